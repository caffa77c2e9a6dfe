using System.Collections.Immutable;
using CoCreate.Network.Changes;

namespace CoCreate.Network.Import;

/// <summary>What becomes of a row.</summary>
public enum RowState
{
    /// <summary>At least one record is new.</summary>
    Created,
    /// <summary>A known record changes.</summary>
    Updated,
    /// <summary>All of it is there already.</summary>
    Unchanged,
    /// <summary>It may be one we know; nothing is done until somebody says so.</summary>
    Duplicate,
    /// <summary>It cannot be read; the errors say why.</summary>
    Rejected,
    /// <summary>A person left it out.</summary>
    Skipped,
}

/// <summary>Something worth knowing about a row that goes in all the same.</summary>
/// <param name="Field">The field it is about.</param>
/// <param name="Da">Danish.</param>
/// <param name="En">English.</param>
/// <param name="Look">A person should look whether we did right.</param>
public sealed record RowNote(string Field, string Da, string En, bool Look = false);

/// <summary>What a row may be a duplicate of.</summary>
/// <param name="Id">Id of the record.</param>
/// <param name="Name">Its name.</param>
/// <param name="Row">Number of the row in this file that said the same; null when the network knew it.</param>
/// <param name="Da">Why, Danish.</param>
/// <param name="En">Why, English.</param>
public sealed record PossibleDuplicate(string Id, string Name, int? Row, string Da, string En);

/// <summary>The report on one row. Holds nothing about persons.</summary>
/// <param name="Row">Its number in the sheet.</param>
/// <param name="Title">Name of the organisation or place; empty when missing.</param>
/// <param name="State">What becomes of it.</param>
/// <param name="Record">Id of the first record it gives.</param>
/// <param name="Created">New records.</param>
/// <param name="Updated">Changed records.</param>
/// <param name="Unchanged">Records that were there already.</param>
public sealed record RowResult(int Row, string Title, RowState State, string? Record = null, int Created = 0, int Updated = 0, int Unchanged = 0)
{
    /// <summary>Why it is refused, each with field and remedy.</summary>
    public ImmutableArray<RuleError> Errors { get; init; } = [];
    /// <summary>What we did with it.</summary>
    public ImmutableArray<RowNote> Notes { get; init; } = [];
    /// <summary>What stands in the fields that are wrong, so that it can be mended; nothing about persons.</summary>
    public ImmutableDictionary<string, string> Written { get; init; } = ImmutableDictionary<string, string>.Empty;
    /// <summary>What it may be.</summary>
    public PossibleDuplicate? Duplicate { get; init; }
}

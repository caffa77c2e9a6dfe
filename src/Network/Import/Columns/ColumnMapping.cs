using System.Collections.Immutable;

namespace CoCreate.Network.Import;

/// <summary>How a column came to its field.</summary>
public enum Certainty
{
    /// <summary>Its heading says it.</summary>
    Sure,
    /// <summary>Our guess, from part of the heading or from the values.</summary>
    Guess,
    /// <summary>The map says it.</summary>
    Given,
    /// <summary>Not taken along.</summary>
    Left,
}

/// <summary>One column of the sheet and what it becomes.</summary>
/// <param name="Index">0 = A.</param>
/// <param name="Header">Its heading; empty when it has none.</param>
/// <param name="Field">Name of the field; null = not taken along.</param>
/// <param name="Certainty">How we know.</param>
/// <param name="Rank">When several columns give one field the lowest that is filled in wins.</param>
public sealed record ColumnMapping(int Index, string Header, string? Field, Certainty Certainty, int Rank = 0)
{
    /// <summary>A, B … Z, AA, as a spreadsheet shows it.</summary>
    public string Letter => Index < 26 ? ((char)('A' + Index)).ToString() : $"{(char)('A' + Index / 26 - 1)}{(char)('A' + Index % 26)}";
}

/// <summary>The sheet's columns as they will be read.</summary>
/// <param name="HeaderRow">Index of the heading's row among the sheet's rows; -1 = the sheet has none.</param>
/// <param name="All">Every column that has a heading or a value.</param>
public sealed record Columns(int HeaderRow, ImmutableArray<ColumnMapping> All)
{
    /// <summary>The columns that give a field, best first.</summary>
    public IEnumerable<ColumnMapping> For(string field) => All.Where(c => c.Field == field).OrderBy(c => c.Rank);

    /// <summary>Whether any column gives it.</summary>
    public bool Has(string field) => All.Any(c => c.Field == field);
}

using System.Collections.Immutable;

namespace CoCreate.Network.Changes;

/// <summary>One broken rule: where, what, and what to do about it, in both languages.</summary>
/// <param name="Field">JSON path from the record's root, <c>requirements[0].kind</c>.</param>
/// <param name="Code">Stable code, <c>tooLong</c>.</param>
/// <param name="Da">A Danish sentence.</param>
/// <param name="En">The same in English.</param>
/// <param name="RemedyDa">What to do, Danish.</param>
/// <param name="RemedyEn">What to do, English.</param>
public sealed record RuleError(string Field, string Code, string Da, string En, string RemedyDa, string RemedyEn);

/// <summary>A record that somebody changed in between.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Expected">The version the decision saw.</param>
/// <param name="Actual">The version that is there now; 0 = none.</param>
/// <param name="Changed">Names of the fields that differ between the record offered and the one there (camelCase).</param>
public sealed record VersionConflict(Model.RecordKind Kind, string Id, long Expected, long Actual, ImmutableArray<string> Changed);

/// <summary>What became of a change set.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome() { }

    /// <summary>Durable, and visible in the current snapshot.</summary>
    public sealed record Committed(CommittedChangeSet Change) : CommitOutcome;

    /// <summary>Nothing written: rules broken, all of them named.</summary>
    public sealed record Refused(ImmutableArray<RuleError> Errors) : CommitOutcome;

    /// <summary>Nothing written: somebody else was first.</summary>
    public sealed record Conflicted(ImmutableArray<VersionConflict> Conflicts) : CommitOutcome;
}

using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Changes;

/// <summary>What one action adds, changes and removes; committed whole or not at all.</summary>
/// <param name="Changes">Each record at most once.</param>
/// <param name="Actor">Pseudonymous id of who did it (an account id, <c>import:ID</c>, <c>demo</c>, <c>job:NAME</c>); never a name.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, a code such as <c>offer.publish</c>; never words a person typed.</param>
public sealed record ChangeSet(ImmutableArray<Change> Changes, string Actor, DateTimeOffset At, string Reason);

/// <summary>One record's change.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Id">Its id.</param>
/// <param name="ExpectedVersion">The version the decision saw: 0 = must not exist yet; null = whatever is there.</param>
/// <param name="After">The record as it shall be; null = removed. Its version and revision are set by the commit.</param>
public sealed record Change(RecordKind Kind, string Id, long? ExpectedVersion, IRecord? After)
{
    /// <summary>Adds a record that must not exist yet.</summary>
    public static Change Add(IRecord record) => new(record.Kind, record.Id, 0, record);

    /// <summary>Replaces the record the decision saw.</summary>
    public static Change Replace(IRecord before, IRecord after) => new(before.Kind, before.Id, before.Version, after);

    /// <summary>Removes the record the decision saw.</summary>
    public static Change Remove(IRecord before) => new(before.Kind, before.Id, before.Version, null);
}

/// <summary>A change set as it was committed: every record carries its new version and revision.</summary>
/// <param name="Revision">The network revision this commit made; one more than the one before.</param>
/// <param name="Set">The change set, records as committed.</param>
public sealed record CommittedChangeSet(long Revision, ChangeSet Set);

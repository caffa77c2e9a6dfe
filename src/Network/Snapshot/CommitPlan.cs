using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Stores;

namespace CoCreate.Network.Snapshot;

/// <summary>Looks at the change sets of one group in order, each on the snapshot that includes those before it.</summary>
internal sealed class CommitPlan(NetworkSnapshot start)
{
    private NetworkSnapshot snapshot = start;

    /// <summary>Why the set may not be committed; null when it may, and then the next sets see it.</summary>
    public CommitOutcome? Refusal(ChangeSet set)
    {
        if (Conflicts(set) is { IsEmpty: false } conflicts)
            return new CommitOutcome.Conflicted(conflicts);
        if (ChangeRules.Check(snapshot, set) is { IsEmpty: false } errors)
            return new CommitOutcome.Refused(errors);
        snapshot = snapshot.With(Foreseen(set));
        return null;
    }

    private ImmutableArray<VersionConflict> Conflicts(ChangeSet set) =>
    [
        .. from change in set.Changes
           let there = snapshot.Find(change.Kind, change.Id)
           let actual = there?.Version ?? 0
           let expected = change.ExpectedVersion ?? actual
           where expected != actual
           select new VersionConflict(change.Kind, change.Id, expected, actual, RecordFields.Changed(there, change.After)),
    ];

    private CommittedChangeSet Foreseen(ChangeSet set)
    {
        var revision = snapshot.Revision + 1;
        return new(revision, set with
        {
            Changes = [.. set.Changes.Select(change => change with
            {
                After = change.After?.Committed((snapshot.Find(change.Kind, change.Id)?.Version ?? 0) + 1, revision),
            })],
        });
    }
}

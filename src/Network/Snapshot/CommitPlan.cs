using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Stores;

namespace CoCreate.Network.Snapshot;

/// <summary>Looks at the change sets of one group in order, each on the snapshot that includes those before it.</summary>
internal sealed class CommitPlan(NetworkSnapshot start)
{
    private readonly List<(CommittedChangeSet Change, NetworkSnapshot After)> foreseen = [];

    /// <summary>What each set that may be committed will be, and the snapshot after it, when nobody else writes to the store.</summary>
    public IReadOnlyList<(CommittedChangeSet Change, NetworkSnapshot After)> Foreseen => foreseen;

    /// <summary>The snapshot after all of them.</summary>
    public NetworkSnapshot Newest => foreseen.Count == 0 ? start : foreseen[^1].After;

    /// <summary>Why the set may not be committed; null when it may, and then the next sets see it.</summary>
    public CommitOutcome? Refusal(ChangeSet set)
    {
        if (!set.Changes.IsDefault && Conflicts(set) is { IsEmpty: false } conflicts)
            return new CommitOutcome.Conflicted(conflicts);
        if (ChangeRules.Check(Newest, set) is { IsEmpty: false } errors)
            return new CommitOutcome.Refused(errors);
        var change = Committed(set);
        foreseen.Add((change, Newest.With(change)));
        return null;
    }

    private ImmutableArray<VersionConflict> Conflicts(ChangeSet set)
    {
        ImmutableArray<VersionConflict>.Builder? found = null;
        foreach (var change in set.Changes)
            if (change.ExpectedVersion is { } expected && Newest.Find(change.Kind, change.Id) is var there && expected != (there?.Version ?? 0))
                (found ??= ImmutableArray.CreateBuilder<VersionConflict>()).Add(
                    new(change.Kind, change.Id, expected, there?.Version ?? 0, RecordFields.Changed(there, change.After)));
        return found?.ToImmutable() ?? [];
    }

    private CommittedChangeSet Committed(ChangeSet set)
    {
        var revision = Newest.Revision + 1;
        return new(revision, set with
        {
            Changes =
            [
                .. from change in set.Changes
                   let there = Newest.Find(change.Kind, change.Id)
                   where there is not null || change.After is not null
                   select change with { After = change.After?.Committed((there?.Version ?? 0) + 1, revision) },
            ],
        });
    }
}

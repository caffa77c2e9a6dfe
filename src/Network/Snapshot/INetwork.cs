using System.Collections.Immutable;
using CoCreate.Network.Changes;

namespace CoCreate.Network.Snapshot;

/// <summary>The running network: one current snapshot, one writer. What pages, endpoints and jobs hold.</summary>
public interface INetwork
{
    /// <summary>The newest snapshot; never waits.</summary>
    NetworkSnapshot Current { get; }

    /// <summary>Checks the rules on the newest snapshot, commits durably and swaps the new snapshot in before it answers.</summary>
    Task<CommitOutcome> CommitAsync(ChangeSet set, CancellationToken stop = default);

    /// <summary>The same for several sets in one durable write, each seeing those before it: what is not refused is there whole or not at all.</summary>
    Task<ImmutableArray<CommitOutcome>> CommitTogetherAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop = default);

    /// <summary>The first snapshot at or after a revision; after <paramref name="patience"/> whatever is current.</summary>
    Task<NetworkSnapshot> AtLeastAsync(long revision, TimeSpan patience, CancellationToken stop = default);

    /// <summary>Called in order for every commit, on the writer's thread, after the snapshot was swapped in. Must be quick.</summary>
    event Action<CommittedChangeSet, NetworkSnapshot>? Committed;

    /// <summary>The store beneath, for history and health.</summary>
    Stores.INetworkStore Store { get; }
}

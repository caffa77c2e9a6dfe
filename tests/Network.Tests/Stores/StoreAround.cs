using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;

namespace CoCreate.Network.Tests.Stores;

/// <summary>A store around another, to make it slow, failing or wrong in one place.</summary>
public class StoreAround(INetworkStore inner) : INetworkStore
{
    protected INetworkStore Inner => inner;

    public string Kind => inner.Kind;

    public virtual Task<NetworkSnapshot> LoadAsync(IProgress<long>? progress, CancellationToken stop) => inner.LoadAsync(progress, stop);

    public virtual Task<ImmutableArray<CommitOutcome>> CommitAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop) => inner.CommitAsync(sets, stop);

    public virtual IAsyncEnumerable<CommittedChangeSet> ChangesAfterAsync(long revision, CancellationToken stop) => inner.ChangesAfterAsync(revision, stop);

    public virtual Task<ImmutableArray<HistoryEntry>> HistoryAsync(RecordKind kind, string id, CancellationToken stop) => inner.HistoryAsync(kind, id, stop);

    public virtual Task<string?> ProblemAsync(CancellationToken stop) => inner.ProblemAsync(stop);

    public virtual ValueTask DisposeAsync() => inner.DisposeAsync();
}

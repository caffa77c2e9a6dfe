using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Stores;

/// <summary>What makes the network durable and shared. The seam is small on purpose: load all, commit, follow.</summary>
public interface INetworkStore : IAsyncDisposable
{
    /// <summary><c>sqlite</c> or <c>neo4j</c>, for the ready line and health.</summary>
    string Kind { get; }

    /// <summary>Everything there is, at one revision.</summary>
    /// <param name="progress">Told the number of records read so far.</param>
    /// <param name="stop">Stops the reading.</param>
    Task<NetworkSnapshot> LoadAsync(IProgress<long>? progress, CancellationToken stop);

    /// <summary>Commits several change sets in one durable write, each atomically: a conflict in one leaves the others as they are.
    /// Revisions are given in order, one per committed set. When the task completes, what it calls committed is on disk.</summary>
    Task<ImmutableArray<CommitOutcome>> CommitAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop);

    /// <summary>Every change committed after a revision, oldest first; ends at the newest.</summary>
    IAsyncEnumerable<CommittedChangeSet> ChangesAfterAsync(long revision, CancellationToken stop);

    /// <summary>A record's past: newest last. Only names of fields, never their words.</summary>
    Task<ImmutableArray<HistoryEntry>> HistoryAsync(RecordKind kind, string id, CancellationToken stop);

    /// <summary>Looks whether the store answers and is whole; null when well, else one sentence.</summary>
    Task<string?> ProblemAsync(CancellationToken stop);
}

/// <summary>One change in a record's past.</summary>
/// <param name="Revision">Network revision.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Pseudonymous id of who.</param>
/// <param name="Reason">Why, a code.</param>
/// <param name="Fields">Names of the fields that changed (camelCase).</param>
public sealed record HistoryEntry(long Revision, DateTimeOffset At, string Actor, string Reason, ImmutableArray<string> Fields);

/// <summary>A store cannot be opened or written. The message is a sentence a person can act on; <see cref="ExitCode"/> is the program's.</summary>
public sealed class StoreException(string message, int exitCode, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>69 server or disk · 73 data folder in use.</summary>
    public int ExitCode { get; } = exitCode;
}

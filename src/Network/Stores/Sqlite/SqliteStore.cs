using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Sqlite;

namespace CoCreate.Network.Stores.Sqlite;

/// <summary>The network in one SQLite file. Reading uses connections of its own and never waits for the one that writes.</summary>
public sealed class SqliteStore : INetworkStore
{
    private readonly Lock writing = new();
    private readonly string file;
    private Committer? committer;
    private string? trouble;

    private SqliteStore(string file, Committer committer)
    {
        this.file = file;
        this.committer = committer;
    }

    /// <inheritdoc/>
    public string Kind => "sqlite";

    /// <summary>Opens the file, or makes it, and brings it to the newest form.</summary>
    /// <exception cref="StoreException">It is damaged, from a newer program, or cannot be written; it is left as it is.</exception>
    public static SqliteStore Open(string file)
    {
        try
        {
            return new(file, new Committer(file));
        }
        catch (SqliteException e)
        {
            throw Told(e);
        }
    }

    /// <inheritdoc/>
    public async Task<NetworkSnapshot> LoadAsync(IProgress<long>? progress, CancellationToken stop)
    {
        try
        {
            return await Task.Run(() => Loader.Load(file, progress, stop), stop);
        }
        catch (SqliteException e)
        {
            lock (writing)
                if (e.Damaged)
                    committer?.LeaveAsItIs();
            throw Told(e);
        }
    }

    /// <inheritdoc/>
    public Task<ImmutableArray<CommitOutcome>> CommitAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        lock (writing)
            try
            {
                var outcomes = (committer ??= Reopened()).Commit(sets);
                trouble = null;
                return Task.FromResult(outcomes);
            }
            catch (SqliteException e)
            {
                // after a failed write only a fresh connection is sure to know what is on the disk
                committer?.Dispose();
                committer = null;
                trouble = e.Message;
                return Task.FromException<ImmutableArray<CommitOutcome>>(Told(e));
            }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CommittedChangeSet> ChangesAfterAsync(long revision, [EnumeratorCancellation] CancellationToken stop)
    {
        while (await Read(log => log.After(revision), stop) is { IsEmpty: false } page)
            foreach (var committed in page)
            {
                stop.ThrowIfCancellationRequested();
                revision = committed.Revision;
                yield return committed;
            }
    }

    /// <inheritdoc/>
    public Task<ImmutableArray<HistoryEntry>> HistoryAsync(RecordKind kind, string id, CancellationToken stop) => Read(log => log.Of(kind, id), stop);

    /// <inheritdoc/>
    public Task<string?> ProblemAsync(CancellationToken stop) => Task.Run(Problem, stop);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        lock (writing)
        {
            committer?.Dispose();
            committer = null;
        }
        return ValueTask.CompletedTask;
    }

    private string? Problem()
    {
        if (!File.Exists(file))
            return $"{file} is gone; stop the program at once and put the file, or a copy from your backup, in its place.";
        try
        {
            using (var connection = SqliteConnection.Open(file, readOnly: true))
                connection.Number("SELECT max(revision) FROM log");
            lock (writing)
                if (trouble is not null)
                {
                    // the last commit failed: only a write tells whether the disk is back
                    (committer ??= Reopened()).TryWrite();
                    trouble = null;
                }
            return null;
        }
        catch (SqliteException e)
        {
            return e.Message;
        }
    }

    private Committer Reopened() => File.Exists(file)
        ? new Committer(file)
        : throw SqliteException.Damage(file, "the file is gone");

    private async Task<T> Read<T>(Func<LogReader, T> read, CancellationToken stop)
    {
        try
        {
            return await Task.Run(() =>
            {
                using var log = new LogReader(file);
                return read(log);
            }, stop);
        }
        catch (SqliteException e)
        {
            throw Told(e);
        }
    }

    private static StoreException Told(SqliteException e) => new(e.Message, 69, e);
}

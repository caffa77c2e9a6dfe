using System.Collections.Immutable;
using System.Threading.Channels;
using CoCreate.Network.Changes;
using CoCreate.Network.Stores;

namespace CoCreate.Network.Snapshot;

/// <summary>The one writer: whatever waits goes to the store in one durable write, then the new snapshot is swapped in. When 4,096 commits
/// wait, further ones wait for a place among them.</summary>
public sealed class NetworkWriter : INetwork, IAsyncDisposable
{
    private const int Waiting = 4096, Group = 512, Overlapping = 4;

    private readonly Channel<Wish> wishes = Channel.CreateBounded<Wish>(new BoundedChannelOptions(Waiting) { SingleReader = true });
    private readonly TimeProvider clock;
    private readonly Action<Exception> trouble;
    // whoever holds it plans and writes
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Task loop;
    private volatile NetworkSnapshot current;
    private volatile TaskCompletionSource news = News();

    // after a failed write the store may hold a commit that nobody was told of
    private bool uncertain, ended;

    private NetworkWriter(INetworkStore store, NetworkSnapshot loaded, TimeProvider clock, Action<Exception> trouble)
    {
        Store = store;
        this.clock = clock;
        this.trouble = trouble;
        current = loaded;
        loop = Task.Run(WriteAsync);
    }

    /// <inheritdoc/>
    public event Action<CommittedChangeSet, NetworkSnapshot>? Committed;

    /// <inheritdoc/>
    public NetworkSnapshot Current => current;

    /// <inheritdoc/>
    public INetworkStore Store { get; }

    /// <summary>Loads everything and starts to write.</summary>
    /// <param name="store">The store beneath; stays the caller's to dispose, after this.</param>
    /// <param name="clock">Measures how long <see cref="AtLeastAsync"/> waits.</param>
    /// <param name="trouble">Told when somebody who listens to <see cref="Committed"/> fails; the commit stands.</param>
    /// <param name="progress">Told the number of records read so far.</param>
    /// <param name="stop">Stops the loading.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static async Task<NetworkWriter> StartAsync(INetworkStore store, TimeProvider? clock = null, Action<Exception>? trouble = null,
        IProgress<long>? progress = null, CancellationToken stop = default) =>
        new(store, await store.LoadAsync(progress, stop), clock ?? TimeProvider.System, trouble ?? (_ => { }));

    /// <inheritdoc/>
    /// <exception cref="StoreException">The store cannot be written; nothing of the set is.</exception>
    public async Task<CommitOutcome> CommitAsync(ChangeSet set, CancellationToken stop = default)
    {
        var wish = new Wish(set, stop);
        if (!await AtOnceAsync(wish))
            await wishes.Writer.WriteAsync(wish, stop);
        return await wish.Outcome.Task;
    }

    /// <inheritdoc/>
    /// <exception cref="StoreException">The store cannot be written; nothing of the sets is.</exception>
    public async Task<ImmutableArray<CommitOutcome>> CommitTogetherAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop = default)
    {
        Wish[] together = [.. sets.Select(set => new Wish(set, stop))];
        await turn.WaitAsync(stop);
        try
        {
            ObjectDisposedException.ThrowIf(ended, this);
            var group = new CommitGroup(current);
            Array.ForEach(together, group.Add);
            await WriteAsync(group);
        }
        finally
        {
            turn.Release();
        }
        return [.. await Task.WhenAll(together.Select(wish => wish.Outcome.Task))];
    }

    // nobody else writes: no need to change threads twice
    private async Task<bool> AtOnceAsync(Wish wish)
    {
        if (!turn.Wait(0))
            return false;
        try
        {
            if (ended || wishes.Reader.Count > 0)
                return false;
            var alone = new CommitGroup(current);
            alone.Add(wish);
            await WriteAsync(alone);
            return true;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<NetworkSnapshot> AtLeastAsync(long revision, TimeSpan patience, CancellationToken stop = default)
    {
        using var limit = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        while (true)
        {
            // taken before the look, so that no commit slips in between
            var next = news.Task;
            if (current.Revision >= revision)
                return current;
            try
            {
                await next.WaitAsync(either.Token);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                return current;
            }
        }
    }

    /// <summary>Takes nothing more, finishes what waits.</summary>
    public async ValueTask DisposeAsync()
    {
        wishes.Writer.TryComplete();
        await loop;
        await turn.WaitAsync();
        ended = true;
        turn.Release();
    }

    // while the disk works on one group, the next is planned on what it will have been
    private async Task WriteAsync()
    {
        var more = More();
        while (await more)
        {
            await turn.WaitAsync();
            try
            {
                more = await WriteWhileThereIsMoreAsync(more);
            }
            finally
            {
                turn.Release();
            }
        }
    }

    private async Task<Task<bool>> WriteWhileThereIsMoreAsync(Task<bool> more)
    {
        var group = new CommitGroup(current);
        do
        {
            Fill(group);
            var writing = WriteAsync(group);
            var next = new CommitGroup(group.Newest);
            while (!writing.IsCompleted && next.Count < Group)
            {
                Fill(next);
                more = more.IsCompleted ? More() : more;
                await Task.WhenAny(writing, more);
                if (more.IsCompleted && !await more)
                    break;
            }
            await writing;
            group = next;
            more = more.IsCompleted ? More() : more;
        }
        while (group.Count > 0);
        return more;
    }

    private Task<bool> More() => wishes.Reader.WaitToReadAsync().AsTask();

    private void Fill(CommitGroup group)
    {
        while (group.Count < Group && wishes.Reader.TryRead(out var wish))
            group.Add(wish);
    }

    private async Task WriteAsync(CommitGroup group)
    {
        try
        {
            if (uncertain)
                await CatchUpAsync();
            if (group.Start != current)
                group = group.On(current);
            if (group.Sets is not { Count: > 0 } sets)
            {
                group.TellRefused();
                return;
            }
            // a small group is written at once, as changing threads costs it more than planning meanwhile gains
            var outcomes = sets.Count < Overlapping
                ? await Store.CommitAsync(sets, CancellationToken.None)
                : await Task.Run(() => Store.CommitAsync(sets, CancellationToken.None));
            if (outcomes.Zip(group.Foreseen).All(both => both.First is CommitOutcome.Committed made && made.Change.Revision == both.Second.Change.Revision))
                foreach (var (change, after) in group.Foreseen)
                    Show(change, after);
            else
                await CatchUpAsync();
            group.Tell(outcomes);
            // whoever is refused because of one before it is told when that one is written
            group.TellRefused();
        }
        catch (Exception e)
        {
            uncertain = true;
            group.Fail(e);
        }
    }

    // another process wrote to the store, or a write failed halfway: what is there counts
    private async Task CatchUpAsync()
    {
        await foreach (var committed in Store.ChangesAfterAsync(current.Revision, CancellationToken.None))
            Show(committed, current.With(committed));
        uncertain = false;
    }

    private void Show(CommittedChangeSet committed, NetworkSnapshot after)
    {
        current = after;
        foreach (var listener in Committed?.GetInvocationList() ?? [])
            try
            {
                ((Action<CommittedChangeSet, NetworkSnapshot>)listener)(committed, after);
            }
            catch (Exception e)
            {
                trouble(e);
            }
        Interlocked.Exchange(ref news!, News()).SetResult();
    }

    private static TaskCompletionSource News() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

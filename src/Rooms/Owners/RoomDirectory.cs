using System.Collections.Concurrent;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Logs;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Owners;

/// <summary>The open rooms of this process: opens one when somebody comes, closes it when nobody has been there for a while.</summary>
public sealed class RoomDirectory : IAsyncDisposable, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5), Look = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Lazy<Task<RoomOwner?>>> open = new();
    private readonly IRoomLog log;
    private readonly IRoomAudience audience;
    private readonly IRoomNames names;
    private readonly TimeProvider clock;
    private readonly Action<Exception> trouble;
    private readonly ITimer timer;
    private volatile bool closing;

    /// <param name="log">Where rooms live.</param>
    /// <param name="audience">Those who listen.</param>
    /// <param name="names">What members are called.</param>
    /// <param name="clock">Server time.</param>
    /// <param name="trouble">Takes what went wrong, for the program's log.</param>
    public RoomDirectory(IRoomLog log, IRoomAudience audience, IRoomNames names, TimeProvider clock, Action<Exception> trouble)
    {
        (this.log, this.audience, this.names, this.clock, this.trouble) = (log, audience, names, clock, trouble);
        timer = clock.CreateTimer(_ => CloseIdle(Patience), null, Look, Look);
    }

    /// <summary>The log, for lists.</summary>
    public IRoomLog Log => log;

    /// <summary>The owner of a room, opened when it is not; null when there is no such room, or the program is about to end.</summary>
    public async Task<RoomOwner?> OpenAsync(string room)
    {
        while (!closing)
        {
            var entry = open.GetOrAdd(room, id => new(() => LoadAsync(id)));
            RoomOwner? owner;
            try
            {
                owner = await entry.Value;
            }
            catch
            {
                open.TryRemove(new(room, entry));
                throw;
            }
            if (owner is { Closing: false })
                return owner;
            if (owner is not null)
                await owner.Closed;
            open.TryRemove(new(room, entry));
            if (owner is null)
                return null;
        }
        return null;
    }

    /// <summary>Makes a room with its first member, the host, and answers its owner; null when the id is taken.</summary>
    public async Task<RoomOwner?> CreateAsync(string room, RoomOpen opening, params IReadOnlyList<MemberJoin> members)
    {
        var (state, first, now) = (RoomState.Empty(room), new List<RoomEvent>(), clock.GetUtcNow());
        foreach (var wish in members.Select((m, i) => Submission.Of($"{room}-join-{i}", "member.join", m)).Prepend(Submission.Of($"{room}-open", "room.open", opening)))
        {
            var verdict = Room.Decide(state, Caller.Server, wish, now);
            if (verdict.Event is not { } said)
                throw new ArgumentException($"{wish.Kind}: {verdict.Error!.En}", nameof(opening));
            state = state.Apply(said);
            first.Add(said);
        }
        return await log.CreateAsync(room, first, RoomHeading.Of(state)) ? await OpenAsync(room) : null;
    }

    /// <summary>Removes a room and everything in it; whoever is there is told to leave.</summary>
    public async Task<bool> DeleteAsync(string room)
    {
        if (open.TryGetValue(room, out var entry) && await entry.Value is { } owner)
        {
            await owner.CloseAsync(0);
            open.TryRemove(new(room, entry));
        }
        return await log.DeleteAsync(room);
    }

    /// <summary>Closes every room for the end of the program: writes what waits and tells everybody to come back.</summary>
    public async Task CloseAllAsync(int retryAfterMilliseconds)
    {
        closing = true;
        await Task.WhenAll(open.Values.Where(e => e.IsValueCreated).Select(async entry =>
        {
            try
            {
                if (await entry.Value is { } owner)
                    await owner.CloseAsync(retryAfterMilliseconds);
            }
            catch (Exception e)
            {
                trouble(e);
            }
        }));
        open.Clear();
    }

    /// <summary>Closes those where nobody has been for so long.</summary>
    internal void CloseIdle(TimeSpan patience)
    {
        foreach (var (room, entry) in open)
        {
            if (entry is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result: { } owner } } && (owner.Closing || owner.Idle(patience)))
                _ = owner.CloseAsync(500).ContinueWith(_ => open.TryRemove(new(room, entry)), TaskScheduler.Default);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync();
        await CloseAllAsync(1_000);
        await log.DisposeAsync();
    }

    private async Task<RoomOwner?> LoadAsync(string room) =>
        await log.OpenAsync(room) is { } loaded ? new(room, loaded, log, audience, names, clock, trouble) : null;
}

using System.Threading.Channels;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Logs;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Owners;

/// <summary>The one who writes an open room. It takes what waits, decides all of it, writes it once, and only then answers and sends.</summary>
public sealed partial class RoomOwner
{
    private const int MostInTurn = 512, SnapshotEvery = 500;

    private readonly Channel<Work> queue = Channel.CreateBounded<Work>(new BoundedChannelOptions(Limits.Queue) { SingleReader = true });
    private readonly IRoomLog log;
    private readonly IRoomAudience audience;
    private readonly IRoomNames names;
    private readonly TimeProvider clock;
    private readonly Action<Exception> trouble;
    private readonly Answered answered = new();
    private readonly Buckets buckets;
    private readonly Pace pace;
    private readonly Sends sends;
    private readonly Tail tail;
    private readonly TextClients textClients = new();
    private volatile RoomState state;
    private long active, saved;
    private volatile bool closing;
    private int retryAfter;

    internal RoomOwner(string id, LoadedRoom loaded, IRoomLog log, IRoomAudience audience, IRoomNames names, TimeProvider clock, Action<Exception> trouble)
    {
        (Id, Epoch, this.log, this.audience, this.names, this.clock, this.trouble) = (id, loaded.Epoch, log, audience, names, clock, trouble);
        state = loaded.Snapshot.IsEmpty ? RoomState.Empty(id) : RoomState.FromJson(loaded.Snapshot.Span);
        saved = state.Head;
        answered.Whole = state.Head == 0;
        (buckets, pace, sends, tail) = (new(clock), new(clock), new(clock), new(state.Head));
        foreach (var said in loaded.Events)
        {
            state = state.Apply(said);
            Remember(said);
        }
        active = clock.GetTimestamp();
        Closed = Task.Run(RunAsync);
    }

    /// <summary>The room's id.</summary>
    public string Id { get; }

    /// <summary>This owner's fencing number.</summary>
    public long Epoch { get; }

    /// <summary>The room as it is on disk.</summary>
    public RoomState State => state;

    /// <summary>Done when it has written and sent everything and owns the room no longer.</summary>
    public Task Closed { get; }

    /// <summary>Whether it takes nothing more.</summary>
    public bool Closing => closing;

    /// <summary>Decides wishes in their order; each is answered when it is on disk, or refused.</summary>
    public Task<SubmissionAnswer[]> SubmitAsync(Caller caller, params IReadOnlyList<Submission> wishes)
    {
        var granted = caller.Member == Room.Server ? wishes.Count : buckets.Take(caller.Member, wishes.Count);
        var work = new Work.Submit(caller, wishes, granted);
        if (granted == 0)
            return Task.FromResult(Refused(wishes, Refusals.TooFast));
        return queue.Writer.TryWrite(work) ? work.Answer.Task : Task.FromResult(Refused(wishes, Refusals.Busy));
    }

    /// <summary>Events after a number, oldest first, as a JSON list of at most so many bytes, and whether there are more.</summary>
    public async Task<(ReadOnlyMemory<byte> Events, bool More)> EventsAsync(long since, int maxBytes)
    {
        var read = await log.ReadAsync(Id, since, Math.Clamp(maxBytes, 1, Limits.Page));
        return (JsonList.Of(read), read.Count > 0 && read[^1].Seq < state.Head);
    }

    /// <summary>Ends it: what waits is done, everybody is told to come back after about so many milliseconds (0 = not again), the snapshot is saved.</summary>
    public Task CloseAsync(int retryAfterMilliseconds)
    {
        retryAfter = retryAfterMilliseconds;
        closing = true;
        queue.Writer.TryComplete();
        return Closed;
    }

    /// <summary>Whether nobody has been here for so long.</summary>
    internal bool Idle(TimeSpan since) => seatCount == 0 && clock.GetElapsedTime(Volatile.Read(ref active)) > since;

    private static SubmissionAnswer[] Refused(IReadOnlyList<Submission> wishes, RoomError why) => [.. wishes.Select(w => new SubmissionAnswer(w.OpId, null, why))];

    private void Remember(RoomEvent said)
    {
        answered.Add(said);
        tail.Add(said);
        if (said.Content is ClauseText text)
        {
            foreach (var (client, _) in Texts.YUpdate.Read(text.Update)?.Ends ?? [])
                textClients.Wrote(client, said.Actor);
        }
    }
}

using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Owners;

public sealed partial class RoomOwner
{
    private const int MostBehind = 5_000, FreshSnapshot = 200;
    private static readonly TimeSpan PresenceEvery = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<string, Seat> seats = [];
    private readonly ConcurrentDictionary<string, Seat> byConnection = new();
    private readonly ConcurrentQueue<string> leaving = new();
    private readonly HashSet<string> changed = [];
    private (long Head, byte[] Json) snapshot = (-1, []);
    private volatile int seatCount;
    private bool presenceDue;

    /// <summary>Puts a connection into the room and answers with all it lacks, in one turn, so that nothing falls between.</summary>
    public async Task<Joined> JoinAsync(string connection, string member, string session, long? epoch, long since)
    {
        if (!Ids.Good(session))
            return Joined.Refused(Refusals.BadId("session"));
        var joined = await Turn(o => o.Join(connection, member, session, epoch, since));
        if (!joined.More)
            return joined;
        var (events, _) = await EventsAsync(since, Limits.Page);
        return joined with { Events = events };
    }

    /// <summary>Events from a number on; the call that reaches the head puts the connection back among those who get batches.</summary>
    public async Task<Joined> FetchAsync(string connection, long from, int maxBytes)
    {
        var fetched = await Turn(o => o.Fetch(connection, from, Math.Clamp(maxBytes, 1, Limits.Page)));
        if (!fetched.More)
            return fetched;
        var (events, _) = await EventsAsync(from - 1, maxBytes);
        return fetched with { Events = events };
    }

    /// <summary>The connection has applied everything up to a number; false when it gets no batches and has to fetch.</summary>
    public bool Acknowledge(string connection, long seq)
    {
        if (!byConnection.TryGetValue(connection, out var seat))
            return true;
        seat.Acknowledge(Math.Min(seq, state.Head));
        return seat.Live || seat.Acknowledged >= state.Head;
    }

    /// <summary>The text client of a connection; null when it is not in the room.</summary>
    public Caller? CallerOf(string connection) => byConnection.TryGetValue(connection, out var seat) ? new(seat.Member, seat.TextClient) : null;

    /// <summary>The connection is gone.</summary>
    public void Leave(string connection)
    {
        leaving.Enqueue(connection);
        queue.Writer.TryWrite(new Work.Seats(_ => { }, _ => { }));
    }

    /// <summary>The snapshot for a member, JSON <c>{room, mine}</c>.</summary>
    public byte[] SnapshotFor(string member) => Compose(RoomJson.Bytes(RoomView.ForAll(state)), member);

    private Task<Joined> Turn(Func<RoomOwner, Joined> what)
    {
        var done = new TaskCompletionSource<Joined>(TaskCreationOptions.RunContinuationsAsynchronously);
        var work = new Work.Seats(o => done.TrySetResult(what(o)), e => done.TrySetException(e));
        return queue.Writer.TryWrite(work) ? done.Task : Task.FromResult(Joined.Refused(Refusals.Busy));
    }

    private Joined Join(string connection, string member, string session, long? epoch, long since)
    {
        if (!state.Members.Has(member))
            return Joined.Refused(Refusals.NotMember);
        var head = state.Head;
        var seat = new Seat(connection, member, session, textClients.Of(state, member, session), head);
        seats[connection] = seat;
        byConnection[connection] = seat;
        seatCount = seats.Count;
        Changed(member);
        var everybody = Presence(state.Members.Select(m => m.Id));
        if (epoch == Epoch && since >= 0 && since <= head && head - since <= MostBehind)
        {
            var missed = tail.Since(since, Limits.Page);
            Admit(seat, missed is not null);
            return new(Epoch, head, default, false, missed ?? default, missed is null, everybody, seat.TextClient);
        }
        Admit(seat, live: true);
        // the tail holds what came since the snapshot was written
        if (snapshot.Head < 0 || head - snapshot.Head > FreshSnapshot || tail.Since(snapshot.Head, Limits.Page) is null)
            snapshot = (head, RoomJson.Bytes(RoomView.ForAll(state)));
        var tooGreat = snapshot.Json.Length > Limits.SnapshotInline;
        return new(Epoch, head, tooGreat ? default : Compose(snapshot.Json, member), tooGreat, tooGreat ? JsonList.Empty : tail.Since(snapshot.Head, Limits.Page)!.Value, false, everybody, seat.TextClient);
    }

    private Joined Fetch(string connection, long from, int maxBytes)
    {
        if (!seats.TryGetValue(connection, out var seat))
            return Joined.Refused(Refusals.NotMember);
        seat.Acknowledge(Math.Min(from - 1, state.Head));
        var missed = tail.Since(Math.Max(0, from - 1), maxBytes);
        if (missed is not null && !seat.Live)
        {
            // what is sent with this answer is not behind
            Admit(seat, live: true);
            seat.Acknowledge(state.Head);
        }
        return new(Epoch, state.Head, default, false, missed ?? default, missed is null, default, seat.TextClient);
    }

    private void Admit(Seat seat, bool live)
    {
        seat.Live = live;
        if (live)
            audience.Admit(Id, seat.Connection);
    }

    private void TakeOutLaggards()
    {
        if (!sends.Due())
            return;
        foreach (var seat in seats.Values)
        {
            if (seat.Live && sends.Lags(seat.Acknowledged, state.Head, seat.Acknowledges))
            {
                seat.Live = false;
                audience.Dismiss(Id, seat.Connection);
            }
        }
    }

    /// <summary>Who was sent out hears nothing more; who came in is told of.</summary>
    private void ShowOut(RoomState before, RoomState after)
    {
        foreach (var seat in seats.Values.Where(s => !after.Members.Has(s.Member)).ToArray())
        {
            Remove(seat);
            audience.Closing(seat.Connection, 0);
        }
        foreach (var member in after.Members.Where(m => !before.Members.Has(m.Id)))
            Changed(member.Id);
    }

    private void SeeOut()
    {
        while (leaving.TryDequeue(out var connection))
        {
            if (seats.TryGetValue(connection, out var seat))
                Remove(seat);
        }
    }

    private void Remove(Seat seat)
    {
        seats.Remove(seat.Connection);
        byConnection.TryRemove(seat.Connection, out _);
        seatCount = seats.Count;
        audience.Dismiss(Id, seat.Connection);
        Changed(seat.Member);
    }

    private void Changed(string member)
    {
        changed.Add(member);
        if (presenceDue)
            return;
        presenceDue = true;
        _ = LaterAsync(PresenceEvery, o =>
        {
            o.presenceDue = false;
            o.audience.Presence(o.Id, o.Presence(o.changed.ToArray()));
            o.changed.Clear();
        });
    }

    // one wait a room at a time, never one a connection
    private async Task LaterAsync(TimeSpan after, Action<RoomOwner> what)
    {
        do
            await Task.Delay(after, clock);
        while (!queue.Writer.TryWrite(new Work.Seats(what, _ => { })) && !closing);
    }

    private byte[] Presence(IEnumerable<string> members)
    {
        var here = seats.Values.Select(s => s.Member).ToHashSet();
        return RoomJson.Bytes(members.Select(m => new Present(m, names.Of(Id, m), here.Contains(m))));
    }

    private byte[] Compose(byte[] room, string member)
    {
        var buffer = new ArrayBufferWriter<byte>(room.Length + 400);
        using (var json = new Utf8JsonWriter(buffer, new() { SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WritePropertyName("room"u8);
            json.WriteRawValue(room, skipInputValidation: true);
            json.WritePropertyName("mine"u8);
            json.WriteRawValue(RoomJson.Bytes(RoomView.For(state, member).Mine), skipInputValidation: true);
            json.WriteEndObject();
        }
        return buffer.WrittenMemory.ToArray();
    }
}

using System.Runtime.InteropServices;
using System.Text.Json;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Owners;
using Microsoft.AspNetCore.SignalR;

namespace CoCreate.Api.Rooms;

/// <summary><c>/hubs/rooms</c>: says to the room's owner what the wire says, and back. It decides nothing.</summary>
internal sealed class RoomHub(RoomDirectory rooms, RoomVisitors visitors, RoomConnections connections) : Hub<IRoomClient>
{
    private const int LongestEphemeral = 1_024;

    private RoomConnection? Here => connections.Find(Context.ConnectionId);

    public override Task OnConnectedAsync()
    {
        if (Context.GetHttpContext() is { } http && visitors.Of(http) is { } visitor)
            connections.Add(Context.ConnectionId, new(Context, visitor));
        else
            Context.Abort();
        return Task.CompletedTask;
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Remove(Context.ConnectionId)?.Room?.Leave(Context.ConnectionId);
        return Task.CompletedTask;
    }

    public async Task<JoinAnswer> Join(string room, long? epoch, long sinceSeq, string session)
    {
        if (Here is not { } here || (here.Visitor.Room is { } only && only != room) || await rooms.OpenAsync(room) is not { } owner)
            return JoinAnswer.Refused(Refusals.NotMember);
        if (here.Room is { } before && before != owner)
            before.Leave(Context.ConnectionId);
        var joined = await owner.JoinAsync(Context.ConnectionId, here.Visitor.Member, session, epoch, sinceSeq);
        here.Room = joined.Error is null ? owner : null;
        // gone while the room let it in
        if (Context.ConnectionAborted.IsCancellationRequested)
            owner.Leave(Context.ConnectionId);
        return JoinAnswer.Of(room, joined);
    }

    public async Task<IReadOnlyList<SubmissionAnswer>> Submit(JsonElement wishes)
    {
        var (read, error) = Submissions.Read(wishes);
        if (error is not null)
            return [new("", null, error)];
        if (Here is not { Room: { } owner } here || owner.CallerOf(Context.ConnectionId) is not { } caller || !visitors.Holds(here))
            return [.. read.Select(w => new SubmissionAnswer(w.OpId, null, Refusals.NotMember))];
        return await owner.SubmitAsync(caller, read);
    }

    public async Task<FetchAnswer> Fetch(long from, int maxBytes)
    {
        if (Here?.Room is not { } owner)
            return new(0, null, false, Refusals.NotMember);
        var fetched = await owner.FetchAsync(Context.ConnectionId, from, maxBytes);
        return new(fetched.Epoch, RawJson.OrNull(fetched.Events), fetched.More, fetched.Error);
    }

    public void Ephemeral(JsonElement state)
    {
        var bytes = JsonMarshal.GetRawUtf8Value(state);
        if (state.ValueKind == JsonValueKind.Object && bytes.Length <= LongestEphemeral)
            Here?.Room?.Ephemeral(Context.ConnectionId, bytes.ToArray());
    }

    public AckAnswer? Ack(long seq) => Here?.Room is { } owner && !owner.Acknowledge(Context.ConnectionId, seq) ? new(true, owner.State.Head) : null;
}

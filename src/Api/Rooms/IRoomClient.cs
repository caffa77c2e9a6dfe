using CoCreate.Rooms.Events;
using CoCreate.Rooms.Owners;

namespace CoCreate.Api.Rooms;

/// <summary>What a client of a room is told; docs/rooms.md.</summary>
public interface IRoomClient
{
    /// <summary>Events in their order.</summary>
    Task Batch(long epoch, long firstSeq, RawJson events);

    /// <summary>Who came and went.</summary>
    Task Presence(RawJson present);

    /// <summary>Cursors and typing.</summary>
    Task Ephemeral(RawJson states);

    /// <summary>Leave; come back after so many milliseconds, 0 = not again.</summary>
    Task Closing(int retryAfter);
}

/// <summary>The answer to a join.</summary>
public sealed record JoinAnswer(long Epoch, long Head, RawJson? Snapshot, string? SnapshotUrl, RawJson? Events, bool More, RawJson? Presence, uint TextClientId, RoomError? Error = null)
{
    internal static JoinAnswer Of(string room, Joined joined) => joined.Error is { } error ? Refused(error)
        : new(joined.Epoch, joined.Head, RawJson.OrNull(joined.Snapshot), joined.TooGreat ? $"/api/v1/rooms/{room}" : null, RawJson.OrNull(joined.Events), joined.More, RawJson.OrNull(joined.Presence), joined.TextClient);

    internal static JoinAnswer Refused(RoomError error) => new(0, 0, null, null, null, false, null, 0, error);
}

/// <summary>The answer to a fetch.</summary>
public sealed record FetchAnswer(long Epoch, RawJson? Events, bool More, RoomError? Error = null);

/// <summary>The answer to an acknowledgement of somebody who has to fetch.</summary>
public sealed record AckAnswer(bool Behind, long Head);

using CoCreate.Rooms.Owners;

namespace CoCreate.Api.Rooms;

/// <summary>What everybody in a room is told, the network hears too: which rooms had cards, promises or signatures.</summary>
internal sealed class FollowedAudience(IRoomAudience inner, RoomFollowing following) : IRoomAudience
{
    public void Admit(string room, string connection) => inner.Admit(room, connection);

    public void Dismiss(string room, string connection) => inner.Dismiss(room, connection);

    public void Batch(string room, long epoch, long firstSeq, ReadOnlyMemory<byte> events)
    {
        inner.Batch(room, epoch, firstSeq, events);
        following.Heard(room, firstSeq, events.Span);
    }

    public void Presence(string room, ReadOnlyMemory<byte> present)
    {
        inner.Presence(room, present);
        following.Came(room);
    }

    public void Ephemeral(string room, ReadOnlyMemory<byte> states) => inner.Ephemeral(room, states);

    public void Closing(string connection, int retryAfter) => inner.Closing(connection, retryAfter);
}

using CoCreate.Rooms.Owners;
using Microsoft.AspNetCore.SignalR;

namespace CoCreate.Api.Rooms;

/// <summary>Those who listen over SignalR: one group a room. No send is awaited; one message is serialised once for all of them.</summary>
internal sealed class HubAudience(IHubContext<RoomHub, IRoomClient> hub) : IRoomAudience
{
    public void Admit(string room, string connection) => _ = hub.Groups.AddToGroupAsync(connection, room);

    public void Dismiss(string room, string connection) => _ = hub.Groups.RemoveFromGroupAsync(connection, room);

    public void Batch(string room, long epoch, long firstSeq, ReadOnlyMemory<byte> events) => _ = hub.Clients.Group(room).Batch(epoch, firstSeq, new(events));

    public void Presence(string room, ReadOnlyMemory<byte> present) => _ = hub.Clients.Group(room).Presence(new(present));

    public void Ephemeral(string room, ReadOnlyMemory<byte> states) => _ = hub.Clients.Group(room).Ephemeral(new(states));

    public void Closing(string connection, int retryAfter) => _ = hub.Clients.Client(connection).Closing(retryAfter);
}

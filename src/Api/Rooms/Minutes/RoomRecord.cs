using CoCreate.Network.Snapshot;
using CoCreate.Rooms.Owners;

namespace CoCreate.Api.Rooms;

/// <summary>A room's minutes for whoever shows them.</summary>
public sealed class RoomRecord(RoomDirectory rooms, RoomPeople people, INetwork network)
{
    /// <summary>The minutes, in the order they are read.</summary>
    /// <param name="owner">The room.</param>
    /// <param name="da">Danish, else English.</param>
    public async Task<IReadOnlyList<MinutesPart>> MinutesAsync(RoomOwner owner, bool da) =>
        [.. new RoomMinutes(owner.State, await RecordRoutesOfRoom.LogAsync(rooms, owner.Id), people.Of(owner.State, da), network.Current, da).Parts()];
}

using CoCreate.Network.Snapshot;
using CoCreate.Rooms.Owners;

namespace CoCreate.Api.Rooms;

/// <summary>A room's minutes and record for whoever shows them.</summary>
public sealed class RoomRecord(RoomDirectory rooms, RoomPeople people, INetwork network, TimeProvider clock)
{
    /// <summary>The minutes, in the order they are read.</summary>
    /// <param name="owner">The room.</param>
    /// <param name="da">Danish, else English.</param>
    public async Task<IReadOnlyList<MinutesPart>> MinutesAsync(RoomOwner owner, bool da) =>
        [.. new RoomMinutes(owner.State, await RecordRoutesOfRoom.LogAsync(rooms, owner.Id), people.Of(owner.State, da), network.Current, da).Parts()];

    /// <summary>The minutes as Markdown.</summary>
    public async Task<string> MarkdownAsync(RoomOwner owner, bool da) => MinutesMarkdown.Of(await MinutesAsync(owner, da));

    /// <summary>The whole log, the room and the names, as JSON.</summary>
    public async Task<byte[]> ExportAsync(RoomOwner owner, bool da) => RoomExport.Bytes(owner, await RecordRoutesOfRoom.LogAsync(rooms, owner.Id), people.Of(owner.State, da), clock.GetUtcNow());
}

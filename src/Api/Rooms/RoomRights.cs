using CoCreate.Api.Accounts;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>Who may do what to a room as a whole. What happens inside is decided by the room itself.</summary>
public static class RoomRights
{
    /// <summary>Whether a member lets people in and out and gives links.</summary>
    public static bool Hosts(RoomState room, string member) => room.Members[member] is { Role: RoomRole.Host };

    /// <summary>Whether a member may have the whole record with the others' names: those who have an account.</summary>
    public static bool Exports(RoomState room, string member) => room.Members[member] is { Guest: false };

    /// <summary>Whether somebody closes it or takes it away: its host, and whoever facilitates one of the municipalities it is about.</summary>
    public static bool Closes(RoomState room, Actor actor, NetworkSnapshot network) => Hosts(room, actor.Id) || actor.Is(Role.Administrator)
        || (actor.Is(Role.Facilitator) && MunicipalitiesOf(room, network).Any(m => actor.Municipalities.Contains(m)));

    private static IEnumerable<string> MunicipalitiesOf(RoomState room, NetworkSnapshot network) =>
        room.Members.Select(m => m.Organisation).Append(network.Need(room.Need ?? "")?.Organisation)
            .Select(o => network.Organisation(o ?? "")?.Municipality).OfType<string>();
}

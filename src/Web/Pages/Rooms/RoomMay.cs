using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.State;

namespace CoCreate.Web.Pages.Rooms;

/// <summary>What a role may do in a phase, read from the rooms' own table, so that the screen offers nothing that would be refused.</summary>
internal static class RoomMay
{
    public static bool Do(string kind, RoomRole role, RoomState room) =>
        KindTable.Find(kind) is { } known && Holds(known.Who, role) && ((int)PhasesOf(known, room) >> (int)room.Phase & 1) == 1;

    /// <summary>For the island: of each kind the roles and the phases, as bits.</summary>
    public static Dictionary<string, int[]> Table(RoomState room) =>
        KindTable.All.Where(k => k.Who != Who.Server).ToDictionary(k => k.Name, k => new[] { (int)k.Who, (int)PhasesOf(k, room) });

    private static bool Holds(Who who, RoomRole role) => role != RoomRole.Reader && ((int)who >> (int)role & 1) == 1;

    // a template's rule for the noun, and what holds in every room
    private static During PhasesOf(Kind kind, RoomState room) =>
        room.Rules[kind.Noun] is { } rule ? kind.During & (During)rule.Phases.Sum(p => 1 << (int)p) : kind.During;
}

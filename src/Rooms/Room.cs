using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms;

/// <summary>What may happen in a room. No clock, no file, no network: the same question has the same answer.</summary>
public static class Room
{
    /// <summary>The actor of what the program itself does.</summary>
    public const string Server = "server";

    /// <summary>The event that comes of a wish, numbered as the room's next, or why it is refused.</summary>
    public static Verdict Decide(RoomState room, Caller caller, Submission wish, DateTimeOffset now)
    {
        if (!Ids.Good(wish.OpId))
            return Refusals.BadId("opId");
        if (KindTable.Find(wish.Kind) is not { } kind)
            return Refusals.UnknownKind(wish.Kind);
        if (caller.Member == Server)
            return kind.Decide(room, null, caller, wish, now);
        if (room.Members[caller.Member] is not { } who)
            return Refusals.NotMember;
        if (room.Archived)
            return Refusals.Archived;
        if (kind.Who == Who.Server)
            return Refusals.ServerOnly(kind.Name);
        if (!kind.Who.Holds(who.Role))
            return Refusals.NotAllowed(kind.Name, who.Role);
        if (!kind.During.Holds(room.Phase))
            return Refusals.WrongPhase(room.Phase, kind.During.First());
        if (room.Rules[kind.Noun] is { } rule && !rule.Phases.Contains(room.Phase))
            return Refusals.WrongPhase(room.Phase, rule.Phases.Where(p => kind.During.Holds(p)).DefaultIfEmpty(Phase.Agreement).First());
        return kind.Decide(room, who, caller, wish, now);
    }
}

/// <summary>An event, or why there is none.</summary>
/// <param name="Event">What happens.</param>
/// <param name="Error">Why nothing does.</param>
public readonly record struct Verdict(RoomEvent? Event, RoomError? Error)
{
    /// <summary>It happens.</summary>
    public static implicit operator Verdict(RoomEvent accepted) => new(accepted, null);

    /// <summary>It is refused.</summary>
    public static implicit operator Verdict(RoomError refused) => new(null, refused);
}

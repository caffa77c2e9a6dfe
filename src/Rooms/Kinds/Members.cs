using System.Collections.Immutable;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>Lets somebody in, or says anew whom they come for. Only the server does: it has looked at invitation and membership.</summary>
public sealed record MemberJoin(string Member, RoomRole Role, string? Organisation = null, string? Sector = null, bool Guest = false, bool Signs = false);

/// <summary>Gives a member another role.</summary>
public sealed record MemberRole(string Member, RoomRole Role);

/// <summary>Names a member: to send out, to welcome.</summary>
public sealed record MemberNamed(string Member);

/// <summary>Leaves the room.</summary>
public sealed record MemberLeave;

/// <summary>Says what one will be in the partnership; null = nothing any more.</summary>
public sealed record MemberPart(Part? Part = null);

/// <summary>An organisation's signer names another of its people in the room to sign for it, or takes that back.</summary>
public sealed record MemberEntrust(string Member, bool Signs);

internal static class Members
{
    private static readonly RoomError LastHost = Because("lastHost", "body.member", "Rummet skal have en vært. Gør en anden til vært først.", "The room must have a host. Make somebody else the host first.");

    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<MemberJoin>(Join, Joined) { Name = "member.join", Who = Who.Server },
        new Kind<MemberRole>(Role, (room, body, _) => Recounted(room with { Members = room.Members.Changed(body.Member, m => m with { Role = body.Role }) })) { Name = "member.role", Who = Who.Host },
        new Kind<MemberNamed>(Remove, (room, body, _) => Without(room, body.Member)) { Name = "member.remove", Who = Who.Host },
        new Kind<MemberLeave>(w => w.Who is { } who && IsLastHost(w.Room, who) ? LastHost : w.Body, (room, _, said) => Without(room, said.Actor)) { Name = "member.leave", Who = Who.Hands },
        new Kind<MemberPart>(w => w.Body, (room, body, said) => room with { Members = room.Members.Changed(said.Actor, m => m with { Part = body.Part }) }) { Name = "member.part", Who = Who.Hands },
        new Kind<MemberNamed>(w => w.Room.Members.Has(w.Body.Member) ? w.Body : Unknown("body.member"),
            (room, body, _) => room with { Members = room.Members.Changed(body.Member, m => m with { Welcomed = true }) }) { Name = "member.welcome", Who = Who.Host },
        new Kind<MemberEntrust>(Entrust, (room, body, _) => room with { Members = room.Members.Changed(body.Member, m => m with { Signs = body.Signs }) }) { Name = "member.entrust", Who = Who.Members },
    ];

    private static Ruling<MemberJoin> Join(Wish<MemberJoin> w)
    {
        if (w.Body.Member.Length is 0 or > 64)
            return BadId("body.member");
        if (!w.Room.Members.Has(w.Body.Member) && w.Room.Members.Count >= Limits.Members)
            return Full("body.member");
        if (w.Room.Members[w.Body.Member] is { } there && w.Body.Role != RoomRole.Host && IsLastHost(w.Room, there))
            return LastHost;
        return w.Body.Guest ? w.Body with { Signs = false, Role = w.Body.Role is RoomRole.Reader ? RoomRole.Reader : RoomRole.Guest } : w.Body;
    }

    private static RoomState Joined(RoomState room, MemberJoin body, RoomEvent said)
    {
        var before = room.Members[body.Member] ?? room.Former[body.Member];
        var member = new Member(body.Member, body.Role, body.Organisation, body.Sector, body.Guest, body.Signs, before?.Part, before?.Welcomed ?? false, before?.Since ?? said.Seq);
        return Recounted(room with { Members = room.Members.With(member), Former = room.Former.Without(body.Member) });
    }

    private static Ruling<MemberRole> Role(Wish<MemberRole> w)
    {
        if (w.Room.Members[w.Body.Member] is not { } member)
            return Unknown("body.member");
        if (w.Body.Role != RoomRole.Host && IsLastHost(w.Room, member))
            return LastHost;
        return member.Guest && w.Body.Role is RoomRole.Host or RoomRole.Member && member.Guest
            ? Because("guestStays", "body.role", "En gæst kan ikke blive vært eller medlem. Bed dem logge ind.", "A guest cannot become host or member. Ask them to sign in.") : w.Body;
    }

    private static Ruling<MemberNamed> Remove(Wish<MemberNamed> w) =>
        w.Room.Members[w.Body.Member] is not { } member ? Unknown("body.member") : IsLastHost(w.Room, member) ? LastHost : w.Body;

    private static Ruling<MemberEntrust> Entrust(Wish<MemberEntrust> w)
    {
        if (w.Room.Members[w.Body.Member] is not { } member)
            return Unknown("body.member");
        if (member.Guest)
            return Because("guestNeverSigns", "body.member", "En gæst kan ikke underskrive. Bed dem logge ind.", "A guest cannot sign. Ask them to sign in.");
        return w.Who is { } who && (!who.Signs || who.Organisation is null || who.Organisation != member.Organisation)
            ? Because("mayNotSign", "body.member", "Kun den, der må underskrive for organisationen, kan pege på en anden fra den.", "Only somebody who may sign for the organisation can name another of its people.") : w.Body;
    }

    private static bool IsLastHost(RoomState room, Member member) => member.Role == RoomRole.Host && room.Members.Count(m => m.Role == RoomRole.Host) == 1;

    private static RoomState Without(RoomState room, string id) => room.Members[id] is not { } member ? room
        : Recounted(room with { Members = room.Members.Without(id), Former = room.Former.With(member) });

    // who sits on the bench decides whose answers are still missing
    private static RoomState Recounted(RoomState room) =>
        room with { Decisions = Shelf<Decision>.Of(room.Decisions.Select(d => d.Closed is null ? d with { Missing = Decisions.MissingOf(room, d) } : d)) };
}

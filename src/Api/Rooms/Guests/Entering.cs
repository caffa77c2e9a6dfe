using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>What coming with a link leads to.</summary>
internal abstract record Entrance
{
    private Entrance() { }

    /// <summary>Goes in at once.</summary>
    public sealed record In(MemberJoin Join) : Entrance;
    /// <summary>Is in already, as what the link would make of them or more.</summary>
    public sealed record There(string Member) : Entrance;
    /// <summary>Waits for the host, under this name and organisation.</summary>
    public sealed record Waits(string Name, string Organisation, RoomRole Role) : Entrance;
    /// <summary>The link is over (410).</summary>
    public sealed record Over(RuleError Why) : Entrance;
    /// <summary>Something is missing (422).</summary>
    public sealed record Incomplete(RuleError[] Errors) : Entrance;
    /// <summary>No room for more (409).</summary>
    public sealed record Full(RuleError Why) : Entrance;
}

/// <summary>Who comes in by a link, and as what. Pure.</summary>
internal static class Entering
{
    /// <summary>How many may wait at a room's door.</summary>
    public const int MostWaiting = 50;
    private const int LongestName = 100;

    /// <summary>People of the network go in for their organisation; everybody else is a guest and waits.</summary>
    /// <param name="link">The link.</param>
    /// <param name="room">The room as it is; null when it is gone.</param>
    /// <param name="waiting">How many wait already.</param>
    /// <param name="actor">Who comes.</param>
    /// <param name="wish">What they say of themselves.</param>
    /// <param name="network">For organisations.</param>
    /// <param name="now">When.</param>
    public static Entrance Decide(Invitation link, RoomState? room, int waiting, Actor actor, JoinWish wish, NetworkSnapshot network, DateTimeOffset now)
    {
        if (room is null || room.Archived)
            return new Entrance.Over(RoomRefusals.RoomClosed);
        if (link.Revoked)
            return new Entrance.Over(RoomRefusals.LinkRevoked);
        if (link.Expires <= now)
            return new Entrance.Over(RoomRefusals.LinkExpired);
        if (room.Members[actor.Id] is { } there && There(there, link))
            return new Entrance.There(there.Id);
        if (link.Used >= link.Uses)
            return new Entrance.Over(RoomRefusals.LinkUsedUp);
        if (room.Members.Count >= CoCreate.Rooms.Limits.Members)
            return new Entrance.Full(RoomRefusals.RoomFull);
        if (Known(actor))
            return new Entrance.In(JoinOf(link, actor, wish.Organisation, network));
        if (Wrong(wish) is { Length: > 0 } errors)
            return new Entrance.Incomplete(errors);
        return waiting >= MostWaiting ? new Entrance.Full(RoomRefusals.DoorFull)
            : new Entrance.Waits(wish.Name!.Trim(), wish.Organisation?.Trim() ?? network.Organisation(link.Organisation ?? "")?.Name ?? "", link.Role == InvitedAs.Reader ? RoomRole.Reader : RoomRole.Guest);
    }

    /// <summary>Whether the network knows whom they come for, or whose work it is to go into rooms.</summary>
    private static bool Known(Actor actor) => actor.SignedIn && (!actor.Organisations.IsEmpty || actor.Is(Role.Facilitator) || actor.Is(Role.Administrator) || actor.Is(Role.Council));

    // a reader with a member's link becomes a member; nobody becomes less by a link
    private static bool There(Member there, Invitation link) => there.Role <= RoleOf(link);

    private static RoomRole RoleOf(Invitation link) => link.Role switch { InvitedAs.Member => RoomRole.Member, InvitedAs.Guest => RoomRole.Guest, _ => RoomRole.Reader };

    private static MemberJoin JoinOf(Invitation link, Actor actor, string? said, NetworkSnapshot network)
    {
        var role = actor.Roles is [Role.Council] ? RoomRole.Reader : RoleOf(link);
        var organisation = OrganisationOf(actor, said, link.Organisation, network);
        // whoever belongs to an organisation speaks for it everywhere else here, and signs for it too when they sit at the table as a member
        return new(actor.Id, role, organisation, SectorOf(network, organisation), Guest: false, Signs: organisation is not null && role == RoomRole.Member);
    }

    /// <summary>Which of the actor's organisations they come for: the one they say, the one the link was sent to, else the first.</summary>
    public static string? OrganisationOf(Actor actor, string? said, string? sentTo, NetworkSnapshot network) =>
        actor.Organisations.FirstOrDefault(o => o == said || string.Equals(network.Organisation(o)?.Name, said?.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? actor.Organisations.FirstOrDefault(o => o == sentTo) ?? actor.Organisations.FirstOrDefault();

    /// <summary>An organisation's sector as the room writes it.</summary>
    public static string? SectorOf(NetworkSnapshot network, string? organisation) =>
        organisation is null ? null : network.Organisation(organisation)?.Sector is { } sector ? System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(sector.ToString()) : null;

    private static RuleError[] Wrong(JoinWish wish) =>
    [
        .. string.IsNullOrWhiteSpace(wish.Name) ? [ShapeErrors.Missing("name")] : Words("name", wish.Name),
        .. wish.Organisation is { } from ? Words("organisation", from) : [],
    ];

    private static IEnumerable<RuleError> Words(string field, string text) =>
        text.Length > LongestName ? [ShapeErrors.TooLong(field, LongestName)] : text.Any(char.IsControl) ? [ShapeErrors.ControlCharacter(field)] : [];
}

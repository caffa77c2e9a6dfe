using CoCreate.Api.Accounts;
using CoCreate.Network.Changes;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>What became of coming with a link, or of letting somebody in.</summary>
public abstract record DoorOutcome
{
    private DoorOutcome() { }

    /// <summary>In, or waiting.</summary>
    public sealed record Done(CameIn Answer) : DoorOutcome;
    /// <summary>Done; there is nothing to say about it.</summary>
    public sealed record Changed : DoorOutcome;
    /// <summary>No such link, room or person.</summary>
    public sealed record NotFound : DoorOutcome;
    /// <summary>The link is over.</summary>
    public sealed record Over(RuleError Why) : DoorOutcome;
    /// <summary>Something is missing.</summary>
    public sealed record Refused(RuleError[] Errors) : DoorOutcome;
    /// <summary>It does not fit how things stand.</summary>
    public sealed record Conflict(RuleError Why) : DoorOutcome;
}

/// <summary>A room's door: links are made and taken back, people come by them, wait, are let in, get other roles and are sent out. The same for pages and endpoints.</summary>
public sealed class RoomDoor(RoomDirectory rooms, GuestBook book, RoomLetters letters, INetwork network, TimeProvider clock)
{
    private const int Usual = 20, Most = 300;
    private static readonly TimeSpan UsualLife = TimeSpan.FromDays(14), LongestLife = TimeSpan.FromDays(90);

    /// <summary>Makes a link; its token is never known again. The errors when it cannot be.</summary>
    public (InvitationLink? Link, RuleError[] Errors) Invite(RoomState room, string by, InvitationWish wish)
    {
        var now = clock.GetUtcNow();
        var (expires, uses) = (wish.Expires ?? now + UsualLife, wish.Uses ?? Usual);
        RuleError[] wrong = [.. expires <= now ? [RoomRefusals.InThePast] : expires > now + LongestLife ? [RoomRefusals.TooFarAhead] : Array.Empty<RuleError>(), .. uses is < 1 or > Most ? [RoomRefusals.UsesOutside] : Array.Empty<RuleError>()];
        if (wrong.Length > 0)
            return (null, wrong);
        var (id, token) = (Network.Snapshot.Ids.New(), Secret.New());
        book.Add(new(id, room.Id, wish.Role, null, by, now, expires, uses, 0, false), token);
        return (new(id, letters.AddressOf(token), wish.Role, expires, uses), []);
    }

    /// <summary>What a link leads to, for the page that asks for a name; null when there is none or it is over.</summary>
    public async Task<(Invitation Link, RoomState Room)?> LookAsync(string token) =>
        book.ByToken(token) is { Revoked: false } link && link.Expires > clock.GetUtcNow() && await rooms.OpenAsync(link.Room) is { State.Archived: false } owner ? (link, owner.State) : null;

    /// <summary>Somebody comes with a link.</summary>
    public async Task<DoorOutcome> ComeAsync(Actor actor, JoinWish wish)
    {
        if (book.ByToken(wish.Token) is not { } link)
            return new DoorOutcome.NotFound();
        var (owner, now) = (await rooms.OpenAsync(link.Room), clock.GetUtcNow());
        switch (Entering.Decide(link, owner?.State, book.Waiting(link.Room), actor, wish, network.Current, now))
        {
            case Entrance.There(var member):
                return In(link.Room, member);
            case Entrance.In(var join):
                if (!book.Spend(link.Id, now))
                    return new DoorOutcome.Over(RoomRefusals.LinkUsedUp);
                return await SayAsync(owner!, $"enter-{join.Member}-{owner!.State.Head}", "member.join", join) is { } error ? new DoorOutcome.Conflict(Told(error)) : In(link.Room, join.Member);
            case Entrance.Waits waits:
                var (id, token) = (Network.Snapshot.Ids.New(), Secret.New());
                var guest = new Guest(id, link.Room, link.Id, waits.Name, waits.Organisation, link.Organisation, waits.Role, now, link.Expires, null);
                return book.Knock(guest, token, now) ? new DoorOutcome.Done(new(token, GuestState.Waiting, link.Room, id, RoomRoutes.UrlOf(link.Room))) : new DoorOutcome.Over(RoomRefusals.LinkUsedUp);
            case Entrance.Incomplete(var errors):
                return new DoorOutcome.Refused(errors);
            case Entrance.Full(var why):
                return new DoorOutcome.Conflict(why);
            case Entrance.Over(var why):
                return new DoorOutcome.Over(why);
            case var other:
                throw new InvalidOperationException($"Unknown entrance {other}.");
        }
    }

    /// <summary>A guest as they see themselves, by their token; null when it holds no more.</summary>
    public async Task<GuestSelf?> SelfAsync(string token) =>
        book.ByGuestToken(token, clock.GetUtcNow()) is { } guest && await rooms.OpenAsync(guest.Room) is { State: { Archived: false } room } && (guest.Approved is null || room.Members.Has(guest.Id))
            ? new(guest.Room, guest.Id, guest.Name, guest.Organisation, guest.Role, guest.Approved is null ? GuestState.Waiting : GuestState.In, guest.Expires, RoomRoutes.UrlOf(guest.Room)) : null;

    /// <summary>Those who wait at a room's door.</summary>
    public IReadOnlyList<WaitingGuest> WaitingAt(string room) => [.. book.Of(room).Where(g => g.Approved is null && g.Expires > clock.GetUtcNow()).Select(g => new WaitingGuest(g.Id, g.Name, g.Organisation, g.Role, g.At))];

    /// <summary>The host lets somebody in who waits, or who was sent out.</summary>
    public async Task<DoorOutcome> ApproveAsync(RoomOwner owner, string id)
    {
        var (room, now) = (owner.State, clock.GetUtcNow());
        if (room.Members.Has(id))
            return new DoorOutcome.Changed();
        if (book.Find(owner.Id, id) is not { } guest || guest.Expires <= now)
            return new DoorOutcome.NotFound();
        var join = new MemberJoin(id, guest.Role, guest.For, Entering.SectorOf(network.Current, guest.For), Guest: true);
        if (await SayAsync(owner, $"approve-{id}-{room.Head}", "member.join", join) is { } error)
            return new DoorOutcome.Conflict(Told(error));
        book.Approve(owner.Id, id, now);
        return new DoorOutcome.Changed();
    }

    /// <summary>Gives a member another role, as the host who asks.</summary>
    public async Task<DoorOutcome> SetRoleAsync(RoomOwner owner, string host, string id, RoomRole role) => !owner.State.Members.Has(id) ? new DoorOutcome.NotFound()
        : Answer(await SayAsync(owner, $"role-{id}-{owner.State.Head}", "member.role", new MemberRole(id, role), host));

    /// <summary>Sends somebody out, or turns somebody away who waits. A guest's token ends with it.</summary>
    public async Task<DoorOutcome> RemoveAsync(RoomOwner owner, string host, string id)
    {
        var guest = book.Find(owner.Id, id);
        if (owner.State.Members.Has(id) && await SayAsync(owner, $"remove-{id}-{owner.State.Head}", "member.remove", new MemberNamed(id), host) is { } error)
            return new DoorOutcome.Conflict(Told(error));
        if (guest is null)
            return owner.State.Former.Has(id) ? new DoorOutcome.Changed() : new DoorOutcome.NotFound();
        book.End(owner.Id, id, clock.GetUtcNow());
        book.Drop(owner.Id, id);
        return new DoorOutcome.Changed();
    }

    /// <summary>Takes a guest's name out of people.db; what they did stays, by nobody. False when there is none.</summary>
    public bool Forget(string room, string id)
    {
        if (book.Find(room, id) is null)
            return false;
        book.Forget(room, id);
        return true;
    }

    private static DoorOutcome In(string room, string member) => new DoorOutcome.Done(new(null, GuestState.In, room, member, RoomRoutes.UrlOf(room)));

    private static DoorOutcome Answer(RoomError? error) => error is null ? new DoorOutcome.Changed() : new DoorOutcome.Conflict(Told(error));

    private static async Task<RoomError?> SayAsync<T>(RoomOwner owner, string opId, string kind, T body, string by = Room.Server) =>
        (await owner.SubmitAsync(new(by), Submission.Of(opId, kind, body)))[0].Error;

    /// <summary>A room's refusal as the API tells it: its sentence says what is wrong and what to do.</summary>
    internal static RuleError Told(RoomError error) => new(error.Field.Replace("body.", "", StringComparison.Ordinal), error.Code, First(error.Da), First(error.En), Rest(error.Da), Rest(error.En));

    private static string First(string sentences) => sentences.IndexOf(". ", StringComparison.Ordinal) is > 0 and var at ? sentences[..(at + 1)] : sentences;

    private static string Rest(string sentences) => sentences.IndexOf(". ", StringComparison.Ordinal) is > 0 and var at ? sentences[(at + 2)..] : sentences;
}

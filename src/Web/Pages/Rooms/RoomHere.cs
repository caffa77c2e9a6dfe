using System.Text.Json;
using CoCreate.Api.Accounts;
using CoCreate.Api.Rooms;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;
using CoCreate.Web.Visits;
using Member = CoCreate.Rooms.State.Member;

namespace CoCreate.Web.Pages.Rooms;

/// <summary>Somebody of a room as the screen shows them.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Organisation">Whom they come for; empty for oneself.</param>
/// <param name="Sector">Its sector; null for oneself.</param>
public sealed record RoomPerson(string Name, string Organisation, Sector? Sector);

/// <summary>One request in one room: which room, who asks, and what they do there. It goes through the room's owner like the hub's.</summary>
public sealed class RoomHere(RoomDirectory rooms, IRoomNames names, IRoomGuests guests, GuestBook book, Memberships memberships, IHttpContextAccessor http, Visit visit)
{
    /// <summary>Where a guest's browser keeps its token, for the one room.</summary>
    public const string GuestCookie = "rum-gaest";

    private readonly Dictionary<string, RoomPerson> people = [];
    private RoomOwner? owner;

    public RoomOwner Owner => owner ?? throw new InvalidOperationException("No room was loaded.");

    /// <summary>The room as everybody may see it.</summary>
    public RoomState It { get; private set; } = null!;

    /// <summary>What this person alone sees.</summary>
    public Own Mine { get; private set; } = null!;

    public Member Me { get; private set; } = null!;

    /// <summary>The guest's token; null for whoever is signed in.</summary>
    public string? Token { get; private set; }

    public bool Host => Me.Role == RoomRole.Host;

    /// <summary>What was refused a moment ago, and what was written.</summary>
    public (RoomError Why, IReadOnlyDictionary<string, string> Words)? Refused { get; set; }

    /// <summary>Whether there is such a room and this person is in it.</summary>
    public async Task<bool> LoadAsync(string id)
    {
        if (await rooms.OpenAsync(id) is not { } found)
            return false;
        owner = found;
        return Read();
    }

    /// <summary>The room as it is now.</summary>
    public bool Read()
    {
        var (state, member) = (Owner.State, Visitor(Owner.Id));
        if (member is null || state.Members[member] is not { } me)
            return false;
        (Me, It, Mine) = (me, RoomView.ForAll(state), RoomView.For(state, member).Mine);
        return true;
    }

    /// <summary>Whether this person may do a kind of thing now.</summary>
    public bool May(string kind) => !It.Archived && RoomMay.Do(kind, Me.Role, It);

    public RoomPerson Person(string id) => people.TryGetValue(id, out var known) ? known : people[id] = Look(id);

    /// <summary>Does something in the room, in this person's name.</summary>
    public async Task<RoomError?> DoAsync(string opId, string kind, JsonElement body, long? baseVersion = null) =>
        (await Owner.SubmitAsync(new Caller(Me.Id), new Submission(opId, kind, baseVersion, body)))[0].Error;

    private RoomPerson Look(string id)
    {
        var member = It.Members[id] ?? It.Former[id];
        var guest = member?.Guest == true ? book.Find(Owner.Id, id) : null;
        var organisation = member?.Organisation is { } of ? visit.Snapshot.Organisation(of) : null;
        var sector = Enum.GetValues<Sector>().Where(s => Labels.Wire(s) == member?.Sector).Select(s => (Sector?)s).FirstOrDefault();
        var name = names.Of(Owner.Id, id);
        // who facilitates comes for the municipality, without being one of its organisations
        if (organisation is null && member is { Guest: false } && memberships.Of(id) is var actor && actor.Is(Role.Facilitator) && Municipalities.Find(actor.Municipalities.FirstOrDefault() ?? "") is { } town)
            return new(name, Texts.T.RoomBoard.Town.With(town.Name), Sector.Municipality);
        return new(name.Length > 0 ? name : Texts.T.RoomBoard.Somebody, organisation?.Name ?? guest?.Organisation ?? "", sector ?? organisation?.Sector);
    }

    private string? Visitor(string room)
    {
        var context = http.HttpContext!;
        if (visit.Actor.SignedIn && Owner.State.Members.Has(visit.Actor.Id))
            return visit.Actor.Id;
        if (context.Request.Cookies[GuestCookie] is not { Length: > 0 } token || guests.Find(token) is not { } guest || guest.Room != room)
            return null;
        Token = token;
        return guest.Member;
    }
}

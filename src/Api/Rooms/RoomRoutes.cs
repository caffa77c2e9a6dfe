using System.Text;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Limits = CoCreate.Rooms.Limits;

namespace CoCreate.Api.Rooms;

/// <summary><c>/rooms</c>: making, finding and reading rooms. What happens in them goes over the hub.</summary>
internal static class RoomRoutes
{
    private static readonly Parameter Since = new("since", "query", "integer", "Events after this number; else all from the first.");

    public static void MapRooms(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/rooms").WithTags("rooms");
        group.MapPost("/", CreateAsync).Takes(Declared.KeyHeader).Accepts<RoomWish>("application/json").Produces<RoomMade>(201)
            .Refuses(400, 401, 403, 409, 413, 415, 422, 429).WithSummary("Opens a room; whoever does is its host.");
        group.MapGet("/", ListAsync).Takes(Declared.Limit, Declared.Cursor, Declared.MinRevision).Produces<ListAnswer<RoomLine>>().Refuses(400, 401, 429).WithSummary("The rooms you are in, changed last first.");
        group.MapGet("/{id}", GetAsync).Takes(Declared.MinRevision).Produces<RoomAnswer>().Refuses(400, 401, 404, 429).WithSummary("A room: members, board, decisions, agreement.");
        group.MapGet("/{id}/events", EventsAsync).Takes(Since, Declared.MinRevision).Produces<RoomEvents>().Refuses(400, 401, 404, 429).WithSummary("What happened in a room, in its order.");
    }

    private static async Task<IResult> CreateAsync(HttpContext http, RoomDirectory rooms, INetwork network)
    {
        var (actor, snapshot) = (http.Actor(), network.Current);
        if (!Rights.May(actor, Act.Convene, null, snapshot))
            return new ProblemAnswer(actor.SignedIn ? ProblemKind.Forbidden : ProblemKind.SignInFirst);
        var missing = new List<RuleError>();
        var (wish, refusal) = await JsonBody.ReadAsync<RoomWish>(http, mayBeEmpty: true, missing);
        if (refusal is not null)
            return refusal;
        var errors = missing.Concat(Unfit(wish!, actor, snapshot)).DistinctBy(e => e.Field).ToArray();
        if (errors.Length > 0)
            return new ProblemAnswer(ProblemKind.Broken, errors);
        var own = actor.Organisations.Select(snapshot.Organisation).FirstOrDefault(o => o is not null);
        var host = new MemberJoin(actor.Id, RoomRole.Host, own?.Id, own is null ? null : Leaf.Names(typeof(Sector))[(int)own.Sector], Signs: own is not null);
        var opening = new RoomOpen(wish!.Title, StandardLanes.All, Need: wish.Need, Match: wish.Match, Coalition: wish.Coalition, Template: wish.Template);
        var owner = await rooms.CreateAsync(Network.Snapshot.Ids.New(), opening, host);
        if (owner is null)
            return new ProblemAnswer(ProblemKind.Unavailable);
        http.Response.Headers.Location = $"/api/v1/rooms/{owner.Id}";
        return Results.Json(new RoomMade(owner.Id, owner.Epoch, owner.State.Head, owner.State.Phase, UrlOf(owner.Id)), NetworkJson.Wire, statusCode: 201);
    }

    private static async Task<IResult> ListAsync(HttpContext http, RoomDirectory rooms, RoomVisitors visitors, INetwork network)
    {
        if (visitors.Of(http) is not { } visitor)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var found = await rooms.Log.ListAsync(visitor.Member);
        return WholeList.Page(http, network.Current.Revision, [.. found.Select(r => new RoomLine(r.Id, r.Title, r.Phase, r.Archived, r.Head, r.Opened, r.Changed, UrlOf(r.Id)))], line => line.Id);
    }

    private static async Task<IResult> GetAsync(string id, HttpContext http, RoomDirectory rooms, RoomVisitors visitors)
    {
        var (owner, member, refusal) = await DoorAsync(id, http, rooms, visitors);
        if (refusal is not null)
            return refusal;
        // the snapshot is JSON already; it only gets a head
        var state = owner!.State;
        var head = Encoding.UTF8.GetBytes($"{{\"id\":\"{id}\",\"epoch\":{owner.Epoch},\"head\":{state.Head},\"phase\":\"{Leaf.Names(typeof(Phase))[(int)state.Phase]}\",\"url\":\"{UrlOf(id)}\",");
        return Results.Bytes([.. head, .. owner.SnapshotFor(member).AsSpan(1)], "application/json; charset=utf-8");
    }

    private static async Task<IResult> EventsAsync(string id, HttpContext http, RoomDirectory rooms, RoomVisitors visitors)
    {
        var (owner, _, refusal) = await DoorAsync(id, http, rooms, visitors);
        if (refusal is not null)
            return refusal;
        var query = new QueryReader(http.Request.Query);
        var since = query.Number("since", 0, int.MaxValue, 0);
        if (query.Refusal is { } unclear)
            return unclear;
        var (events, more) = await owner!.EventsAsync(since, Limits.Page);
        var head = Encoding.UTF8.GetBytes($"{{\"epoch\":{owner.Epoch},\"head\":{owner.State.Head},\"events\":");
        return Results.Bytes([.. head, .. events.Span, .. Encoding.UTF8.GetBytes($",\"more\":{(more ? "true" : "false")}}}")], "application/json; charset=utf-8");
    }

    /// <summary>The room and who asks; the refusal when they are not in it, as if it were not there.</summary>
    internal static async Task<(RoomOwner? Owner, string Member, ProblemAnswer? Refusal)> DoorAsync(string id, HttpContext http, RoomDirectory rooms, RoomVisitors visitors)
    {
        if (visitors.Of(http) is not { } visitor)
            return (null, "", new(ProblemKind.SignInFirst));
        return (visitor.Room is null || visitor.Room == id) && await rooms.OpenAsync(id) is { } owner && owner.State.Members.Has(visitor.Member)
            ? (owner, visitor.Member, null) : (null, "", new(ProblemKind.NotFound));
    }

    internal static string UrlOf(string id) => $"/rum/{id}";

    private static IEnumerable<RuleError> Unfit(RoomWish wish, Actor actor, NetworkSnapshot snapshot)
    {
        if (wish.Title.Length > Limits.Title)
            yield return ShapeErrors.TooLong("title", Limits.Title);
        else if (wish.Title.Any(char.IsControl))
            yield return ShapeErrors.ControlCharacter("title");
        else if (string.IsNullOrWhiteSpace(wish.Title))
            yield return ShapeErrors.Missing("title");
        if (wish.Need is { } need && (snapshot.Need(need) is not { } known || !Rights.May(actor, Act.Read, known, snapshot)))
            yield return ShapeErrors.NotThere("need");
        foreach (var (field, text) in new[] { ("match", wish.Match), ("coalition", wish.Coalition), ("template", wish.Template) })
        {
            if (text is { Length: 0 or > 200 } || text?.Any(char.IsControl) == true)
                yield return ShapeErrors.NotThere(field);
        }
    }
}

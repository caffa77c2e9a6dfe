using System.Text;
using System.Text.Json;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.Owners;
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
        group.MapDoor();
        group.MapNetworkOfRoom();
        group.MapRecordOfRoom();
    }

    private static async Task<IResult> CreateAsync(HttpContext http, RoomOpening opening, INetwork network)
    {
        var actor = http.Actor();
        if (!Rights.May(actor, Act.Convene, null, network.Current))
            return new ProblemAnswer(actor.SignedIn ? ProblemKind.Forbidden : ProblemKind.SignInFirst);
        var (wish, refusal) = await JsonBody.ReadAsync<RoomWish>(http);
        if (refusal is not null)
            return refusal;
        switch (await opening.OpenAsync(actor, wish!, Languages.Danish(http), http.RequestAborted))
        {
            case OpenOutcome.Done(var made):
                http.Response.Headers.Location = $"/api/v1/rooms/{made.Id}";
                return Results.Json(made, NetworkJson.Wire, statusCode: 201);
            case OpenOutcome.Refused(var errors):
                return new ProblemAnswer(ProblemKind.Broken, errors);
            case OpenOutcome.TooMany(var error):
                return new ProblemAnswer(ProblemKind.TooMany, [error]) { RetryAfter = TimeSpan.FromHours(1) };
            default:
                return new ProblemAnswer(ProblemKind.Forbidden);
        }
    }

    private static async Task<IResult> ListAsync(HttpContext http, RoomDirectory rooms, RoomVisitors visitors, INetwork network)
    {
        if (visitors.Of(http) is not { } visitor)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var found = await rooms.Log.ListAsync(visitor.Member);
        return WholeList.Page(http, network.Current.Revision, [.. found.Select(r => new RoomLine(r.Id, r.Title, r.Phase, r.Archived, r.Head, r.Opened, r.Changed, UrlOf(r.Id)))], line => line.Id);
    }

    private static async Task<IResult> GetAsync(string id, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, RoomPeople people, INetwork network)
    {
        var (owner, member, refusal) = await DoorAsync(id, http, rooms, visitors);
        if (refusal is not null)
            return refusal;
        // the snapshot is JSON already; what a reader wants put together comes before it
        var state = owner!.State;
        var seen = RoomOverview.Of(state, people.Of(state, Languages.Danish(http)), network.Current);
        var head = JsonSerializer.SerializeToUtf8Bytes(new RoomHead(id, state.Title, owner.Epoch, state.Head, state.Phase, state.Archived, UrlOf(id), seen.Members, seen.Board, seen.Decisions, seen.Agreement), NetworkJson.Wire);
        return Results.Bytes([.. head.AsSpan(..^1), (byte)',', .. owner.SnapshotFor(member).AsSpan(1)], "application/json; charset=utf-8");
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
}

using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Rooms.Owners;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Rooms;

/// <summary>The network in a room, and a room's promises in the network.</summary>
internal static class NetworkRoutes
{
    public static void MapNetworkOfRoom(this RouteGroupBuilder group)
    {
        group.MapGet("/{id}/missing", MissingAsync).Takes(Declared.MinRevision).Produces<RoomLacksAnswer>().Refuses(400, 401, 404, 429)
            .WithSummary("Who would meet the needs on the board together, what nobody meets, and who comes nearest.");
        group.MapPost("/{id}/commitments/{card}", RecordAsync).Takes(Declared.KeyHeader).Produces<PromiseAnswer>().Refuses(400, 401, 403, 404, 409, 429)
            .WithSummary("Brings a promise into the network, as happens by itself a moment after it was given; asked again it is answered as the first time.");
    }

    private static async Task<IResult> MissingAsync(string id, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, RoomLacks lacks)
    {
        var (owner, _, refusal) = await RoomRoutes.DoorAsync(id, http, rooms, visitors);
        return refusal is not null ? refusal : Results.Json(lacks.Of(owner!.State), NetworkJson.Wire);
    }

    private static async Task<IResult> RecordAsync(string id, string card, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, RoomPromises promises)
    {
        var (owner, me, refusal) = await RoomRoutes.DoorAsync(id, http, rooms, visitors);
        if (refusal is not null)
            return refusal;
        if (owner!.State.Cards[card] is null)
            return new ProblemAnswer(ProblemKind.NotFound);
        if (owner.State.Commitments[card] is { } promise && promise.By != me && !RoomRights.Hosts(owner.State, me))
            return new ProblemAnswer(ProblemKind.Forbidden);
        var (done, error) = await promises.RecordAsync(owner, card, http.RequestAborted);
        return error is not null ? new ProblemAnswer(ProblemKind.Conflict, [error]) : Results.Json(done, NetworkJson.Wire);
    }
}

using System.Text;
using CoCreate.Api.Rooms;
using CoCreate.Network.Model;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Rooms;

/// <summary>What a room's pages ask beside the hub: who is who, and who waits at the door.</summary>
internal static class RoomActions
{
    public static void MapRoomPages(this IEndpointRouteBuilder routes)
    {
        var room = routes.MapGroup("/rum/{id}");
        room.MapGet("/folk", async (string id, RoomHere here) => await here.LoadAsync(id) ? Results.Json(RoomConfig.People(here)) : Results.NotFound());
        room.MapGet("/venter", async (string id, RoomHere here, RoomDoor door) => await here.LoadAsync(id) && here.Host ? Results.Json(new WaitingList([.. door.WaitingAt(id)])) : Results.NotFound());
        room.MapGet("/mangler", async (string id, RoomHere here, RoomLacks lacks) => await here.LoadAsync(id) ? Results.Json(lacks.Of(here.Owner.State), NetworkJson.Wire) : Results.NotFound());
        room.MapGet("/billede", async (string id, RoomHere here) => await here.LoadAsync(id) ? Results.Bytes(here.Owner.SnapshotFor(here.Me.Id), "application/json; charset=utf-8") : Results.NotFound());
        room.MapGet("/referat.md", async (string id, RoomHere here, RoomRecord record) =>
            await here.LoadAsync(id) ? Results.Text(await record.MarkdownAsync(here.Owner, Language.Danish), "text/markdown; charset=utf-8", Encoding.UTF8) : Results.NotFound());
        room.MapGet("/alt.json", async (string id, RoomHere here, RoomRecord record) =>
            await here.LoadAsync(id) && RoomRights.Exports(here.It, here.Me.Id) ? Results.File(await record.ExportAsync(here.Owner, Language.Danish), "application/json; charset=utf-8", $"room-{id}.json") : Results.NotFound());
        room.MapPost("/tilbage", (string id, [FromForm] IFormCollection form, RoomHere here, GuestBook book) => AsHost(id, here, () => Task.FromResult<DoorOutcome>(book.Revoke(id, form["link"].ToString()) ? new DoorOutcome.Changed() : new DoorOutcome.NotFound())));
        room.MapPost("/arkiver", (string id, HttpContext http, RoomEnding ending) => EndAsync(ending.ArchiveAsync(id, http), Addresses.Room(id)));
        room.MapPost("/slet", (string id, HttpContext http, RoomEnding ending) => EndAsync(ending.DeleteAsync(id, http), Addresses.Rooms + "?nu=slettet"));
        room.MapPost("/luk-ind", (string id, [FromForm] IFormCollection form, RoomHere here, RoomDoor door) => AsHost(id, here, () => door.ApproveAsync(here.Owner, form["gaest"].ToString())));
        room.MapPost("/afvis", (string id, [FromForm] IFormCollection form, RoomHere here, RoomDoor door) => AsHost(id, here, () => door.RemoveAsync(here.Owner, here.Me.Id, form["gaest"].ToString())));
    }

    private static async Task<IResult> EndAsync(Task<CoCreate.Api.Hosting.ProblemAnswer?> end, string then) => await end switch
    {
        null => Results.LocalRedirect(then),
        // closed meanwhile: the room says so
        { StatusCode: StatusCodes.Status409Conflict } => Results.LocalRedirect(then),
        var no => Results.StatusCode(no.StatusCode ?? StatusCodes.Status404NotFound),
    };

    private static async Task<IResult> AsHost(string id, RoomHere here, Func<Task<DoorOutcome>> what)
    {
        if (!await here.LoadAsync(id))
            return Results.NotFound();
        if (!here.Host)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return await what() is DoorOutcome.NotFound ? Results.NotFound() : Results.LocalRedirect(Addresses.RoomInvite(id));
    }
}

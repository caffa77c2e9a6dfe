using System.Text;
using CoCreate.Api.Hosting;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Owners;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Limits = CoCreate.Rooms.Limits;

namespace CoCreate.Api.Rooms;

/// <summary>What is left of a room: minutes, the whole record, and its end.</summary>
internal static class RecordRoutesOfRoom
{
    public static void MapRecordOfRoom(this RouteGroupBuilder group)
    {
        group.MapGet("/{id}/minutes", MinutesAsync).Takes(Declared.MinRevision).Produces(200, typeof(string), "text/markdown").Refuses(400, 401, 404, 429)
            .WithSummary("The minutes, everything traced: Markdown, or a page that prints with Accept: text/html; Danish or English by Accept-Language.");
        group.MapGet("/{id}/export", ExportAsync).Takes(Declared.MinRevision).Produces<RoomExport>().Refuses(400, 401, 403, 404, 429)
            .WithSummary("The whole log, the room as it is, and the names of those who were in it; for members with an account.");
        group.MapPost("/{id}/archive", (string id, HttpContext http, RoomEnding ending) => EndAsync(id, http, ending.ArchiveAsync)).Takes(Declared.KeyHeader).Produces(204).Refuses(400, 401, 403, 404, 409, 429)
            .WithSummary("Closes the room for good: it is read, nothing happens in it, every link and guest's token ends. For its host, or who facilitates there.");
        group.MapDelete("/{id}", (string id, HttpContext http, RoomEnding ending) => EndAsync(id, http, ending.DeleteAsync)).Produces(204).Refuses(401, 403, 404, 429)
            .WithSummary("Takes the room away with everything in it, guests' names too. What stands in the network stays there.");
    }

    private static async Task<IResult> MinutesAsync(string id, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, RoomPeople people, INetwork network)
    {
        var (owner, _, refusal) = await RoomRoutes.DoorAsync(id, http, rooms, visitors);
        if (refusal is not null)
            return refusal;
        var (da, html) = (Languages.Danish(http), WantsHtml(http));
        var parts = new RoomMinutes(owner!.State, await LogAsync(rooms, id), people.Of(owner.State, da), network.Current, da).Parts();
        http.Response.Headers.ContentLanguage = da ? "da" : "en";
        http.Response.Headers.Append("Vary", "Accept, Accept-Language");
        if (html)
            http.Response.Headers.ContentSecurityPolicy = MinutesHtml.Policy;
        return html ? Results.Text(MinutesHtml.Of(owner.State.Title, da, parts), "text/html; charset=utf-8", Encoding.UTF8) : Results.Text(MinutesMarkdown.Of(parts), "text/markdown; charset=utf-8", Encoding.UTF8);
    }

    private static async Task<IResult> ExportAsync(string id, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, RoomPeople people, TimeProvider clock)
    {
        var (owner, me, refusal) = await RoomRoutes.DoorAsync(id, http, rooms, visitors);
        if (refusal is not null)
            return refusal;
        if (!RoomRights.Exports(owner!.State, me))
            return new ProblemAnswer(ProblemKind.Forbidden);
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"room-{id}.json\"";
        return Results.Bytes(RoomExport.Bytes(owner, await LogAsync(rooms, id), people.Of(owner.State, Languages.Danish(http)), clock.GetUtcNow()), "application/json; charset=utf-8");
    }

    private static async Task<IResult> EndAsync(string id, HttpContext http, Func<string, HttpContext, Task<ProblemAnswer?>> end) => await end(id, http) is { } refusal ? refusal : Results.NoContent();

    /// <summary>Every event of a room.</summary>
    internal static async Task<IReadOnlyList<RoomEvent>> LogAsync(RoomDirectory rooms, string id)
    {
        var all = new List<RoomEvent>();
        while (await rooms.Log.ReadAsync(id, all.Count == 0 ? 0 : all[^1].Seq, Limits.Page) is { Count: > 0 } more)
            all.AddRange(more);
        return all;
    }

    private static bool WantsHtml(HttpContext http)
    {
        var accepted = http.Request.GetTypedHeaders().Accept;
        return Quality("text/html") > Quality("text/markdown") && Quality("text/html") > Quality("text/plain");

        double Quality(string type) => accepted.Where(a => a.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)).Select(a => a.Quality ?? 1).DefaultIfEmpty(0).Max();
    }
}

using System.Globalization;
using CoCreate.Api.Accounts;
using CoCreate.Api.Introductions;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.News;

internal static class NewsActions
{
    // up to what was on the page: what came since stays unread
    public static void MapNews(this IEndpointRouteBuilder routes) => routes.MapPost(Addresses.News + "/laest", ([FromForm] IFormCollection form, HttpContext http, ReadMarks marks, TimeProvider clock) =>
    {
        if (!http.Actor().SignedIn)
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (long.TryParse(form["til"], NumberStyles.None, CultureInfo.InvariantCulture, out var until))
            marks.Read(http.Actor().Id, DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(until, clock.GetUtcNow().ToUnixTimeMilliseconds())));
        return Results.LocalRedirect(Addresses.News);
    });
}

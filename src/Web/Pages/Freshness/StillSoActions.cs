using CoCreate.Api.Accounts;
using CoCreate.Api.Freshness;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Freshness;

/// <summary>"Still so", by a letter's link or by an owner on the offer's page. Each answers with a redirect.</summary>
internal static class StillSoActions
{
    public static void MapStillSo(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(FreshLinks.Path + "/{token}/ja", ByLinkAsync);
        routes.MapPost("/tilbud/{id}/stadig", ByOwnerAsync);
    }

    private static async Task<IResult> ByLinkAsync(string token, [FromForm] IFormCollection form, FreshLinks links, Confirmations confirmations, HttpContext http)
    {
        if (links.Read(token) is not { } link)
            return Results.NotFound();
        var done = await confirmations.ByAsync(link, form["til"] == "skoleaar", http.RequestAborted);
        return Results.LocalRedirect($"{FreshLinks.Path}/{token}{(done == Confirmed.Refused ? "?nu=afvist" : "")}");
    }

    private static async Task<IResult> ByOwnerAsync(string id, [FromForm] IFormCollection form, Confirmations confirmations, HttpContext http, Visit visit)
    {
        var actor = http.Actor();
        if (visit.Snapshot.Offer(id) is not { } offer || !visit.May(Act.Read, offer))
            return Results.NotFound();
        if (!visit.May(Act.Change, offer))
            return Results.StatusCode(actor.SignedIn ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);
        var done = await confirmations.ByAsync(actor, id, form["til"] == "skoleaar", http.RequestAborted);
        return Results.LocalRedirect(Addresses.Offer(id) + (done is Confirmed.Done or Confirmed.Already ? "?nu=bekraeftet" : "?nu=afvist"));
    }
}

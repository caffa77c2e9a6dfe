using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Needs;

/// <summary>Presses on a need's page: take up what would make it fit better, set an offer aside, and take it back.</summary>
internal static class NeedActions
{
    public static void MapNeedActions(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/behov/{id}/felter", ApplyAsync);
        routes.MapPost("/behov/{id}/til-side", SetAside);
    }

    private static async Task<IResult> ApplyAsync(string id, [FromForm] IFormCollection form, HttpContext http, RecordChanges changes)
    {
        if (NeedTrial.Read(form["felter"]) is not { } patch)
            return Results.BadRequest();
        var actor = http.Actor();
        var outcome = await changes.PatchAsync(actor, RecordKind.Need, id, RecordActions.Version(form), patch, http.RequestAborted);
        var back = NeedTrial.Read(form["tilbage"]) is { } inverse ? "&tilbage=" + Uri.EscapeDataString(inverse.ToJsonString()) : "";
        return RecordActions.Answer(outcome, Addresses.Need(id), (form["nu"] == "fortrudt" ? "fortrudt" : "rettet") + back, actor);
    }

    private static IResult SetAside(string id, [FromForm] IFormCollection form, HttpContext http, Visit visit, Dismissals dismissals)
    {
        var actor = http.Actor();
        var snapshot = visit.Snapshot;
        if (snapshot.Need(id) is not { } need || !Rights.May(actor, Act.Read, need, snapshot))
            return Results.NotFound();
        if (!Rights.May(actor, Act.Dismiss, need, snapshot))
            return Results.StatusCode(actor.SignedIn ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);
        if (snapshot.Offer(form["tilbud"].ToString()) is not { } offer)
            return Results.NotFound();
        if (form["igen"] == "ja")
        {
            dismissals.Remove(id, offer.Id);
            return Results.LocalRedirect(Addresses.Need(id) + "?nu=frem-igen");
        }
        if (DismissReasons.Of(form["grund"]) is not { } reason)
            return Results.LocalRedirect(Addresses.Need(id) + "?nu=grund#match");
        dismissals.Add(id, offer.Id, actor.Id, reason);
        return Results.LocalRedirect(Addresses.Need(id) + "?nu=til-side");
    }
}

using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Forms;

/// <summary>Small presses on a record's page: publish, archive, bring back. Each answers with a redirect, so that reloading repeats nothing.</summary>
internal static class RecordActions
{
    private static readonly (string Path, RecordKind Kind)[] Kinds = [("behov", RecordKind.Need), ("tilbud", RecordKind.Offer), ("organisationer", RecordKind.Organisation)];

    public static void MapRecordActions(this IEndpointRouteBuilder routes)
    {
        foreach (var (path, kind) in Kinds)
        {
            routes.MapPost($"/{path}/{{id}}/tilstand", (string id, [FromForm] IFormCollection form, HttpContext http, RecordChanges changes) =>
                SetStatusAsync(kind, id, form, http, changes));
            routes.MapPost($"/{path}/{{id}}/fortryd", (string id, [FromForm] IFormCollection form, HttpContext http, RecordChanges changes, DraftKeeper keeper, Visit visit) =>
                UndoAsync(kind, id, form, http, changes, keeper, visit));
        }
    }

    /// <summary>The form for a kind of record.</summary>
    private static IFormPlan PlanOf(RecordKind kind) => kind switch
    {
        RecordKind.Offer => new OfferPlan(),
        RecordKind.Need => new NeedPlan(),
        _ => new OrganisationPlan(),
    };

    /// <summary>Where to go after a press, with the word the page then says.</summary>
    public static IResult Answer(RecordOutcome outcome, string address, string done, Actor actor) => outcome switch
    {
        RecordOutcome.Done => Results.LocalRedirect($"{address}?nu={done}"),
        RecordOutcome.Stale => Results.LocalRedirect($"{address}?nu=imens"),
        RecordOutcome.Refused or RecordOutcome.Malformed or RecordOutcome.Conflict => Results.LocalRedirect($"{address}?nu=afvist"),
        RecordOutcome.NotFound => Results.NotFound(),
        _ => actor.SignedIn ? Results.StatusCode(StatusCodes.Status403Forbidden) : Results.StatusCode(StatusCodes.Status401Unauthorized),
    };

    public static long Version(IFormCollection form) => long.TryParse(form["version"], out var version) ? version : 0;

    private static async Task<IResult> SetStatusAsync(RecordKind kind, string id, IFormCollection form, HttpContext http, RecordChanges changes)
    {
        var actor = http.Actor();
        var wanted = form["til"].ToString() switch
        {
            "published" => RecordStatus.Published,
            "archived" => RecordStatus.Archived,
            "draft" => RecordStatus.Draft,
            _ => (RecordStatus?)null,
        };
        if (wanted is not { } status)
            return Results.BadRequest();
        var outcome = await changes.SetStatusAsync(actor, kind, id, Version(form), status, http.RequestAborted);
        // what was archived a moment ago goes back the way it came: brought back, then published
        if (outcome is RecordOutcome.Conflict && status == RecordStatus.Published
            && await changes.SetStatusAsync(actor, kind, id, Version(form), RecordStatus.Draft, http.RequestAborted) is RecordOutcome.Done(var back, _))
            outcome = await changes.SetStatusAsync(actor, kind, id, back.Version, status, http.RequestAborted);
        var said = form["nu"].ToString() is "lagt-op" or "arkiveret" or "hentet" or "fortrudt" ? form["nu"].ToString() : "rettet";
        return Answer(outcome, Addresses.Of(kind, id), said, actor);
    }

    // writes what stood there before over what this person wrote a moment ago
    private static async Task<IResult> UndoAsync(RecordKind kind, string id, IFormCollection form, HttpContext http, RecordChanges changes, DraftKeeper keeper, Visit visit)
    {
        var actor = http.Actor();
        if (keeper.Before(kind, id, Version(form)) is not { } before)
            return Results.LocalRedirect($"{Addresses.Of(kind, id)}?nu=imens");
        var body = PlanOf(kind).Read(before, visit.Snapshot, visit.Today).Body;
        return Answer(await changes.PatchAsync(actor, kind, id, Version(form), body, http.RequestAborted), Addresses.Of(kind, id), "fortrudt", actor);
    }
}

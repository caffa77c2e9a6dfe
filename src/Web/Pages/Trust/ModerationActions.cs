using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Moderation;
using CoCreate.Network.Model;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Trust;

/// <summary>The presses about reports, hidden records and checked organisations. Each answers with a redirect.</summary>
internal static class ModerationActions
{
    public static void MapModerationPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Addresses.Reports + "/{id}/lad-staa", LetStand);
        routes.MapPost(Addresses.Reports + "/{sort}/{id}/{step}", StepAsync);
    }

    private static IResult LetStand(string id, [FromForm] IFormCollection _, HttpContext http, Moderation moderation, ModerationStore store) =>
        !http.Actor().SignedIn ? Results.StatusCode(StatusCodes.Status401Unauthorized)
        : store.Find(id) is { } report && moderation.LetStand(http.Actor(), report) is RecordOutcome.Done ? Results.LocalRedirect(Addresses.Reports + "?nu=staar") : Results.NotFound();

    private static async Task<IResult> StepAsync(string sort, string id, string step, [FromForm] IFormCollection form, HttpContext http, Moderation moderation)
    {
        if (ReportWords.KindOf(sort) is not { } kind)
            return Results.NotFound();
        var (actor, words, stop) = (http.Actor(), form["ord"].ToString().ReplaceLineEndings("\n"), http.RequestAborted);
        var outcome = step switch
        {
            "skjul" => await moderation.HideAsync(actor, kind, id, ReportWords.ReasonOf(form["grund"]) ?? Withheld.Other, words, stop: stop),
            "vis" => await moderation.RestoreAsync(actor, kind, id, words, stop: stop),
            "behold" => await moderation.KeepAsync(actor, kind, id, words, stop: stop),
            "klage" => await moderation.AppealAsync(actor, kind, id, words, stop: stop),
            "bekraeft" or "ubekraeft" when kind == RecordKind.Organisation => await moderation.VerifyAsync(actor, id, step == "bekraeft", words, stop: stop),
            _ => null,
        };
        var back = step is "skjul" or "vis" or "behold" ? Addresses.Reports : Addresses.Of(kind, id);
        return outcome switch
        {
            null or RecordOutcome.NotFound => Results.NotFound(),
            RecordOutcome.Forbidden => Results.StatusCode(actor.SignedIn ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized),
            RecordOutcome.Done => Results.LocalRedirect($"{back}?nu={step}"),
            RecordOutcome.Refused => Results.LocalRedirect($"{back}?nu=ord"),
            _ => Results.LocalRedirect($"{back}?nu=imens"),
        };
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Mine;
using CoCreate.Api.Requests;
using CoCreate.Network.Model;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Mine;

/// <summary>The presses of one's own page. Each answers with a redirect, so that reloading repeats nothing.</summary>
internal static class MineActions
{
    private const int FreshMonths = 6;

    public static void MapMine(this IEndpointRouteBuilder routes)
    {
        // a key names nothing but one's own drafts, whoever sends it
        routes.MapPost(Addresses.Mine + "/slet-kladde", ([FromForm] IFormCollection form, DraftKeeper keeper) =>
        {
            keeper.Forget(form["kladde"].ToString());
            return To("slettet");
        });
        routes.MapPost(Addresses.Mine + "/gaa-ud-af-koe", ([FromForm] IFormCollection form, HttpContext http, RequestQueue queue) =>
        {
            if (queue.Find(form["id"].ToString()) is not { } queued || !QueueRoutes.MayLeave(http.Actor(), queued))
                return http.Actor().SignedIn ? To("imens") : Denied(http.Actor());
            queue.Remove(queued.Id);
            return To("ude-af-koe");
        });
        routes.MapPost(Addresses.Mine + "/passer", ConfirmAsync);
        routes.MapPost(Addresses.Mine + "/graenser", LimitAsync);
        routes.MapPost(Addresses.Mine + "/ikke-nu", Later);
        routes.MapPost(Addresses.Mine + "/vis-igen", ShowAgain);
        routes.MapPost(Addresses.Mine + "/gem-soegning", Keep);
        routes.MapPost(Addresses.Mine + "/glem-soegning", Forget);
    }

    public static IResult To(string did) => Results.LocalRedirect($"{Addresses.Mine}?nu={did}");

    public static IResult Denied(Actor actor) => Results.StatusCode(actor.SignedIn ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);

    private static async Task<IResult> ConfirmAsync([FromForm] IFormCollection form, HttpContext http, RecordChanges changes, TimeProvider clock)
    {
        var patch = new JsonObject { ["freshUntil"] = FieldReader.Iso(clock.Today().AddMonths(FreshMonths)) };
        return RecordActions.Answer(await changes.PatchAsync(http.Actor(), RecordKind.Offer, form["tilbud"].ToString(), RecordActions.Version(form), patch, http.RequestAborted), Addresses.Mine, "passer", http.Actor());
    }

    private static async Task<IResult> LimitAsync([FromForm] IFormCollection form, HttpContext http, RecordChanges changes, Visit visit)
    {
        var id = form["organisation"].ToString();
        if (visit.Snapshot.Organisation(id) is not { } organisation)
            return Results.NotFound();
        DateOnly? pause = null;
        if (form["slut"] != "ja" && form["pause"].ToString().Trim() is { Length: > 0 } written)
        {
            if (!DateOnly.TryParse(written, CultureInfo.GetCultureInfo("da-DK"), out var day))
                return To("dato");
            if (day < visit.Today)
                return To("dato-forbi");
            pause = day;
        }
        var most = int.TryParse(form["hojst"], out var number) && number is > 0 and <= 1000 ? number : (int?)null;
        var limits = new JsonObject { ["perMonth"] = most, ["pauseUntil"] = pause is { } until ? FieldReader.Iso(until) : null, ["notes"] = organisation.Limits?.Notes };
        return RecordActions.Answer(await changes.PatchAsync(http.Actor(), RecordKind.Organisation, id, RecordActions.Version(form), new() { ["limits"] = limits }, http.RequestAborted), Addresses.Mine, "graenser", http.Actor());
    }

    private static IResult Later([FromForm] IFormCollection form, HttpContext http, NotNow notNow, Visit visit, TimeProvider clock)
    {
        var own = form["organisation"].ToString();
        if (visit.Snapshot.Organisation(own) is not { } organisation || !visit.May(Act.SetAside, organisation))
            return Denied(http.Actor());
        if (visit.Snapshot.Need(form["behov"].ToString()) is not { } need || !visit.May(Act.Read, need))
            return Results.NotFound();
        var always = form["hvor-laenge"] == "altid";
        notNow.Set(own, always ? NotNow.Everything(need.Organisation) : need.Id, always ? null : clock.GetUtcNow().AddDays(30));
        return To(always ? "pause" : "ikke-nu");
    }

    private static IResult ShowAgain([FromForm] IFormCollection form, HttpContext http, NotNow notNow, Visit visit)
    {
        var own = form["organisation"].ToString();
        if (visit.Snapshot.Organisation(own) is not { } organisation || !visit.May(Act.SetAside, organisation))
            return Denied(http.Actor());
        notNow.Clear(own, NotNow.Everything(form["hvem"].ToString()));
        return To("vises");
    }

    private static IResult Keep([FromForm] IFormCollection form, HttpContext http, SavedSearches searches)
    {
        var address = form["adresse"].ToString();
        if (!http.Actor().SignedIn)
            return Denied(http.Actor());
        if (Addresses.Local(address) is null || !address.StartsWith(Addresses.Search + "?", StringComparison.Ordinal) || form["navn"].ToString().Trim() is not { Length: > 0 } name)
            return Results.BadRequest();
        return searches.Keep(http.Actor().Id, address, name) ? Results.LocalRedirect(address) : To("afvist");
    }

    private static IResult Forget([FromForm] IFormCollection form, HttpContext http, SavedSearches searches)
    {
        if (!http.Actor().SignedIn)
            return Denied(http.Actor());
        _ = long.TryParse(form["nummer"], out var number) && searches.Forget(http.Actor().Id, number);
        return To("glemt");
    }
}

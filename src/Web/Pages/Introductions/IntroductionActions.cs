using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Import;
using CoCreate.Api.Introductions;
using CoCreate.Network.Model;
using CoCreate.Web.Pages.Mine;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;
using Writing = CoCreate.Api.Introductions.Introductions;

namespace CoCreate.Web.Pages.Introductions;

/// <summary>A facilitator's presses: write the letters, mend one, put somebody new on the bench. Nothing is sent.</summary>
internal static class IntroductionActions
{
    private const int LongestLetter = 8_000, Most = 5;

    public static void MapIntroductionPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Addresses.Introduce + "/skriv", Write);
        routes.MapPost(Addresses.Introduce + "/ny", AddAsync);
        routes.MapPost(Addresses.Introductions + "/{id}/tekst", Mend);
        routes.MapPost(Addresses.Import + "/{id}/breve/skriv", WriteLetters);
    }

    private static IResult Write([FromForm] IFormCollection form, HttpContext http, Writing introductions, Visit visit)
    {
        if (!Rights.May(http.Actor(), Act.Introduce, null, visit.Snapshot))
            return MineActions.Denied(http.Actor());
        var need = form["behov"].ToString() is { Length: > 0 } id ? id : null;
        var wish = new IntroductionWish([.. form["org"].OfType<string>()], form["besked"].ToString().Replace("\r", "", StringComparison.Ordinal).Trim(), need);
        if (introductions.Check(http.Actor(), wish) is { IsEmpty: false } wrong)
            return Results.LocalRedirect(Addresses.IntroduceThese(wish.Organisations.Take(Most), need) + (wrong.Any(error => error.Code == "notYours") ? "&nu=andre" : "&nu=afvist"));
        var chosen = form["grund"].ToHashSet();
        var made = introductions.Make(http.Actor(), wish, [.. introductions.Reasons(wish.Organisations, need).Where(reason => chosen.Contains(reason.Da))]);
        return Results.LocalRedirect(Addresses.Introduction(made.Id));
    }

    private static async Task<IResult> AddAsync([FromForm] IFormCollection form, HttpContext http, RecordChanges changes, Visit visit)
    {
        if (!Rights.May(http.Actor(), Act.Introduce, null, visit.Snapshot))
            return MineActions.Denied(http.Actor());
        var (chosen, need) = (form["org"].OfType<string>().Take(Most).ToArray(), form["behov"].ToString() is { Length: > 0 } id ? id : null);
        var body = new JsonObject { ["name"] = form["navn"].ToString().Trim(), ["sector"] = form["sektor"].ToString(), ["status"] = "published", ["municipality"] = http.Actor().Municipalities.FirstOrDefault() };
        return await changes.CreateAsync(http.Actor(), RecordKind.Organisation, body, http.RequestAborted) is RecordOutcome.Done(var made, _)
            ? Results.LocalRedirect(Addresses.IntroduceThese(chosen.Append(made.Id), need))
            : Results.LocalRedirect(Addresses.IntroduceThese(chosen, need) + "&nu=navn");
    }

    private static IResult Mend(string id, [FromForm] IFormCollection form, HttpContext http, IntroductionStore store, IntroductionWords words)
    {
        var to = form["til"].ToString();
        if (!http.Actor().SignedIn)
            return MineActions.Denied(http.Actor());
        if (store.Find(id, http.Actor().Id)?.Parties.FirstOrDefault(p => p.Organisation == to) is not { } party)
            return Results.NotFound();
        var text = form["tekst"].ToString().Replace("\r", "", StringComparison.Ordinal).Trim();
        words.Mend(party.Code, form["igen"] == "ja" || text.Length == 0 ? null : text[..Math.Min(text.Length, LongestLetter)] + "\n");
        return Results.LocalRedirect(Addresses.Introduction(id, to) + "&nu=gemt");
    }

    private static IResult WriteLetters(string id, [FromForm] IFormCollection _, HttpContext http, Imports imports, ClaimLetters letters, Visit visit)
    {
        if (!Rights.May(http.Actor(), Act.Introduce, null, visit.Snapshot))
            return MineActions.Denied(http.Actor());
        if (imports.Find(http.Actor(), id) is not { DryRun: false, State: ImportState.Done } job || job.Account != http.Actor().Id)
            return Results.NotFound();
        letters.Write(http.Actor(), job.Actor);
        return Results.LocalRedirect(Addresses.ImportLetters(id));
    }
}

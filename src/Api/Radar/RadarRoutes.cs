using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Matching.Radar;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Radar;

/// <summary><c>/radar</c>: what a facilitator should look at in the municipality.</summary>
public static class RadarRoutes
{
    private static readonly Parameter Grade = new("grade", "query", "integer", "0–10: totals of this grade alone.");

    public static IServiceCollection AddRadar(this IServiceCollection services) => services.AddSingleton<RadarBoard>().AddSingleton<RadarReports>();

    public static void MapRadar(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/radar").WithTags("radar");
        group.MapGet("/", ReportAsync).Takes(Overseen.Municipality, Declared.MinRevision).Produces<RadarReport>().Refuses(400, 401, 403, 429)
            .WithSummary("What nobody has seen yet: suggestions nobody asked for, open triangles, sectors that never meet, offers without requests, needs without reply, overdue answers.");
        group.MapGet("/gaps", Gaps).Takes(Overseen.Municipality, Grade, Declared.MinRevision).Produces<GapAnswer>().Refuses(400, 401, 403, 429)
            .WithSummary("How many needs and offers there are by theme, grade and part of the municipality.");
        group.MapPost("/what-if", WhatIfAsync).Takes(Declared.KeyHeader).Accepts<WhatIfWish>("application/json").Produces<WhatIfAnswer>().Refuses(400, 401, 403, 409, 413, 415, 422, 429)
            .WithSummary("Which needs a grant for transport or in money would make matchable. Nothing is saved.");
    }

    private static async Task<IResult> ReportAsync(HttpContext http, RadarReports reports, Indexes indexes)
    {
        if (Overseen.Refusal(http, indexes.Match.Snapshot, out var query, out var municipality) is { } refusal)
            return refusal;
        if (query.Refusal is { } unreadable)
            return unreadable;
        var report = await reports.OfAsync(municipality, http.RequestAborted);
        Revisions.Say(http, report.Revision);
        return Results.Json(report, NetworkJson.Wire);
    }

    private static IResult Gaps(HttpContext http, RadarBoard board, Indexes indexes)
    {
        if (Overseen.Refusal(http, indexes.Match.Snapshot, out var query, out var municipality) is { } refusal)
            return refusal;
        var grade = query.Number("grade", 0, 10);
        if (query.Refusal is { } unreadable)
            return unreadable;
        var index = indexes.Match;
        Revisions.Say(http, index.Revision);
        return Results.Json(GapMap.Of(index, board.Question(municipality, index), grade), NetworkJson.Wire);
    }

    private static async Task<IResult> WhatIfAsync(HttpContext http, RadarBoard board, Indexes indexes)
    {
        if (Overseen.RoleRefusal(http, indexes.Match.Snapshot) is { } refusal)
            return refusal;
        var (read, unreadable) = await JsonBody.ReadAsync<WhatIfWish>(http);
        if (unreadable is not null)
            return unreadable;
        var (wish, broken) = (read!, WhatIfRules.Check(read!).ToList());
        if (broken.All(e => e.Field != "municipality") && !Rights.Oversees(http.Actor(), wish.Municipality))
            return new ProblemAnswer(ProblemKind.Forbidden);
        if (broken.Count > 0)
            return new ProblemAnswer(ProblemKind.Broken, broken);
        var index = indexes.Match;
        Revisions.Say(http, index.Revision);
        var question = board.Question(wish.Municipality, index) with { Threads = Math.Max(1, Environment.ProcessorCount / 2) };
        return Results.Json(await Task.Run(() => WhatIfEngine.Ask(index, new(question, wish.Grant.Kind, wish.Grant.Amount), http.RequestAborted), http.RequestAborted), NetworkJson.Wire);
    }
}

using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Matching.Coalitions;
using CoCreate.Matching.Cycles;
using CoCreate.Matching.Perspectives;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Matches;

/// <summary>Who could meet a need together, how others would see it, and who could help each other in a ring.</summary>
public static class CoalitionRoutes
{
    private static readonly Parameter Top = new("top", "query", "integer", "How many, 1–10, else 3.");

    private static readonly Parameter Rings = new("top", "query", "integer", "How many, 1–50, else 10.");

    private static readonly Parameter Views = new("top", "query", "integer", "How many, 1–8, else 4.");

    public static void MapCoalitions(this RouteGroupBuilder group)
    {
        group.MapGet("/needs/{id}/coalitions", Answer).NeedsNoToken().Takes(Top, Declared.MinRevision).Produces<CoalitionAnswer>().Refuses(400, 401, 404, 429)
            .WithSummary("Who could meet a need's requirements together: as many covered as can be, then as few parties, then the least cost. What nobody covers is named, with who comes nearest.");
        group.MapGet("/needs/{id}/perspectives", Perspectives).NeedsNoToken().Takes(Views, Declared.MinRevision).Produces<PerspectiveAnswer>().Refuses(400, 401, 404, 429)
            .WithSummary("Different views on a need's question: which sectors met similar ones, and what it was about for them. For needs that do not know yet what they ask for; nobody is suggested.");
        group.MapGet("/organisations/{id}/cycles", Cycles).NeedsNoToken().Takes(Rings, Declared.MinRevision).Produces<CycleAnswer>().Refuses(400, 401, 404, 429)
            .WithSummary("Rings of two to four that begin and end with the organisation: each helps the next with an offer that fits a need.");
    }

    private static IResult Cycles(string id, HttpContext http, Questions questions)
    {
        if (questions.Snapshot.Organisation(id) is not { } organisation || !Rights.May(http.Actor(), Act.Read, organisation, questions.Snapshot))
            return new ProblemAnswer(ProblemKind.NotFound);
        var query = new QueryReader(http.Request.Query);
        var top = query.Number("top", 1, 50, 10);
        if (query.Refusal is { } refusal)
            return refusal;
        Revisions.Say(http, questions.Snapshot.Revision);
        return Results.Json(questions.Cycles(http.Actor(), organisation, top), NetworkJson.Wire);
    }

    private static IResult Perspectives(string id, HttpContext http, Questions questions)
    {
        if (questions.Snapshot.Need(id) is not { } need || !Rights.May(http.Actor(), Act.Read, need, questions.Snapshot))
            return new ProblemAnswer(ProblemKind.NotFound);
        var query = new QueryReader(http.Request.Query);
        var top = query.Number("top", 1, 8, 4);
        if (query.Refusal is { } refusal)
            return refusal;
        Revisions.Say(http, questions.Snapshot.Revision);
        return Results.Json(questions.Perspectives(http.Actor(), need, top), NetworkJson.Wire);
    }

    private static IResult Answer(string id, HttpContext http, Questions questions)
    {
        if (questions.Snapshot.Need(id) is not { } need || !Rights.May(http.Actor(), Act.Read, need, questions.Snapshot))
            return new ProblemAnswer(ProblemKind.NotFound);
        var query = new QueryReader(http.Request.Query);
        var top = query.Number("top", 1, 10, 3);
        if (query.Refusal is { } refusal)
            return refusal;
        Revisions.Say(http, questions.Snapshot.Revision);
        return Results.Json(questions.Coalitions(need, top), NetworkJson.Wire);
    }
}

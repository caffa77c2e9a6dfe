using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Matching;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Matches;

/// <summary>Who fits: asked of a need, an offer, an organisation, or a need that is not saved.</summary>
public static class MatchRoutes
{
    private static readonly Parameter Top = new("top", "query", "integer", "How many, 1–200, else 20.");
    private static readonly Parameter Of = new("of", "query", "string", "offers, organisations or needs, as the question allows.");
    private static readonly Parameter RuledOut = new("ruledOut", "query", "boolean", "Whether to tell what hard rules removed, and which.");

    public static void MapMatches(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithTags("matches");
        MapSaved(group, "needs", RecordKind.Need, MatchTarget.Offers, MatchTarget.Organisations);
        MapSaved(group, "offers", RecordKind.Offer, MatchTarget.Needs);
        MapSaved(group, "organisations", RecordKind.Organisation, MatchTarget.Organisations, MatchTarget.Needs);
        group.MapPost("/matches", UnsavedNeed.AnswerAsync).NeedsNoToken().Takes(Declared.KeyHeader).Accepts<UnsavedQuestion>("application/json")
            .Produces<MatchAnswer>().Refuses(400, 401, 409, 413, 415, 422, 429).WithSummary("Who fits a need that is not saved; no sign-in.");
        group.MapDismissals();
        group.MapCoalitions();
        group.MapWeights();
    }

    private static void MapSaved(RouteGroupBuilder group, string path, RecordKind kind, params MatchTarget[] targets) =>
        group.MapGet($"/{path}/{{id}}/matches", (string id, HttpContext http, Questions questions) => Saved(http, kind, id, targets, questions))
            .NeedsNoToken().Takes(Top, Of, RuledOut, Declared.MinRevision).Produces<MatchAnswer>().Refuses(400, 401, 404, 429)
            .WithSummary($"Who fits, best first: {string.Join(" or ", targets.Select(t => t.ToString().ToLowerInvariant()))}.");

    private static IResult Saved(HttpContext http, RecordKind kind, string id, MatchTarget[] targets, Questions questions)
    {
        var record = questions.Snapshot.Find(kind, id);
        if (record is null || !Rights.May(http.Actor(), Act.Read, record, questions.Snapshot))
            return new ProblemAnswer(ProblemKind.NotFound);
        var query = new QueryReader(http.Request.Query);
        var top = query.Number("top", 1, 200, 20);
        var ruledOut = query.Flag("ruledOut");
        var target = Target(query, targets);
        return query.Refusal ?? questions.Answer(http, record, target, top, ruledOut);
    }

    private static MatchTarget Target(QueryReader query, MatchTarget[] allowed)
    {
        if (query.Text("of", 40) is not { } wish)
            return allowed[0];
        var names = allowed.Select(t => t.ToString().ToLowerInvariant()).ToArray();
        if (Array.IndexOf(names, wish) is >= 0 and var at)
            return allowed[at];
        query.Refuse("of", $"en af {string.Join(", ", names)}", $"one of {string.Join(", ", names)}");
        return allowed[0];
    }
}

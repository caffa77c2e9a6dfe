using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Matches;

/// <summary>An offer to set aside, and why.</summary>
public sealed record DismissalWish(string Offer, string Reason);

/// <summary>An offer set aside.</summary>
public sealed record DismissalItem(string Need, string Offer, string Reason, DateTimeOffset At);

/// <summary><c>/needs/{id}/dismissals</c>.</summary>
public static class DismissalRoutes
{
    private const int LongestReason = 500;

    public static void MapDismissals(this RouteGroupBuilder group)
    {
        const string path = "/needs/{id}/dismissals";
        group.MapGet(path, List).Takes(Declared.Limit, Declared.Cursor, Declared.MinRevision).Produces<ListAnswer<DismissalItem>>()
            .Refuses(400, 401, 403, 404, 429).WithSummary("What was set aside for a need, and why; newest first.");
        group.MapPost(path, AddAsync).Takes(Declared.KeyHeader).Accepts<DismissalWish>("application/json")
            .Produces<DismissalItem>(201).Refuses(400, 401, 403, 404, 409, 413, 415, 422, 429).WithSummary("Sets an offer aside for a need.");
        group.MapDelete(path + "/{offer}", Remove).Produces(204).Refuses(401, 403, 404, 429).WithSummary("Takes it back: the offer is matched again.");
    }

    private static IResult List(string id, HttpContext http, INetwork network, Dismissals dismissals)
    {
        if (Denied(id, http, network.Current) is { } denied)
            return denied;
        var query = new QueryReader(http.Request.Query);
        var (limit, at, after) = Paging.Read(query);
        if (query.Refusal is { } refusal)
            return refusal;
        var items = dismissals.List(id).ToDictionary(d => d.Offer, d => new DismissalItem(id, d.Offer, d.Reason, d.At));
        var (page, next) = Paging.Cut([.. items.Keys], limit, at, after);
        return Results.Json(new ListAnswer<DismissalItem>([.. page.Select(o => items[o])], next, items.Count, network.Current.Revision), NetworkJson.Wire);
    }

    private static IResult Remove(string id, string offer, HttpContext http, INetwork network, Dismissals dismissals) =>
        Denied(id, http, network.Current) ?? (dismissals.Remove(id, offer) ? Results.NoContent() : new ProblemAnswer(ProblemKind.NotFound));

    private static async Task<IResult> AddAsync(string id, HttpContext http, INetwork network, Dismissals dismissals)
    {
        var actor = http.Actor();
        var snapshot = network.Current;
        if (Denied(id, http, snapshot) is { } denied)
            return denied;
        List<RuleError> missing = [];
        var (wish, refusal) = await JsonBody.ReadAsync<DismissalWish>(http, missing: missing);
        if (refusal is not null)
            return refusal;
        RuleError[] broken = [.. missing, .. Check(wish!, actor, snapshot).Where(e => missing.All(m => m.Field != e.Field))];
        return broken.Length > 0
            ? new ProblemAnswer(ProblemKind.Broken, broken)
            : Results.Json(new DismissalItem(id, wish!.Offer, wish.Reason, dismissals.Add(id, wish.Offer, actor.Id, wish.Reason)), NetworkJson.Wire, statusCode: 201);
    }

    private static IResult? Denied(string id, HttpContext http, NetworkSnapshot snapshot)
    {
        var actor = http.Actor();
        if (!actor.SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        if (snapshot.Need(id) is not { } need || !Rights.May(actor, Act.Read, need, snapshot))
            return new ProblemAnswer(ProblemKind.NotFound);
        return Rights.May(actor, Act.Dismiss, need, snapshot) ? null : new ProblemAnswer(ProblemKind.Forbidden);
    }

    private static IEnumerable<RuleError> Check(DismissalWish wish, Actor actor, NetworkSnapshot snapshot)
    {
        if (snapshot.Offer(wish.Offer) is not { } offer || !Rights.May(actor, Act.Read, offer, snapshot))
            yield return ShapeErrors.NotThere("offer");
        if (wish.Reason.Trim().Length == 0)
            yield return ShapeErrors.Missing("reason");
        if (wish.Reason.Length > LongestReason)
            yield return ShapeErrors.TooLong("reason", LongestReason);
        if (wish.Reason.Any(c => char.IsControl(c) && c is not ('\n' or '\t')))
            yield return ShapeErrors.ControlCharacter("reason");
    }
}

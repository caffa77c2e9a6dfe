using System.Text.Json;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Matches;

/// <summary>An offer to set aside, and why.</summary>
public sealed record DismissalWish(string Offer, string Reason);

/// <summary>An offer set aside.</summary>
public sealed record DismissalItem(string Need, string Offer, string Reason, DateTimeOffset At);

/// <summary><c>/needs/{id}/dismissals</c>.</summary>
public static class DismissalRoutes
{
    private const int LongestReason = 500;

    public static async Task<IResult> AddAsync(string id, HttpContext http, INetwork network, Dismissals dismissals)
    {
        var actor = http.Actor();
        var snapshot = network.Current;
        if (!actor.SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        if (snapshot.Need(id) is not { } need || !Rights.May(actor, Act.Read, need, snapshot))
            return new ProblemAnswer(ProblemKind.NotFound);
        if (!Rights.May(actor, Act.Dismiss, need, snapshot))
            return new ProblemAnswer(ProblemKind.Forbidden);

        var (body, refusal) = await JsonBody.ReadAsync(http);
        if (refusal is not null)
            return refusal;
        List<RuleError> wrong = [], broken = [];
        Shape.Whole(body!, typeof(DismissalWish), "", wrong, broken);
        if (wrong.Count > 0)
            return new ProblemAnswer(ProblemKind.Malformed, wrong);
        var wish = body.Deserialize<DismissalWish>(NetworkJson.Wire)!;
        if (broken.Count == 0)
            broken.AddRange(Check(wish, actor, snapshot));
        return broken.Count > 0
            ? new ProblemAnswer(ProblemKind.Broken, broken)
            : Results.Json(new DismissalItem(id, wish.Offer, wish.Reason, dismissals.Add(id, wish.Offer, actor.Id, wish.Reason)), NetworkJson.Wire, statusCode: 201);
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

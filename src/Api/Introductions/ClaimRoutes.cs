using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Introductions;

/// <summary>Asks to take an organisation's page over: who one is there, in at most 500 characters.</summary>
public sealed record ClaimWish(string Organisation, string Words);

/// <summary>Takes a page over by the code of a letter's link.</summary>
public sealed record ClaimByCode(string Code);

/// <summary>What a facilitator says to it; a no with its reason.</summary>
public sealed record ClaimDecision(string? Reason = null);

/// <summary>A claim: <c>waiting</c>, <c>approved</c> or <c>refused</c>.</summary>
public sealed record ClaimAnswer(string Id, string Organisation, string? Name, string Words, DateTimeOffset At, string State, string? Reason, bool Mine);

/// <summary>The organisation whose page was taken over.</summary>
public sealed record ClaimTaken(string Organisation);

/// <summary><c>/claims</c>: an organisation's people take its page over, by the link of a letter or with a facilitator's word.</summary>
public static class ClaimRoutes
{
    private const int Longest = 500;

    public static void MapClaims(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/claims").WithTags("introductions");
        group.MapGet("/", List).Takes(Declared.Limit, Declared.Cursor, Declared.MinRevision).Produces<ListAnswer<ClaimAnswer>>().Refuses(400, 401, 429).WithSummary("Your claims, and those that wait for your word; newest first.");
        group.MapPost("/", AskAsync).Takes(Declared.KeyHeader).Accepts<ClaimWish>("application/json").Produces<ClaimAnswer>(201)
            .Refuses(400, 401, 409, 413, 415, 422, 429).WithSummary("Asks to take an organisation's page over; its municipality's facilitator decides.");
        group.MapPost("/by-code", TakeAsync).Takes(Declared.KeyHeader).Accepts<ClaimByCode>("application/json").Produces<ClaimTaken>()
            .Refuses(400, 401, 404, 409, 413, 415, 422, 429).WithSummary("Takes a page over by the code at the end of a letter's link.");
        foreach (var (step, yes, summary) in new[] { ("approve", true, "Lets them take the page over."), ("refuse", false, "Says no, with a reason.") })
            group.MapPost("/{id}/" + step, (string id, HttpContext http, Approvals approvals, ClaimRequests claims, AccountStore accounts) => DecideAsync(id, yes, http, approvals, claims, accounts))
                .Takes(Declared.KeyHeader).Accepts<ClaimDecision>("application/json").Produces<ClaimAnswer>().Refuses(400, 401, 403, 404, 409, 413, 415, 422, 429).WithSummary(summary);
    }

    private static IResult List(HttpContext http, ClaimRequests claims, AccountStore accounts, INetwork network)
    {
        var (actor, snapshot) = (http.Actor(), network.Current);
        if (!actor.SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var waiting = claims.Waiting().Where(claim => snapshot.Organisation(claim.Organisation) is { } organisation && Rights.May(actor, Act.Approve, organisation, snapshot));
        return WholeList.Page(http, snapshot.Revision, claims.Of(actor.Id).Concat(waiting).DistinctBy(claim => claim.Id).OrderByDescending(claim => claim.At).Select(claim => Answer(claim, actor, accounts)).ToList(), claim => claim.Id);
    }

    private static async Task<IResult> AskAsync(HttpContext http, ClaimRequests claims, AccountStore accounts, INetwork network)
    {
        if (!http.Actor().SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var (wish, refusal) = await JsonBody.ReadAsync<ClaimWish>(http, mayBeEmpty: true);
        if (refusal is not null)
            return refusal;
        var (actor, snapshot) = (http.Actor(), network.Current);
        var errors = ChangeRules.CheckWords("words", wish!.Words, required: true).ToList();
        if (errors.Count == 0 && wish.Words.Length > Longest)
            errors.Add(ShapeErrors.TooLong("words", Longest));
        var organisation = snapshot.Organisation(wish.Organisation) is { } found && Rights.May(actor, Act.Read, found, snapshot) ? found : null;
        if (organisation is null)
            errors.Add(ShapeErrors.NotThere("organisation"));
        else if (organisation.Claimed)
            errors.Add(Taken);
        if (errors.Count > 0)
            return new ProblemAnswer(ProblemKind.Broken, errors);
        return claims.Ask(wish.Organisation, actor.Id, wish.Words.Trim()) is { } id
            ? Results.Json(Answer(claims.Find(id)!, actor, accounts), NetworkJson.Wire, statusCode: 201) : new ProblemAnswer(ProblemKind.Broken, [TooMany]);
    }

    private static async Task<IResult> TakeAsync(HttpContext http, Claims claims)
    {
        if (!http.Actor().SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var (wish, refusal) = await JsonBody.ReadAsync<ClaimByCode>(http, mayBeEmpty: true);
        if (refusal is not null)
            return refusal;
        return await claims.TakeAsync(wish!.Code, http.Actor().Id, http.RequestAborted) switch
        {
            Claimed.Done => Results.Json(new ClaimTaken(claims.Read(wish.Code)!.Value.Organisation.Id), NetworkJson.Wire),
            Claimed.NoSuchLink => new ProblemAnswer(ProblemKind.NotFound),
            Claimed.Over => new ProblemAnswer(ProblemKind.Conflict, [Over]),
            _ => new ProblemAnswer(ProblemKind.Conflict, [Taken with { Field = "code" }]),
        };
    }

    private static async Task<IResult> DecideAsync(string id, bool yes, HttpContext http, Approvals approvals, ClaimRequests claims, AccountStore accounts)
    {
        if (!http.Actor().SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var (wish, refusal) = await JsonBody.ReadAsync<ClaimDecision>(http, mayBeEmpty: true);
        if (refusal is not null)
            return refusal;
        if (ChangeRules.CheckWords("reason", wish!.Reason, required: false) is { IsEmpty: false } wrong)
            return new ProblemAnswer(ProblemKind.Broken, wrong);
        if (wish.Reason?.Length > Longest)
            return new ProblemAnswer(ProblemKind.Broken, [ShapeErrors.TooLong("reason", Longest)]);
        return await approvals.DecideAsync(http.Actor(), id, yes, wish.Reason, http.RequestAborted) switch
        {
            Approved.Done => Results.Json(Answer(claims.Find(id)!, http.Actor(), accounts), NetworkJson.Wire),
            Approved.Already => new ProblemAnswer(ProblemKind.Conflict, [Decided]),
            Approved.ReasonWanted => new ProblemAnswer(ProblemKind.Broken, [ShapeErrors.Missing("reason")]),
            Approved.Forbidden => new ProblemAnswer(ProblemKind.Forbidden),
            _ => new ProblemAnswer(ProblemKind.NotFound),
        };
    }

    private static ClaimAnswer Answer(ClaimRequest claim, Actor actor, AccountStore accounts) => new(claim.Id, claim.Organisation, accounts.Find(claim.Account)?.Name, claim.Words, claim.At,
        claim.Decided is null ? "waiting" : claim.Yes == true ? "approved" : "refused", claim.Reason, claim.Account == actor.Id);

    private static readonly RuleError
        Taken = new("organisation", "claimed", "Siden er allerede overtaget.", "The page is taken over already.", "Bed dem, der har den, om at tage dig med.", "Ask those who have it to let you in."),
        TooMany = new("organisation", "tooMany", "For mange af dine spørgsmål venter.", "Too many of your claims wait.", "Vent på svar.", "Wait for an answer."),
        Over = new("code", "over", "Linket er for gammelt.", "The link is too old.", "Bed om et nyt.", "Ask for a new one."),
        Decided = new("state", "decided", "Det er allerede afgjort.", "It is decided already.", "I skal ikke gøre noget.", "You need not do anything.");
}

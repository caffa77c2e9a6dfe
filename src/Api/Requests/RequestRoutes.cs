using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Requests;

/// <summary><c>/requests</c>: one organisation asks another, and gets an answer.</summary>
public static class RequestRoutes
{
    private static readonly Parameter Box = new("box", "query", "string", "in: what your organisations were asked · out: what they asked; else both.");
    private static readonly Parameter State = new("state", "query", "string", "sent, countered, accepted, declined, expired or withdrawn.", Many: true);

    public static IServiceCollection AddRequests(this IServiceCollection services) => services
        .AddSingleton<RequestWords>().AddSingleton<RequestQueue>().AddSingleton<IPromised>(services => services.GetRequiredService<RequestQueue>()).AddSingleton<Requests>().AddSingleton<AnswerLinks>().AddSingleton<LinkAnswers>().AddSingleton<RequestLetters>()
        .AddSingleton<IJob, ExpireRequests>().AddSingleton<IJob, RemindRequests>().AddSingleton<IJob, SweepRequestWords>().AddSingleton<IJob, RequestMail>().AddSingleton<IJob, SendQueued>()
        .AddSingleton<UnreachedRequests>().AddSingleton<IUnreached>(services => services.GetRequiredService<UnreachedRequests>()).AddSingleton<WaysOn>().AddSingleton<ILateAnswers, LateAnswers>().AddSingleton<IJob>(services => services.GetRequiredService<UnreachedRequests>());

    public static void MapRequests(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/requests").WithTags("requests");
        group.MapPost("/", AskAsync).Takes(Declared.KeyHeader).Accepts<RequestWish>("application/json")
            .Produces<RequestAnswer>(201).Produces<QueuedAnswer>(202).Refuses(400, 401, 403, 409, 413, 415, 422, 429).WithSummary("Asks another organisation.");
        group.MapGet("/", List).Takes(Box, State, Declared.Limit, Declared.Cursor, Declared.MinRevision)
            .Produces<ListAnswer<RequestAnswer>>().Refuses(400, 401, 429).WithSummary("The requests of your organisations, newest first.");
        group.MapQueue();
        group.MapGet("/{id}", Get).Takes(Declared.MinRevision).Produces<RequestAnswer>().Refuses(400, 401, 404, 429).WithSummary("One request.");
        Step<RequestWord>("accept", "Says yes; a forming partnership comes of it.", wish => RequestStep.Accept(wish.Message));
        Step<RequestDecline>("decline", "Says no, with a reason.", wish => RequestTexts.Reason(wish) is var (reason, text) ? RequestStep.Decline(reason, text) : null!,
            wish => RequestTexts.Check("reason", wish.Reason, required: true));
        Step<RequestCounter>("counter", "Proposes something else.", wish => RequestStep.Counter(new(wish.Window, wish.People, wish.Instead), wish.Message));
        Step<RequestWord>("withdraw", "Takes it back.", wish => RequestStep.Withdraw(wish.Message));

        void Step<T>(string name, string summary, Func<T, RequestStep> step, Func<T, IEnumerable<RuleError>>? check = null) where T : notnull =>
            group.MapPost("/{id}/" + name, (string id, HttpContext http, Requests requests, INetwork network, RequestWords words, TimeProvider clock) =>
                    StepAsync(http, id, step, check, requests, network, words, clock))
                .Takes(Declared.IfMatchHeader, Declared.KeyHeader).Accepts<T>("application/json").Produces<RequestAnswer>()
                .Refuses(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429).WithSummary(summary);
    }

    private static async Task<IResult> AskAsync(HttpContext http, Requests requests, RequestWords words, RequestQueue queue, INetwork network, TimeProvider clock)
    {
        if (!http.Actor().SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var (wish, refusal) = await JsonBody.ReadAsync<RequestWish>(http, mayBeEmpty: true, missing: []);
        if (refusal is not null)
            return refusal;
        var outcome = await requests.AskAsync(http.Actor(), wish!, http.RequestAborted);
        return outcome is RecordOutcome.Later(var id) && queue.Find(id) is { } queued
            ? Results.Json(QueuedAnswer.Of(queued, queue, network.Current, clock.Today()), NetworkJson.Wire, statusCode: 202)
            : Answer(outcome, http, words, clock, created: true);
    }

    private static async Task<IResult> StepAsync<T>(HttpContext http, string id, Func<T, RequestStep> step, Func<T, IEnumerable<RuleError>>? check,
        Requests requests, INetwork network, RequestWords words, TimeProvider clock)
    {
        if (!http.Actor().SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var snapshot = network.Current;
        if (snapshot.Request(id) is not { } known || !Rights.May(http.Actor(), Act.Read, known, snapshot))
            return new ProblemAnswer(ProblemKind.NotFound);
        var (version, unclear) = IfMatch.Read(http, known);
        if (unclear is not null)
            return unclear;
        var (wish, refusal) = await JsonBody.ReadAsync<T>(http, mayBeEmpty: true, missing: []);
        if (refusal is not null)
            return refusal;
        if (check?.Invoke(wish!).ToImmutableArray() is { IsEmpty: false } wrong)
            return new ProblemAnswer(ProblemKind.Broken, wrong);
        return Answer(await requests.StepAsync(http.Actor(), id, version, step(wish!), http.RequestAborted), http, words, clock);
    }

    private static IResult Get(string id, HttpContext http, INetwork network, RequestWords words, TimeProvider clock)
    {
        if (!http.Actor().SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var snapshot = network.Current;
        if (snapshot.Request(id) is not { } request || !Rights.May(http.Actor(), Act.Read, request, snapshot) || !words.Of(id).ContainsKey(request.Messages[0].Id))
            return new ProblemAnswer(ProblemKind.NotFound);
        Revisions.Say(http, snapshot.Revision);
        return Shown(request, http, words, clock, 200);
    }

    private static IResult List(HttpContext http, INetwork network, RequestWords words, TimeProvider clock)
    {
        var actor = http.Actor();
        if (!actor.SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var query = new QueryReader(http.Request.Query);
        var box = query.Text("box", 10);
        if (box is not (null or "in" or "out"))
            query.Refuse("box", "in eller out", "in or out");
        var states = query.Words<RequestState>("state");
        var (limit, at, after) = Paging.Read(query);
        if (query.Refusal is { } refusal)
            return refusal;
        var (snapshot, now) = (network.Current, clock.GetUtcNow());
        // a facilitator's or administrator's box is everything they may read
        var asked = actor.Is(Role.Administrator) || actor.Is(Role.Facilitator)
            ? snapshot.Requests
            : actor.Organisations.SelectMany(own => (box == "out" ? [] : snapshot.RequestsTo(own)).Concat(box == "in" ? [] : snapshot.RequestsFrom(own))).DistinctBy(r => r.Id);
        var found = asked.Where(r => Rights.May(actor, Act.Read, r, snapshot))
            .Where(r => box is null || !actor.Organisations.Any() || actor.Organisations.Contains(box == "in" ? r.To : r.From))
            .Where(r => states.IsEmpty || states.Contains(RequestSteps.StateAt(r, now)))
            .OrderByDescending(r => r.Asked).ThenBy(r => r.Id, StringComparer.Ordinal).ToDictionary(r => r.Id);
        var (page, next) = Paging.Cut([.. found.Keys], limit, at, after);
        var items = page.Select(id => found[id]).Select(r => RequestAnswer.Of(r, SideOf(actor, r), words, now)).Where(r => r.Messages.Length > 0);
        return Results.Json(new ListAnswer<RequestAnswer>([.. items], next, found.Count, snapshot.Revision), NetworkJson.Wire);
    }

    private static IResult Answer(RecordOutcome outcome, HttpContext http, RequestWords words, TimeProvider clock, bool created = false)
    {
        if (outcome is RecordOutcome.Stale(Request current, var changed))
            return Stale(current, changed, http, words, clock);
        if (outcome is not RecordOutcome.Done(Request request, var revision))
            return outcome.Answer(http);
        Revisions.Say(http, revision);
        if (created)
            http.Response.Headers.Location = $"/api/v1/requests/{request.Id}";
        return Shown(request, http, words, clock, created ? 201 : 200);
    }

    // as reading it would show it, and of what changed what it shows
    private static ProblemAnswer Stale(Request current, ImmutableArray<string> changed, HttpContext http, RequestWords words, TimeProvider clock)
    {
        var shown = (JsonObject)JsonSerializer.SerializeToNode(RequestAnswer.Of(current, SideOf(http.Actor(), current), words, clock.GetUtcNow()), NetworkJson.Wire)!;
        http.Response.Headers.ETag = IfMatch.ETag(current);
        return new(ProblemKind.Stale) { CurrentBody = shown, Changed = [.. changed.Where(shown.ContainsKey)] };
    }

    private static IResult Shown(Request request, HttpContext http, RequestWords words, TimeProvider clock, int status)
    {
        http.Response.Headers.ETag = IfMatch.ETag(request);
        return Results.Json(RequestAnswer.Of(request, SideOf(http.Actor(), request), words, clock.GetUtcNow()), NetworkJson.Wire, statusCode: status);
    }

    // whose contact is hidden from whom depends on the side, so helpers who are on neither see none
    private static string? SideOf(Actor actor, Request request) =>
        actor.Organisations.Contains(request.From) ? request.From : actor.Organisations.Contains(request.To) ? request.To : null;
}

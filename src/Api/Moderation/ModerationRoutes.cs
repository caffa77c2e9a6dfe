using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Moderation;

/// <summary>Something is wrong with an organisation, an offer or a need.</summary>
public sealed record ReportWish(RecordKind Kind, string Id, Withheld Reason, string? Words = null);

/// <summary>Hides a record: why as a code, and in words to its owner.</summary>
public sealed record HideWish(RecordKind Kind, string Id, Withheld Reason, string Words);

/// <summary>A decision about a hidden record, or its owner's appeal.</summary>
public sealed record ModerationWish(RecordKind Kind, string Id, string Words);

/// <summary>What was checked of an organisation; words on why not any more.</summary>
public sealed record VerifyWish(string Words);

/// <summary>A report as facilitators see it.</summary>
public sealed record ReportAnswer(string Id, RecordKind Kind, string Record, Withheld Reason, string? Words, DateTimeOffset At, ReportState State);

/// <summary>A step taken about a record.</summary>
public sealed record StepAnswer(ModerationStep Step, string? Words, DateTimeOffset At);

/// <summary>How a record stands, and what was done about it.</summary>
public sealed record ModerationAnswer(RecordKind Kind, string Id, long Version, RecordStatus Status, Withheld? Withheld, bool Appealed, ImmutableArray<StepAnswer> Steps);

/// <summary><c>/reports</c>, <c>/moderation</c> and the mark of checked organisations.</summary>
public static class ModerationRoutes
{
    public static IServiceCollection AddModeration(this IServiceCollection services) => services
        .AddSingleton<ModerationStore>().AddSingleton<ModerationLetters>().AddSingleton<Moderation>().AddSingleton<ReportLimit>().AddSingleton<IJob, ModerationMail>();

    public static void MapModeration(this IEndpointRouteBuilder routes)
    {
        var reports = routes.MapGroup("/reports").WithTags("moderation");
        reports.MapPost("/", ReportAsync).NeedsNoToken().Takes(Declared.KeyHeader).Accepts<ReportWish>("application/json").Produces<ReportAnswer>(201)
            .Refuses(400, 401, 409, 413, 415, 422, 429).WithSummary("Says that something is wrong with a record; with or without signing in.");
        reports.MapGet("/", List).Takes(Declared.Limit, Declared.Cursor, Declared.MinRevision).Produces<ListAnswer<ReportAnswer>>().Refuses(400, 401, 403, 429).WithSummary("Reports of your municipality, the open ones first.");
        reports.MapPost("/{id}/keep", LetStand).Produces<ReportAnswer>().Refuses(401, 404, 429).WithSummary("Decides that nothing is wrong.");

        var group = routes.MapGroup("/moderation").WithTags("moderation");
        group.MapGet("/", Hidden).Takes(Declared.Limit, Declared.Cursor, Declared.MinRevision).Produces<ListAnswer<ModerationAnswer>>().Refuses(400, 401, 429).WithSummary("What is hidden of yours, or in your municipality, with every step and its words.");
        Step<HideWish>(group, "hide", "Hides a record with a reason.", Act.Moderate, wish => (wish.Kind, wish.Id), (moderation, actor, wish, seen, stop) => moderation.HideAsync(actor, wish.Kind, wish.Id, wish.Reason, wish.Words, seen, stop));
        Step<ModerationWish>(group, "appeal", "Asks for another look at what was hidden.", Act.Appeal, wish => (wish.Kind, wish.Id), (moderation, actor, wish, seen, stop) => moderation.AppealAsync(actor, wish.Kind, wish.Id, wish.Words, seen, stop));
        Step<ModerationWish>(group, "restore", "Shows it again.", Act.Moderate, wish => (wish.Kind, wish.Id), (moderation, actor, wish, seen, stop) => moderation.RestoreAsync(actor, wish.Kind, wish.Id, wish.Words, seen, stop));
        Step<ModerationWish>(group, "keep", "Keeps it hidden after an appeal.", Act.Moderate, wish => (wish.Kind, wish.Id), (moderation, actor, wish, seen, stop) => moderation.KeepAsync(actor, wish.Kind, wish.Id, wish.Words, seen, stop));

        foreach (var (name, verified, summary) in new[] { ("verify", true, "Marks an organisation as checked."), ("unverify", false, "Takes the mark away.") })
            routes.MapPost("/organisations/{id}/" + name, async (string id, HttpContext http, Moderation moderation, INetwork network) =>
                {
                    if (!http.Actor().SignedIn)
                        return new ProblemAnswer(ProblemKind.SignInFirst);
                    var (seen, unseen) = Seen(http, network.Current, RecordKind.Organisation, id, Act.Verify);
                    if (unseen is not null)
                        return unseen;
                    var (wish, refusal) = await JsonBody.ReadAsync<VerifyWish>(http);
                    return refusal ?? (await moderation.VerifyAsync(http.Actor(), id, verified, wish!.Words, seen, http.RequestAborted)).Answer(http);
                }).WithTags("organisations").Takes(Declared.IfMatchHeader, Declared.KeyHeader).Accepts<VerifyWish>("application/json").Produces<Organisation>()
                .Refuses(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429).WithSummary(summary);
    }

    private static void Step<T>(RouteGroupBuilder group, string name, string summary, Act act, Func<T, (RecordKind Kind, string Id)> about, Func<Moderation, Actor, T, long, CancellationToken, Task<RecordOutcome>> take) where T : notnull =>
        group.MapPost("/" + name, async (HttpContext http, Moderation moderation, ModerationStore store, INetwork network) =>
        {
            if (!http.Actor().SignedIn)
                return new ProblemAnswer(ProblemKind.SignInFirst);
            var (wish, refusal) = await JsonBody.ReadAsync<T>(http);
            if (refusal is not null)
                return refusal;
            var (seen, unseen) = Seen(http, network.Current, about(wish!).Kind, about(wish!).Id, act);
            if (unseen is not null)
                return unseen;
            return await take(moderation, http.Actor(), wish!, seen, http.RequestAborted) switch
            {
                RecordOutcome.Done(var record, var revision) => Shown(http, record, revision, store),
                var refused => refused.Answer(http),
            };
        }).Takes(Declared.IfMatchHeader, Declared.KeyHeader).Accepts<T>("application/json").Produces<ModerationAnswer>().Refuses(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429).WithSummary(summary);

    // the version of the record they saw, or why they cannot say; who may not do it learns nothing of versions
    private static (long Version, IResult? Refusal) Seen(HttpContext http, NetworkSnapshot snapshot, RecordKind kind, string id, Act act) =>
        Moderation.Denied(http.Actor(), act, kind, id, snapshot, out var record) is { } denied ? (0, denied.Answer(http)) : IfMatch.Read(http, record);

    private static async Task<IResult> ReportAsync(HttpContext http, Moderation moderation, ReportLimit limit)
    {
        var (wish, refusal) = await JsonBody.ReadAsync<ReportWish>(http);
        if (refusal is not null)
            return refusal;
        if (limit.Wait(http) is { } wait)
            return new ProblemAnswer(ProblemKind.TooMany) { RetryAfter = wait };
        var (report, errors) = moderation.Report(http.Actor(), wish!.Kind, wish.Id, wish.Reason, wish.Words);
        return report is null ? new ProblemAnswer(ProblemKind.Broken, errors) : Results.Json(Item(report), NetworkJson.Wire, statusCode: 201);
    }

    private static IResult List(HttpContext http, INetwork network, ModerationStore store)
    {
        var (actor, snapshot) = (http.Actor(), network.Current);
        if (!actor.SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        if (!actor.Is(Role.Facilitator) && !actor.Is(Role.Administrator))
            return new ProblemAnswer(ProblemKind.Forbidden);
        var items = store.Reports().Where(r => snapshot.Find(r.Kind, r.Record) is { } record && Rights.May(actor, Act.Moderate, record, snapshot)).Select(Item).ToList();
        return WholeList.Page(http, snapshot.Revision, items, report => report.Id);
    }

    private static IResult LetStand(string id, HttpContext http, Moderation moderation, ModerationStore store)
    {
        if (!http.Actor().SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        return store.Find(id) is { } report && moderation.LetStand(http.Actor(), report) is RecordOutcome.Done
            ? Results.Json(Item(store.Find(id)!), NetworkJson.Wire) : new ProblemAnswer(ProblemKind.NotFound);
    }

    private static IResult Hidden(HttpContext http, INetwork network, ModerationStore store)
    {
        var (actor, snapshot) = (http.Actor(), network.Current);
        if (!actor.SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var items = HiddenFor(actor, snapshot).Select(record => Answer(record, store)).ToList();
        return WholeList.Page(http, snapshot.Revision, items, item => $"{item.Kind} {item.Id}");
    }

    /// <summary>Hidden records somebody may decide about, or appeal for.</summary>
    public static IEnumerable<IRecord> HiddenFor(Actor actor, NetworkSnapshot snapshot) => snapshot.Organisations.Cast<IRecord>().Concat(snapshot.Offers).Concat(snapshot.Needs)
        .Where(record => Withholding.Hidden(record) && (Rights.May(actor, Act.Moderate, record, snapshot) || Rights.May(actor, Act.Appeal, record, snapshot)));

    private static IResult Shown(HttpContext http, IRecord record, long revision, ModerationStore store)
    {
        Revisions.Say(http, revision);
        http.Response.Headers.ETag = IfMatch.ETag(record);
        return Results.Json(Answer(record, store), NetworkJson.Wire);
    }

    private static ModerationAnswer Answer(IRecord record, ModerationStore store)
    {
        var steps = store.Of(record.Kind, record.Id);
        return new(record.Kind, record.Id, record.Version, record.Status, Withholding.Of(record), steps is [.., { Step: ModerationStep.Appeal }], [.. steps.Select(s => new StepAnswer(s.Step, s.Words, s.At))]);
    }

    private static ReportAnswer Item(Report report) => new(report.Id, report.Kind, report.Record, report.Reason, report.Words, report.At, report.State);
}

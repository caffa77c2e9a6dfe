using CoCreate.Api.Accounts;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Hosting;

/// <summary>The routes every kind of record has.</summary>
public static class RecordRoutes
{
    private static readonly Parameter[] ListParameters =
    [
        new("q", "query", "string", "Words; endings, compounds and one typing error are forgiven."),
        new("sector", "query", "string", "Sector of the organisation.", Many: true),
        new("municipality", "query", "string", "Municipality code of the organisation.", Many: true),
        new("theme", "query", "string", "Theme code; a broader one finds the narrower.", Many: true),
        new("kind", "query", "string", "Kind of resource.", Many: true),
        new("subject", "query", "string", "School subject code.", Many: true),
        new("grade", "query", "integer", "School grade 0–10.", Many: true),
        new("week", "query", "integer", "ISO week number: the next one that comes."),
        new("near", "query", "string", "lat,lon in WGS 84."),
        new("withinKm", "query", "number", "Kilometres from near."),
        new("status", "query", "string", "draft, published or archived, else published. What is not published is listed for its own, with a token.", Many: true),
        new("facets", "query", "boolean", "Whether to count facets."),
        Declared.Limit, Declared.Cursor, Declared.MinRevision,
    ];

    public static RouteGroupBuilder MapRecords<T>(this IEndpointRouteBuilder routes, RecordKind kind, string path) where T : class, IRecord
    {
        var group = routes.MapGroup("/" + path).WithTags(path);
        var location = "/api/v1/" + path;

        group.MapGet("/", (HttpContext http, Indexes indexes, TimeProvider clock) => List<T>(http, kind, indexes, clock))
            .NeedsNoToken().Takes(ListParameters).Produces<ListAnswer<T>>().Refuses(400, 401, 429).WithSummary($"Lists published {path}.");
        group.MapGet("/{id}", (string id, HttpContext http, INetwork network) => Get(http, kind, id, network))
            .NeedsNoToken().Takes(Declared.MinRevision).Produces<T>().Produces(304).Refuses(400, 401, 404, 429).WithSummary("One record; its ETag is the version.");
        group.MapPost("/", (HttpContext http, RecordChanges changes) => Create(http, kind, changes, location))
            .Takes(Declared.KeyHeader).Accepts<T>("application/json").Produces<T>(201).Refuses(400, 401, 403, 409, 413, 415, 422, 429)
            .WithSummary("Creates one; a draft unless status published is sent.");
        group.MapPatch("/{id}", (string id, HttpContext http, RecordChanges changes, INetwork network) => Patch(http, kind, id, changes, network))
            .Takes(Declared.IfMatchHeader).Accepts<T>("application/merge-patch+json", "application/json").Produces<T>()
            .Refuses(400, 401, 403, 404, 412, 413, 415, 422, 428, 429).WithSummary("Changes fields by JSON merge patch.");
        Step("publish", RecordStatus.Published, "Publishes a draft.");
        Step("archive", RecordStatus.Archived, "Takes it out of sight.");
        Step("restore", RecordStatus.Draft, "Makes a draft of what was archived.");
        group.MapGet("/{id}/history", (string id, HttpContext http, INetwork network) => History(http, kind, id, network))
            .NeedsNoToken().Takes(Declared.MinRevision, Declared.Limit, Declared.Cursor).Produces<ListAnswer<HistoryEntry>>().Refuses(400, 401, 404, 429)
            .WithSummary("What happened to it; names of fields, never their words.");
        return group;

        void Step(string name, RecordStatus status, string summary)
        {
            var step = group.MapPost("/{id}/" + name, (string id, HttpContext http, RecordChanges changes, INetwork network) =>
                    SetStatus(http, kind, id, status, changes, network))
                .Takes(Declared.IfMatchHeader, Declared.KeyHeader).Produces<T>().Refuses(400, 401, 403, 404, 409, 412, 428, 429).WithSummary(summary);
            // What belongs to an organisation is not shown before it.
            if (status == RecordStatus.Published && kind is (RecordKind.Offer or RecordKind.Need))
                step.Refuses(422);
        }
    }

    private static IResult List<T>(HttpContext http, RecordKind kind, Indexes indexes, TimeProvider clock) where T : IRecord
    {
        var (page, refusal) = RecordSearch.Page<T>(http, kind, indexes, clock.Today());
        return refusal ?? Results.Json(page, NetworkJson.Wire);
    }

    private static IResult Get(HttpContext http, RecordKind kind, string id, INetwork network)
    {
        var snapshot = network.Current;
        if (snapshot.Find(kind, id) is not { } record || !Rights.May(http.Actor(), Act.Read, record, snapshot))
            return new ProblemAnswer(ProblemKind.NotFound);
        Revisions.Say(http, snapshot.Revision);
        return new RecordAnswer(ShownTo.Of(record, http.Actor(), snapshot));
    }

    private static async Task<IResult> Create(HttpContext http, RecordKind kind, RecordChanges changes, string location)
    {
        if (!http.Actor().SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var (body, refusal) = await JsonBody.ReadAsync(http);
        return refusal ?? (await changes.CreateAsync(http.Actor(), kind, body!, http.RequestAborted)).Answer(http, location);
    }

    private static async Task<IResult> Patch(HttpContext http, RecordKind kind, string id, RecordChanges changes, INetwork network)
    {
        if (changes.Admit(http.Actor(), Act.Change, kind, id) is { } denied)
            return denied.Answer(http);
        var (version, unclear) = IfMatch.Read(http, network.Current.Find(kind, id));
        if (unclear is not null)
            return unclear;
        var (body, refusal) = await JsonBody.ReadAsync(http, mergePatch: true);
        return refusal ?? (await changes.PatchAsync(http.Actor(), kind, id, version, body!, http.RequestAborted)).Answer(http);
    }

    private static async Task<IResult> SetStatus(HttpContext http, RecordKind kind, string id, RecordStatus status, RecordChanges changes, INetwork network)
    {
        if (changes.Admit(http.Actor(), StatusSteps.ActFor(status), kind, id) is { } denied)
            return denied.Answer(http);
        var (version, unclear) = IfMatch.Read(http, network.Current.Find(kind, id));
        return unclear ?? (await changes.SetStatusAsync(http.Actor(), kind, id, version, status, http.RequestAborted)).Answer(http);
    }

    private static async Task<IResult> History(HttpContext http, RecordKind kind, string id, INetwork network)
    {
        var snapshot = network.Current;
        if (snapshot.Find(kind, id) is not { } record || !Rights.May(http.Actor(), Act.ReadHistory, record, snapshot))
            return new ProblemAnswer(ProblemKind.NotFound);
        var query = new QueryReader(http.Request.Query);
        var (limit, at, after) = Paging.Read(query);
        if (query.Refusal is { } refusal)
            return refusal;
        var entries = await network.Store.HistoryAsync(kind, id, http.RequestAborted);
        if (!Rights.May(http.Actor(), Act.Change, record, snapshot))
            entries = [.. entries.Where(e => !IsOfARequest(e))];
        var byRevision = entries.ToDictionary(e => e.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var (page, next) = Paging.Cut([.. byRevision.Keys], limit, at, after);
        return Results.Json(new ListAnswer<HistoryEntry>([.. page.Select(key => byRevision[key])], next, entries.Length, snapshot.Revision), NetworkJson.Wire);
    }

    // Who asked whom and when is between the two; strangers read what changed in the record itself.
    private static bool IsOfARequest(HistoryEntry entry) => entry.Reason.StartsWith("request.", StringComparison.Ordinal);
}

using System.Globalization;
using System.Text;
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

namespace CoCreate.Api.Partnerships;

/// <summary>The plan of a partnership, and its day as a calendar file.</summary>
internal static class PlanRoutes
{
    public static void MapPlan(this RouteGroupBuilder group)
    {
        group.MapGet("/{id}/plan", Get).Takes(Declared.MinRevision).Produces<PlanAnswer>().Refuses(400, 401, 403, 404, 429).WithSummary("Where, what if it rains, what it costs, what is to be done before, and the day. Its ETag is its version.");
        group.MapPatch("/{id}/plan", PatchAsync).Takes(Declared.IfMatchHeader).Accepts<PlanWish>("application/merge-patch+json", "application/json").Produces<PlanAnswer>()
            .Refuses(400, 401, 403, 404, 412, 413, 415, 422, 428, 429).WithSummary("Changes the plan by JSON merge patch. Another place, price or time asks everybody again.");
        group.MapGet("/{id}/calendar.ics", Calendar).Takes(Declared.MinRevision).Produces<string>(200, "text/calendar").Refuses(400, 401, 403, 404, 429)
            .WithSummary("The day as a calendar file (RFC 5545); 404 while there is none.");
    }

    private static IResult Get(string id, HttpContext http, Plans plans, INetwork network)
    {
        var (p, closed) = Doors.Open(http, network, id, Act.Assist);
        return closed ?? Shown(http, plans.Of(p!, network.Current));
    }

    private static async Task<IResult> PatchAsync(string id, HttpContext http, Plans plans, Partnerships partnerships, INetwork network, TimeProvider clock)
    {
        var (p, closed) = Doors.Open(http, network, id, Act.Assist);
        if (closed is not null)
            return closed;
        var (version, before) = plans.Of(p!, network.Current);
        if (http.Request.Headers.IfMatch.ToString().Trim() is not { Length: > 0 } seen)
            return new ProblemAnswer(ProblemKind.NoIfMatch);
        var (body, refusal) = await JsonBody.ReadAsync(http, mergePatch: true);
        if (refusal is not null)
            return refusal;
        List<RuleError> wrong = [], missing = [];
        WireIds.Fill(body!);
        Shape.Patch(body!, typeof(Plan), wrong);
        if (wrong.Count > 0)
            return new ProblemAnswer(ProblemKind.Malformed, wrong);
        if (seen != "*" && !seen.Split(',', StringSplitOptions.TrimEntries).Contains(ETag(version)))
            return Stale(http, plans, p!, network, seen);
        var whole = MergePatch.Apply(Write(before), body!);
        Shape.Whole(whole, typeof(Plan), "", wrong, missing);
        if (wrong.Count > 0)
            return new ProblemAnswer(ProblemKind.Malformed, wrong);
        var after = whole.Deserialize<Plan>(NetworkJson.Wire)!;
        if (PlanRules.Check(after, before, p!, clock.Today()).After([.. missing]) is { IsEmpty: false } broken)
            return new ProblemAnswer(ProblemKind.Broken, broken);
        if (!plans.Save(id, version, after))
            return Stale(http, plans, p!, network, ETag(version));
        await partnerships.AskAgainAsync(http.Actor(), id, before, after, http.RequestAborted);
        return Shown(http, plans.Of(p!, network.Current));
    }

    private static IResult Calendar(string id, HttpContext http, Plans plans, CoCreateOptions options, TimeProvider clock, INetwork network)
    {
        var (p, closed) = Doors.Open(http, network, id, Act.Assist);
        if (closed is not null)
            return closed;
        var (version, plan) = plans.Of(p!, network.Current);
        if (CalendarFile.Of(p!, plan, version, $"{options.PublicUrl}/partnerskaber/{id}", clock.GetUtcNow()) is not { } file)
            return new ProblemAnswer(ProblemKind.NotFound, [PartnershipRefusals.NoDay]);
        return Results.File(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", "partnerskab.ics");
    }

    private static ProblemAnswer Stale(HttpContext http, Plans plans, Partnership p, INetwork network, string seen)
    {
        var (version, plan) = plans.Of(p, network.Current);
        http.Response.Headers.ETag = ETag(version);
        return new(ProblemKind.Stale) { CurrentBody = Write(PlanAnswer.Of(version, plan)), Changed = plans.ChangedSince(p.Id, long.TryParse(seen.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0) };
    }

    private static JsonObject Write<T>(T value) => (JsonObject)JsonSerializer.SerializeToNode(value, NetworkJson.Wire)!;

    private static IResult Shown(HttpContext http, (long Version, Plan Plan) plan)
    {
        http.Response.Headers.ETag = ETag(plan.Version);
        return Results.Json(PlanAnswer.Of(plan.Version, plan.Plan), NetworkJson.Wire);
    }

    private static string ETag(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}

/// <summary>What may be sent of a plan; nothing is required, null takes away, a list is replaced whole.</summary>
public sealed record PlanWish(string? Place = null, string? IfRain = null, string? Price = null, string? StartTime = null, string? EndTime = null,
    System.Collections.Immutable.ImmutableArray<PlanTask>? Tasks = null, System.Collections.Immutable.ImmutableArray<PlanStep>? Programme = null);

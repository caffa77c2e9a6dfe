using System.Collections.Immutable;
using System.Reflection;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Health;

/// <summary>Whether this process can do its work, and why not.</summary>
public sealed record Ready(string Status, string Store, long Revision, long IndexRevision, string Version, ImmutableArray<string> Reasons);

/// <summary>This process lives.</summary>
public sealed record Live(string Status = "live");

/// <summary><c>/health/live</c> and <c>/health/ready</c>.</summary>
public static class HealthRoutes
{
    /// <summary>The program's version.</summary>
    public static string Version { get; } =
        typeof(HealthRoutes).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/health").WithTags("health");
        group.MapGet("/live", () => Results.Json(new Live(), NetworkJson.Wire)).NeedsNoToken().Produces<Live>().WithSummary("Whether the process lives.");
        group.MapGet("/ready", ReadyAsync).NeedsNoToken().Produces<Ready>().Produces<Ready>(StatusCodes.Status503ServiceUnavailable)
            .WithSummary("Whether it can do its work, and why not.");
    }

    private static async Task<IResult> ReadyAsync(HttpContext http, INetwork network, Indexes indexes, PeopleDb people)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        if (await network.Store.ProblemAsync(http.RequestAborted) is { } problem)
            reasons.Add(problem);
        if (people.Problem() is { } closed)
            reasons.Add(closed);
        var revision = network.Current.Revision;
        var index = Math.Min(indexes.Match.Revision, indexes.Search.Snapshot.Revision);
        var ready = new Ready(reasons.Count == 0 ? "ready" : "unready", network.Store.Kind, revision, index, Version, reasons.ToImmutable());
        return Results.Json(ready, NetworkJson.Wire, statusCode: reasons.Count == 0 ? 200 : 503);
    }
}

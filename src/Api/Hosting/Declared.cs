using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>A query parameter or header of an endpoint, for the API's description.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In"><c>query</c> or <c>header</c>.</param>
/// <param name="Type"><c>string</c>, <c>integer</c>, <c>number</c> or <c>boolean</c>.</param>
/// <param name="Description">One line.</param>
/// <param name="Required">Whether it must be sent.</param>
/// <param name="Many">Whether it may be repeated.</param>
public sealed record Parameter(string Name, string In, string Type, string Description, bool Required = false, bool Many = false);

/// <summary>An endpoint that answers anybody.</summary>
public sealed record OpenToAll;

/// <summary>Says what an endpoint takes and answers; the description of the API is made of it, and a test produces every status named.</summary>
public static class Declared
{
    public static readonly Parameter MinRevision = new("minRevision", "query", "integer", "Waits at most 2 s until the network shows this revision.");
    public static readonly Parameter Limit = new("limit", "query", "integer", "1–200, else 50.");
    public static readonly Parameter Cursor = new("cursor", "query", "string", "What next said on the page before.");
    public static readonly Parameter IfMatchHeader = new("If-Match", "header", "string", "The ETag of the version you saw.", Required: true);
    public static readonly Parameter KeyHeader = new("Idempotency-Key", "header", "string", "Said again, the same answer comes again and nothing happens twice.");

    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses)
            endpoint.Produces(status, status == 412 ? typeof(StaleProblem) : typeof(Problem), "application/problem+json");
        return endpoint;
    }

    /// <summary>Answers without a token; a read with one shows what its bearer may see besides.</summary>
    public static RouteHandlerBuilder NeedsNoToken(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new OpenToAll());

    public static RouteHandlerBuilder Takes(this RouteHandlerBuilder endpoint, params Parameter[] parameters) =>
        endpoint.WithMetadata([.. parameters.Cast<object>()]);
}

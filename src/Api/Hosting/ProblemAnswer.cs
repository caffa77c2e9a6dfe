using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>Writes a refusal as problem+json in the caller's language.</summary>
public sealed class ProblemAnswer(ProblemKind kind, IEnumerable<RuleError>? errors = null) : IResult, IStatusCodeHttpResult
{
    /// <inheritdoc/>
    public int? StatusCode => kind.Status;

    /// <summary>The record as it is now, for a stale change.</summary>
    public IRecord? Current { get; init; }
    /// <summary>The same, for what is no record.</summary>
    public JsonObject? CurrentBody { get; init; }
    /// <summary>What changed since the version the caller saw.</summary>
    public ImmutableArray<string> Changed { get; init; } = [];
    /// <summary>How long to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static ProblemAnswer Malformed(params RuleError[] errors) => new(ProblemKind.Malformed, errors);

    internal const string ContentType = "application/problem+json";

    /// <summary>The problem as it goes on the wire.</summary>
    internal JsonObject Body(HttpContext httpContext)
    {
        var danish = Languages.Danish(httpContext);
        var fields = (errors ?? []).Take(100).Select(e => new ProblemField(e.Field, e.Code, danish ? e.Da : e.En, danish ? e.RemedyDa : e.RemedyEn));
        var problem = new Problem("urn:cocreate:" + kind.Code, danish ? kind.TitleDa : kind.TitleEn, kind.Status, danish ? kind.DetailDa : kind.DetailEn,
            [.. fields], Activity.Current?.TraceId.ToString() ?? httpContext.TraceIdentifier);
        var body = (JsonObject)JsonSerializer.SerializeToNode(problem, NetworkJson.Wire)!;
        if ((Current is null ? CurrentBody : RecordReader.Write(Current)) is { } current)
        {
            body["current"] = current;
            body["changed"] = JsonSerializer.SerializeToNode(Changed, NetworkJson.Wire);
        }
        return body;
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = kind.Status;
        if (kind.Status == 401)
            response.Headers.WWWAuthenticate = "Bearer";
        if (RetryAfter is { } wait)
            response.Headers.RetryAfter = ((int)Math.Ceiling(Math.Max(1, wait.TotalSeconds))).ToString(System.Globalization.CultureInfo.InvariantCulture);
        response.Headers.ContentLanguage = Languages.Danish(httpContext) ? "da" : "en";
        response.Headers.Append("Vary", "Accept-Language");
        await response.WriteAsJsonAsync(Body(httpContext), NetworkJson.Wire, ContentType, httpContext.RequestAborted);
    }
}

using System.Security.Cryptography;
using CoCreate.Api.Accounts;
using CoCreate.Network.Changes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Hosting;

/// <summary>A POST with an <c>Idempotency-Key</c> happens once: said again it gets the same answer, also when both come at the same time.</summary>
public static class Idempotency
{
    private const string Header = "Idempotency-Key";
    // Two with the same key meet at the same gate; two that only share a gate wait for each other a moment.
    private static readonly SemaphoreSlim[] Gates = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1, 1))];

    public static IApplicationBuilder UseIdempotency(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var key = http.Request.Headers[Header].ToString();
        if (key.Length == 0 || !HttpMethods.IsPost(http.Request.Method) || !http.Request.Path.StartsWithSegments("/api"))
        {
            await next(http);
            return;
        }
        if (key.Length > 200 || key.Any(c => c is < '!' or > '~'))
        {
            await ProblemAnswer.Malformed(new RuleError(Header, "wrongType", "Nøglen skal være 1–200 tegn uden mellemrum.", "The key must be 1–200 characters without spaces.",
                "Brug for eksempel et UUID.", "Use a UUID, for example.")).ExecuteAsync(http);
            return;
        }
        var scope = (http.Actor().Id, key);
        var gate = Gates[(scope.GetHashCode() & int.MaxValue) % Gates.Length];
        await gate.WaitAsync(http.RequestAborted);
        try
        {
            await OnceAsync(http, next, scope);
        }
        finally
        {
            gate.Release();
        }
    });

    private static async Task OnceAsync(HttpContext http, RequestDelegate next, (string Actor, string Key) scope)
    {
        var answers = http.RequestServices.GetRequiredService<KeptAnswers>();
        if (await RequestPrint.OfAsync(http) is not { } request)
        {
            await next(http);
            return;
        }
        if (answers.Find(scope.Actor, scope.Key) is { } kept)
        {
            if (CryptographicOperations.FixedTimeEquals(kept.Request, request))
                await kept.Answer.ReplayAsync(http);
            else
                await new ProblemAnswer(ProblemKind.KeyUsed, [new(Header, "keyUsed", "Nøglen er brugt til et andet kald.", "The key was used for another call.",
                    "Brug en ny nøgle.", "Use a new key.")]).ExecuteAsync(http);
            return;
        }

        var wire = http.Response.Body;
        using var body = new MemoryStream();
        http.Response.Body = body;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = wire;
        }
        // What may turn out otherwise the next time is not an answer to keep.
        if (http.Response.StatusCode is < 500 and not (401 or 403 or 412 or 413 or 428 or 429))
            answers.Keep(scope.Actor, scope.Key, request, KeptAnswer.Of(http.Response, body.ToArray()));
        body.Position = 0;
        await body.CopyToAsync(wire, http.RequestAborted);
    }
}

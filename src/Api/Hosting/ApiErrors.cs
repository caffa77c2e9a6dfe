using CoCreate.Api.Import;
using CoCreate.Network.Stores;
using CoCreate.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoCreate.Api.Hosting;

/// <summary>Under /api every refusal is problem+json: those of the framework, which come without a body, and every exception, as 500 without internals.</summary>
public static partial class ApiErrors
{
    /// <summary>Whether the path is a program's, not a person's.</summary>
    public static bool IsApi(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api") || http.Request.Path.StartsWithSegments("/openapi") || http.Request.Path.StartsWithSegments("/health");

    public static IApplicationBuilder UseApiErrors(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (!IsApi(http))
        {
            await next(http);
            return;
        }
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            await SayAsync(http, failure);
            return;
        }
        if (!http.Response.HasStarted && http.Response.StatusCode >= 400 && http.Response.ContentLength is null or 0 && http.Response.ContentType is null)
            await ShapeAsync(http);
    });

    private static Task ShapeAsync(HttpContext http)
    {
        if (http.Response.StatusCode is StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed && OtherMethods.Of(http) is { Length: > 0 } methods)
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            http.Response.Headers.Allow = string.Join(", ", methods);
        }
        if (http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed && HttpMethods.IsOptions(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }
        var kind = http.Response.StatusCode == StatusCodes.Status415UnsupportedMediaType && http.Request.Path.StartsWithSegments("/api/v1/imports")
            ? ImportForm.NotAForm : ProblemKind.Of(http.Response.StatusCode);
        return new ProblemAnswer(kind).ExecuteAsync(http);
    }

    private static Task SayAsync(HttpContext http, Exception failure)
    {
        http.Response.Clear();
        if (failure is BadHttpRequestException bad)
            return new ProblemAnswer(ProblemKind.Of(bad.StatusCode)).ExecuteAsync(http);
        var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("CoCreate.Api");
        Failed(log, failure, http.Request.Method, http.GetEndpoint()?.DisplayName ?? "-");
        // A disk that is full or does not answer is an outage, not a bug; what was read stays readable.
        return failure is StoreException or SqliteException
            ? new ProblemAnswer(ProblemKind.Unavailable) { RetryAfter = TimeSpan.FromSeconds(30) }.ExecuteAsync(http)
            : new ProblemAnswer(ProblemKind.Failed).ExecuteAsync(http);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Endpoint} failed")]
    private static partial void Failed(ILogger log, Exception failure, string method, string endpoint);
}

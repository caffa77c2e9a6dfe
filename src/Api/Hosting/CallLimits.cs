using System.Threading.RateLimiting;
using CoCreate.Api.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Hosting;

/// <summary>How fast one account, or else one address, may call the API.</summary>
public static class CallLimits
{
    public static IServiceCollection AddCallLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => http.Request.Path.StartsWithSegments("/api")
            ? RateLimitPartition.GetTokenBucketLimiter(Caller(http), _ => Bucket(http.RequestServices.GetRequiredService<CoCreateOptions>()))
            : RateLimitPartition.GetNoLimiter(""));
        limiter.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            await new ProblemAnswer(ProblemKind.TooMany) { RetryAfter = wait }.ExecuteAsync(rejected.HttpContext);
        };
    });

    private static string Caller(HttpContext http) =>
        http.Actor() is { SignedIn: true } actor ? "account " + actor.Id : "address " + http.Connection.RemoteIpAddress;

    private static TokenBucketRateLimiterOptions Bucket(CoCreateOptions options) => new()
    {
        TokenLimit = options.CallsBurst,
        TokensPerPeriod = options.CallsPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    };
}

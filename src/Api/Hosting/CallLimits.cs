using System.Threading.RateLimiting;
using CoCreate.Api.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Hosting;

/// <summary>How fast one account, or else one address, may call the API.</summary>
public static class CallLimits
{
    public static IServiceCollection AddCallLimits(this IServiceCollection services) => services.AddSingleton<SignInTries>().AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => Bucket(http, http.RequestServices.GetRequiredService<CoCreateOptions>()));
        limiter.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            await new ProblemAnswer(ProblemKind.TooMany) { RetryAfter = wait }.ExecuteAsync(rejected.HttpContext);
        };
    });

    private static string Caller(HttpContext http) =>
        http.Actor() is { SignedIn: true } actor ? "account " + actor.Id : "address " + CallerAddress.Of(http);

    private static RateLimitPartition<string> Bucket(HttpContext http, CoCreateOptions options) =>
        options.CallsPerSecond == 0 || !http.Request.Path.StartsWithSegments("/api") ? RateLimitPartition.GetNoLimiter("") : RateLimitPartition.GetTokenBucketLimiter(Caller(http), _ => new()
        {
            TokenLimit = Math.Max(options.CallsBurst, options.CallsPerSecond),
            TokensPerPeriod = options.CallsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });
}

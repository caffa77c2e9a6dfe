using System.Threading.RateLimiting;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Moderation;

/// <summary>How many reports an account, or else an address, may send in an hour, by page and API together.</summary>
public sealed class ReportLimit(CoCreateOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(caller => RateLimitPartition.GetFixedWindowLimiter(caller,
        _ => new() { PermitLimit = Math.Max(1, options.ReportsPerHour), Window = TimeSpan.FromHours(1), QueueLimit = 0 }));

    /// <summary>Counts one; how long to wait when there were too many, else null.</summary>
    public TimeSpan? Wait(HttpContext http)
    {
        if (options.ReportsPerHour == 0)
            return null;
        using var lease = limiter.AttemptAcquire(http.Actor() is { SignedIn: true } actor ? "account " + actor.Id : "address " + CallerAddress.Of(http));
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromHours(1);
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}

using System.Threading.RateLimiting;
using CoCreate.Api.Hosting;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Accounts;

/// <summary>How often somebody may try to sign in, by page and API together: so many tries a minute at one account from one address, and five times as many from one address in all.</summary>
public sealed class SignInTries(CoCreateOptions options) : IDisposable
{
    private const int Accounts = 5;

    private readonly PartitionedRateLimiter<(string Address, string Email)> limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<(string Address, string Email), string>(who => Window(who.Address, options.SignInsPerMinute * Accounts)),
        PartitionedRateLimiter.Create<(string Address, string Email), (string, string)>(who => Window(who, options.SignInsPerMinute)));

    /// <summary>Counts a try; how long to wait when there were too many, else null.</summary>
    public TimeSpan? Wait(HttpContext http, string email)
    {
        if (options.SignInsPerMinute == 0)
            return null;
        using var lease = limiter.AttemptAcquire((CallerAddress.Of(http), email.Trim().ToUpperInvariant()));
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    private static RateLimitPartition<TKey> Window<TKey>(TKey key, int tries) where TKey : notnull => RateLimitPartition.GetFixedWindowLimiter(key,
        _ => new() { PermitLimit = tries, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
}

using CoCreate.Api.Hosting;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>Claim links outside a facilitator's letter: kept like one that brings nobody else along.</summary>
public sealed class ClaimLinks(IntroductionStore introductions, TimeProvider clock) : IClaimLinks
{
    /// <inheritdoc/>
    public string PathFor(string organisation, string by, string? need, DateTimeOffset expires)
    {
        var code = ClaimCodes.New();
        introductions.Add(new(Ids.New(), by, need, "", [], clock.GetUtcNow(), [new(organisation, code, expires, null, null, null)]));
        return $"{Introductions.Path}/{code}";
    }
}

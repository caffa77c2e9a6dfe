using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.DataProtection;

namespace CoCreate.Api.Freshness;

/// <summary>Who may say "still so" by a link: for which offer, about which last day, until when.</summary>
public sealed record FreshLink(string Offer, DateOnly Until, string Address, DateTimeOffset Expires, string Print)
{
    /// <summary>Who it is, in the log.</summary>
    public string Actor => $"link:{Print}";
}

/// <summary>Sealed links in mails that confirm an offer with one press. Opening one changes nothing; when the offer was confirmed in between, it has nothing to do.</summary>
public sealed class FreshLinks(IDataProtectionProvider protection, TimeProvider clock, CoCreateOptions options)
{
    /// <summary>Where the links lead.</summary>
    public const string Path = "/stadig";

    private static readonly TimeSpan Life = TimeSpan.FromDays(180);
    private readonly IDataProtector protector = protection.CreateProtector("offer.fresh");

    /// <summary>The link for an offer and a receiver.</summary>
    public string For(Offer offer, string address) => $"{options.PublicUrl}{Path}/" + protector.Protect(string.Join('\n',
        offer.Id, offer.FreshUntil?.ToString("O", CultureInfo.InvariantCulture), address, (clock.GetUtcNow() + Life).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));

    /// <summary>What a link says; null when it is none, or too old.</summary>
    public FreshLink? Read(string token)
    {
        try
        {
            return protector.Unprotect(token).Split('\n') is [var offer, var until, var address, var expires]
                && DateTimeOffset.FromUnixTimeSeconds(long.Parse(expires, CultureInfo.InvariantCulture)) is var end && clock.GetUtcNow() < end
                ? new(offer, DateOnly.ParseExact(until, "O", CultureInfo.InvariantCulture), address, end, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)))[..16]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

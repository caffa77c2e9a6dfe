using System.Security.Cryptography;
using System.Text;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace CoCreate.Api.Partnerships;

/// <summary>Who comes to a partnership by a link: for which member, by which address.</summary>
public sealed record SideLink(string Partnership, string Side, string Address, string Print)
{
    /// <summary>The holder of the link as an actor: speaks for that member, and nothing else.</summary>
    public Actor Actor => new($"link:{Print}", [Role.Member], [Side], []);
}

/// <summary>Links to the page after yes, for a member nobody of whom signs in. One works until the organisation's page is taken over; then its people sign in.</summary>
public sealed class SideLinks(IDataProtectionProvider protection, CoCreateOptions options) : ISideLinks
{
    /// <summary>Where the links lead.</summary>
    public const string Path = "/aftale";

    private readonly IDataProtector protector = protection.CreateProtector("partnership.side");

    /// <summary>A link for one member.</summary>
    public string For(string partnership, string side, string address) =>
        $"{options.PublicUrl}{Path}/{protector.Protect(string.Join('\n', partnership, side, address))}";

    /// <summary>What a link says; null when it is none.</summary>
    public SideLink? Read(string token)
    {
        try
        {
            // the same holder has the same name, whichever of their mails the link came with
            return protector.Unprotect(token).Split('\n') is [var partnership, var side, var address]
                ? new(partnership, side, address, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{side}\n{address}")))[..32]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

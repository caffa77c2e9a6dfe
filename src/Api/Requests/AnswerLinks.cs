using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.DataProtection;

namespace CoCreate.Api.Requests;

/// <summary>Who answers by a link: for which request and side, until when.</summary>
public sealed record AnswerLink(string Request, string Side, string Address, DateTimeOffset Expires, string Print)
{
    /// <summary>The holder of the link as an actor: may answer for that side, and nothing else.</summary>
    public Actor Actor => new($"link:{Print}", [Role.Member], [Side], []);
}

/// <summary>Links in mails by which one side answers without an account: for one answer, until the request ends. Opening one changes nothing.</summary>
public sealed class AnswerLinks(IDataProtectionProvider protection, PeopleDb people, TimeProvider clock, CoCreateOptions options)
{
    /// <summary>Where the links lead.</summary>
    public const string Path = "/svar";

    private readonly IDataProtector protector = protection.CreateProtector("request.answer");

    /// <summary>A link for one side of a request.</summary>
    public string For(Request request, string side, string address) => $"{options.PublicUrl}{Path}/" +
        protector.Protect(string.Join('\n', request.Id, side, address, request.Expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));

    /// <summary>What a link says, whether or not it can still be used; null when it is none.</summary>
    public AnswerLink? Read(string token)
    {
        try
        {
            return protector.Unprotect(token).Split('\n') is [var request, var side, var address, var expires]
                ? new(request, side, address, DateTimeOffset.FromUnixTimeSeconds(long.Parse(expires, CultureInfo.InvariantCulture)), Print(token)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Whether it is used up or too old.</summary>
    public bool Spent(AnswerLink link) => clock.GetUtcNow() >= link.Expires
        || people.Use(c => c.Rows("SELECT 1 FROM spent_links WHERE print=?", r => r.Int(0), link.Print)).Count > 0;

    /// <summary>Uses it up; false when somebody did before.</summary>
    public bool Spend(AnswerLink link) => people.Run("INSERT OR IGNORE INTO spent_links(print, at) VALUES(?, ?)", link.Print, clock.GetUtcNow()) == 1;

    /// <summary>Gives it back after an answer that was refused.</summary>
    public void Unspend(AnswerLink link) => people.Run("DELETE FROM spent_links WHERE print=?", link.Print);

    private static string Print(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)))[..32];
}

using System.Net;
using System.Security.Claims;
using CoCreate.Api.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace CoCreate.Api.Accounts;

/// <summary>What became of an attempt to sign in.</summary>
public abstract record SignInOutcome
{
    private SignInOutcome() { }

    /// <summary>It is the person.</summary>
    public sealed record Welcome(Account Account) : SignInOutcome;
    /// <summary>No such address, or not its password; nobody learns which.</summary>
    public sealed record Wrong : SignInOutcome;
    /// <summary>Too many wrong attempts.</summary>
    public sealed record Locked(TimeSpan For) : SignInOutcome;
    /// <summary>A demo account, from another machine.</summary>
    public sealed record DemoOnlyHere : SignInOutcome;
}

/// <summary>Signing in, the same for page and API.</summary>
public sealed class SignIns(UserManager<Account> users, Drafts drafts, SignInTries tries, CoCreateOptions options, TimeProvider clock)
{
    /// <summary>The claim that ends older sign-ins when the password changes.</summary>
    public const string StampClaim = "stamp";

    private static readonly PasswordHasher<Account> Hasher = new();
    private static readonly Account Nobody = new() { Id = "", Name = "", Email = "" };
    private static readonly string NobodysPassword = Hasher.HashPassword(Nobody, "nobody has this password");

    /// <summary>Whether these are somebody's address and password.</summary>
    public async Task<SignInOutcome> CheckAsync(HttpContext http, string email, string password)
    {
        if (tries.Wait(http, email) is { } wait)
            return new SignInOutcome.Locked(wait);
        if (await users.FindByEmailAsync(email) is not { } account)
        {
            // As slow as for an address that exists, so that the time tells nobody which ones do.
            Hasher.VerifyHashedPassword(Nobody, NobodysPassword, password);
            return new SignInOutcome.Wrong();
        }
        if (account.Demo && !DemoHere(http))
            return new SignInOutcome.DemoOnlyHere();
        if (await users.IsLockedOutAsync(account))
            return new SignInOutcome.Locked((account.LockedUntil ?? clock.GetUtcNow()) - clock.GetUtcNow());
        if (!await users.CheckPasswordAsync(account, password))
        {
            await users.AccessFailedAsync(account);
            return new SignInOutcome.Wrong();
        }
        if (account.Failed > 0)
            await users.ResetAccessFailedCountAsync(account);
        return new SignInOutcome.Welcome(account);
    }

    /// <summary>Checks, and signs the browser in with a cookie when it is the person.</summary>
    public async Task<SignInOutcome> SignInAsync(HttpContext http, string email, string password)
    {
        var outcome = await CheckAsync(http, email, password);
        if (outcome is not SignInOutcome.Welcome(var account))
            return outcome;
        // what a visitor began goes on with the account
        if (Drafts.Owner(http, create: false) is { } begun)
            drafts.Move(begun, Drafts.Of(account.Id));
        await http.SignInAsync(IdentityConstants.ApplicationScheme, PrincipalOf(account, IdentityConstants.ApplicationScheme));
        return outcome;
    }

    /// <summary>Whether the people of a demo may sign in from where this request comes.</summary>
    public bool DemoHere(HttpContext http) => options.DemoOpen || FromThisMachine(http);

    /// <summary>Signs the browser out.</summary>
    public static Task SignOutAsync(HttpContext http) => http.SignOutAsync(IdentityConstants.ApplicationScheme);

    /// <summary>The account as ASP.NET Core sees it: an id and a stamp, nothing else of the person.</summary>
    public static ClaimsPrincipal PrincipalOf(Account account, string scheme) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Id), new(StampClaim, account.Stamp)], scheme));

    /// <summary>A loopback peer that no proxy speaks for. Without a network peer (a test server, a socket file) it is this machine too.</summary>
    public static bool FromThisMachine(HttpContext http) =>
        (http.Connection.RemoteIpAddress is not { } peer || IPAddress.IsLoopback(peer))
        && !http.Request.Headers.Keys.Any(h => h.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
            || h.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || h.Equals("X-Real-IP", StringComparison.OrdinalIgnoreCase));
}

using System.Security.Cryptography;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Jobs;

/// <summary>Links that end one kind of mail to one address, without signing in. Opening one asks; only the POST (the button, or the mail program's own) ends it.</summary>
public sealed class UnsubscribeLinks(IDataProtectionProvider protection, CoCreateOptions options)
{
    /// <summary>Where the links lead.</summary>
    public const string Path = "/afmeld";

    private readonly IDataProtector protector = protection.CreateProtector("unsubscribe");

    /// <summary>The link for an address and a kind of mail.</summary>
    public string For(string address, string kind) => $"{options.PublicUrl}{Path}/{protector.Protect($"{kind}\n{address}")}";

    /// <summary>What a link says; null when it is no such link.</summary>
    public (string Address, string Kind)? Read(string token)
    {
        try
        {
            return protector.Unprotect(token).Split('\n', 2) is [var kind, var address] ? (address, kind) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The presses. The sealed link is what lets one do it, so neither needs a cookie or form token: nobody else can make a browser send it.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        // before the page of the same address, which only reads
        routes.MapPost(Path + "/{token}", (string token, HttpContext http, UnsubscribeLinks links, Outbox outbox) =>
            PressAsync(token, http, links, outbox.Unsubscribe)).WithOrder(-1).DisableAntiforgery().ExcludeFromDescription();
        routes.MapPost(Path + "/{token}/tilbage", (string token, HttpContext http, UnsubscribeLinks links, Outbox outbox) =>
            PressAsync(token, http, links, outbox.Resubscribe)).DisableAntiforgery().ExcludeFromDescription();
    }

    // RFC 8058: a mail program gets no page and follows no redirect; the page's own button says where it stands
    private static async Task<IResult> PressAsync(string token, HttpContext http, UnsubscribeLinks links, Action<string, string> press)
    {
        if (links.Read(token) is not var (address, kind))
            return Results.NotFound();
        press(address, kind);
        return http.Request.HasFormContentType && (await http.Request.ReadFormAsync(http.RequestAborted)).ContainsKey("side") ? Results.LocalRedirect($"{Path}/{token}") : Results.Ok();
    }
}

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
    public string For(string address, string kind) => $"{options.PublicUrl.TrimEnd('/')}{Path}/{protector.Protect($"{kind}\n{address}")}";

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

    /// <summary>One-click unsubscribing, as RFC 8058 says: a POST from the mail program, without cookie or form token.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost(Path + "/{token}", (string token, UnsubscribeLinks links, Outbox outbox) =>
    {
        if (links.Read(token) is not var (address, kind))
            return Results.NotFound();
        outbox.Unsubscribe(address, kind);
        return Results.Content("""
            <!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Afmeldt – CoCreate</title>
            <main><h1>I får ikke flere breve af den slags</h1><p lang="en">You get no more mails of this kind.</p><p><a href="/">CoCreate</a></p></main></html>
            """, "text/html; charset=utf-8");
    }).DisableAntiforgery().ExcludeFromDescription();
}

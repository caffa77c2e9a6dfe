using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Accounts;

/// <summary>Who makes this request.</summary>
public static class CurrentActor
{
    private static readonly object Key = new();

    /// <summary>The actor of this request; the visitor when nobody is signed in.</summary>
    public static Actor Actor(this HttpContext http)
    {
        if (http.Items[Key] is Actor known)
            return known;
        var id = http.User.Identity?.IsAuthenticated == true ? http.User.FindFirstValue(ClaimTypes.NameIdentifier) : null;
        var actor = id is null ? Accounts.Actor.Visitor : http.RequestServices.GetRequiredService<Memberships>().Of(id);
        http.Items[Key] = actor;
        return actor;
    }

    /// <summary>The account signed in; null for a visitor.</summary>
    public static Account? Account(this HttpContext http) =>
        http.Actor() is { SignedIn: true } actor ? http.RequestServices.GetRequiredService<AccountStore>().Find(actor.Id) : null;
}

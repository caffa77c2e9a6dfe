using System.Security.Claims;
using CoCreate.Api.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Accounts;

/// <summary>ASP.NET Core Identity over people.db: a cookie for pages, a bearer token for the API.</summary>
public static class AccountsSetup
{
    private const string Either = "CoCreate";

    public static IServiceCollection AddAccounts(this IServiceCollection services, CoCreateOptions options)
    {
        services.AddSingleton<PeopleDb>().AddSingleton<AccountStore>().AddSingleton<Memberships>().AddSingleton<Tokens>()
            .AddSingleton<Drafts>().AddSingleton<Contacts>().AddSingleton<Dismissals>().AddSingleton<DemoAccounts>();
        services.AddSingleton<IMemberships>(s => s.GetRequiredService<Memberships>());
        services.AddScoped<SignIns>().AddScoped<AccountRegistry>();
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("CoCreate").PersistKeysToFileSystem(new(Path.Combine(options.DataFolder, "keys")));
        services.AddIdentityCore<Account>(identity =>
        {
            identity.User.RequireUniqueEmail = true;
            identity.User.AllowedUserNameCharacters = "";
            // Length is what makes a password strong; signs and digits make it forgotten.
            identity.Password = new() { RequiredLength = 10, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            identity.Lockout = new() { MaxFailedAccessAttempts = 10, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5) };
        });
        services.AddSingleton<IUserStore<Account>>(s => s.GetRequiredService<AccountStore>());
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, policy => policy.ForwardDefaultSelector = SchemeFor)
            .AddScheme<AuthenticationSchemeOptions, BearerHandler>(BearerHandler.SchemeName, null)
            .AddCookie(IdentityConstants.ApplicationScheme, Cookie);
        services.AddAuthorization();
        return services;
    }

    /// <summary>Under /api a cookie only reads: a form on another site could make the browser send it.</summary>
    private static string SchemeFor(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api")
            && (http.Request.Headers.Authorization.Count > 0 || !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)))
            ? BearerHandler.SchemeName : IdentityConstants.ApplicationScheme;

    private static void Cookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "cocreate";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.HttpOnly = true;
        cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
        cookie.LoginPath = "/sign-in";
        cookie.AccessDeniedPath = "/sign-in";
        cookie.Events = new()
        {
            OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized),
            OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden),
            OnValidatePrincipal = StillValid,
        };
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
            context.Response.StatusCode = status;
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static async Task StillValid(CookieValidatePrincipalContext context)
    {
        var accounts = context.HttpContext.RequestServices.GetRequiredService<AccountStore>();
        if (context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && accounts.Find(id) is { } account
            && account.Stamp == context.Principal.FindFirstValue(SignIns.StampClaim))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}

using CoCreate.Api.Accounts;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Hosting;

internal static class LanguageOfRequest
{
    /// <summary>Speaks the language the address names, then the cookie's, then Danish. Naming one keeps it.</summary>
    public static IApplicationBuilder UseLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // a refused page goes the way again, without its query: it keeps the language it had
        if (context.Items[typeof(Language)] is string spoken)
        {
            Language.Speak(spoken);
            return next(context);
        }
        var asked = context.Request.Query["lang"].ToString();
        if (asked is "da" or "en" && context.Actor() is { SignedIn: true } actor)
            context.RequestServices.GetRequiredService<AccountStore>().Speaks(actor.Id, asked);
        if (asked is "da" or "en")
            context.Response.Cookies.Append(Language.Cookie, asked, new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                HttpOnly = true,
                IsEssential = true,
                Secure = context.Request.IsHttps,
            });
        Language.Speak(asked is "da" or "en" ? asked : context.Request.Cookies[Language.Cookie]);
        context.Items[typeof(Language)] = Language.Code;
        return next(context);
    });
}

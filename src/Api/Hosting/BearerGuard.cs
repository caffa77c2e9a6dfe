using CoCreate.Api.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Hosting;

/// <summary>A token that is over is said so at once, also where no sign-in is needed: the caller believes to be signed in.</summary>
public static class BearerGuard
{
    public static IApplicationBuilder UseBearerGuard(this IApplicationBuilder app) => app.Use((http, next) =>
        http.Request.Path.StartsWithSegments("/api") && BearerHandler.TokenOf(http.Request) is { } token
            && http.User.Identity?.IsAuthenticated != true && !http.Request.Path.StartsWithSegments("/api/v1/sign-in")
            && !http.RequestServices.GetServices<IOtherTokens>().Any(others => others.Holds(token))
            ? new ProblemAnswer(ProblemKind.TokenOver).ExecuteAsync(http)
            : next(http));
}

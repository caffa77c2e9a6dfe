using System.Globalization;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Hosting;

/// <summary>Every answer says its revision; a read may ask for a revision that is still under way.</summary>
public static class Revisions
{
    /// <summary>The header every answer carries.</summary>
    public const string Header = "CoCreate-Revision";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Says the revision this answer was read at.</summary>
    public static void Say(HttpContext http, long revision) =>
        http.Response.Headers[Header] = revision.ToString(CultureInfo.InvariantCulture);

    /// <summary>Puts the header on every answer that does not say another revision itself.</summary>
    public static IApplicationBuilder UseRevisionHeader(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            if (!http.Response.Headers.ContainsKey(Header))
                Say(http, http.RequestServices.GetRequiredService<INetwork>().Current.Revision);
            return Task.CompletedTask;
        });
        return next(http);
    });

    /// <summary>Lets a read with <c>minRevision</c> wait for it, at most two seconds.</summary>
    public static IApplicationBuilder UseMinRevision(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.Request.Path.StartsWithSegments("/api") && http.Request.Query["minRevision"] is { Count: > 0 } wish)
        {
            if (!long.TryParse(wish, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
            {
                await ProblemAnswer.Malformed(ShapeErrors.WrongType("minRevision", "et helt tal fra 0", "a whole number from 0")).ExecuteAsync(http);
                return;
            }
            if (HttpMethods.IsGet(http.Request.Method))
                await http.RequestServices.GetRequiredService<Indexes>().AtLeastAsync(revision, Patience, http.RequestAborted);
        }
        await next(http);
    });
}

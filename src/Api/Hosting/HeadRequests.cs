using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>HEAD is GET without the body, for the API and the pages alike.</summary>
public static class HeadRequests
{
    public static IApplicationBuilder UseHeadRequests(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }
        http.Request.Method = HttpMethods.Get;
        var body = http.Response.Body;
        http.Response.Body = Stream.Null;
        await next(http);
        http.Response.Body = body;
        http.Request.Method = HttpMethods.Head;
    });
}

using System.Text.Encodings.Web;
using System.Text.Unicode;
using CoCreate.Web.Layout;
using CoCreate.Web.Pages.Admin;
using CoCreate.Web.Pages.Asking;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Pages.Freshness;
using CoCreate.Web.Pages.Import;
using CoCreate.Web.Pages.Introductions;
using CoCreate.Web.Pages.Letters;
using CoCreate.Web.Pages.Mine;
using CoCreate.Web.Pages.Mine.Facilitating;
using CoCreate.Web.Pages.Needs;
using CoCreate.Web.Pages.News;
using CoCreate.Web.Pages.Organisations;
using CoCreate.Web.Pages.Partnerships;
using CoCreate.Web.Pages.Radar;
using CoCreate.Web.Pages.Rooms;
using CoCreate.Web.Pages.SignIn;
using CoCreate.Web.Pages.Start;
using CoCreate.Web.Pages.Trust;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace CoCreate.Web.Hosting;

/// <summary>The screen: pages rendered on the server, and the files the browser gets.</summary>
internal static class WebPages
{
    public static WebApplicationBuilder AddCoCreateWeb(this WebApplicationBuilder builder)
    {
        // outside Development too: `dotnet run` serves wwwroot from the project, a published program from beside itself
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRazorComponents();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddAntiforgery(o => o.Cookie.Name = "form");
        builder.Services.AddScoped<Visit>();
        builder.Services.AddForms();
        builder.Services.AddScoped<FirstStep>();
        builder.Services.AddScoped<PartnershipView>();
        builder.Services.AddScoped<RoomHere>().AddScoped<RoomConfig>();
        builder.Services.AddScoped<RefusedWords>().AddScoped<Said>().AddScoped<PlanPress>();
        builder.Services.AddScoped<WaitingThings>().AddScoped<FittingNeeds>().AddScoped<Town>().AddScoped<Suggestions>().AddScoped<NewAccount>();
        // æøå as letters in the page's source
        builder.Services.AddWebEncoders(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return builder;
    }

    /// <summary>First of all, before routing: a page that is refused or breaks goes the whole way again, as the page that says so.</summary>
    public static IApplicationBuilder UseRefusalPages(this IApplicationBuilder app) =>
        app.UseWhen(IsPage, pages => pages
            .UseExceptionHandler("/fejl/500", createScopeForErrors: true)
            .UseStatusCodePagesWithReExecute("/fejl/{0}", createScopeForStatusCodePages: true)
            .Use(AsAnAddress));

    /// <summary>The page that says no is read, never sent to: what was posted, and a form token that was missing, are left behind.</summary>
    private static Task AsAnAddress(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.ContentType = null;
            context.Features.Set<IAntiforgeryValidationFeature>(null);
            context.Features.Set<IFormFeature>(null);
        }
        return next(context);
    }

    /// <summary>Before the endpoints: language, long life for what carries its hash in its name.</summary>
    public static IApplicationBuilder UseCoCreateWeb(this IApplicationBuilder app)
    {
        app.UseLanguage();
        app.UseWhen(c => c.Request.Path.StartsWithSegments("/built/hashed"), files => files.Use(KeepForEver));
        app.UseAntiforgery();
        return app;
    }

    public static IEndpointRouteBuilder MapCoCreateWeb(this IEndpointRouteBuilder routes)
    {
        routes.MapStaticAssets();
        routes.MapSignOut();
        routes.MapStart();
        routes.MapRazorComponents<App>().WithStaticAssets();
        routes.MapRecordActions();
        routes.MapMine();
        routes.MapTown();
        routes.MapRadarPage();
        routes.MapNews();
        routes.MapIntroductionPages();
        routes.MapUnits();
        routes.MapNeedActions();
        routes.MapRequestActions();
        routes.MapImportPages();
        routes.MapPartnershipPages();
        routes.MapStillSo();
        routes.MapJobPages();
        routes.MapModerationPages();
        routes.MapRoomPages();
        return routes;
    }

    private static bool IsPage(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api") && !context.Request.Path.StartsWithSegments("/hubs") && !context.Request.Path.StartsWithSegments("/health")
        && !context.Request.Path.StartsWithSegments("/openapi") && !context.Request.Path.StartsWithSegments("/built");

    private static Task KeepForEver(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK)
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Task.CompletedTask;
        });
        return next(context);
    }
}

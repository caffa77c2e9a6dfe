using CoCreate.Api.Accounts;
using CoCreate.Api.Introductions;
using CoCreate.Api.Freshness;
using CoCreate.Api.Health;
using CoCreate.Api.Hosting;
using CoCreate.Api.Import;
using CoCreate.Api.Jobs;
using CoCreate.Api.Matches;
using CoCreate.Api.Mine;
using CoCreate.Api.Moderation;
using CoCreate.Api.Needs;
using CoCreate.Api.Offers;
using CoCreate.Api.Organisations;
using CoCreate.Api.Partnerships;
using CoCreate.Api.Radar;
using CoCreate.Api.Requests;
using CoCreate.Api.Rooms;
using CoCreate.Api.Silence;
using CoCreate.Api.Themes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoCreate.Api;

/// <summary>The API's contents page. The host registers <c>INetwork</c> itself.</summary>
public static class ApiSetup
{
    /// <summary>Everything the features need.</summary>
    public static IServiceCollection AddCoCreateApi(this IServiceCollection services, CoCreateOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options).AddSingleton<Indexes>().AddSingleton<RecordChanges>().AddSingleton<KeptAnswers>();
        services.AddTransient<Questions>().AddSingleton<Verdicts>().AddSingleton<LearnWeights>().AddSingleton<IJob>(provider => provider.GetRequiredService<LearnWeights>());
        services.AddImports();
        services.AddRequests().AddIntroductions().AddPartnerships().AddJobs();
        services.AddSingleton<SavedSearches>().AddSingleton<NotNow>().AddSingleton<ReadMarks>().AddSingleton<Pasts>().AddSingleton<IShownSince>(services => services.GetRequiredService<Pasts>()).AddSingleton<Happenings>().AddSingleton<ClaimMail>().AddSingleton<ClaimRequests>().AddSingleton<Approvals>().AddSingleton<Nudges>().AddSingleton<Partnerships.Joining>();
        services.AddFreshness().AddSilence().AddModeration().AddRadar().AddRooms();
        return services.AddAccounts(options).AddCallLimits().AddCrossOrigin().AddApiDescription();
    }

    /// <summary>What every request passes, in this order; the host's own middleware for pages comes after it.</summary>
    public static IApplicationBuilder UseCoCreateApi(this IApplicationBuilder app) => app
        .UseUnreadableRequests().UseRevisionHeader().UseSecurityHeaders().UseApiErrors().UseHeadRequests()
        .UseRouting().UseCors().UseAuthentication().UseAuthorization()
        .UseRateLimiter().UseBearerGuard().UseQueryText().UseMinRevision().UseIdempotency();

    /// <summary>Every route under /api, the health checks and the description.</summary>
    public static IEndpointRouteBuilder MapCoCreateApi(this IEndpointRouteBuilder routes)
    {
        // Whatever is asked, people.db or the network's store may be out of reach.
        var api = routes.MapGroup("/api/v1").WithMetadata(new Microsoft.AspNetCore.Http.ProducesResponseTypeMetadata(StatusCodes.Status503ServiceUnavailable, typeof(Problem), ["application/problem+json"]));
        api.MapSignIn();
        api.MapOrganisations();
        api.MapOffers();
        api.MapNeeds();
        api.MapPartnerships();
        api.MapThemes();
        api.MapMatches();
        api.MapRadar();
        api.MapRequests();
        api.MapRooms();
        api.MapIntroductions();
        api.MapClaims();
        api.MapJobs();
        api.MapModeration();
        UnsubscribeLinks.Map(routes);
        api.MapImports();
        routes.MapRoomHub();
        routes.MapHealth();
        routes.MapApiDescription();
        return routes;
    }
}

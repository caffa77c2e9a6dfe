using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Hosting;

/// <summary>Which other sites' scripts may call the API: none, unless the operator names them.</summary>
public static class CrossOrigin
{
    public static IServiceCollection AddCrossOrigin(this IServiceCollection services)
    {
        services.AddOptions<CorsOptions>().Configure<CoCreateOptions>(Allow);
        return services.AddCors();
    }

    private static void Allow(CorsOptions cors, CoCreateOptions options)
    {
        if (options.AllowedOrigins.Count == 0)
            return;
        cors.AddDefaultPolicy(policy => policy.WithOrigins([.. options.AllowedOrigins])
            .WithMethods("GET", "POST", "PATCH", "DELETE")
            .WithHeaders("Authorization", "Content-Type", "If-Match", "Idempotency-Key", "Accept-Language")
            .WithExposedHeaders("ETag", "Location", "Retry-After", Revisions.Header));
    }
}

using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Import;

/// <summary>What imports need.</summary>
public static class ImportSetup
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton<ImportStore>().AddSingleton<ImportRun>().AddSingleton<Imports>().AddHostedService(s => s.GetRequiredService<Imports>());
}

using CoCreate.Api.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoCreate.Api.Tests.Partnerships;

/// <summary>The program with a clock the test sets.</summary>
public sealed class AnAppWhoseTimePasses : TheApp
{
    public AMovableClock Clock { get; } = new();

    /// <summary>Days pass, and whoever was signed in signs in again.</summary>
    public void Pass(int days)
    {
        Clock.Ahead += TimeSpan.FromDays(days);
        ForgetTokens();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("jobs", "false");
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }
}

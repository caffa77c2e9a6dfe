using Microsoft.Extensions.Logging.Console;

namespace CoCreate.Web.Hosting;

/// <summary>Logs go to the console: one line each for people, JSON when <c>Logging:Json</c> is true. No personal data in either.</summary>
internal static class Logs
{
    public static WebApplicationBuilder AddLogs(this WebApplicationBuilder builder, Func<bool> started)
    {
        var json = builder.Configuration["Logging:Json"] == "true";
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // the keys lie in the data folder, which only its owner reads
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // a start that fails is told in one sentence, not in a stack trace before it
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => level >= LogLevel.Warning && started());
        builder.Logging.AddConsole(o => o.FormatterName = json ? ConsoleFormatterNames.Json : ConsoleFormatterNames.Simple);
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        return builder;
    }
}

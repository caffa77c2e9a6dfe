using System.Net.Sockets;
using CoCreate.Api;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Requests;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Web.Hosting;

/// <summary>Runs the server until it is asked to stop.</summary>
internal static class Server
{
    /// <summary>What runs may finish for this long after SIGTERM.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync(CommandLine line, string[] args)
    {
        using var folder = DataFolder.Open(line["data"]!);
        FreePort.Demand(line["urls"]!);
        await using var store = SqliteStore.Open(folder.NetworkFile);
        ILogger? log = null;
        await using var network = await NetworkWriter.StartAsync(store,
            trouble: e => log?.LogError(e, "Something that follows the network failed; the commit stands."));
        var options = Read(line, folder);
        if (options.Demo && network.Current.Revision == 0)
            await DemoFill.RunAsync(network, options, TimeProvider.System);

        await using var app = Build(line, args, options, network, () => log is not null);
        if (options.Demo && network.IsDemo())
        {
            app.Services.GetRequiredService<DemoAccounts>().LetPeopleIn();
            app.Services.GetRequiredService<RequestWords>().WriteDown(network);
        }
        try
        {
            await app.StartAsync();
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw FreePort.Taken(line["urls"]!, e);
        }
        log = app.Logger;
        Announcement.Print(Console.Out, app.Urls.First(), folder, options, network);
        _ = Task.Run(() => FirstQuestion.Ask(app.Services.GetRequiredService<Indexes>(), TimeProvider.System));
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static WebApplication Build(CommandLine line, string[] args, CoCreateOptions options, NetworkWriter network, Func<bool> started)
    {
        // what belongs to the program lies beside it, whatever folder the caller stands in
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        // the server gives a free port on an address only, not on the name localhost
        builder.WebHost.UseUrls(line["urls"]!.Replace("//localhost:0", "//127.0.0.1:0").Split(';'));
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = Farewell);
        builder.Services.AddSingleton<INetwork>(network);
        builder.Services.AddCoCreateApi(options);
        builder.AddCoCreateWeb();
        builder.AddLogs(started);

        var app = builder.Build();
        app.UseRefusalPages();
        app.UseCoCreateApi();
        app.UseCoCreateWeb();
        app.MapCoCreateApi();
        app.MapCoCreateWeb();
        return app;
    }

    private static CoCreateOptions Read(CommandLine line, DataFolder folder) => new(folder.Path)
    {
        Demo = line["demo"] == "true",
        DemoSize = int.Parse(line["demo-size"]!),
        Seed = int.Parse(line["seed"]!),
        DemoOpen = line["demo-open"] == "true",
        Jobs = line["jobs"] == "true",
        SilenceDays = int.Parse(line["silence-days"]!),
        CallsPerSecond = int.Parse(line["calls-per-second"]!),
        CallsBurst = int.Parse(line["calls-burst"]!),
        SignInsPerMinute = int.Parse(line["sign-ins-per-minute"]!),
        ReportsPerHour = int.Parse(line["reports-per-hour"]!),
        AllowedOrigins = Options.Several(line["origins"]),
        Smtp = line["smtp"] is { } smtp ? new Uri(smtp) : null,
        MailFrom = line["mail-from"]!,
        PublicUrl = line["public-url"] ?? line["urls"]!.Split(';')[0],
    };
}

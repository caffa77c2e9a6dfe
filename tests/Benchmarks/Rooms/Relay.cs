using System.Globalization;
using CoCreate.Benchmarks.Rivals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>The least SignalR can be: a hub that passes on what it hears. Nothing is written, numbered or answered.</summary>
internal sealed class Relay : IRoomServer
{
    private readonly int port = Ports.Free();
    private Leash? leash;

    public string Name => "bare relay";

    public int Id => leash!.Id;

    public async Task StartAsync(int rooms, int people)
    {
        leash = await Leash.StartAsync("TERM", Directory.CreateTempSubdirectory("cocreate-relay-").FullName,
            Core.First("dotnet", typeof(Relay).Assembly.Location, "relay-process", port.ToString(CultureInfo.InvariantCulture)));
        await leash.UntilAsync(() => Core.AnswersAsync(port), Name);
    }

    public async Task<ISpeaker> EnterAsync(int room, int person, bool smallWindow) => await SignalRSpeaker.EnterAsync(port, "/relay",
        $"\"target\":\"Join\",\"arguments\":[\"{room}\"]", $"{{\"type\":1,\"target\":\"Say\",\"arguments\":[\"{room}\",\"", "\"]}\u001e", numbered: false, smallWindow);

    public async ValueTask DisposeAsync()
    {
        if (leash is not null)
            await leash.DisposeAsync();
    }

    /// <summary>The process of its own.</summary>
    public static async Task<int> RunAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddSignalR();
        await using var app = builder.Build();
        app.MapHub<RelayHub>("/relay");
        app.MapGet("/", () => "ready");
        await app.RunAsync();
        return 0;
    }

    private sealed class RelayHub : Hub
    {
        public Task Join(string room) => Groups.AddToGroupAsync(Context.ConnectionId, room);

        public Task Say(string room, string text) => Clients.Group(room).SendAsync("Said", text);
    }
}

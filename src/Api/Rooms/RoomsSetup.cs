using System.Text.Json;
using CoCreate.Api.Hosting;
using CoCreate.Rooms;
using CoCreate.Rooms.Logs;
using CoCreate.Rooms.Logs.Sqlite;
using CoCreate.Rooms.Owners;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoCreate.Api.Rooms;

/// <summary>Rooms: the log in rooms.db, the owners, and the hub.</summary>
internal static class RoomsSetup
{
    public static IServiceCollection AddRooms(this IServiceCollection services)
    {
        services.AddSingleton<IRoomLog>(s => SqliteRoomLog.Open(Path.Combine(s.GetRequiredService<CoCreateOptions>().DataFolder, "rooms.db")));
        services.AddSingleton<IRoomAudience, HubAudience>().AddSingleton<IRoomNames, RoomNames>().AddSingleton<RoomVisitors>().AddSingleton<RoomConnections>();
        services.AddSingleton(s => new RoomDirectory(s.GetRequiredService<IRoomLog>(), s.GetRequiredService<IRoomAudience>(), s.GetRequiredService<IRoomNames>(), s.GetRequiredService<TimeProvider>(),
            e => s.GetRequiredService<ILogger<RoomDirectory>>().LogError(e, "A room met an error; nothing acknowledged is lost.")));
        services.AddHostedService<RoomFarewell>().AddHostedService<LostRights>();
        services.AddSignalR(hub =>
        {
            hub.MaximumReceiveMessageSize = Limits.Frame;
            hub.EnableDetailedErrors = false;
        }).AddJsonProtocol(json => json.PayloadSerializerOptions = new JsonSerializerOptions(RoomJson.Options));
        return services;
    }
}

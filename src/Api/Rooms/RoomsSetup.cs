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
        services.AddSingleton<HubAudience>().AddSingleton<RoomFollowing>().AddSingleton<IRoomAudience>(s => new FollowedAudience(s.GetRequiredService<HubAudience>(), s.GetRequiredService<RoomFollowing>())).AddSingleton<IRoomNames, RoomNames>().AddSingleton<RoomVisitors>().AddSingleton<RoomConnections>();
        services.AddSingleton(s => new RoomDirectory(s.GetRequiredService<IRoomLog>(), s.GetRequiredService<IRoomAudience>(), s.GetRequiredService<IRoomNames>(), s.GetRequiredService<TimeProvider>(),
            e => s.GetRequiredService<ILogger<RoomDirectory>>().LogError(e, "A room met an error; nothing acknowledged is lost.")));
        services.AddSingleton<GuestBook>().AddSingleton<RoomLetters>().AddSingleton<RoomGuests>().AddSingleton<IRoomGuests>(s => s.GetRequiredService<RoomGuests>()).AddSingleton<IOtherTokens>(s => s.GetRequiredService<RoomGuests>());
        services.AddSingleton<RoomDoor>().AddSingleton<RoomOpening>().AddSingleton<RoomPromises>().AddSingleton<RoomSuggestions>().AddSingleton<RoomLacks>().AddSingleton<RoomPeople>().AddSingleton<RoomEnding>().AddSingleton<RoomRecord>();
        services.AddHostedService(s => s.GetRequiredService<RoomFollowing>());
        services.AddHostedService<RoomFarewell>().AddHostedService<LostRights>();
        services.AddSignalR(hub =>
        {
            hub.MaximumReceiveMessageSize = Limits.Frame;
            hub.EnableDetailedErrors = false;
        }).AddJsonProtocol(json => json.PayloadSerializerOptions = new JsonSerializerOptions(RoomJson.Options));
        return services;
    }
}

using CoCreate.Api.Accounts;
using CoCreate.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoCreate.Api.Rooms;

/// <summary>Ends open connections whose sign-in is over: within half a second after people.db changed, and within half a minute after a token's time ran out.</summary>
internal sealed class LostRights(PeopleDb people, RoomConnections connections, RoomVisitors visitors, TimeProvider clock, ILogger<LostRights> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500), AtLeast = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        var (seen, looked) = (-1, clock.GetTimestamp());
        while (await timer.WaitForNextTickAsync(stoppingToken).AsTask().ContinueWith(t => t.IsCompletedSuccessfully && t.Result, TaskScheduler.Default))
        {
            try
            {
                var changes = people.Use(c => c.TotalChanges);
                if (changes == seen && clock.GetElapsedTime(looked) < AtLeast)
                    continue;
                (seen, looked) = (changes, clock.GetTimestamp());
                connections.End(visitors.Holds);
            }
            catch (SqliteException e)
            {
                log.LogError(e, "people.db cannot be asked who may still be in the rooms.");
            }
        }
    }
}

using System.Collections.Concurrent;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoCreate.Api.Rooms;

/// <summary>Follows the rooms: promises and signatures go into the network at once, the engine looks at a board when it has been quiet for a moment.
/// What is noted here may be lost with the process; it is seen again when somebody comes back to the room.</summary>
internal sealed class RoomFollowing(IServiceProvider services, INetwork network, TimeProvider clock, ILogger<RoomFollowing> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<string, Followed> rooms = new();
    private readonly SemaphoreSlim wake = new(0);

    /// <summary>Something happened in a room; called in its owner's turn, so it only takes note.</summary>
    public void Heard(string room, long firstSeq, ReadOnlySpan<byte> events)
    {
        var cards = events.IndexOf("\"kind\":\"card."u8) >= 0;
        var promises = events.IndexOf("\"kind\":\"commitment.promise"u8) >= 0 || events.IndexOf("\"kind\":\"agreement.sign"u8) >= 0;
        if (!cards && !promises)
            return;
        var followed = Of(room);
        followed.Changed(firstSeq);
        if (promises)
        {
            followed.Promised();
            wake.Release();
        }
    }

    /// <summary>Somebody came: what could not be brought into the network the last time is tried again.</summary>
    public void Came(string room) => Of(room).Promised();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        network.Committed += Watch;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await wake.WaitAsync(Every, stoppingToken);
                foreach (var (room, followed) in rooms)
                    await TurnAsync(room, followed, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the program ends
        }
        finally
        {
            network.Committed -= Watch;
        }
    }

    private async Task TurnAsync(string room, Followed followed, CancellationToken stop)
    {
        var (promises, look, since, over) = followed.Take();
        if (over)
            rooms.TryRemove(room, out _);
        try
        {
            if (promises)
                await services.GetRequiredService<RoomPromises>().BringAsync(room, stop);
            if (look)
                followed.Looked(await services.GetRequiredService<RoomSuggestions>().LookAsync(room, since));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // the room goes on; the next thing that happens in it is another try
            log.LogError(e, "What happened in a room could not be brought into the network.");
        }
    }

    // an offer that is gone changes what is shown in the rooms where people are
    private void Watch(CommittedChangeSet committed, NetworkSnapshot after)
    {
        if (rooms.IsEmpty || committed.Set.Changes.All(c => c.Kind is not (RecordKind.Offer or RecordKind.Organisation)))
            return;
        foreach (var followed in rooms.Values)
            followed.Changed(0);
    }

    private Followed Of(string room) => rooms.GetOrAdd(room, _ => new(clock));
}

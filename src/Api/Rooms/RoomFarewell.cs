using CoCreate.Rooms.Owners;
using Microsoft.Extensions.Hosting;

namespace CoCreate.Api.Rooms;

/// <summary>Opens rooms.db with the program, and at its end writes what waits and tells everybody to come back.</summary>
internal sealed class RoomFarewell(RoomDirectory rooms, IHostApplicationLifetime lifetime) : IHostedService
{
    private const int ComeBackAfter = 1_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4), OnTheWay = TimeSpan.FromMilliseconds(150);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // what is registered last is called first: before the hub cuts its connections
        lifetime.ApplicationStarted.Register(() => lifetime.ApplicationStopping.Register(SayGoodbye));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => rooms.CloseAllAsync(ComeBackAfter);

    private void SayGoodbye()
    {
        if (rooms.CloseAllAsync(ComeBackAfter).Wait(Patience))
            Thread.Sleep(OnTheWay);
    }
}

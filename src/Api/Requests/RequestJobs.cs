using CoCreate.Api.Hosting;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>A request nobody answered in time ends, and its seats go to those who wait.</summary>
public sealed class ExpireRequests(Requests requests) : IJob
{
    /// <inheritdoc/>
    public string Name => "expire-requests";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Afslutter forespørgsler, hvis frist er udløbet", "Ends requests whose time is over");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public Task RunAsync(DateTimeOffset now, CancellationToken stop) => requests.ExpireAsync(stop);
}

/// <summary>Whose turn it is is reminded after a week.</summary>
public sealed class RemindRequests(Requests requests) : IJob
{
    /// <inheritdoc/>
    public string Name => "remind-requests";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Minder om forespørgsler, der har ventet en uge", "Reminds of requests that waited a week");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromMinutes(30);

    /// <inheritdoc/>
    public Task RunAsync(DateTimeOffset now, CancellationToken stop) => requests.RemindAsync(stop);
}

/// <summary>Forgets the words of requests that never came to be.</summary>
public sealed class SweepRequestWords(RequestWords words, INetwork network) : IJob
{
    /// <inheritdoc/>
    public string Name => "sweep-request-words";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Fjerner ord, hvis forespørgsel aldrig kom med", "Removes words whose request never came to be");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        words.Sweep(network.Current.Request);
        return Task.CompletedTask;
    }
}

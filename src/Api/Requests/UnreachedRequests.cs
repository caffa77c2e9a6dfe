using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>Questions that reached nobody, because no mail of the one asked was known. They are sent as soon as somebody can be written to; until then they are the facilitator's.</summary>
public sealed class UnreachedRequests(INetwork network, Outbox outbox, RequestLetters letters, RequestWords words, Receivers receivers, TimeProvider clock) : IJob, IUnreached
{
    private const string Noted = "unreached-requests";

    /// <inheritdoc/>
    public string Name => Noted;

    /// <inheritdoc/>
    public (string Da, string En) About => ("Sender spørgsmål, når en, der manglede en mail, får en", "Sends questions when somebody who lacked an e-mail gets one");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromMinutes(1);

    /// <summary>What is noted together with the letters that tell of it.</summary>
    internal static IEnumerable<(string Job, string Key)> Notes(IEnumerable<string> requests) => requests.Select(id => (Noted, id));

    /// <summary>Open questions that have still reached nobody, the longest waiting first.</summary>
    public IEnumerable<Request> Open()
    {
        var now = clock.GetUtcNow();
        return outbox.Noted(Noted).Select(network.Current.Request).OfType<Request>()
            .Where(request => RequestSteps.Open(request, now) && request.Turn is { } side && !words.Reachable(side)).OrderBy(request => request.Asked);
    }

    /// <inheritdoc/>
    public Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        foreach (var request in outbox.Noted(Noted).Select(network.Current.Request).OfType<Request>().Where(r => RequestSteps.Open(r, now)))
            if (request.Turn is { } side && receivers.Of(side) is { Count: > 0 } to)
                outbox.Once("reached-requests", $"{request.Id}:{request.Messages.Length}", to.Select(receiver => letters.Write(request, "request.ask", side, receiver, network.Current)));
        return Task.CompletedTask;
    }
}

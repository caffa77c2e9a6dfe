using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>Writes the mails that follow from what happened to requests: reads the change log after its own mark, and puts letters and mark in the outbox in one transaction.</summary>
public sealed class RequestMail(INetwork network, Outbox outbox, RequestLetters letters, Receivers receivers) : IJob
{
    private const int AtOnce = 100;

    /// <inheritdoc/>
    public string Name => "request-mail";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Skriver breve om forespørgsler", "Writes mails about requests");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public async Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        var (pending, seen, mark) = (new List<Letter>(), 0, outbox.MarkOf(Name) ?? 0);
        if (mark >= network.Current.Revision)
            return;
        await foreach (var committed in network.Store.ChangesAfterAsync(mark, stop))
        {
            // nobody is written to about what was made up, or what moved with a partnership
            if (committed.Set.Reason is not ("demo.fill" or "partnership.join"))
                pending.AddRange(Letters(committed, network.Current));
            mark = committed.Revision;
            if (++seen % AtOnce == 0)
            {
                outbox.Put(pending, Name, mark);
                pending.Clear();
            }
        }
        outbox.Put(pending, Name, mark);
    }

    private IEnumerable<Letter> Letters(CommittedChangeSet committed, NetworkSnapshot snapshot) =>
        from request in committed.Set.Changes.Select(change => change.After).OfType<Request>()
        from side in Told(request, committed.Set.Reason)
        from receiver in receivers.Of(side)
        select letters.Write(request, committed.Set.Reason, side, receiver, snapshot, receiver.Language);

    // those whose turn it is, and those whose question was decided
    private static IEnumerable<string> Told(Request request, string reason) => request.State switch
    {
        RequestState.Sent when request.Waiting => reason == "request.ask" ? [] : [request.From],
        RequestState.Sent or RequestState.Countered => request.Turn is { } turn ? [turn] : [],
        RequestState.Accepted => [request.From, request.To],
        RequestState.Declined => reason == "request.decline" ? [request.From] : [],
        RequestState.Withdrawn => [request.To],
        _ => [request.From, request.To],
    };
}

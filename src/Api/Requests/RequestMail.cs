using CoCreate.Api.Hosting;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>Writes the mails that follow from what happened to requests: reads the change log after its own mark, and puts letters and mark in the outbox in one transaction.</summary>
public sealed class RequestMail(INetwork network, Outbox outbox, RequestLetters letters, RequestWords words, Receivers receivers, Contacts contacts) : IJob
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
        var (pending, unreached, seen, mark) = (new List<Letter>(), new List<string>(), 0, outbox.MarkOf(Name) ?? 0);
        if (mark >= network.Current.Revision)
            return;
        await foreach (var committed in network.Store.ChangesAfterAsync(mark, stop))
        {
            // nobody is written to about what was made up, or what moved with a partnership
            if (committed.Set.Reason is not ("demo.fill" or "partnership.join"))
                pending.AddRange(Letters(committed, network.Current, unreached));
            mark = committed.Revision;
            if (++seen % AtOnce == 0)
            {
                outbox.Put(pending, Name, mark, UnreachedRequests.Notes(unreached));
                pending.Clear();
                unreached.Clear();
            }
        }
        outbox.Put(pending, Name, mark, UnreachedRequests.Notes(unreached));
    }

    private IEnumerable<Letter> Letters(CommittedChangeSet committed, NetworkSnapshot snapshot, List<string> unreached)
    {
        var (reason, at) = (committed.Set.Reason, committed.Set.At);
        foreach (var request in committed.Set.Changes.Select(change => change.After).OfType<Request>())
            foreach (var side in Told(request, reason))
            {
                var to = receivers.Of(side);
                foreach (var receiver in to)
                    yield return letters.Write(request, reason, side, receiver, snapshot, at);
                // what reaches nobody goes to those who help in the municipality
                if (to.Count > 0 || request.Turn != side || words.Reachable(side))
                    continue;
                unreached.Add(request.Id);
                foreach (var helper in receivers.HelpersOf(snapshot.Organisation(side)?.Municipality))
                    yield return letters.Unreached(request, side, helper, contacts.Of(side).FirstOrDefault(), snapshot);
            }
    }

    // those whose turn it is, those whose question was decided, and those somebody else asked for
    private IEnumerable<string> Told(Request request, string reason) => request.State switch
    {
        RequestState.Sent when request.Waiting => reason == "request.ask" ? Helped(request) : [request.From],
        RequestState.Sent when reason == "request.ask" => [request.To, .. Helped(request)],
        RequestState.Sent or RequestState.Countered => request.Turn is { } turn ? [turn] : [],
        RequestState.Accepted => [request.From, request.To],
        RequestState.Declined or RequestState.Withdrawn when RequestOpenings.CalledOff(request) => [request.From, request.To],
        RequestState.Declined => reason == "request.decline" ? [request.From] : reason == "request.accept" ? [request.To] : [],
        RequestState.Withdrawn => [request.To],
        _ => [request.From, request.To],
    };

    private IEnumerable<string> Helped(Request request) => words.Of(request.Id).GetValueOrDefault(request.Messages[0].Id)?.Writer is null ? [] : [request.From];
}

using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Freshness;

/// <summary>Asks in time whether offers still hold, takes down what nobody confirmed, and closes needs whose deadline has passed.</summary>
public sealed class Freshness(INetwork network, Outbox outbox, Receivers receivers, FreshLetters letters) : IJob
{
    private const string Stale = "offer.stale", Ended = "need.ended";
    private const int AtOnce = 100;

    /// <inheritdoc/>
    public string Name => "freshness";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Spørger, om tilbud stadig gælder, og lukker det, hvis tid er gået", "Asks whether offers still hold, and closes what is over");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        var today = Days.In(now);
        foreach (var offer in network.Current.Offers.Where(o => OfferFreshness.AskNow(o, today)).ToList())
        {
            stop.ThrowIfCancellationRequested();
            var key = $"{offer.Id}:{offer.FreshUntil:yyyy-MM-dd}";
            var asked = outbox.NotedAt(Name, key);
            if (OfferFreshness.Over(offer, today, asked is { } at ? Days.In(at) : null))
                await network.CommitAsync(Set(offer, Withholding.With(offer, RecordStatus.Draft, Withheld.Stale), now, Stale), stop);
            else if (asked is null)
                outbox.Once(Name, key, receivers.Of(offer.Organisation).Select(to => letters.StillSo(offer, to)));
        }
        foreach (var need in network.Current.Needs.Where(n => n.Status == RecordStatus.Published && n.Deadline < today).ToList())
            await network.CommitAsync(Set(need, Withholding.With(need, RecordStatus.Archived, Withheld.Ended), now, Ended), stop);
        await TellAsync(stop);
    }

    private static ChangeSet Set(IRecord before, IRecord after, DateTimeOffset now, string reason) => new([Change.Replace(before, after)], "job:freshness", now, reason);

    // who is told follows from the log, so that nobody is forgotten when the process ends between the change and the letter
    private async Task TellAsync(CancellationToken stop)
    {
        var (pending, seen, mark) = (new List<Letter>(), 0, outbox.MarkOf(Name) ?? 0);
        if (mark >= network.Current.Revision)
            return;
        await foreach (var committed in network.Store.ChangesAfterAsync(mark, stop))
        {
            if (committed.Set.Reason is Stale or Ended)
                pending.AddRange(committed.Set.Changes.SelectMany(Letters));
            mark = committed.Revision;
            if (++seen % AtOnce != 0)
                continue;
            outbox.Put(pending, Name, mark);
            pending.Clear();
        }
        outbox.Put(pending, Name, mark);
    }

    private IEnumerable<Letter> Letters(Change change) => change.After switch
    {
        Offer offer => receivers.Of(offer.Organisation).Select(to => letters.TakenDown(offer, to)),
        Need need => receivers.Of(need.Organisation).Select(to => letters.Closed(need, to)),
        _ => [],
    };
}

/// <summary>What the feature needs.</summary>
public static class FreshnessSetup
{
    public static IServiceCollection AddFreshness(this IServiceCollection services) =>
        services.AddSingleton<FreshLinks>().AddSingleton<FreshLetters>().AddSingleton<Confirmations>().AddSingleton<IJob, Freshness>();
}

using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Freshness;

/// <summary>What became of "still so".</summary>
public enum Confirmed { Done, Already, Gone, Refused }

/// <summary>Says that an offer still holds, by its owner or by a link.</summary>
public sealed class Confirmations(INetwork network, TimeProvider clock)
{
    private const int Tries = 20;

    /// <summary>By one of its owners.</summary>
    public Task<Confirmed> ByAsync(Actor actor, string offer, bool schoolYear, CancellationToken stop = default) =>
        network.Current.Offer(offer) is { } known && Rights.May(actor, Act.Change, known, network.Current)
            ? ConfirmAsync(actor.Id, offer, known.FreshUntil, schoolYear, stop) : Task.FromResult(Confirmed.Gone);

    /// <summary>By whoever holds a letter's link.</summary>
    public Task<Confirmed> ByAsync(FreshLink link, bool schoolYear, CancellationToken stop = default) => ConfirmAsync(link.Actor, link.Offer, link.Until, schoolYear, stop);

    private async Task<Confirmed> ConfirmAsync(string actor, string id, DateOnly? seen, bool schoolYear, CancellationToken stop)
    {
        for (var i = 0; i < Tries; i++)
        {
            // what its owner took down, or a facilitator hid, does not come back by a letter
            if (network.Current.Offer(id) is not { } offer || !(offer.Status == RecordStatus.Published || offer is { Status: RecordStatus.Draft, Withheld: Withheld.Stale }))
                return Confirmed.Gone;
            if (offer.FreshUntil != seen)
                return Confirmed.Already;
            var after = OfferFreshness.Confirmed(offer, clock.Today(), schoolYear);
            switch (await network.CommitAsync(new([Change.Replace(offer, after)], actor, clock.GetUtcNow(), "offer.confirm"), stop))
            {
                case CommitOutcome.Committed:
                    return Confirmed.Done;
                case CommitOutcome.Refused:
                    return Confirmed.Refused;
            }
        }
        throw new InvalidOperationException("Others were quicker twenty times in a row.");
    }
}

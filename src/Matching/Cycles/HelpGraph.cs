using CoCreate.Matching.Index;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Cycles;

/// <summary>Who could help whom, each asked once: an organisation's offers with the needs they fit, its needs with the offers that fit them.</summary>
internal sealed class HelpGraph(MatchIndex index, CycleQuestion question)
{
    // a step that only fits so-so makes no ring worth telling
    private const int LeastScore = Ratings.Good, LookedAt = 40;

    private readonly Dictionary<string, CycleStep[]> given = new(StringComparer.Ordinal), taken = new(StringComparer.Ordinal);

    /// <summary>Whom an organisation could help, the best step to each, best first.</summary>
    public CycleStep[] From(string giver) => Once(given, giver, () => index.Owned.OffersOf(giver).Select(index.Offers.Find).OfType<Card>().Select(c => c.Offer!)
        .SelectMany(offer => Ask(new(null, offer, null, MatchTarget.Needs, question.Today, LookedAt, BetterIf: false) { Sees = question.Sees })
            .Select(m => new CycleStep(OrganisationRef.To(index.Snapshot, giver), new(offer.Id, offer.Title), m.Organisation, m.Need!, m.Score))), s => s.Receiver.Id);

    /// <summary>Who could help an organisation, the best step from each, best first.</summary>
    public CycleStep[] To(string receiver) => Once(taken, receiver, () => index.Owned.NeedsOf(receiver).Select(index.Needs.Find).OfType<Card>().Select(c => c.Need!)
        .Where(need => need.Visibility == Visibility.Public || question.Sees?.Invoke(need) == true)
        .SelectMany(need => Ask(new(need, null, null, MatchTarget.Offers, question.Today, LookedAt, BetterIf: false))
            .Select(m => new CycleStep(m.Organisation, m.Offer!, OrganisationRef.To(index.Snapshot, receiver), new(need.Id, need.Question), m.Score))), s => s.Giver.Id);

    private IEnumerable<Match> Ask(MatchQuestion asked) => MatchEngine.Ask(index, asked).Items.Where(m => m.Score >= LeastScore);

    private static CycleStep[] Once(Dictionary<string, CycleStep[]> known, string id, Func<IEnumerable<CycleStep>> steps, Func<CycleStep, string> other)
    {
        if (!known.TryGetValue(id, out var found))
            known[id] = found = [.. steps().GroupBy(other, StringComparer.Ordinal)
                .Select(g => g.OrderByDescending(s => s.Score).ThenBy(s => s.Offer.Id, StringComparer.Ordinal).ThenBy(s => s.Need.Id, StringComparer.Ordinal).First())
                .OrderByDescending(s => s.Score).ThenBy(other, StringComparer.Ordinal)];
        return found;
    }
}

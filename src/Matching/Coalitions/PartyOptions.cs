using System.Collections.Immutable;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Coalitions;

/// <summary>What an organisation can bring with the offers it has: every set of requirements it could cover, in its cheapest way.</summary>
internal static class PartyOptions
{
    /// <summary>So many of an organisation's offers are put together, those first that cover most.</summary>
    private const int MostOffers = 12;

    public static CoverOption[] Of(Need need, ImmutableArray<(Offer Offer, ulong Covers)> offers)
    {
        var ways = new Dictionary<ulong, CoverOption> { [0] = new(0, 0) };
        foreach (var ((offer, covers), at) in offers.Take(MostOffers).Select((o, at) => (o, at)))
        {
            var cost = CoalitionCosts.OfOffer(PriceSignal.Cost(need, offer));
            foreach (var way in ways.Values.ToList())
                foreach (var part in Parts(need, offer, covers & ~way.Covers))
                {
                    var wider = new CoverOption(way.Covers | part, way.Cost + cost) { Brings = way.Brings.Add((at, part)) };
                    if (!ways.TryGetValue(wider.Covers, out var known) || wider.Cost < known.Cost)
                        ways[wider.Covers] = wider;
                }
        }
        return CoverOption.Undominated(ways.Values);
    }

    // Of people and things there are only so many: the largest sets of requirements that they suffice for.
    private static IEnumerable<ulong> Parts(Need need, Offer offer, ulong covers)
    {
        if (covers == 0)
            return [];
        if (CapacitySignal.Room(offer) is not { } room || offer.OfferKind is not (OfferKind.People or OfferKind.Equipment))
            return [covers];
        var each = CoverSearch.Bits(covers).Select(r => (Bit: 1UL << r, Amount: need.Requirements[r].Amount ?? 0)).ToList();
        if (each.Sum(e => (long)e.Amount) <= room)
            return [covers];
        List<ulong> parts = [];
        Fill(0, 0, room);
        return parts.Where(p => p != 0 && !parts.Any(o => o != p && (o & p) == p)).Distinct();

        void Fill(int at, ulong taken, long left)
        {
            if (at == each.Count)
            {
                parts.Add(taken);
                return;
            }
            if (each[at].Amount <= left)
                Fill(at + 1, taken | each[at].Bit, left - each[at].Amount);
            if (each[at].Amount > 0)
                Fill(at + 1, taken, left);
        }
    }
}

using System.Collections.Immutable;
using CoCreate.Matching.Index;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Coalitions;

/// <summary>The offers that cover a need's requirements, by organisation, as a problem of whole numbers; and back again.</summary>
internal sealed class CoalitionTable
{
    private readonly MatchIndex index;
    private readonly Need need;
    private readonly (Organisation Owner, double? Km, ImmutableArray<(Offer Offer, ulong Covers)> Offers)[] parties;

    public CoalitionTable(MatchIndex index, Need need, RequirementCovers[] covers)
    {
        (this.index, this.need) = (index, need);
        var offers = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var requirement = 0; requirement < covers.Length; requirement++)
            foreach (var offer in covers[requirement].Offers)
                offers[offer] = offers.GetValueOrDefault(offer) | 1UL << requirement;
        var asker = index.Snapshot.Organisation(need.Organisation);
        var from = index.Asked.Of(need, asker).Position;
        parties = [.. offers.Select(o => (Offer: index.Offers.Find(o.Key)!, Covers: o.Value)).GroupBy(o => o.Offer.OwnerId, StringComparer.Ordinal)
            .Select(g => (Owner: g.First().Offer.Owner!, Km: from is { } here ? g.Min(o => o.Offer.Position?.KmTo(here)) : null,
                Offers: (ImmutableArray<(Offer, ulong)>)[.. g.OrderByDescending(o => ulong.PopCount(o.Covers)).ThenBy(o => o.Offer.Id, StringComparer.Ordinal).Select(o => (o.Offer.Offer!, o.Covers))]))
            .OrderByDescending(p => ulong.PopCount(p.Offers.Aggregate(0UL, (all, o) => all | o.Item2))).ThenBy(p => p.Km ?? double.MaxValue)
            .ThenBy(p => p.Owner.Id, StringComparer.Ordinal).Take(CoverSeats.Most)];
        Problem = new(covers.Length,
            [.. parties.Select(p => new CoverParty(CoalitionCosts.OfKm(p.Km), CoalitionCosts.Bit(p.Owner.Sector), PartyOptions.Of(need, p.Offers)))],
            CoalitionCosts.Strange(index, [.. parties.Select(p => p.Owner.Id)]),
            CoalitionCosts.Bit(asker?.Sector), need.Wicked ? CoalitionCosts.SectorsWanted : 0, CoalitionCosts.SectorMissing);
    }

    public CoverProblem Problem { get; }

    /// <summary>Who brings which offer for what. A requirement that two cover is told of the first.</summary>
    public ImmutableArray<CoalitionParty> Parties(CoverSolution solution)
    {
        var told = 0UL;
        return [.. Taken(solution).Select(taken =>
        {
            var covers = taken.Covers & ~told;
            told |= covers;
            return (taken.Owner, taken.Offer, Covers: covers);
        }).Where(t => t.Covers != 0).Select(t => new CoalitionParty(
            new(t.Owner.Id, t.Owner.Name, t.Owner.Sector, t.Owner.Municipality), new(t.Offer.Id, t.Offer.Title),
            [.. CoverSearch.Bits(t.Covers).Select(r => need.Requirements[r].Id)]))];
    }

    public CoalitionCost Cost(CoverSolution solution) => new(
        Taken(solution).Sum(t => PriceSignal.Cost(need, t.Offer) ?? 0),
        Math.Round(solution.Parties.Sum(p => parties[p].Km ?? 0), 1));

    private IEnumerable<(Organisation Owner, Offer Offer, ulong Covers)> Taken(CoverSolution solution)
    {
        for (var i = 0; i < solution.Parties.Length; i++)
        {
            var party = parties[solution.Parties[i]];
            var option = Problem.Parties[solution.Parties[i]].Options[solution.Options[i]];
            foreach (var (at, part) in option.Brings)
                yield return (party.Owner, party.Offers[at].Offer, part);
        }
    }
}

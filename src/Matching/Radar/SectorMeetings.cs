using System.Collections.Immutable;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Radar;

/// <summary>
/// Which sectors have met in the municipality: a partnership counts for two sectors when it has members of both and one of those two is from here.
/// Two that never met are worth telling when one has offers and the other needs.
/// </summary>
internal static class SectorMeetings
{
    public static (ImmutableArray<SectorPair> Never, ImmutableArray<SectorPair> Met) Of(RadarScope scope)
    {
        var sectors = scope.Organisations.Select(o => o.Sector).Distinct().Order().ToArray();
        var (give, seek) = (Sectors(scope.Offers), Sectors(scope.Needs));
        var met = Count(scope);
        var pairs = (from a in sectors from b in sectors where a < b select new SectorPair(a, b, met.GetValueOrDefault((a, b)))).ToList();
        bool couldMeet(SectorPair p) => (give.Contains(p.A) && seek.Contains(p.B)) || (give.Contains(p.B) && seek.Contains(p.A));
        return ([.. pairs.Where(p => p.Partnerships == 0 && couldMeet(p))], [.. pairs.Where(p => p.Partnerships > 0)]);
    }

    private static HashSet<Sector> Sectors(IEnumerable<Card> cards) => [.. cards.Select(c => c.Owner!.Sector)];

    private static Dictionary<(Sector, Sector), int> Count(RadarScope scope)
    {
        var (network, met) = (scope.Index.Snapshot, new Dictionary<(Sector, Sector), int>());
        foreach (var partnership in scope.Organisations.SelectMany(o => network.PartnershipsOf(o.Id)).DistinctBy(p => p.Id).Where(OpenTriangles.Together))
        {
            var members = Past.MembersOf(partnership).Select(network.Organisation).OfType<Organisation>().ToArray();
            var local = members.Where(m => scope.Holds(m.Id)).Select(m => m.Sector).ToHashSet();
            foreach (var pair in (from a in local from b in members.Select(m => m.Sector) where a != b select a < b ? (a, b) : (b, a)).Distinct())
                met[pair] = met.GetValueOrDefault(pair) + 1;
        }
        return met;
    }
}

using System.Collections.Immutable;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Radar;

/// <summary>Who both work with a third and never with each other. At least one of the two is from the municipality, so that its facilitator may introduce them.</summary>
internal static class OpenTriangles
{
    // a large consortium makes nobody acquainted, and more pairs than these are not measured
    private const int LargestCircle = 20, MostMeasured = 2_000;

    /// <summary>Whether a partnership makes its members acquainted.</summary>
    public static bool Together(Partnership p) => p.Status == RecordStatus.Published && p.Phase != PartnershipPhase.Stopped;

    public static ImmutableArray<OpenTriangle> Of(RadarScope scope)
    {
        var (network, fits) = (scope.Index.Snapshot, new PairFits(scope));
        var known = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        return [.. Pairs().OrderByDescending(p => p.Value.Count).ThenBy(p => p.Key.A, StringComparer.Ordinal).ThenBy(p => p.Key.B, StringComparer.Ordinal).Take(MostMeasured)
            .Select(p => fits.Of(Out(p.Key.A)!, Out(p.Key.B)!) is { } fit ? Told(fit, Via(p.Key, p.Value), p.Value.Count) : null).OfType<OpenTriangle>()
            .OrderByDescending(t => t.Score).ThenByDescending(t => t.Known).ThenBy(t => t.A.Id, StringComparer.Ordinal).ThenBy(t => t.B.Id, StringComparer.Ordinal)
            .Take(RadarEngine.MostTriangles)];

        Dictionary<(string A, string B), List<string>> Pairs()
        {
            var pairs = new Dictionary<(string, string), List<string>>();
            foreach (var a in scope.Organisations)
                foreach (var via in Partners(a.Id).Keys)
                    foreach (var b in Partners(via).Keys)
                    {
                        if (b == a.Id || Partners(a.Id).ContainsKey(b) || (scope.Holds(b) && string.CompareOrdinal(b, a.Id) < 0) || Out(b) is null || scope.AreKnown(a.Id, b))
                            continue;
                        if (!pairs.TryGetValue((a.Id, b), out var vias))
                            pairs[(a.Id, b)] = vias = [];
                        vias.Add(via);
                    }
            return pairs;
        }

        Organisation? Out(string id) => network.Organisation(id) is { Status: RecordStatus.Published } o ? o : null;

        Organisation Via((string A, string B) pair, List<string> vias) =>
            Out(vias.OrderByDescending(v => Math.Min(Partners(pair.A)[v], Partners(pair.B)[v])).ThenBy(v => v, StringComparer.Ordinal).First())!;

        // with whom somebody has worked, and in how many partnerships; also with many at once, as those have met
        Dictionary<string, int> Partners(string organisation)
        {
            if (!known.TryGetValue(organisation, out var with))
                known[organisation] = with = network.PartnershipsOf(organisation).Where(p => Together(p) && p.Members.Length <= LargestCircle)
                    .SelectMany(Past.MembersOf).Where(m => m != organisation && Out(m) is not null).GroupBy(m => m, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            return with;
        }

        OpenTriangle? Told(PairFit fit, Organisation via, int count) => Met(fit.A.Id, fit.B.Id) ? null : new(OrganisationRef.To(fit.A), OrganisationRef.To(via), OrganisationRef.To(fit.B), fit.Score, count,
            fit.Need is null ? null : new(fit.Need.Id, fit.Need.Question), fit.Offer is null ? null : new(fit.Offer.Id, fit.Offer.Title), fit.Da, fit.En);

        // a circle too large to make acquainted has still met
        bool Met(string a, string b) => network.PartnershipsOf(a).Any(p => Together(p) && Past.MembersOf(p).Contains(b));
    }
}

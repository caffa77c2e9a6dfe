using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Ranking;

/// <summary>What one organisation has in common with each other one: partnerships, and partners they both know.</summary>
internal sealed class Ties
{
    private readonly Dictionary<int, Tie> ties = [];
    private readonly ulong[] tied;

    /// <param name="Together">Partnerships the two share, the newest first.</param>
    /// <param name="Via">Ids of organisations both have worked with.</param>
    public sealed record Tie(List<Partnership> Together, List<string> Via);

    private Ties(int bound) => tied = new ulong[bound / 64 + 1];

    /// <summary>Whether there is anybody at all.</summary>
    public bool Any => ties.Count > 0;

    public static Ties Of(MatchIndex index, string? organisation)
    {
        var found = new Ties(index.OrganisationBound);
        if (organisation is null)
            return found;
        var near = new List<string>();
        foreach (var partnership in index.Past[organisation].Take(Past.Newest))
            foreach (var member in Past.MembersOf(partnership).Where(m => m != organisation))
            {
                var tie = found.To(index, member);
                if (tie?.Together.Count == 0)
                    near.Add(member);
                tie?.Together.Add(partnership);
            }
        foreach (var via in near)
        {
            var known = new HashSet<string>(StringComparer.Ordinal) { organisation, via };
            foreach (var partnership in index.Past[via].Take(Past.Newest))
                foreach (var member in Past.MembersOf(partnership).Where(known.Add))
                    found.To(index, member)?.Via.Add(via);
        }
        return found;
    }

    public bool Has(int organisation) => organisation >= 0 && organisation >> 6 < tied.Length && (tied[organisation >> 6] >> (organisation & 63) & 1) != 0;

    public Tie? this[int organisation] => Has(organisation) ? ties.GetValueOrDefault(organisation) : null;

    private Tie? To(MatchIndex index, string member)
    {
        if (index.Profiles.Find(member) is not { OwnerNumber: var number })
            return null;
        tied[number >> 6] |= 1UL << (number & 63);
        if (!ties.TryGetValue(number, out var tie))
            ties[number] = tie = new([], []);
        return tie;
    }
}

using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// What one organisation has in common with each other one: partnerships, and partners they both know. Whom its partners know is looked up when it
/// is first asked for: for one who knows many that is thousands.
/// </summary>
internal sealed class Ties
{
    private readonly MatchIndex index;
    private readonly string? organisation;
    private readonly Dictionary<int, List<Partnership>> together = [];
    private readonly List<string> near = [];
    private Dictionary<int, List<string>>? via;

    /// <param name="ties">Of whom.</param>
    /// <param name="other">With whom.</param>
    public sealed class Tie(Ties ties, int other)
    {
        /// <summary>Partnerships the two share, the newest first.</summary>
        public List<Partnership> Together => ties.together.GetValueOrDefault(other) ?? [];

        /// <summary>Ids of organisations both have worked with.</summary>
        public List<string> Via => ties.ByNumber.GetValueOrDefault(other) ?? [];
    }

    private Ties(MatchIndex index, string? organisation) => (this.index, this.organisation) = (index, organisation);

    /// <summary>Whether there is anybody at all.</summary>
    public bool Any => together.Count > 0;

    private Dictionary<int, List<string>> ByNumber => via ??= Known();

    public static Ties Of(MatchIndex index, string? organisation)
    {
        var found = new Ties(index, organisation);
        if (organisation is null)
            return found;
        foreach (var partnership in index.Past[organisation].Take(Past.Newest))
            foreach (var member in Past.MembersOf(partnership))
                if (member != organisation && index.Profiles.Find(member) is { OwnerNumber: var number })
                {
                    if (!found.together.TryGetValue(number, out var list))
                    {
                        found.together[number] = list = [];
                        found.near.Add(member);
                    }
                    list.Add(partnership);
                }
        return found;
    }

    public bool Has(int other) => Any && (together.ContainsKey(other) || ByNumber.ContainsKey(other));

    public Tie? this[int other] => Any ? new(this, other) : null;

    private Dictionary<int, List<string>> Known()
    {
        var found = new Dictionary<int, List<string>>();
        foreach (var friend in near)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { organisation!, friend };
            foreach (var partnership in index.Past[friend].Take(Past.Newest))
                foreach (var member in Past.MembersOf(partnership).Where(seen.Add))
                    if (index.Profiles.Find(member) is { OwnerNumber: var number })
                    {
                        if (!found.TryGetValue(number, out var list))
                            found[number] = list = [];
                        list.Add(friend);
                    }
        }
        return found;
    }
}

using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// What one organisation has in common with each other one: partnerships, and partners they both know. Whom its partners know is looked up when it
/// is first asked for: for one who knows many that is thousands.
/// </summary>
internal sealed class Ties
{
    private static readonly List<Partnership> Nothing = [];
    private static readonly List<string> Nobody = [];

    private readonly MatchIndex index;
    private readonly string? organisation;
    private Dictionary<int, List<Partnership>>? together;
    private Dictionary<int, List<string>>? via;

    /// <param name="ties">Of whom.</param>
    /// <param name="other">With whom.</param>
    public readonly struct Tie(Ties ties, int other)
    {
        /// <summary>Partnerships the two share, the newest first.</summary>
        public List<Partnership> Together => ties.Met.GetValueOrDefault(other) ?? Nothing;

        /// <summary>Ids of organisations both have worked with.</summary>
        public List<string> Via => ties.Known.GetValueOrDefault(other) ?? Nobody;
    }

    private Ties(MatchIndex index, string? organisation) => (this.index, this.organisation, Any) = (index, organisation, organisation is not null && AnyOf(index, organisation));

    /// <summary>Whether there is anybody at all.</summary>
    public bool Any { get; }

    private Dictionary<int, List<Partnership>> Met => together ??= MetBy();

    private Dictionary<int, List<string>> Known => via ??= KnownBy();

    public static Ties Of(MatchIndex index, string? organisation) => new(index, organisation);

    public bool Has(int other) => Any && (Met.ContainsKey(other) || Known.ContainsKey(other));

    public Tie? this[int other] => Any ? new(this, other) : null;

    private static ReadOnlySpan<Partnership> Newest(MatchIndex index, string organisation) =>
        index.Past[organisation].AsSpan() is var all && all.Length > Past.Newest ? all[..Past.Newest] : all;

    // each organisation once, the first time it stands there
    private static string? Member(Partnership partnership, int at)
    {
        var id = partnership.Members[at].Organisation;
        for (var before = 0; before < at; before++)
            if (partnership.Members[before].Organisation == id)
                return null;
        return id;
    }

    private static bool AnyOf(MatchIndex index, string organisation)
    {
        foreach (var partnership in Newest(index, organisation))
            foreach (var member in partnership.Members.OrEmpty())
                if (member.Organisation != organisation && index.Profiles.Find(member.Organisation) is not null)
                    return true;
        return false;
    }

    private Dictionary<int, List<Partnership>> MetBy()
    {
        var found = new Dictionary<int, List<Partnership>>();
        foreach (var partnership in Newest(index, organisation!))
            for (var m = 0; m < partnership.Members.OrEmpty().Length; m++)
                if (Member(partnership, m) is { } member && member != organisation && index.Profiles.Find(member) is { OwnerNumber: var number })
                {
                    if (!found.TryGetValue(number, out var list))
                        found[number] = list = [];
                    list.Add(partnership);
                }
        return found;
    }

    private Dictionary<int, List<string>> KnownBy()
    {
        var found = new Dictionary<int, List<string>>();
        var (friends, seen) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var partnership in Newest(index, organisation!))
            foreach (var friend in partnership.Members.OrEmpty())
                if (friend.Organisation != organisation && friends.Add(friend.Organisation) && index.Profiles.Find(friend.Organisation) is not null)
                    Add(friend.Organisation);
        return found;

        void Add(string friend)
        {
            seen.Clear();
            foreach (var partnership in Newest(index, friend))
                foreach (var member in partnership.Members.OrEmpty())
                    if (member.Organisation != organisation && member.Organisation != friend && seen.Add(member.Organisation)
                        && index.Profiles.Find(member.Organisation) is { OwnerNumber: var number })
                    {
                        if (!found.TryGetValue(number, out var list))
                            found[number] = list = [];
                        list.Add(friend);
                    }
        }
    }
}

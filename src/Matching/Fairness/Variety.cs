using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Fairness;

/// <summary>
/// Puts variety into the first places: the next place goes to the best of what is left, less what it has in common with those above it
/// (maximal marginal relevance: Carbonell and Goldstein, 1998). Scores stay as they are; who stands above somebody with a better score is marked.
/// </summary>
internal static class Variety
{
    /// <summary>So many are looked at, the best; nobody else comes up.</summary>
    public const int Among = 20;

    /// <summary>So many of the best keep their places.</summary>
    public const int First = 3;

    /// <summary>How much variety counts when a question does not say.</summary>
    public const double Usual = 0.03;

    /// <summary>The candidates in the order they are shown.</summary>
    /// <param name="ranked">The candidates, best first.</param>
    /// <param name="weight">0 = by score alone, 1 = who has all in common with somebody above stands 10,000 points lower.</param>
    public static List<Candidate> Of(IReadOnlyList<Candidate> ranked, double weight)
    {
        if (weight <= 0 || ranked.Count < 3)
            return [.. ranked];
        var left = ranked.Take(Among).ToList();
        var common = new double[left.Count];
        var shown = new List<Candidate>(ranked.Count);
        var places = Enumerable.Range(0, left.Count).ToList();
        while (places.Count > 0)
        {
            var next = places[0];
            if (shown.Count >= First)
                foreach (var i in places)
                    if (Worth(i) > Worth(next))
                        next = i;
            places.Remove(next);
            shown.Add(left[next]);
            foreach (var i in places)
                common[i] = Math.Max(common[i], Likeness(left[next].Card, left[i].Card));
        }
        shown.AddRange(ranked.Skip(Among));
        return shown;

        double Worth(int i) => left[i].Score - weight * 10_000 * common[i];
    }

    /// <summary>The ids of those who stand above somebody that comes first by score and id.</summary>
    public static HashSet<string> OutOfTurn(IReadOnlyList<Candidate> shown, IReadOnlyList<Candidate> ranked)
    {
        var turn = ranked.Select((c, i) => (c.Card.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var (early, first) = (new HashSet<string>(StringComparer.Ordinal), int.MaxValue);
        foreach (var candidate in shown.Reverse())
        {
            if (turn[candidate.Card.Id] > first)
                early.Add(candidate.Card.Id);
            first = Math.Min(first, turn[candidate.Card.Id]);
        }
        return early;
    }

    /// <summary>What two have in common, 0–1: all of it for one organisation, else sector and themes by halves.</summary>
    public static double Likeness(Card one, Card other)
    {
        if (one.OwnerId == other.OwnerId)
            return 1;
        var sector = one.Owner!.Sector == other.Owner!.Sector && one.Owner.Sector != Sector.Other ? 0.5 : 0;
        if (one.Themes.Length == 0 || other.Themes.Length == 0)
            return sector;
        var shared = 0;
        foreach (var theme in one.Themes)
            shared += Array.IndexOf(other.Themes, theme) >= 0 ? 1 : 0;
        return sector + 0.5 * shared / (one.Themes.Length + other.Themes.Length - shared);
    }
}

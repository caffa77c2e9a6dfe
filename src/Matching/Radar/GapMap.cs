using System.Collections.Immutable;
using CoCreate.Matching.Index;

namespace CoCreate.Matching.Radar;

/// <summary>Where needs and offers lie: theme × grade × area. Counted, not matched.</summary>
public static class GapMap
{
    private const int Level = 1;

    /// <summary>The map of a municipality, or of the whole network by municipality.</summary>
    /// <param name="index">What is looked at.</param>
    /// <param name="question">Where, and what may be shown.</param>
    /// <param name="grade">Totals for this grade alone: needs that name it, and offers that name it or none, as those are for everybody.</param>
    public static GapAnswer Of(MatchIndex index, RadarQuestion question, int? grade = null)
    {
        var scope = new RadarScope(index, question);
        var (areas, themes) = (new Quarters(scope), new Dictionary<ushort, string>());
        var cells = new Dictionary<(string Theme, int? Grade, string Area), (int Needs, int Offers)>();
        var totals = new Dictionary<(string Theme, string Area), (int Needs, int Offers)>();
        var sizes = new Dictionary<Quarter, int>();
        foreach (var (card, isNeed) in scope.Needs.Select(n => (n, true)).Concat(scope.Offers.Select(o => (o, false))))
        {
            var area = areas.Of(card);
            sizes[area] = sizes.GetValueOrDefault(area) + 1;
            foreach (var theme in card.Themes.ToArray().Select(Rough).Distinct())
            {
                foreach (var g in Grades(card))
                    Count(cells, (theme, g, area.Name), isNeed);
                if (grade is not { } one || (card.Grades >> one & 1) != 0 || (!isNeed && card.Grades == 0))
                    Count(totals, (theme, area.Name), isNeed);
            }
        }
        return new(index.Revision,
            [.. cells.OrderBy(c => c.Key.Theme, StringComparer.Ordinal).ThenBy(c => c.Key.Area, StringComparer.Ordinal).ThenBy(c => c.Key.Grade ?? -1)
                .Select(c => new GapCell(c.Key.Theme, c.Key.Grade, c.Key.Area, c.Value.Needs, c.Value.Offers))],
            [.. totals.OrderBy(t => t.Key.Theme, StringComparer.Ordinal).ThenBy(t => t.Key.Area, StringComparer.Ordinal).Select(t => new GapTotal(t.Key.Theme, t.Key.Area, t.Value.Needs, t.Value.Offers))],
            [.. sizes.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Code, StringComparer.Ordinal).Select(s => s.Key)]);

        // a stream and a lake are both about water
        string Rough(ushort number)
        {
            if (!themes.TryGetValue(number, out var key))
            {
                var own = Network.Reference.ThemeTree.Key(index.Themes[number]);
                var broader = index.Themes.Tree.Broader(own);
                themes[number] = key = broader.Length <= Level ? own : broader[^(Level + 1)];
            }
            return key;
        }
    }

    private static IEnumerable<int?> Grades(Card card) => card.Grades == 0 ? [null] : Enumerable.Range(0, 11).Where(g => (card.Grades >> g & 1) != 0).Select(g => (int?)g);

    private static void Count<TKey>(Dictionary<TKey, (int Needs, int Offers)> counts, TKey key, bool isNeed) where TKey : notnull
    {
        var (needs, offers) = counts.GetValueOrDefault(key);
        counts[key] = isNeed ? (needs + 1, offers) : (needs, offers + 1);
    }
}

using CoCreate.Matching.Index;

namespace CoCreate.Matching.Perspectives;

/// <summary>
/// Different views on a question that is not yet a list of requirements: the sectors that met similar ones, and what it was about for them.
/// Pure: the same index and question give the same answer.
/// </summary>
public static class PerspectiveEngine
{
    private const int MostThemes = 2, MostSources = 3;

    /// <summary>One view a sector, those that met most of what is like it first; the asker's own sector is left out, as its view is known.</summary>
    /// <exception cref="ArgumentException">It asks for fewer than 1 or more than 8.</exception>
    public static PerspectiveAnswer Ask(MatchIndex index, PerspectiveQuestion question)
    {
        if (question.Top is < 1 or > 8)
            throw new ArgumentException("Between 1 and 8 views can be asked for.", nameof(question));
        var (own, asked) = (index.Snapshot.Organisation(question.Need.Organisation)?.Sector, index.Themes.Of(question.Need.Themes.OrEmpty()));
        var met = Resemblance.To(index, question).ToList();
        return new(index.Revision, [.. met.SelectMany(m => m.Sectors, (m, sector) => (Sector: sector, Met: m)).Where(v => v.Sector != own && v.Met.Themes.Length > 0)
            .GroupBy(v => v.Sector, v => v.Met).OrderByDescending(g => g.Sum(m => m.Like)).ThenBy(g => g.Key)
            .Select(g => View(index, g.Key, [.. g], asked)).Take(question.Top)]);
    }

    private static Perspective View(MatchIndex index, Network.Model.Sector sector, Met[] met, ushort[] asked)
    {
        // what the asker says already is no new view, unless there is nothing else
        var themes = met.SelectMany(m => m.Themes.Select(t => (Theme: t, m.Like))).GroupBy(t => t.Theme, t => t.Like)
            .OrderBy(g => asked.Contains(g.Key)).ThenByDescending(g => g.Sum()).ThenBy(g => g.Key).Select(g => g.Key).Take(MostThemes).ToArray();
        if (themes.Length > 1 && !asked.Contains(themes[0]) && asked.Contains(themes[1]))
            themes = themes[..1];
        var named = themes.Select(t => index.Themes[t]).ToArray();
        var words = Lens.Words(sector, named);
        return new(sector, [.. named.Select(Network.Reference.ThemeTree.Key)], words.Da, words.En,
            [.. met.Where(m => m.Themes.Intersect(themes).Any()).OrderByDescending(m => m.Like).ThenBy(m => m.Source.Id, StringComparer.Ordinal).Take(MostSources).Select(m => m.Source)]);
    }
}

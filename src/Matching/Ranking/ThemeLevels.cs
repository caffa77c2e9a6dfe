using CoCreate.Matching.Index;

namespace CoCreate.Matching.Ranking;

/// <summary>The themes of the tree by how well they answer the question's own, the best level first; what shares only the first level is told by its marks.</summary>
internal sealed class ThemeLevels
{
    /// <summary>No more levels than this are told apart.</summary>
    public const int Most = 8;

    private readonly List<(double Likeness, List<int> Themes)> levels = [];

    public ThemeLevels(ThemeRows rows)
    {
        var best = rows.Best;
        for (var theme = 0; theme < best.Length; theme++)
            if (best[theme] > 0)
                Of(best[theme]).Add(theme);
        levels.Sort((a, b) => b.Likeness.CompareTo(a.Likeness));
        // the lowest is what all that share the first level have at least
        Lowest = levels.Count > 0 ? levels[^1].Likeness : 0;
        if (levels.Count > 0)
            levels.RemoveAt(levels.Count - 1);
        if (levels.Count > Most)
        {
            for (var i = Most; i < levels.Count; i++)
                levels[Most - 1].Themes.AddRange(levels[i].Themes);
            levels.RemoveRange(Most, levels.Count - Most);
        }
        List<int> Of(double likeness)
        {
            foreach (var level in levels)
                if (level.Likeness == likeness)
                    return level.Themes;
            levels.Add((likeness, []));
            return levels[^1].Themes;
        }
    }

    /// <summary>How many levels there are above the lowest.</summary>
    public int Count => levels.Count;

    /// <summary>The likeness of the lowest level.</summary>
    public double Lowest { get; }

    /// <summary>The likeness at a level; more is not reached without a theme of a better one.</summary>
    public double this[int level] => levels[level].Likeness;

    /// <summary>Adds to a row the cards of a block that have a theme of the level.</summary>
    public void Add(int level, ThemePlaces places, Span<ulong> row)
    {
        foreach (var theme in levels[level].Themes)
            places.Add(theme, row);
    }
}

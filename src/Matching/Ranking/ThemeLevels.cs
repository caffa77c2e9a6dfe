using CoCreate.Matching.Index;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// The themes of the tree by how well they answer the question's own, the best level first; what shares only the first level is told by its marks.
/// Filled again for each question.
/// </summary>
internal sealed class ThemeLevels
{
    /// <summary>No more levels than this are told apart.</summary>
    public const int Most = 8;

    private readonly List<double> likeness = [];
    private readonly List<int> themes = [];
    private readonly int[] starts = new int[Most + 1];

    /// <summary>Puts the themes in levels.</summary>
    public void Fill(ThemeRows rows)
    {
        var best = rows.Best;
        likeness.Clear();
        themes.Clear();
        foreach (var value in best)
            if (value > 0 && !likeness.Contains(value))
                likeness.Add(value);
        likeness.Sort(static (a, b) => b.CompareTo(a));
        // the lowest is what all that share the first level have at least
        Lowest = likeness.Count > 0 ? likeness[^1] : 0;
        Count = Math.Min(Most, Math.Max(0, likeness.Count - 1));
        for (var level = 0; level < Count; level++)
        {
            starts[level] = themes.Count;
            // what there is no level for belongs to the last one
            var least = level == Most - 1 ? likeness[^2] : likeness[level];
            for (var theme = 0; theme < best.Length; theme++)
                if (best[theme] <= likeness[level] && best[theme] >= least)
                    themes.Add(theme);
        }
        starts[Count] = themes.Count;
    }

    /// <summary>How many levels there are above the lowest.</summary>
    public int Count { get; private set; }

    /// <summary>The likeness of the lowest level.</summary>
    public double Lowest { get; private set; }

    /// <summary>The likeness at a level; more is not reached without a theme of a better one.</summary>
    public double this[int level] => likeness[level];

    /// <summary>Adds to a row the cards of a block that have a theme of the level.</summary>
    public void Add(int level, ThemePlaces places, Span<ulong> row)
    {
        for (var i = starts[level]; i < starts[level + 1]; i++)
            places.Add(themes[i], row);
    }
}

namespace CoCreate.Matching.Ranking;

// Comparisons instead of Math.Max, which minds NaN and costs as much as all the rest.
/// <summary>How well each theme of the tree answers the question's own, looked up once; the same numbers as the theme signal's.</summary>
internal sealed class ThemeRows
{
    private readonly double[][] rows;
    private readonly double[] best;
    private readonly bool asks;

    public ThemeRows(Setting setting)
    {
        var tree = setting.Index.Themes;
        asks = setting.Asks;
        rows = [.. setting.Card.Themes.ToArray().Select(own => Enumerable.Range(0, tree.Count)
            .Select(other => asks ? tree.Likeness(own, other) : tree.Likeness(other, own)).ToArray())];
        best = [.. Enumerable.Range(0, tree.Count).Select(theme => rows.Max(row => (double?)row[theme]) ?? 0)];
    }

    /// <summary>For each theme the likeness that no candidate exceeds that has no better one.</summary>
    public ReadOnlySpan<double> Best => best;

    public double Likeness(ReadOnlySpan<ushort> candidate)
    {
        if (candidate.IsEmpty || rows.Length == 0)
            return 0;
        return asks ? OfGiver(candidate) : OfAsker(candidate);
    }

    private double OfGiver(ReadOnlySpan<ushort> given)
    {
        double best = -1, met = 0;
        foreach (var row in rows)
        {
            var nearest = -1.0;
            foreach (var theme in given)
                if (row[theme] > nearest)
                    nearest = row[theme];
            if (nearest > best)
                best = nearest;
            if (nearest > 0)
                met += nearest;
        }
        return best <= 0 ? best : 0.75 * best + 0.25 * met / rows.Length;
    }

    private double OfAsker(ReadOnlySpan<ushort> asked)
    {
        double best = -1, met = 0;
        foreach (var theme in asked)
        {
            var nearest = -1.0;
            foreach (var row in rows)
                if (row[theme] > nearest)
                    nearest = row[theme];
            if (nearest > best)
                best = nearest;
            if (nearest > 0)
                met += nearest;
        }
        return best <= 0 ? best : 0.75 * best + 0.25 * met / asked.Length;
    }
}

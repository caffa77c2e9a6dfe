namespace CoCreate.Matching.Ranking;

// Comparisons instead of Math.Max, which minds NaN and costs as much as all the rest.
/// <summary>How well each theme of the tree answers the question's own, looked up once; the same numbers as the theme signal's.</summary>
internal sealed class ThemeRows
{
    private readonly double[] rows, best;
    private readonly int own, all;
    private readonly bool asks;

    public ThemeRows(Setting setting, Workbench bench)
    {
        var (tree, card) = (setting.Index.Themes, setting.Card);
        (asks, own, all) = (setting.Asks, card.Themes.Length, tree.Count);
        (rows, best) = bench.Themes(own, all);
        best.AsSpan(0, all).Fill(own == 0 ? 0 : -1);
        for (var r = 0; r < own; r++)
        {
            var row = rows.AsSpan(r * all, all);
            for (var other = 0; other < all; other++)
            {
                var likeness = row[other] = asks ? tree.Likeness(card.Themes[r], other) : tree.Likeness(other, card.Themes[r]);
                best[other] = likeness > best[other] ? likeness : best[other];
            }
        }
    }

    /// <summary>For each theme the likeness that no candidate exceeds that has no better one.</summary>
    public ReadOnlySpan<double> Best => best.AsSpan(0, all);

    public double Likeness(ReadOnlySpan<ushort> candidate)
    {
        if (candidate.IsEmpty || own == 0)
            return 0;
        return asks ? OfGiver(candidate) : OfAsker(candidate);
    }

    private double OfGiver(ReadOnlySpan<ushort> given)
    {
        double best = -1, met = 0;
        for (var r = 0; r < own; r++)
        {
            var row = rows.AsSpan(r * all, all);
            var nearest = -1.0;
            foreach (var theme in given)
                if (row[theme] > nearest)
                    nearest = row[theme];
            if (nearest > best)
                best = nearest;
            if (nearest > 0)
                met += nearest;
        }
        return best <= 0 ? best : 0.75 * best + 0.25 * met / own;
    }

    private double OfAsker(ReadOnlySpan<ushort> asked)
    {
        double best = -1, met = 0;
        foreach (var theme in asked)
        {
            var nearest = -1.0;
            for (var r = 0; r < own; r++)
                if (rows[r * all + theme] > nearest)
                    nearest = rows[r * all + theme];
            if (nearest > best)
                best = nearest;
            if (nearest > 0)
                met += nearest;
        }
        return best <= 0 ? best : 0.75 * best + 0.25 * met / asked.Length;
    }
}

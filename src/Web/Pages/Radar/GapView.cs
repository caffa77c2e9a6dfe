using CoCreate.Matching.Radar;

namespace CoCreate.Web.Pages.Radar;

/// <summary>The gap map as a table: a row a theme, those with the largest gaps first; a column an area, the fullest first.</summary>
/// <param name="Areas">The columns.</param>
/// <param name="Rows">The themes, each with needs and offers for every column.</param>
/// <param name="Worst">Where most is missing, and what; null when nothing is.</param>
/// <param name="Cut">Whether there is more than is shown.</param>
public sealed record GapView(string[] Areas, (string Theme, (int Needs, int Offers)[] Cells)[] Rows, (string Area, string[] Themes)? Worst, bool Cut)
{
    private const int FewThemes = 8, FewAreas = 6, ToldThemes = 2;

    public static GapView Of(GapAnswer map, bool all)
    {
        var cells = map.Totals.ToDictionary(t => (t.Theme, t.Area));
        var gaps = map.Totals.Where(t => t.Missing > 0).ToList();
        // what lacks most comes first, also where few live
        var areas = map.Areas.Select(a => a.Name).Distinct().ToArray();
        var themes = map.Totals.GroupBy(t => t.Theme).OrderByDescending(g => g.Sum(t => Math.Max(0, t.Missing))).ThenByDescending(g => g.Sum(t => t.Needs))
            .ThenByDescending(g => g.Sum(t => t.Offers)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToArray();
        var (shownAreas, shownThemes) = all ? (areas, themes) : (areas.Take(FewAreas).ToArray(), themes.Take(FewThemes).ToArray());
        var worst = gaps.GroupBy(t => t.Area).OrderByDescending(g => g.Sum(t => t.Missing)).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        return new(shownAreas, [.. shownThemes.Select(theme => (theme, shownAreas.Select(area => cells.GetValueOrDefault((theme, area)) is { } t ? (t.Needs, t.Offers) : (0, 0)).ToArray()))],
            worst is null ? null : (worst.Key, [.. worst.OrderByDescending(t => t.Missing).ThenBy(t => t.Theme, StringComparer.Ordinal).Take(ToldThemes).Select(t => t.Theme)]),
            areas.Length > shownAreas.Length || themes.Length > shownThemes.Length);
    }

    /// <summary>How a cell is drawn.</summary>
    public static string Heat(int missing) => missing switch
    {
        >= 5 => "gap-five",
        >= 3 => "gap-three",
        >= 1 => "gap-one",
        0 => "gap-even",
        _ => "gap-more",
    };
}

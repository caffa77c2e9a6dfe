using CoCreate.Matching.Reasons;

namespace CoCreate.Matching.Ranking;

/// <summary>Whether two are about the same, whatever else: what is told of those a rule removed.</summary>
internal static class Relevance
{
    private const double Enough = 0.25;

    /// <summary>The points of theme, text and subject; 0 when none of them says enough.</summary>
    public static int Of(in Pair pair)
    {
        var (points, about) = (0, false);
        for (var i = 0; i < pair.Setting.InPlay.Length; i++)
        {
            if (pair.Setting.InPlay[i].Code is not ("theme" or "text" or "subject"))
                continue;
            var value = pair.Setting.InPlay[i].Value(pair);
            about |= value >= Enough;
            points += Points.Round(pair.Setting.AboutMost[i] * value);
        }
        return about ? Math.Max(0, points) : 0;
    }
}

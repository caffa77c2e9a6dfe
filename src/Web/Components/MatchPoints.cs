using System.Collections.Immutable;
using CoCreate.Matching;

namespace CoCreate.Web.Components;

/// <summary>A score of 0–10,000 told as points of 100: each reason rounded so that what is shown still sums.</summary>
public static class MatchPoints
{
    public static int OfHundred(int score) => (int)Math.Round(score / 100.0, MidpointRounding.AwayFromZero);

    /// <summary>Points for each reason, in its order; they sum to <see cref="OfHundred(int)"/> of the score (largest remainder).</summary>
    public static ImmutableArray<int> Of(IReadOnlyList<Reason> reasons)
    {
        var points = reasons.Select(r => (int)Math.Floor(r.Points / 100.0)).ToArray();
        var left = OfHundred(reasons.Sum(r => r.Points)) - points.Sum();
        foreach (var i in Enumerable.Range(0, points.Length).OrderByDescending(i => reasons[i].Points / 100.0 - points[i]).ThenBy(i => i).Take(left))
            points[i]++;
        return [.. points];
    }
}

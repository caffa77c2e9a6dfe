using System.Collections.Immutable;

namespace CoCreate.Web.Components;

/// <summary>A score of 0–10,000 told as points of 100: each reason rounded so that what is shown still sums.</summary>
public static class MatchPoints
{
    public static int OfHundred(int score) => (int)Math.Round(score / 100.0, MidpointRounding.AwayFromZero);

    /// <summary>Points for each family, in its order; they sum to <see cref="OfHundred(int)"/> of the score.</summary>
    public static ImmutableArray<int> Of(IReadOnlyList<int> points) => Shared(points, OfHundred(points.Sum()));

    /// <summary>Points of 10,000 told in the place of a total of 100, so that they sum to it (largest remainder).</summary>
    public static ImmutableArray<int> Shared(IReadOnlyList<int> points, int total)
    {
        var told = points.Select(p => (int)Math.Floor(p / 100.0)).ToArray();
        var left = total - told.Sum();
        foreach (var i in Enumerable.Range(0, told.Length).OrderByDescending(i => points[i] / 100.0 - told[i]).ThenBy(i => i).Take(left))
            told[i]++;
        return [.. told];
    }
}

using System.Collections.Immutable;
using CoCreate.Matching.Ranking;

namespace CoCreate.Matching.Reasons;

/// <summary>Every signal's points with its sentence, the largest first, what pulls down last. They sum to the score.</summary>
internal static class Told
{
    public static ImmutableArray<Reason> Reasons(in Pair pair)
    {
        var setting = pair.Setting;
        var points = new int[setting.InPlay.Length];
        for (var i = 0; i < points.Length; i++)
            points[i] = setting.PointsOf(i, pair);
        points = Points.Balanced(points);
        var told = new List<Reason>();
        for (var i = 0; i < points.Length; i++)
        {
            var signal = setting.InPlay[i];
            var value = signal.Value(pair);
            // Never having worked together counts nothing, but is told: it is the first thing people ask.
            if (points[i] == 0 && signal.Code != "history")
                continue;
            var words = signal.Words(pair, value);
            told.Add(new(signal.Code, points[i], words.Da, words.En));
        }
        return [.. told.OrderByDescending(r => r.Points)];
    }
}

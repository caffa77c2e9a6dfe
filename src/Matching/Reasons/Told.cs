using System.Collections.Immutable;
using CoCreate.Matching.Partners;
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
            // Never having worked together counts nothing, but is told: it is the first thing people ask.
            if (points[i] == 0 && signal.Code != "history")
                continue;
            var words = Retold.To(pair, signal.Words(pair, signal.Value(pair)));
            told.Add(new(signal.Code, points[i], words.Da, words.En) { Parts = signal is FamilySignal family ? PartsOf(pair, family, points[i]) : null });
        }
        return [.. told.OrderByDescending(r => r.Points)];
    }

    private static ImmutableArray<Reason> PartsOf(in Pair pair, FamilySignal family, int sum)
    {
        var (partners, organisation) = (pair.Setting.Partners!, pair.Candidate.OwnerNumber);
        var parts = partners.PartsOf(family.Family, organisation, sum);
        var about = pair;
        return [.. Enumerable.Range(0, parts.Length).Where(k => parts[k] != 0).OrderByDescending(k => parts[k]).Select(k => Part(k))];

        Reason Part(int k)
        {
            var words = Retold.To(about, partners.Words(family.Family, k, organisation, parts[k] > 0));
            return new(FamilyList.All[family.Family].Parts[k].Code, parts[k], words.Da, words.En);
        }
    }
}

using System.Globalization;
using CoCreate.Matching.Learning;

namespace CoCreate.Benchmarks.Rank;

/// <summary>NDCG@10 of queries in the three views: every partner, partners new to the lead, partners of another sector.</summary>
internal sealed class Scores
{
    public static readonly string[] Views = ["all", "new", "cross"];
    private readonly Dictionary<string, string> sector;
    private readonly Dictionary<string, HashSet<string>> worked = [];
    private readonly Dictionary<string, string[]> truth;

    public Scores(EvaluationSet set)
    {
        (sector, truth) = (set.Organisations.ToDictionary(o => o.Id, o => o.Sector), set.Truth());
        foreach (var p in set.Partnerships)
        {
            string[] members = [p.Lead, .. p.Partners!];
            foreach (var m in members)
                (worked.TryGetValue(m, out var with) ? with : worked[m] = []).UnionWith(members);
        }
    }

    /// <summary>By view; NaN where the query has nothing to find.</summary>
    public double[] Of(SetPartnership query, IEnumerable<string> ranked)
    {
        var known = worked.GetValueOrDefault(query.Lead, []).Append(query.Lead).ToHashSet();
        var others = ranked.Where(o => o != query.Lead).ToList();
        var mine = sector[query.Lead];
        return
        [
            At10(others, [.. truth[query.Id]]),
            At10(others.Where(o => !known.Contains(o)), [.. truth[query.Id].Where(o => !known.Contains(o))]),
            At10(others.Where(o => sector[o] != mine), [.. truth[query.Id].Where(o => sector[o] != mine)]),
        ];
    }

    public static IEnumerable<string> Order(Lesson lesson, double[] weights) => Enumerable.Range(0, lesson.Candidates.Length)
        .Select(i => (Score: Dot(lesson, i, weights), Id: lesson.Candidates[i])).OrderByDescending(c => c.Score).ThenBy(c => c.Id, StringComparer.Ordinal).Select(c => c.Id);

    public static double Dot(Lesson lesson, int row, double[] weights)
    {
        var sum = 0.0;
        for (var k = 0; k < weights.Length; k++)
            sum += weights[k] * lesson.Rows[row * weights.Length + k];
        return sum;
    }

    /// <summary>The means of the three views.</summary>
    public static string Mean(IEnumerable<double[]> scores)
    {
        var list = scores.ToList();
        return string.Join(" / ", Enumerable.Range(0, Views.Length)
            .Select(v => list.Select(s => s[v]).Where(s => !double.IsNaN(s)).DefaultIfEmpty(0).Average().ToString("0.000", CultureInfo.InvariantCulture)));
    }

    private static double At10(IEnumerable<string> ranked, HashSet<string> relevant)
    {
        if (relevant.Count == 0)
            return double.NaN;
        var gained = ranked.Take(10).Select((o, i) => relevant.Contains(o) ? 1 / Math.Log2(i + 2) : 0).Sum();
        return gained / Enumerable.Range(0, Math.Min(10, relevant.Count)).Sum(i => 1 / Math.Log2(i + 2));
    }
}

using CoCreate.Benchmarks.Rank;

namespace CoCreate.Benchmarks.Fair;

/// <summary>How the first ten places are shared out among organisations, and what it costs to share them more evenly.</summary>
internal sealed class Exposure(IReadOnlyList<EvaluationSet> sets, IReadOnlyList<Ranked> queries)
{
    public const int Shown = 10, Ten = 10;

    private readonly Dictionary<string, Scores> scores = sets.ToDictionary(s => s.Name, s => new Scores(s));
    private readonly Dictionary<string, Dictionary<string, string[]>> truth = sets.ToDictionary(s => s.Name, s => s.Truth());

    /// <summary>The share of the first ten places that the ten most suggested take.</summary>
    public static double ShareOfTen(IEnumerable<IEnumerable<string>> lists)
    {
        var counts = lists.SelectMany(l => l).CountBy(o => o).Select(p => p.Value).OrderDescending().ToList();
        return counts.Take(Ten).Sum() / (double)Math.Max(1, counts.Sum());
    }

    /// <summary>The share that those ten take who joined most often.</summary>
    public double TrueShare(IEnumerable<Ranked> among) => ShareOfTen(among.Select(q => truth[q.Set][q.Query.Id]));

    public static double Share(IEnumerable<Ranked> among, Func<Ranked, double> strength) => ShareOfTen(among.Select(q => Shown10(q, strength(q))));

    public static int Different(IEnumerable<Ranked> among, double strength) => among.SelectMany(q => Shown10(q, strength)).Distinct().Count();

    /// <summary>NDCG@10 by view, query by query.</summary>
    public double[][] Scored(Func<Ranked, double> strength) =>
        [.. queries.Select(q => scores[q.Set].Of(q.Query, q.Shown(strength(q)).Select(c => c.Card.OwnerId)))];

    private static IEnumerable<string> Shown10(Ranked query, double strength) => query.Shown(strength).Take(Shown).Select(c => c.Card.OwnerId);

    /// <summary>The greatest strength of a row that costs these queries no more than this share of their NDCG.</summary>
    public double Affordable(IReadOnlyCollection<Ranked> among, IEnumerable<double> strengths, double loss)
    {
        var free = Mean(0);
        return strengths.Where(s => Mean(s) >= (1 - loss) * free).Max();

        double Mean(double strength) => among.Average(q => scores[q.Set].Of(q.Query, q.Shown(strength).Select(c => c.Card.OwnerId))[0]);
    }
}

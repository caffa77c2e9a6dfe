using System.Globalization;
using CoCreate.Benchmarks.Rank;
using CoCreate.Matching.Fairness;
using CoCreate.Matching.Learning;

namespace CoCreate.Benchmarks.Fair;

/// <summary>Whether suggestions are shared out fairly, varied, and learn from answers without being led astray.</summary>
public sealed class FairBenchmark : IBenchmark
{
    private static readonly double[] Strengths = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3];
    private const double Spent = 0.01;
    private static readonly double[] Varieties = [0, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12];

    public string Name => "fair";

    public string About => "SETS: how places are shared out among organisations, variety among the first places, and weights that learn from answers; SETS = a folder of sets, year by year";

    public Task<bool> RunAsync(Report report, Arguments arguments)
    {
        var folder = arguments.Words.FirstOrDefault() ?? throw new ArgumentException("fair SETS: a folder of sets.");
        var sets = EvaluationSet.In(Directory.Exists(Path.Combine(folder, "dk")) ? Path.Combine(folder, "dk") : folder).ToList();
        if (arguments.Quick)
            sets = [.. sets.TakeLast(2)];
        var queries = sets.SelectMany(Ranked.Of).ToList();
        var kept = Shared(report, sets, queries);
        kept &= Varied(report, sets, queries);
        kept &= Learned(report, arguments.Quick);
        return Task.FromResult(kept);
    }

    private static bool Shared(Report report, List<EvaluationSet> sets, List<Ranked> queries)
    {
        var exposure = new Exposure(sets, queries);
        report.Line($"## Taking turns: {queries.Count} queries, the first ten places of each");
        report.Write();
        report.Line($"The ten who joined most often make up {exposure.TrueShare(queries):P1} of all who joined. The ten who are suggested most often should not take more of the places.");
        report.Write("Strength 1 is what the product uses (`crowd` in `Signals/weights.json`, `MatchQuestion.TakingTurns`); order as the product shows it, its usual variety included.");
        report.Write();
        report.Write("| strength | share of the ten | different organisations | NDCG@10 all | new | cross |");
        report.Write("|---|---|---|---|---|---|");
        var free = exposure.Scored(_ => 0);
        foreach (var strength in Strengths)
        {
            var scored = exposure.Scored(_ => strength);
            report.Line($"| {strength} | {Exposure.Share(queries, _ => strength):P1} | {Exposure.Different(queries, strength)} | {Mean(scored, 0):F3} | {Mean(scored, 1):F3} | {Mean(scored, 2):F3} |");
        }
        var usual = exposure.Scored(_ => 1);
        report.Write();
        report.Line($"Strength 1 against 0, query by query: all {Gain(usual, free, 0)}, new {Gain(usual, free, 1)}, cross {Gain(usual, free, 2)}.");
        // each set with the greatest strength that cost little in the sets before it
        var chosen = sets.Skip(1).ToDictionary(s => s.Name, s => exposure.Affordable([.. queries.Where(q => string.CompareOrdinal(q.Set, s.Name) < 0)], Strengths, Spent));
        var later = queries.Where(q => chosen.ContainsKey(q.Set)).ToList();
        var rolled = exposure.Scored(q => chosen.GetValueOrDefault(q.Set));
        report.Line($"Rolling origin, each set with the greatest strength that cost at most {Spent:P0} of NDCG in the sets before it ({string.Join(", ", chosen.Select(c => $"{c.Key}: {c.Value.ToString(CultureInfo.InvariantCulture)}"))}): over {string.Join(", ", chosen.Keys)} the ten take {Exposure.Share(later, q => chosen[q.Set]):P1}, with strength 1 {Exposure.Share(later, _ => 1):P1}, with 0 {Exposure.Share(later, _ => 0):P1}, in truth {exposure.TrueShare(later):P1}; NDCG {Gain(rolled, free, 0)}.");
        report.Write();
        return Exposure.Share(queries, _ => 1) <= exposure.TrueShare(queries) && Mean(usual, 0) >= 0.98 * Mean(free, 0);
    }

    private static bool Varied(Report report, List<EvaluationSet> sets, List<Ranked> queries)
    {
        report.Line($"## Variety: the best {Variety.Among} in another order (`MatchQuestion.Diversity`, as usual {Variety.Usual})");
        report.Write();
        report.Write("Likeness: of each two among the first ten, sector and themes by halves. Scores stay; those who come up are marked.");
        report.Write();
        report.Write("| weight | likeness | sectors | come up | NDCG@10 all | new | cross |");
        report.Write("|---|---|---|---|---|---|---|");
        var scores = sets.ToDictionary(s => s.Name, s => new Scores(s));
        double? free = null, usual = null;
        foreach (var weight in Varieties)
        {
            var lists = queries.Select(q => (Query: q, Ranked: q.TakingTurns(1))).Select(q => (q.Query, q.Ranked, Shown: Variety.Of(q.Ranked, weight))).ToList();
            var scored = lists.Select(l => scores[l.Query.Set].Of(l.Query.Query, l.Shown.Select(c => c.Card.OwnerId))).ToArray();
            var firsts = lists.ConvertAll(l => l.Shown.Take(Exposure.Shown).Select(c => c.Card).ToArray());
            report.Line($"| {weight} | {firsts.Average(f => (from a in f from b in f where a.Id != b.Id select Variety.Likeness(a, b)).Average()):F3} | {firsts.Average(f => f.Select(c => c.Owner!.Sector).Distinct().Count()):F2} | {lists.Average(l => Variety.OutOfTurn(l.Shown, l.Ranked).Count):F1} | {Mean(scored, 0):F3} | {Mean(scored, 1):F3} | {Mean(scored, 2):F3} |");
            free ??= Mean(scored, 0);
            usual = weight == Variety.Usual ? Mean(scored, 0) : usual;
        }
        report.Write();
        return usual >= 0.99 * free;
    }

    private static bool Learned(Report report, bool quick)
    {
        var (towns, fresh) = quick ? (2, 40) : (6, 100);
        var care = new Dictionary<string, double> { ["distance"] = 2.5, ["price"] = 2, ["theme"] = 0.6 };
        report.Line($"## Weights that follow answers: {towns} towns of 400 offers, {fresh} fresh needs in each");
        report.Write();
        report.Write("Teachers here weigh distance 2.5 times, price 2 times and theme 0.6 times as the shipped weights do, and say yes with the odds that gives; two in five who say no say why, one in seven says nothing.");
        report.Write("*Taken*: how likely the first five are to get a yes. *NDCG@10* by that likelihood. Gain over the shipped weights, need by need, with its 95 % interval. The neighbours, 400 answers, care as the shipped weights do.");
        report.Write();
        report.Write("| answers here | taken | gain | NDCG@10 | gain | distance weighs | theme weighs |");
        report.Write("|---|---|---|---|---|---|---|");
        var simulations = Enumerable.Range(1, towns).Select(seed => (Simulation: new OnlineSimulation(seed, care, fresh), Seed: seed)).Select(s => (s.Simulation, Neighbours: s.Simulation.NeighboursAnswers(400, s.Seed), Answers: s.Simulation.Answers(800))).ToList();
        var shipped = simulations.SelectMany(s => s.Simulation.Measure(OnlineWeights.None)).ToList();
        report.Line($"| none, as shipped | {shipped.Average(m => m.Taken):F3} | | {shipped.Average(m => m.Ndcg):F3} | | 1.00 | 1.00 |");
        var helps = true;
        foreach (var many in new[] { 0, 25, 50, 100, 200, 400, 800 })
        {
            var learned = simulations.ConvertAll(s => (s.Simulation, Weights: OnlineLearning.From(s.Neighbours.Concat(s.Answers.Take(many)))));
            var now = learned.SelectMany(l => l.Simulation.Measure(l.Weights)).ToList();
            var gain = Interval.Of([.. now.Zip(shipped, (a, b) => a.Taken - b.Taken)]);
            report.Line($"| {many} | {now.Average(m => m.Taken):F3} | {gain} | {now.Average(m => m.Ndcg):F3} | {Interval.Of([.. now.Zip(shipped, (a, b) => a.Ndcg - b.Ndcg)])} | {learned.Average(l => l.Weights.For(Town.Here)["distance"]):F2} | {learned.Average(l => l.Weights.For(Town.Here)["theme"]):F2} |");
            helps = many < 200 ? helps : helps && gain.Low > 0;
        }
        report.Write();
        return Attacked(report, simulations.ConvertAll(s => (s.Simulation, s.Neighbours.Concat(s.Answers.Take(200)).ToList()))) && helps;
    }

    private static bool Attacked(Report report, List<(OnlineSimulation Simulation, List<Verdict> Honest)> towns)
    {
        report.Write("One organisation then says no a thousand times, always because of the price, after 200 honest answers. What that moves for everybody else, beside what ten honest answers more or less move:");
        report.Write();
        report.Write("| who | largest change of a weight | places moved among the first ten | of the first ten stay |");
        report.Write("|---|---|---|---|");
        var worst = 0.0;
        foreach (var (name, after) in new (string, Func<(OnlineSimulation Simulation, List<Verdict> Honest), IEnumerable<Verdict>>)[]
        {
            ("ten honest answers fewer", t => t.Honest.SkipLast(10)),
            ("one organisation, 10 times no", t => t.Honest.Concat(t.Simulation.Attack(10, "price"))),
            ("one organisation, 1,000 times no", t => t.Honest.Concat(t.Simulation.Attack(1000, "price"))),
        })
        {
            var moved = towns.ConvertAll(t =>
            {
                var (one, other) = (OnlineLearning.From(t.Honest), OnlineLearning.From(after(t)));
                var change = other.For(Town.Here).Moved.Max(s => Math.Abs(other.For(Town.Here)[s] - one.For(Town.Here)[s]));
                return (Change: change, Moved: t.Simulation.Moved(one, other));
            });
            report.Line($"| {name} | {moved.Max(m => m.Change):F3} | {moved.Average(m => m.Moved.Places):F2} | {moved.Average(m => m.Moved.Stay):F2} |");
            worst = moved.Max(m => m.Change);
        }
        report.Write();
        return worst <= 0.1;
    }

    private static double Mean(double[][] scored, int view) => scored.Select(s => s[view]).Where(s => !double.IsNaN(s)).Average();

    private static Interval Gain(double[][] one, double[][] other, int view) =>
        Interval.Of([.. one.Zip(other, (a, b) => a[view] - b[view]).Where(d => !double.IsNaN(d))]);
}

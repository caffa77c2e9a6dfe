using System.Globalization;
using CoCreate.Matching.Learning;

namespace CoCreate.Benchmarks.Rank;

/// <summary>Learns the weights of the partner signals by replaying history, and tells what each signal is worth.</summary>
public sealed class LearnBenchmark : IBenchmark
{
    public string Name => "learn";

    public string About => "SETS OUT: learns the weights of the partner signals from sets of real partnerships";

    public Task<bool> RunAsync(Report report, Arguments arguments)
    {
        var words = arguments.Words.ToArray();
        var strengths = new[] { arguments.Number("--l2", 100) };
        if (words.Contains("ship"))
        {
            Ship(words[0], words[1], strengths[0]);
            return Task.FromResult(true);
        }
        if (Directory.Exists(Path.Combine(words[0], "dk")))
            Years(report, Path.Combine(words[0], "dk"), strengths, words.Contains("ablate"));
        if (words.Contains("h2020"))
            CutOffs(report, new(Path.Combine(words[0], "h2020")), strengths, words.Contains("ablate"));
        return Task.FromResult(true);
    }

    // Points for one step of each signal. The scale is such that the best of one question in ten is a great match.
    private static void Ship(string folder, string outcome, int l2)
    {
        var sets = EvaluationSet.In(Path.Combine(folder, "dk")).ToList();
        List<Lesson> told = [.. new Replay(sets[^1]).DayByDay(5000).Select(l => l.Lesson), .. new Replay(sets[^1]).Queries(5000).Select(q => q.Lesson)];
        var untold = new Replay(new(Path.Combine(folder, "h2020"))).FromCutOffs([new(2017, 1, 1), new(2018, 1, 1)], 2, 6, 600).Select(l => l.Lesson).ToList();
        var file = new Dictionary<string, Dictionary<string, double>>();
        foreach (var (name, lessons) in new[] { ("told", told), ("untold", untold) })
        {
            var weights = new Listwise(lessons, l2).Learn();
            var best = new Samples(lessons.Select(l => Enumerable.Range(0, l.Candidates.Length).Max(i => Scores.Dot(l, i, weights))));
            var unit = 7500 / best.At(0.9);
            file[name] = Lessons.Signals.Select((code, k) => (code, Points: Math.Round(weights[k] * unit, 1))).Where(p => p.Points != 0).ToDictionary(p => p.code, p => p.Points);
        }
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(outcome).FullName, "partner-weights.json"), System.Text.Json.JsonSerializer.Serialize(file, new System.Text.Json.JsonSerializerOptions { WriteIndented = true }) + "\n");
    }

    private static void Years(Report report, string folder, int[] strengths, bool ablate)
    {
        var sets = EvaluationSet.In(folder).ToList();
        var lessons = new Replay(sets[^1]).DayByDay(5000).ToList();
        report.Line($"{lessons.Count} lessons");
        var queries = sets.Select(s => (Set: s, Scores: new Scores(s), Queries: new Replay(s).Queries(5000).ToList(), Day: s.Queries.Min(q => q.Start))).ToList();
        Table(report, "dk", strengths, ablate, (l2, used) => [.. queries.Select(y =>
        {
            var weights = new Listwise([.. lessons.Where(l => l.Day.Year < y.Day.Year).Select(l => l.Lesson)], l2, used).Learn();
            return (weights, y.Queries.Select(q => y.Scores.Of(q.Query, Scores.Order(q.Lesson, weights))).ToList());
        })]);
        Single(report, [.. queries.SelectMany(y => y.Queries.Select(q => (y.Scores, q.Query, q.Lesson)))]);
    }

    private static void CutOffs(Report report, EvaluationSet set, int[] strengths, bool ablate)
    {
        var lessons = new Replay(set).FromCutOffs([new(2017, 1, 1), new(2018, 1, 1)], 2, 6, 600).Select(l => l.Lesson).ToList();
        report.Line($"{lessons.Count} lessons");
        var (scores, queries) = (new Scores(set), new Replay(set).Queries(1500).ToList());
        Table(report, "h2020", strengths, ablate, (l2, used) =>
        {
            var weights = new Listwise(lessons, l2, used).Learn();
            return [(weights, queries.Select(q => scores.Of(q.Query, Scores.Order(q.Lesson, weights))).ToList())];
        });
        Single(report, [.. queries.Select(q => (scores, q.Query, q.Lesson))]);
    }

    private static void Table(Report report, string name, int[] strengths, bool ablate, Func<int, bool[]?, List<(double[] Weights, List<double[]> Scores)>> run)
    {
        foreach (var l2 in strengths)
        {
            var all = run(l2, null);
            report.Line($"{name} l2={l2}: {Mean(all.SelectMany(y => y.Scores))}   by year {string.Join(" | ", all.Select(y => Mean(y.Scores)))}");
            for (var k = 0; k < Lessons.Signals.Count; k++)
                report.Line($"  {Lessons.Signals[k],-22} {string.Join(' ', all.Select(y => y.Weights[k].ToString("+0.000;-0.000", CultureInfo.InvariantCulture)))}");
        }
        if (ablate)
            for (var k = 0; k < Lessons.Signals.Count; k++)
                report.Line($"  - {Lessons.Signals[k],-22} {Mean(run(strengths[0], [.. Lessons.Signals.Select((_, i) => i != k)]).SelectMany(y => y.Scores))}");
    }

    private static void Single(Report report, List<(Scores Scores, SetPartnership Query, Lesson Lesson)> queries)
    {
        for (var k = 0; k < Lessons.Signals.Count; k++)
        {
            var only = Lessons.Signals.Select((_, i) => i == k ? 1.0 : 0).ToArray();
            report.Line($"  only {Lessons.Signals[k],-22} {Mean(queries.Select(q => q.Scores.Of(q.Query, Scores.Order(q.Lesson, only))))}");
        }
    }

    private static string Mean(IEnumerable<double[]> scores)
    {
        var list = scores.ToList();
        return string.Join(" / ", Enumerable.Range(0, 3).Select(v => list.Select(s => s[v]).Where(s => !double.IsNaN(s)).DefaultIfEmpty(0).Average().ToString("0.000", CultureInfo.InvariantCulture)));
    }
}

using System.Text.Json;
using CoCreate.Matching.Learning;

namespace CoCreate.Benchmarks.Rank;

/// <summary>Learns the weights of the partner signals by living history through again, and tells what each signal is worth.</summary>
public sealed class LearnBenchmark : IBenchmark
{
    /// <summary>A best candidate that only one question in ten has gets so many points.</summary>
    private const double PointsOfAGoodBest = 7500;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public string Name => "learn";

    public string About => "SETS OUT [--ablate] [--tries FILE]: learns the weights of the partner signals from folders of sets, with words and without, and writes them to OUT, with what was ranked by earlier lessons only; each line of FILE names signals to do without";

    public Task<bool> RunAsync(Report report, Arguments arguments)
    {
        if (arguments.Words.ToArray() is not [var folder, var outcome])
            throw new ArgumentException("learn SETS OUT: a folder of sets or of folders of sets, and where the weights go.");
        var strength = arguments.Number("--l2", 100);
        var weights = new SortedDictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        report.Write("NDCG@10 of all partners / of those new to the lead / of those of another sector, ranked by what was learned from earlier lessons only.");
        foreach (var experiment in ExperimentsIn(folder, arguments.Number("--every", 3)))
        {
            foreach (var round in experiment.Rounds)
                round.Write(Path.Combine(outcome, experiment.Name), strength);
            Tell(report, experiment, strength, arguments.Has("--ablate"));
            foreach (var line in arguments.Word("--tries") is { } file ? File.ReadAllLines(file) : [])
                report.Line($"- without {line}: {Without(experiment, strength, i => line.Split(' ').Contains(Lessons.Signals[i]))}");
            var told = experiment.Echo[0] != 0;
            weights[told ? "told" : "untold"] = Points(experiment, strength);
            weights[told ? "toldEcho" : "untoldEcho"] = Named(EchoLearning.Signals, experiment.Echo, 1, 3);
        }
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(outcome).FullName, "partner-weights.json"), JsonSerializer.Serialize(weights, Indented) + "\n");
        return Task.FromResult(true);
    }

    // a folder of sets is one set that grew year by year
    private static IEnumerable<Experiment> ExperimentsIn(string folder, int every)
    {
        foreach (var below in EvaluationSet.IsSet(folder) ? [folder] : Directory.GetDirectories(folder).Order(StringComparer.Ordinal).ToArray())
            if (EvaluationSet.IsSet(below))
                yield return Experiment.CutOffs(new(below), every);
            else if (EvaluationSet.In(below).ToList() is { Count: > 0 } years)
                yield return Experiment.Years(Path.GetFileName(below), years);
    }

    private static void Tell(Report report, Experiment experiment, int strength, bool ablate)
    {
        var signals = Lessons.Signals;
        report.Write();
        report.Line($"## {experiment.Name}: {Scores.Mean(experiment.Rounds.SelectMany(r => r.Learned(strength, null)))}");
        report.Line($"{experiment.Rounds.Sum(r => r.Queries.Count)} queries; {string.Join(", ", experiment.Rounds.Select(r => r.Before.Count))} lessons; {experiment.Everything.Count} for the weights shipped; strength {strength}.");
        report.Write();
        report.Write(ablate ? "| signal | alone | without it |" : "| signal | alone |");
        report.Write(ablate ? "|---|---|---|" : "|---|---|");
        for (var k = 0; k < signals.Count; k++)
        {
            var alone = Scores.Mean(experiment.Rounds.SelectMany(r => r.Scored([.. signals.Select((_, i) => i == k ? 1.0 : 0)])));
            report.Write($"| {signals[k]} | {alone} |{(ablate ? $" {Without(experiment, strength, i => i == k)} |" : "")}");
        }
        if (!ablate)
            return;
        foreach (var family in signals.Select(FamilyOf).Distinct())
            report.Write($"| **{family}** | {Without(experiment, strength, i => FamilyOf(signals[i]) != family)} | {Without(experiment, strength, i => FamilyOf(signals[i]) == family)} |");
    }

    private static string FamilyOf(string signal) => signal[..signal.IndexOf('.', StringComparison.Ordinal)];

    private static string Without(Experiment experiment, int strength, Func<int, bool> left) =>
        Scores.Mean(experiment.Rounds.SelectMany(r => r.Learned(strength, [.. Enumerable.Range(0, Lessons.Signals.Count).Select(i => !left(i))])));

    private static Dictionary<string, double> Points(Experiment experiment, int strength)
    {
        var weights = new Listwise(experiment.Everything, strength, experiment.Power).Learn();
        var best = new Samples(experiment.Everything.Select(l => Enumerable.Range(0, l.Candidates.Length).Max(i => Scores.Dot(l, i, weights))));
        return Named(Lessons.Signals, weights, PointsOfAGoodBest / best.At(0.9), 1);
    }

    private static Dictionary<string, double> Named(IReadOnlyList<string> names, double[] values, double times, int digits) =>
        names.Select((name, k) => (name, value: Math.Round(values[k] * times, digits))).Where(p => p.value != 0).ToDictionary(p => p.name, p => p.value);
}

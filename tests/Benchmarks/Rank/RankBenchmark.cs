using System.Diagnostics;
using System.Text.Json;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Benchmarks.Rank;

/// <summary>Ranks partners for the queries of evaluation sets, with the engine behind the API and nothing else.</summary>
public sealed class RankBenchmark : IBenchmark
{
    private const int Top = 200;

    public string Name => "rank";

    public string About => "SET OUT [--cold] [--speed]: who fits as partner, for every query of a set of real partnerships or of a folder of sets; cold = as if nobody had a past; speed = how many questions a second as well";

    public Task<bool> RunAsync(Report report, Arguments arguments)
    {
        if (arguments.Words.ToArray() is not [var folder, var outcome])
            throw new ArgumentException("rank SET OUT: a set, or a folder of sets, and where the rankings go.");
        var speed = arguments.Has("--speed") ? new List<string>() : null;
        report.Write("| set | organisations | partnerships | queries | index built s | p50 ms | p99 ms |");
        report.Write("|---|---|---|---|---|---|---|");
        var past = !arguments.Has("--cold");
        if (EvaluationSet.IsSet(folder))
            Rank(report, new(folder), outcome, past, speed);
        else
            foreach (var set in EvaluationSet.In(folder))
                Rank(report, set, Path.Combine(Directory.CreateDirectory(outcome).FullName, set.Name + ".jsonl"), past, speed);
        if (speed is null)
            return Task.FromResult(true);
        report.Write();
        report.Write("The twenty best after warm-up, on one core, and how well they stand: NDCG@10 of all partners / of those new to the lead / of those of another sector.");
        report.Write("*Past*: what past partnerships say of everybody. *Who*: ranked, without a word. *Answer*: with reasons in two languages.");
        report.Write();
        report.Write("| set | | questions a second | p50 ms | p99 ms | KB a question | NDCG@10 |");
        report.Write("|---|---|---|---|---|---|---|");
        speed.ForEach(report.Write);
        return Task.FromResult(true);
    }

    private static void Rank(Report report, EvaluationSet set, string outcome, bool past, List<string>? speed)
    {
        var network = new SetNetwork();
        var watch = Stopwatch.StartNew();
        var index = IndexOf(set, network, past);
        var built = watch.Elapsed;
        var times = new List<double>();
        using var writer = new StreamWriter(outcome);
        foreach (var query in set.Queries)
        {
            var start = Stopwatch.GetTimestamp();
            var answer = Ask(index, network.Need(query), query.Start);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            writer.WriteLine(JsonSerializer.Serialize(new { query = query.Id, ranked = answer.Items.Select(i => i.Organisation.Id) }));
        }
        var samples = new Samples(times);
        report.Line($"| {set.Name} | {set.Organisations.Count:N0} | {set.Partnerships.Count:N0} | {set.Queries.Count:N0} | {built.TotalSeconds:F1} | {samples.Median:F1} | {samples.P99:F1} |");
        if (speed is not null)
            speed.AddRange(RankSpeed.Of(set, network, index));
    }

    /// <summary>The index over everything the set knows before its queries.</summary>
    internal static MatchIndex IndexOf(EvaluationSet set, SetNetwork network, bool past = true) => MatchIndex.Build(NetworkSnapshot.Of(1, network.Records(set, past)));

    internal static IEnumerable<string> Ask(MatchIndex index, SetPartnership query, Need need) => Ask(index, need, query.Start).Items.Select(i => i.Organisation.Id);

    internal static MatchAnswer Ask(MatchIndex index, Need need, DateOnly today) =>
        MatchEngine.Ask(index, new(need, null, null, MatchTarget.Organisations, today, Top, BetterIf: false));
}

using System.Diagnostics;
using CoCreate.Benchmarks.Scale;
using CoCreate.Matching.Index;
using CoCreate.Matching.Radar;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Benchmarks.Radar;

/// <summary>How long the radar takes to look over a whole country's needs, on two cores, and how it tells of it meanwhile.</summary>
public sealed class RadarBenchmark : IBenchmark
{
    private const double PromisedSeconds = 20, LongestSilenceSeconds = 2;
    private const int Threads = 2, MostReckoned = 1_000;

    public string Name => "radar";

    public string About => "the radar over 10,000 needs × 100,000 offers, on two cores";

    public Task<bool> RunAsync(Report report, Arguments arguments)
    {
        report.Write("The network of the benchmark *scale* with needs of every field, all in one radar: each need is asked of the engine for its twelve best offers, then come");
        report.Write("suggestions nobody asked for with their reasons, open triangles, sectors that never meet, what was overlooked. The first round warms up on a tenth of the needs.");
        report.Write();
        report.Write("| needs | offers | organisations | threads | seconds | ms a need and thread | longest without a word of progress, s | suggestions | triangles | gap map, s | what if (bus), s |");
        report.Write("|---|---|---|---|---|---|---|---|---|---|---|");
        var kept = true;
        foreach (var (needs, offers) in arguments.Quick ? [(1_000, 10_000)] : new[] { (1_000, 10_000), (10_000, 100_000) })
            kept &= Measure(report, needs, offers);
        return Task.FromResult(kept);
    }

    private static bool Measure(Report report, int needs, int offers)
    {
        var network = new WideNetwork(1);
        var records = network.Records(offers).ToList();
        var organisations = records.Count(r => r is Organisation);
        records.AddRange(Enumerable.Range(0, needs).Select(i => network.Need(i, organisations)));
        var index = MatchIndex.Build(NetworkSnapshot.Of(1, records));
        var question = new RadarQuestion(null, WideNetwork.Today) { Threads = Threads };
        WarmUp(index, question, records.OfType<Need>().Count() / 10);

        var (watch, last, silence, gate) = (Stopwatch.StartNew(), 0.0, 0.0, new Lock());
        var answer = RadarEngine.Ask(index, question with { Progress = Told });
        var seconds = watch.Elapsed.TotalSeconds;
        Told(needs, needs);
        Console.Error.WriteLine();

        watch.Restart();
        var map = GapMap.Of(index, question);
        var mapped = watch.Elapsed.TotalSeconds;
        // a grant is reckoned for one municipality at a time, which has no ten thousand needs
        string? reckoned = null;
        if (needs <= MostReckoned)
        {
            watch.Restart();
            WhatIfEngine.Ask(index, new(question, GrantKind.Bus, 100_000));
            reckoned = FormattableString.Invariant($"{watch.Elapsed.TotalSeconds:F1}");
        }
        report.Line($"| {needs:N0} | {offers:N0} | {organisations:N0} | {Threads} | {seconds:F1} | {seconds * 1000 * Threads / needs:F2} | {silence:F2} | {answer.Suggestions.Length} | {answer.OpenTriangles.Length} | {mapped:F2} ({map.Cells.Length:N0} cells) | {reckoned ?? "–"} |");
        return seconds <= PromisedSeconds && silence <= LongestSilenceSeconds;

        void Told(int done, int total)
        {
            lock (gate)
            {
                var now = watch.Elapsed.TotalSeconds;
                (silence, last) = (Math.Max(silence, now - last), now);
            }
            if (done % 500 == 0)
                Console.Error.Write($"\r{done} / {total} needs");
        }
    }

    // the runtime compiles for good what has been called often
    private static void WarmUp(MatchIndex index, RadarQuestion question, int needs)
    {
        var looked = new CancellationTokenSource();
        try
        {
            RadarEngine.Ask(index, question with { Progress = (done, _) => { if (done >= needs) looked.Cancel(); } }, looked.Token);
        }
        catch (OperationCanceledException)
        {
            GC.Collect();
        }
    }
}

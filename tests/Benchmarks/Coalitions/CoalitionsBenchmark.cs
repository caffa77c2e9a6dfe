using System.Diagnostics;
using CoCreate.Matching.Coalitions;

namespace CoCreate.Benchmarks.Coalitions;

/// <summary>How long the best coalition takes to find and prove.</summary>
public sealed class CoalitionsBenchmark : IBenchmark
{
    private const double PromisedMs = 10;

    public string Name => "coalitions";

    public string About => "the proven best coalition for up to 16 requirements among 200 offers of 60 organisations";

    public Task<bool> RunAsync(Report report, Arguments arguments)
    {
        var kept = true;
        report.Write("Each problem is another one: prices, distances and acquaintances at random. The three best are asked for and proven.");
        report.Write();
        report.Write("| requirements | offers | an offer covers at most | organisations | problems | p50 ms | p99 ms | longest ms | proven | parties, median |");
        report.Write("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (requirements, offers, organisations, widest) in new[] { (4, 200, 60, 3), (8, 200, 60, 3), (16, 200, 60, 3), (16, 200, 60, 1), (16, 60, 60, 1), (24, 300, 90, 3), (32, 400, 120, 3) })
        {
            var problems = Enumerable.Range(0, arguments.Quick ? 100 : 1000).Select(seed => RandomCover.Of(seed, requirements, offers, organisations, widest)).ToArray();
            foreach (var problem in problems.Take(50))
                CoverSolver.Solve(problem, 3);
            var proven = 0;
            List<double> parties = [];
            var times = new Samples(problems.Select(problem =>
            {
                var start = Stopwatch.GetTimestamp();
                var result = CoverSolver.Solve(problem, 3);
                var ms = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                proven += result.Proven > 0 ? 1 : 0;
                parties.Add(result.Best[0].Parties.Length);
                return ms;
            }));
            report.Line($"| {requirements} | {offers} | {widest} | {organisations} | {times.Count} | {times.Median:F2} | {times.P99:F2} | {times.Max:F1} | {100.0 * proven / times.Count:F1} % | {new Samples(parties).Median:F0} |");
            kept &= requirements > 16 || (times.P99 <= PromisedMs && proven == times.Count);
        }
        return Task.FromResult(kept);
    }
}

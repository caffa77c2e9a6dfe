using System.Diagnostics;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Benchmarks.Scale;

/// <summary>How fast a need finds its best twenty offers, on one core, as the network grows.</summary>
public sealed class ScaleBenchmark : IBenchmark
{
    private const double PromisedMs = 5, PromisedApplyMs = 10;
    private const int WarmUpRounds = 8, WarmUpPauseMs = 250, PlainQuestions = 12;

    public string Name => "scale";

    public string About => "the best 20 of 10,000 and 100,000 offers for a need, on one core";

    public Task<bool> RunAsync(Report report, Arguments arguments)
    {
        var kept = true;
        report.Write("Texts of 60 words on average over 24,000 stems, 3 themes, 2 periods and a position each; the question is a saved need with every field.");
        report.Write("Every question is another need. Each kind of question is asked until the runtime has compiled it for good, before any is measured. *× plain*: how many times");
        report.Write("as long the same questions take when every offer is scored through every rule and signal (median of 12, asked in turn with the fast ranking; both give the same answer).");
        report.Write("*Answer*: the 20 best with their reasons in two languages. *With better if*: the smallest change that lifts each of them as well.");
        report.Write();
        report.Write("| offers | question | p50 ms | p99 ms | KB a question | × plain |");
        report.Write("|---|---|---|---|---|---|");
        var notes = new List<string>();
        foreach (var offers in arguments.Quick ? [10_000] : new[] { 10_000, 100_000 })
            kept &= Measure(report, offers, arguments.Quick ? 200 : 500, notes);
        report.Write();
        foreach (var note in notes)
            report.Write(note);
        return Task.FromResult(kept);
    }

    private static bool Measure(Report report, int offers, int questions, List<string> notes)
    {
        var network = new WideNetwork(1);
        var snapshot = NetworkSnapshot.Of(1, network.Records(offers));
        var organisations = snapshot.CountOf(RecordKind.Organisation);
        var before = GC.GetTotalMemory(true);
        var watch = Stopwatch.StartNew();
        var index = MatchIndex.Build(snapshot);
        var built = watch.Elapsed;
        var bytes = (GC.GetTotalMemory(true) - before) / offers;
        var needs = Enumerable.Range(0, questions).Select(i => network.Need(i, organisations)).ToArray();

        var answer = Ask(report, offers, "answer", index, needs, n => new(n, null, null, MatchTarget.Offers, WideNetwork.Today, BetterIf: false));
        Ask(report, offers, "with better if", index, needs, n => new(n, null, null, MatchTarget.Offers, WideNetwork.Today));
        Ask(report, offers, "with what was ruled out", index, needs, n => new(n, null, null, MatchTarget.Offers, WideNetwork.Today, RuledOut: true, BetterIf: false));
        Ask(report, offers, "organisations", index, needs, n => new(n, null, null, MatchTarget.Organisations, WideNetwork.Today, BetterIf: false));

        var applied = Applied(network, index, snapshot, offers, organisations);
        notes.Add(FormattableString.Invariant($"- {offers:N0} offers: index built in {built.TotalSeconds:F1} s, {bytes:N0} bytes an offer (organisations among them); one changed offer visible after {applied.Median:F2} ms (p99 {applied.P99:F2} ms)."));
        return answer.P99 <= PromisedMs && applied.P99 <= PromisedApplyMs;
    }

    private static Samples Ask(Report report, int offers, string name, MatchIndex index, Need[] needs, Func<Need, MatchQuestion> question)
    {
        WarmUp(() => { foreach (var need in needs.Take(100)) MatchEngine.Ask(index, question(need)); });
        var times = new List<double>();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (var need in needs)
            times.Add(Milliseconds(() => MatchEngine.Ask(index, question(need))));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var samples = new Samples(times);
        report.Line($"| {offers:N0} | {name} | {samples.Median:F2} | {samples.P99:F2} | {allocated / 1024.0 / needs.Length:F0} | {TimesPlain(index, needs, question):F0} |");
        return samples;
    }

    // The runtime recompiles what is called often, a while later and on another thread: calls alone do not bring it there, time must pass as well.
    private static void WarmUp(Action round)
    {
        for (var i = 0; i < WarmUpRounds; i++)
        {
            round();
            Thread.Sleep(WarmUpPauseMs);
        }
        GC.Collect();
    }

    private static double TimesPlain(MatchIndex index, Need[] needs, Func<Need, MatchQuestion> question)
    {
        MatchEngine.Ask(index, question(needs[0]), PlainRanking.Run);
        var (plain, fast) = (new List<double>(), new List<double>());
        foreach (var need in needs.Take(PlainQuestions))
        {
            fast.Add(Milliseconds(() => MatchEngine.Ask(index, question(need))));
            plain.Add(Milliseconds(() => MatchEngine.Ask(index, question(need), PlainRanking.Run)));
        }
        return new Samples(plain).Median / new Samples(fast).Median;
    }

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static Samples Applied(WideNetwork network, MatchIndex index, NetworkSnapshot snapshot, int offers, int organisations)
    {
        var random = new Random(2);
        var times = new List<double>();
        for (var i = 0; i < 300; i++)
        {
            var offer = network.Offer(random.Next(offers), random.Next(organisations));
            var change = new CommittedChangeSet(snapshot.Revision + 1, new([new(RecordKind.Offer, offer.Id, null, offer)], "benchmark", DateTimeOffset.UnixEpoch, "benchmark"));
            snapshot = snapshot.With(change);
            var start = Stopwatch.GetTimestamp();
            index = index.Apply(change, snapshot);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return new(times);
    }
}

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
    private const double PromisedMs = 2, PromisedMillionMs = 20, PromisedApplyMs = 10;
    private const int WarmUpRounds = 8, WarmUpPauseMs = 250, PlainQuestions = 12, Million = 1_000_000, Changes = 300, OrganisationQuestions = 60;

    public string Name => "scale";

    public string About => "the best 20 of 10,000, 100,000 and 1,000,000 offers for a need, on one core";

    public Task<bool> RunAsync(Report report, Arguments arguments)
    {
        report.Write("Texts of 60 words on average over 24,000 stems, 3 themes, 2 periods, a position and two requirements each; the question is a saved need with every field.");
        report.Write("Every question is another need. Each kind of question is asked until the runtime has compiled it for good, before any is measured. *× plain*: how many times");
        report.Write("as long the same questions take when every offer is scored through every rule and signal (median of 12, asked in turn with the fast ranking; both give the same answer).");
        report.Write("*Ranking*: the best 20 found and scored, no text made yet. *Answer*: with their reasons in two languages. *With better if*: the smallest change that lifts each of them as well.");
        report.Write();
        report.Write("| offers | question | p50 ms | p99 ms | KB a question | × plain |");
        report.Write("|---|---|---|---|---|---|");
        var sizes = new List<Growth>();
        foreach (var offers in arguments.Quick ? [10_000] : new[] { 10_000, 100_000, Million })
            sizes.Add(Measure(report, offers, arguments.Quick ? 200 : 500));
        report.Write();
        report.Write("| offers | ranking p50 ms | p99 ms | answer p50 ms | p99 ms | bytes an offer | with organisations | built in s | change visible after ms (p99) | answers while changes are applied p50 ms (p99, longest) |");
        report.Write("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var s in sizes)
            report.Line($"| {s.Offers:N0} | {s.Ranking.Median:F2} | {s.Ranking.P99:F2} | {s.Answer.Median:F2} | {s.Answer.P99:F2} | {s.BytesAnOffer:N0} | {s.BytesInAll:N0} | {s.Built:F1} | {s.Applied.Median:F2} ({s.Applied.P99:F2}) | {s.WhileChanging.Median:F2} ({s.WhileChanging.P99:F2}, {s.WhileChanging.Max:F2}) |");
        report.Write();
        report.Write("*Bytes an offer*: the index over the whole network less the index over the same network without its offers (one organisation for every four offers, a partnership for every eight). The index is built on all cores.");
        if (!arguments.Quick)
        {
            GrowthPlot.Save(sizes);
            report.Write();
            report.Write("![Milliseconds as the network grows](scale.svg)");
        }
        return Task.FromResult(sizes.All(s => s.Answer.P99 <= (s.Offers < Million ? PromisedMs : PromisedMillionMs) && s.Applied.P99 <= PromisedApplyMs));
    }

    private static Growth Measure(Report report, int offers, int questions)
    {
        var network = new WideNetwork(1);
        var records = network.Records(offers).ToList();
        var bare = BytesOf(NetworkSnapshot.Of(1, records.Where(r => r.Kind != RecordKind.Offer)), out _, out _);
        var snapshot = NetworkSnapshot.Of(1, records);
        records.Clear();
        var organisations = snapshot.CountOf(RecordKind.Organisation);
        var bytes = BytesOf(snapshot, out var index, out var built);
        var needs = Enumerable.Range(0, questions).Select(i => network.Need(i, organisations)).ToArray();

        var ranking = Ask(report, offers, "ranking", index, needs, Plainly, (i, q) => FastRanking.Run(Plan.For(i, q)));
        var answer = Ask(report, offers, "answer", index, needs, Plainly);
        if (offers < Million)
        {
            Ask(report, offers, "with better if", index, needs, n => new(n, null, null, MatchTarget.Offers, WideNetwork.Today));
            Ask(report, offers, "with what was ruled out", index, needs, n => new(n, null, null, MatchTarget.Offers, WideNetwork.Today, RuledOut: true, BetterIf: false));
            Ask(report, offers, "organisations", index, needs[..OrganisationQuestions], n => new(n, null, null, MatchTarget.Organisations, WideNetwork.Today, BetterIf: false));
        }
        var applied = Applied(network, index, snapshot, offers, organisations, needs, out var whileChanging);
        return new(offers, ranking, answer, (bytes - bare) / offers, bytes / offers, built.TotalSeconds, applied) { WhileChanging = whileChanging };
    }

    private static MatchQuestion Plainly(Need need) => new(need, null, null, MatchTarget.Offers, WideNetwork.Today, BetterIf: false);

    private static long BytesOf(NetworkSnapshot snapshot, out MatchIndex index, out TimeSpan built)
    {
        var before = GC.GetTotalMemory(true);
        var watch = Stopwatch.StartNew();
        index = MatchIndex.Build(snapshot);
        built = watch.Elapsed;
        return GC.GetTotalMemory(true) - before;
    }

    private static Samples Ask(Report report, int offers, string name, MatchIndex index, Need[] needs, Func<Need, MatchQuestion> question, Action<MatchIndex, MatchQuestion>? ask = null)
    {
        ask ??= (i, q) => MatchEngine.Ask(i, q);
        // what is slow is warm sooner
        WarmUp(() => { foreach (var need in needs.Take(Math.Min(100, needs.Length / 4))) ask(index, question(need)); });
        var times = new List<double>();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (var need in needs)
            times.Add(Milliseconds(() => ask(index, question(need))));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var samples = new Samples(times);
        report.Line($"| {offers:N0} | {name} | {samples.Median:F2} | {samples.P99:F2} | {allocated / 1024.0 / needs.Length:F0} | {(offers < Million ? TimesPlain(index, needs, question) : double.NaN):F0} |");
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

    // Another thread asks all the while: readers never wait for the writer.
    private static Samples Applied(WideNetwork network, MatchIndex index, NetworkSnapshot snapshot, int offers, int organisations, Need[] needs, out Samples whileChanging)
    {
        var (random, times, asked) = (new Random(2), new List<double>(), new List<double>());
        var done = false;
        var reader = new Thread(() =>
        {
            for (var i = 0; !Volatile.Read(ref done); i++)
                asked.Add(Milliseconds(() => MatchEngine.Ask(Volatile.Read(ref index), Plainly(needs[i % needs.Length]))));
        });
        for (var i = 0; i < 2 * Changes; i++)
        {
            if (i == Changes)
                reader.Start();
            var offer = network.Offer(random.Next(offers), random.Next(organisations));
            var change = new CommittedChangeSet(snapshot.Revision + 1, new([new(RecordKind.Offer, offer.Id, null, offer)], "benchmark", DateTimeOffset.UnixEpoch, "benchmark"));
            snapshot = snapshot.With(change);
            var start = Stopwatch.GetTimestamp();
            var next = index.Apply(change, snapshot);
            if (i < Changes)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Volatile.Write(ref index, next);
        }
        Volatile.Write(ref done, true);
        reader.Join();
        whileChanging = new(asked);
        return new(times);
    }
}

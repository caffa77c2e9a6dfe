using System.Diagnostics;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Matching.Partners;
using CoCreate.Matching.Ranking;

namespace CoCreate.Benchmarks.Rank;

/// <summary>How many questions about partners one core answers, and how well.</summary>
internal static class RankSpeed
{
    private const int Top = 20, Rounds = 2, WarmUpPauseMs = 250, WarmUpRounds = 6, WarmUpQuestions = 100;

    public static IEnumerable<string> Of(EvaluationSet set, SetNetwork network, MatchIndex index)
    {
        var questions = set.Queries.Select(q => new MatchQuestion(network.Need(q), null, null, MatchTarget.Organisations, q.Start, Top, BetterIf: false)).ToList();
        var quality = Quality(set, index, questions);
        yield return Measured(set.Name, "past", "", questions, q => PartnerScores.For(index, index.Asked.Of(q.Need!, index.Snapshot.Organisation(q.Need!.Organisation)), q.Today)?.Dispose());
        yield return Measured(set.Name, "who", "", questions, q => Done(Plan.For(index, q)));
        yield return Measured(set.Name, "answer", quality, questions, q => MatchEngine.Ask(index, q));
    }

    private static void Done(Plan plan)
    {
        FastRanking.Run(plan);
        foreach (var setting in plan.Settings)
            setting.Partners?.Dispose();
    }

    private static string Quality(EvaluationSet set, MatchIndex index, List<MatchQuestion> questions)
    {
        var (scores, truth) = (new Scores(set), set.Truth());
        var found = set.Queries.Zip(questions).Where(p => truth.ContainsKey(p.First.Id)).Select(p => scores.Of(p.First, RankBenchmark.Ask(index, p.First, p.Second.Need!))).ToList();
        return Scores.Mean(found);
    }

    private static string Measured(string set, string what, string quality, List<MatchQuestion> questions, Action<MatchQuestion> ask)
    {
        // the runtime recompiles what is called often, a while later and on another thread
        for (var round = 0; round < WarmUpRounds; round++)
        {
            foreach (var question in questions.Take(WarmUpQuestions))
                ask(question);
            Thread.Sleep(WarmUpPauseMs);
        }
        GC.Collect();
        var times = new List<double>(questions.Count * Rounds);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
            foreach (var question in questions)
            {
                var start = Stopwatch.GetTimestamp();
                ask(question);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var samples = new Samples(times);
        return FormattableString.Invariant($"| {set} | {what} | {1000 * times.Count / times.Sum():N0} | {samples.Median:F2} | {samples.P99:F2} | {allocated / 1024.0 / times.Count:F1} | {quality} |");
    }
}

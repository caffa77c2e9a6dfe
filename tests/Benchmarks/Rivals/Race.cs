using System.Diagnostics;
using CoCreate.Matching;

namespace CoCreate.Benchmarks.Rivals;

/// <summary>Asks everybody the same questions, and notes how long each took and how many of CoCreate's best twenty it found.</summary>
internal sealed class Race
{
    private const int WarmUpPauseMs = 250, WarmUpRounds = 8, LeastAsked = 3;

    /// <summary>A way must find so many of CoCreate's twenty, in the middle question, to count as the same question.</summary>
    public const int Same = 18;

    private readonly RivalQuestion[] warmUp, trial, measured;
    private readonly TimeSpan trialTime, measuredTime;
    private readonly Dictionary<RivalQuestion, HashSet<string>> right = [];

    public Race(RivalNetwork network, bool quick)
    {
        Network = network;
        (warmUp, trial, measured) = (network.Questions(100), network.Questions(quick ? 10 : 30), network.Questions(quick ? 100 : 300));
        (trialTime, measuredTime) = (TimeSpan.FromSeconds(quick ? 0.4 : 1.5), TimeSpan.FromSeconds(quick ? 2 : 20));
    }

    public RivalNetwork Network { get; }

    public int Questions => measured.Length;

    public int Trials => trial.Length;

    public List<Runner> Runners { get; } = [];

    /// <summary>How one of them did.</summary>
    public sealed record Runner(string Name, Samples Times, Samples? Inside, Samples Agreement, double LoadSeconds, long Bytes, string Way, IReadOnlyList<Trial> Trials);

    /// <summary>How one way of asking did in the trial.</summary>
    public sealed record Trial(Way Way, Samples Times, Samples Agreement);

    public void RunCoCreate()
    {
        // the runtime compiles what is called often once more, a while later: time must pass as well
        for (var round = 0; round < WarmUpRounds; round++)
        {
            foreach (var question in warmUp)
                Best(question);
            Thread.Sleep(WarmUpPauseMs);
        }
        GC.Collect();
        var times = new List<double>();
        foreach (var question in measured)
        {
            var start = Stopwatch.GetTimestamp();
            var answer = MatchEngine.Ask(Network.Index, RivalNetwork.Ask(question.Need));
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            right[question] = IdsOf(answer);
        }
        foreach (var question in trial)
            right[question] = Best(question);
        Runners.Add(new("CoCreate", new(times), null, new([20.0]), Network.Built.TotalSeconds, Network.IndexBytes, "", []));
        GC.Collect();
    }

    public async Task RunAsync(IRival rival)
    {
        var start = Stopwatch.GetTimestamp();
        await rival.LoadAsync(Network);
        var loaded = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var trials = new List<Trial>();
        foreach (var way in rival.Plans)
        {
            await WarmUpAsync(rival, way.Name, trialTime);
            var (times, _, agreement) = await AskAsync(rival, way.Name, trial, trialTime);
            trials.Add(new(way, times, agreement));
        }
        var chosen = trials.Where(t => t.Agreement.Median >= Same).MinBy(t => t.Times.Median) ?? trials.MaxBy(t => t.Agreement.Median)!;
        await WarmUpAsync(rival, chosen.Way.Name, measuredTime / 4);
        var result = await AskAsync(rival, chosen.Way.Name, measured, measuredTime);
        Runners.Add(new(rival.Name, result.Times, result.Inside, result.Agreement, loaded, rival.Memory, chosen.Way.Name, trials));
    }

    private async Task WarmUpAsync(IRival rival, string way, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < LeastAsked || watch.Elapsed < time; i++)
            await rival.AskAsync(way, warmUp[i % warmUp.Length]);
    }

    // who is slow is asked as long as there is time, and a few questions in any case
    private async Task<(Samples Times, Samples? Inside, Samples Agreement)> AskAsync(IRival rival, string way, RivalQuestion[] questions, TimeSpan time)
    {
        List<double> times = [], inside = [], agreement = [];
        var watch = Stopwatch.StartNew();
        foreach (var question in questions)
        {
            if (times.Count >= LeastAsked && watch.Elapsed > time)
                break;
            var start = Stopwatch.GetTimestamp();
            var answer = await rival.AskAsync(way, question);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (answer.InsideMs is { } ms)
                inside.Add(ms);
            agreement.Add(answer.Ids.Count(right[question].Contains));
        }
        return (new(times), inside.Count > 0 ? new(inside) : null, new(agreement));
    }

    private HashSet<string> Best(RivalQuestion question) => IdsOf(MatchEngine.Ask(Network.Index, RivalNetwork.Ask(question.Need)));

    private static HashSet<string> IdsOf(MatchAnswer answer) => [.. answer.Items.Select(i => i.Offer!.Id)];
}

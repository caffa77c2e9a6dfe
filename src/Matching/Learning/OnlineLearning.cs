using System.Collections.Immutable;
using CoCreate.Matching.Partners;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Learning;

/// <summary>
/// Weights that follow the answers people give. A pure function of the answers, in whatever order they came: take one out, and its effect is gone exactly. Every weight
/// stays within half of its frozen one; a municipality's own weights start from the whole network's and move as its own answers come in.
/// </summary>
public static class OnlineLearning
{
    /// <summary>A municipality with fewer answers of its own goes by the whole network's.</summary>
    public const int LeastOwn = 5;

    // what holds for all has to be clearer than what holds for one municipality: it moves those who have not answered
    private const double WholeStrength = 60, OwnStrength = 5;

    private static readonly string[] Signals = [.. SignalList.All.Concat(SignalList.PullDown).Select(s => s.Code).Concat(FamilyList.All.Select(f => f.Code)).Distinct()];

    /// <summary>The weights after these answers.</summary>
    public static OnlineWeights From(IEnumerable<Verdict> verdicts)
    {
        var all = verdicts.OrderBy(v => v.Id, StringComparer.Ordinal).ToArray();
        if (all.Length == 0)
            return OnlineWeights.None;
        var whole = Fit(all, new double[Signals.Length], WholeStrength);
        var local = all.Where(v => v.Municipality is not null).GroupBy(v => v.Municipality!).Where(g => g.Count() >= LeastOwn)
            .ToDictionary(g => g.Key, g => Learned(g.ToArray(), Fit([.. g], whole, OwnStrength)));
        return new(Learned(all, whole), local);
    }

    private static double[] Fit(Verdict[] verdicts, double[] before, double strength) =>
        new VerdictFit(verdicts, Influence.Of(verdicts), Signals, before, strength).Run();

    private static LearnedWeights Learned(Verdict[] verdicts, double[] moves)
    {
        var factors = new SignalFactors(Signals.Zip(moves).Where(p => p.Second != 0).Select(p => KeyValuePair.Create(p.First, 1 + p.Second)));
        return new(factors, verdicts.Length, verdicts.SelectMany(v => new[] { v.Asker, v.Decider }).Distinct().Count(),
            [.. Enum.GetValues<VerdictKind>().Select(k => new VerdictCount(k, verdicts.Count(v => v.Kind == k)))], [.. Signals.Select(s => Evidence(s, verdicts))]);
    }

    private static SignalEvidence Evidence(string signal, Verdict[] verdicts)
    {
        var named = verdicts.Count(v => v.Because.Contains(signal));
        return new(signal, named, Mean(v => v.Kind == VerdictKind.Yes), Mean(v => v.Kind != VerdictKind.Yes));

        int Mean(Func<Verdict, bool> which)
        {
            var points = verdicts.Where(which).SelectMany(v => v.Signals.Where(s => s.Signal == signal)).Select(s => s.Points).ToList();
            return points.Count == 0 ? 0 : (int)Math.Round(points.Average());
        }
    }
}

/// <summary>What answers have taught, and how many they were.</summary>
/// <param name="Factors">How much each signal weighs against its frozen weight.</param>
/// <param name="Answers">How many answers.</param>
/// <param name="Organisations">How many organisations took part in them.</param>
/// <param name="Kinds">How many of each kind.</param>
/// <param name="Evidence">What they said of each signal.</param>
public sealed record LearnedWeights(SignalFactors Factors, int Answers, int Organisations, ImmutableArray<VerdictCount> Kinds, ImmutableArray<SignalEvidence> Evidence)
{
    /// <summary>Nobody has answered yet.</summary>
    public static LearnedWeights Nothing { get; } = new(SignalFactors.Frozen, 0, 0, [], []);
}

/// <summary>How many answers were of a kind.</summary>
public sealed record VerdictCount(VerdictKind Kind, int Count);

/// <summary>What answers said of a signal.</summary>
/// <param name="Signal">Its code.</param>
/// <param name="Named">How many gave it as the reason of a no.</param>
/// <param name="Yes">Points it gave on average where the answer was yes.</param>
/// <param name="No">Points it gave on average where it was not.</param>
public sealed record SignalEvidence(string Signal, int Named, int Yes, int No);

using CoCreate.Matching.Partners;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Learning;

/// <summary>Learned weights as they are told: for each signal how it moved, and why.</summary>
public static class LearnedList
{
    /// <summary>A weight that moved less than this stands where it was.</summary>
    private const double Still = 0.02;

    /// <summary>Every signal and every family of partner signals, those that moved most first.</summary>
    public static IReadOnlyList<LearnedSignal> Of(LearnedWeights learned)
    {
        var evidence = learned.Evidence.ToDictionary(e => e.Signal, StringComparer.Ordinal);
        var all = MatchingWeights.All.Select(w => (w.Signal, Shipped: (int?)w.Weight, w.Da, w.En)).Concat(PartnerWeights.All.Select(f => (Signal: f.Family, Shipped: (int?)null, f.Da, f.En)));
        return [.. all.Select(s => Of(s.Signal, s.Shipped, s.Da, s.En, learned.Factors[s.Signal], evidence.GetValueOrDefault(s.Signal) ?? new(s.Signal, 0, 0, 0))).OrderByDescending(s => Math.Abs(s.Factor - 1))];
    }

    private static LearnedSignal Of(string signal, int? shipped, string da, string en, double factor, SignalEvidence evidence)
    {
        var (percent, more) = (Math.Round(100 * Math.Abs(factor - 1)), factor > 1);
        if (Math.Abs(factor - 1) < Still)
            return new(signal, shipped, factor, evidence.Named, evidence.Yes, evidence.No, da, en, "Vejer som fra begyndelsen", "Weighs as it did from the start");
        var named = evidence.Named switch { 0 => ("", ""), 1 => ("Ét nej nævnte det. ", "One no named it. "), var n => ($"{n} nej nævnte det. ", $"{n} noes named it. ") };
        return new(signal, shipped, factor, evidence.Named, evidence.Yes, evidence.No, da, en,
            $"Vejer {percent} % {(more ? "mere" : "mindre")} end fra begyndelsen. {named.Item1}Det gav i snit {evidence.Yes} point, hvor svaret var ja, og {evidence.No}, hvor det ikke var",
            $"Weighs {percent} % {(more ? "more" : "less")} than from the start. {named.Item2}It gave {evidence.Yes} points on average where the answer was yes, and {evidence.No} where it was not");
    }
}

/// <summary>One signal, or one family of partner signals, as learned.</summary>
/// <param name="Signal">Its code.</param>
/// <param name="Shipped">The weight it is shipped with; null for a family, which is a sum.</param>
/// <param name="Factor">How many times that it weighs, 0.5–1.5.</param>
/// <param name="Named">How many gave it as the reason of a no.</param>
/// <param name="Yes">Points it gave on average where the answer was yes.</param>
/// <param name="No">Points it gave on average where it was not.</param>
/// <param name="Da">What it looks at, in Danish.</param>
/// <param name="En">The same in English.</param>
/// <param name="WhyDa">How it moved and why, in Danish.</param>
/// <param name="WhyEn">The same in English.</param>
public sealed record LearnedSignal(string Signal, int? Shipped, double Factor, int Named, int Yes, int No, string Da, string En, string WhyDa, string WhyEn);

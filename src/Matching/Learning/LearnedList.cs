using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Matching.Partners;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Learning;

/// <summary>Learned weights as they are told: for each signal how it moved, and why.</summary>
public static class LearnedList
{
    /// <summary>A weight that moved less than this stands where it was.</summary>
    internal const double Still = 0.02;

    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK"), English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Every signal and every family of partner signals, those that moved most first.</summary>
    public static IReadOnlyList<LearnedSignal> Of(LearnedWeights learned)
    {
        var evidence = learned.Evidence.ToDictionary(e => e.Signal, StringComparer.Ordinal);
        var all = MatchingWeights.All.Select(w => (w.Signal, Shipped: (int?)w.Weight, w.Da, w.En)).Concat(PartnerWeights.All.Select(f => (Signal: f.Family, Shipped: (int?)null, f.Da, f.En)));
        return [.. all.Select(s => Of(s.Signal, s.Shipped, s.Da, s.En, learned.Factors[s.Signal], evidence.GetValueOrDefault(s.Signal) ?? new(s.Signal, 0, 0, 0), learned.Kinds)).OrderByDescending(s => Math.Abs(s.Factor - 1))];
    }

    private static LearnedSignal Of(string signal, int? shipped, string da, string en, double factor, SignalEvidence evidence, ImmutableArray<VerdictCount> kinds)
    {
        var (percent, more) = (Math.Round(100 * Math.Abs(factor - 1)), factor > 1);
        if (Math.Abs(factor - 1) < Still)
            return new(signal, shipped, factor, evidence.Named, evidence.Yes, evidence.No, da, en, "Vejer som fra begyndelsen", "Weighs as it did from the start");
        var named = evidence.Named switch { 0 => ("", ""), 1 => ("Ét nej nævnte det. ", "One no named it. "), var n => ($"{n} nej nævnte det. ", $"{n} noes named it. ") };
        var (yes, no) = (kinds.Any(k => k is { Kind: VerdictKind.Yes, Count: > 0 }), kinds.Any(k => k is { Kind: not VerdictKind.Yes, Count: > 0 }));
        return new(signal, shipped, factor, evidence.Named, evidence.Yes, evidence.No, da, en,
            $"Vejer {percent} % {(more ? "mere" : "mindre")} end fra begyndelsen. {named.Item1}{Gave(evidence, yes, no, Danish, "Det gav i snit {0} point, hvor svaret var ja", ", og {0}, hvor det ikke var", "Det gav i snit {0} point, og ingen af svarene var ja")}",
            $"Weighs {percent} % {(more ? "more" : "less")} than from the start. {named.Item2}{Gave(evidence, yes, no, English, "It gave {0} points on average where the answer was yes", ", and {0} where it was not", "It gave {0} points on average, and no answer was yes")}");
    }

    private static string Gave(SignalEvidence evidence, bool yes, bool no, CultureInfo culture, string whereYes, string andNo, string onlyNo)
    {
        string said(string words, int points) => string.Format(culture, words, (points < 0 ? "−" : "") + Math.Abs(points).ToString("N0", culture));
        return yes ? said(whereYes, evidence.Yes) + (no ? said(andNo, evidence.No) : "") : said(onlyNo, evidence.No);
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
public sealed record LearnedSignal(string Signal, int? Shipped, double Factor, int Named, int Yes, int No, string Da, string En, string WhyDa, string WhyEn)
{
    /// <summary>Whether it weighs so much more or less that anybody should be told.</summary>
    public bool Moved => Math.Abs(Factor - 1) >= LearnedList.Still;
}

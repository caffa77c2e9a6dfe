using CoCreate.Matching.Index;
using CoCreate.Matching.Learning;

namespace CoCreate.Matching.Partners;

/// <summary>What the past says of every organisation for one need: points by family, each the sum of its signals.</summary>
internal sealed class PartnerScores
{
    /// <summary>From so many past partnerships on the past speaks alone; with fewer the profiles speak for the rest.</summary>
    private const double Enough = 100;

    /// <summary>What the past says better than the profile does, when there is enough of it.</summary>
    private static readonly HashSet<string> Replaced = ["theme", "text", "distance", "history", "trust", "sectors"];

    private readonly Inquiry about;
    private readonly float[][] values;
    private readonly double[] weights;
    private readonly int[][] points;
    private readonly int[] totals;

    private PartnerScores(Inquiry about, SignalFactors learned)
    {
        this.about = about;
        Share = Math.Min(1, about.Trails.All.Length / Enough);
        values = FamilyList.Measure(about);
        weights = [.. (about.HasWords ? PartnerWeights.Told : PartnerWeights.Untold).Select((w, k) => w * Share * learned[FamilyList.All[FamilyList.FamilyOf(k)].Code])];
        points = [.. FamilyList.All.Select((_, f) => PointsOf(f))];
        totals = new int[about.Trails.Bound];
        foreach (var family in points)
            for (var o = 0; o < totals.Length; o++)
                totals[o] += family[o];
        Most = [.. points.Select(p => Math.Max(0, p.Max()))];
    }

    /// <summary>How much of a profile's score is for the past to say, 0–1.</summary>
    public double Share { get; }

    /// <summary>The most points anybody gets, by family.</summary>
    public int[] Most { get; }

    /// <summary>What the past says to a need; null when there is none.</summary>
    public static PartnerScores? For(MatchIndex index, Card asker, DateOnly today) =>
        index.PastTexts.Stems.Documents == 0 ? null : new(new(index.Trails, asker, today), index.Learned.For(asker.Owner?.Municipality));

    /// <summary>How much of a profile signal's weight stays.</summary>
    public double Left(string signal) => Replaced.Contains(signal) ? 1 - Share : 1;

    public int Points(int family, int organisation) => organisation >= 0 && organisation < totals.Length ? points[family][organisation] : 0;

    public int Total(int organisation) => organisation >= 0 && organisation < totals.Length ? totals[organisation] : 0;

    /// <summary>What each signal of a family adds, so that they sum to these points.</summary>
    public int[] PartsOf(int family, int organisation, int sum)
    {
        var start = FamilyList.Starts[family];
        var exact = Enumerable.Range(start, FamilyList.All[family].Parts.Length).Select(k => weights[k] * values[k][organisation]).ToArray();
        var whole = exact.Sum();
        // what was shortened is shortened for all
        if (Reasons.Points.Round(whole) != sum && whole != 0)
            exact = Array.ConvertAll(exact, e => e * sum / whole);
        var parts = Array.ConvertAll(exact, Reasons.Points.Round);
        var largest = Enumerable.Range(0, parts.Length).MaxBy(k => Math.Abs(exact[k]));
        parts[largest] += sum - parts.Sum();
        return parts;
    }

    /// <summary>Why, for a signal of a family.</summary>
    public Signals.Sentence Words(int family, int part, int organisation, bool speaksFor) =>
        FamilyList.All[family].Words(about, part, organisation, speaksFor);

    private int[] PointsOf(int family)
    {
        var (start, count) = (FamilyList.Starts[family], FamilyList.All[family].Parts.Length);
        var found = new int[about.Trails.Bound];
        for (var o = 0; o < found.Length; o++)
        {
            var sum = 0.0;
            for (var k = start; k < start + count; k++)
                sum += weights[k] * values[k][o];
            found[o] = Reasons.Points.Round(sum);
        }
        return found;
    }
}

using CoCreate.Matching.Index;
using CoCreate.Matching.Learning;

namespace CoCreate.Matching.Partners;

/// <summary>What the past says of organisations for one need: points by family, each the sum of its signals.</summary>
internal sealed class PartnerScores : IDisposable
{
    /// <summary>From so many past partnerships on the past speaks alone; with fewer the profiles speak for the rest.</summary>
    private const double Enough = 100;

    /// <summary>What the past says better than the profile does, when there is enough of it.</summary>
    private static readonly HashSet<string> Replaced = ["theme", "text", "distance", "history", "trust", "sectors"];

    private readonly Inquiry about;
    private readonly double[] weights;

    private PartnerScores(Inquiry about, SignalFactors learned)
    {
        this.about = about;
        Share = Math.Min(1, about.Trails.All.Length / Enough);
        weights = [.. (about.HasWords ? PartnerWeights.Told : PartnerWeights.Untold).Select((w, k) => w * Share * learned[FamilyList.All[FamilyList.FamilyOf(k)].Code])];
        FamilyList.Measure(about, Array.ConvertAll(weights, w => w != 0));
        Most = new int[FamilyList.All.Length];
        for (var slot = 0; slot < about.Count; slot++)
            about.Desk.Totals[slot] = Sum(slot);
    }

    /// <summary>How much of a profile's score is for the past to say, 0–1.</summary>
    public double Share { get; }

    /// <summary>The most points anybody gets, by family.</summary>
    public int[] Most { get; }

    /// <summary>The words it was asked with, on the shelf of profiles.</summary>
    public Ranking.TextQuery Query => about.Query;

    /// <summary>What the past says to a need; null when there is none.</summary>
    public static PartnerScores? For(MatchIndex index, Card asker, DateOnly today)
    {
        if (index.PastTexts.Stems.Documents == 0)
            return null;
        var trails = index.Trails;
        return new(new(trails, asker, today, trails.Desks.Take()), index.Learned.For(asker.Owner?.Municipality));
    }

    /// <summary>Of how many the past says anything at all.</summary>
    public int Count => about.Count;

    /// <summary>All points of one of them, by its place on the shortlist.</summary>
    public int TotalAt(int slot) => about.Desk.Totals[slot];

    /// <summary>Its card.</summary>
    public Card CardAt(int slot) => about.Trails.Profiles[about.Desk.Shortlist[slot]];

    /// <summary>How much of a profile signal's weight stays.</summary>
    public double Left(string signal) => Replaced.Contains(signal) ? 1 - Share : 1;

    /// <param name="family">The family's place in the list.</param>
    /// <param name="organisation">The organisation's number in the index.</param>
    public int Points(int family, int organisation) => SlotOf(organisation) is >= 0 and var slot ? about.Desk.Points[slot * FamilyList.All.Length + family] : 0;

    public int Total(int organisation) => SlotOf(organisation) is >= 0 and var slot ? about.Desk.Totals[slot] : 0;

    /// <summary>What each signal of a family adds, so that they sum to these points.</summary>
    public int[] PartsOf(int family, int organisation, int sum)
    {
        var (start, count) = (FamilyList.Starts[family], FamilyList.All[family].Parts.Length);
        var exact = new double[count];
        if (SlotOf(organisation) is >= 0 and var slot)
            for (var k = 0; k < count; k++)
                exact[k] = weights[start + k] * about.Desk.Values[slot * weights.Length + start + k];
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
        FamilyList.All[family].Words(about, part, about.Trails.PlaceOf(organisation), speaksFor);

    /// <summary>The next question may use the desk; nothing may be asked of this one any more.</summary>
    public void Dispose()
    {
        about.Clear();
        about.Trails.Desks.GiveBack(about.Desk);
    }

    private int SlotOf(int organisation) => about.Trails.PlaceOf(organisation) is >= 0 and var place ? about.Desk.SlotOf[place] - 1 : -1;

    private int Sum(int slot)
    {
        var values = about.Desk.Values.AsSpan(slot * weights.Length, weights.Length);
        var total = 0;
        for (var f = 0; f < Most.Length; f++)
        {
            var sum = 0.0;
            var end = f + 1 < Most.Length ? FamilyList.Starts[f + 1] : weights.Length;
            for (var k = FamilyList.Starts[f]; k < end; k++)
                sum += weights[k] * values[k];
            var points = about.Desk.Points[slot * Most.Length + f] = Reasons.Points.Round(sum);
            Most[f] = Math.Max(Most[f], points);
            total += points;
        }
        return total;
    }
}

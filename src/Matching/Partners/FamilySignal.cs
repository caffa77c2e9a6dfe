using CoCreate.Matching.Ranking;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>A family of partner signals as one signal of a setting. Its value is the share of the most points anybody gets.</summary>
internal sealed class FamilySignal(int family) : ISignal
{
    public static FamilySignal[] All { get; } = [.. FamilyList.All.Select((_, i) => new FamilySignal(i))];

    public int Family { get; } = family;

    public string Code => FamilyList.All[Family].Code;

    public Sentence Name => FamilyList.All[Family].Name;

    public bool InPlay(Setting setting) => setting.Partners is not null;

    public double Value(in Pair pair) => Points(pair) / (double)Math.Max(1, pair.Setting.Partners!.Most[Family]);

    public int Points(in Pair pair) => pair.Setting.Partners!.Points(Family, pair.Candidate.OwnerNumber);

    public Sentence Words(in Pair pair, double value)
    {
        var partners = pair.Setting.Partners!;
        var parts = partners.PartsOf(Family, pair.Candidate.OwnerNumber, Points(pair));
        var speaksFor = value >= 0;
        var decisive = Enumerable.Range(0, parts.Length).MaxBy(k => speaksFor ? parts[k] : -parts[k]);
        return partners.Words(Family, decisive, pair.Candidate.OwnerNumber, speaksFor);
    }
}

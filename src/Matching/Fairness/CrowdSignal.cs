using CoCreate.Matching.Ranking;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Fairness;

/// <summary>Whether everybody already turns to them: those who are in a large share of all partnerships, or are asked all the time, stand back a little, so that others get a chance.</summary>
internal sealed class CrowdSignal : ISignal
{
    /// <summary>Who takes part in this share of all partnerships stands back in full.</summary>
    private const double FullShare = 0.15;

    /// <summary>With fewer partnerships than this nobody is in a large share of them.</summary>
    private const double Enough = 100;

    /// <summary>So many partnerships or requests make nobody known to everybody.</summary>
    private const int Few = 3;

    /// <summary>So many requests in three months are half of what makes one stand back in full.</summary>
    private const double OftenAsked = 30;

    private const int Days = 90;

    public string Code => "crowd";
    public Sentence Name => new("Turen går på skift: de, som alle spørger, står lidt tilbage (trækker kun fra)", "Taking turns: those whom everybody asks stand back a little (only pulls down)");

    public bool InPlay(Setting setting) => true;

    public double Value(in Pair pair) => -Math.Max(InMuch(pair), Asked(pair));

    private static double InMuch(in Pair pair) => pair.Setting.Index.Past[pair.Candidate.OwnerId].Length is > Few and var times
        ? Math.Min(1, times / Math.Max(Enough, pair.Setting.Index.PastTexts.Stems.Documents) / FullShare) : 0;

    private static double Asked(in Pair pair) => CountAsked(pair) is > Few and var asked ? asked / (asked + OftenAsked) : 0;

    private static int CountAsked(in Pair pair)
    {
        var (count, since) = (0, pair.Today.AddDays(-Days));
        if (pair.Setting.Index.Snapshot.CountRequestsTo(pair.Candidate.OwnerId) == 0)
            return 0;
        foreach (var request in pair.Setting.Index.Snapshot.RequestsTo(pair.Candidate.OwnerId))
            if (DateOnly.FromDateTime(request.Asked.UtcDateTime) is var day && day > since && day <= pair.Today)
                count++;
        return count;
    }

    public Sentence Words(in Pair pair, double value)
    {
        var (asked, times) = (CountAsked(pair), pair.Setting.Index.Past[pair.Candidate.OwnerId].Length);
        return Asked(pair) > InMuch(pair)
            ? new($"Bliver spurgt tit: {asked} gange på tre måneder. Andre får også en chance", $"Are asked often: {asked} times in three months. Others get a chance too")
            : new($"Mange kender dem i forvejen: de er med i {times} partnerskaber. Andre får også en chance", $"Many know them already: they are in {times} partnerships. Others get a chance too");
    }
}

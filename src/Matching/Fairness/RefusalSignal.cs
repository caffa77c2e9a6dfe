using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Fairness;

/// <summary>Whether they have written in their own words that they will not do what is asked. A code of the reference table is a hard rule instead.</summary>
internal sealed class RefusalSignal : ISignal
{
    public string Code => "refuses";
    public Sentence Name => new("Fravalg: om de med egne ord har skrevet, at de ikke gør det (trækker kun fra)", "Refusals: whether they wrote in their own words that they do not do it (only pulls down)");

    public bool InPlay(Setting setting) => !setting.Asks || setting.Card.Need is not null;

    public double Value(in Pair pair) => Of(pair) is null ? 0 : -1;

    private static Statement? Of(in Pair pair) => pair.Asker.Need is null ? null : Statement.Meeting(pair.Giver.Record, pair.Giver.Owner, against: true, pair.Setting.StemsOf(pair.Asker));

    public Sentence Words(in Pair pair, double value)
    {
        var said = Of(pair)!.Text;
        return Say.About(pair, $"{{G}} har skrevet, hvad {{g}} ikke gør: »{said}«", $"{{G}} have written what {{g}} do not do: “{said}”");
    }
}

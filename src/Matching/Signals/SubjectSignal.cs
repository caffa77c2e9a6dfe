using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Signals;

/// <summary>Whether it fits the same school subjects.</summary>
internal sealed class SubjectSignal : ISignal
{
    public string Code => "subject";
    public Sentence Name => new("Fag: om det passer til de samme skolefag", "Subject: whether it fits the same school subjects");

    public bool InPlay(Setting setting) => Of(setting.Card).Length > 0;

    public double Value(in Pair pair)
    {
        var (asked, given) = (Of(pair.Asker), Of(pair.Giver));
        if (asked.Length == 0 || given.Length == 0)
            return 0;
        var met = 0;
        foreach (var subject in asked)
            met += given.Contains(subject) ? 1 : 0;
        return met == 0 ? -0.6 : 0.6 + 0.4 * met / asked.Length;
    }

    public Sentence Words(in Pair pair, double value)
    {
        var (asked, given) = (Of(pair.Asker), Of(pair.Giver));
        if (value > 0)
        {
            var (da, en) = Names(asked.Intersect(given));
            return Say.About(pair, $"Passer til {da}", $"Fits {en}");
        }
        var (askDa, askEn) = Names(asked);
        var (giveDa, giveEn) = Names(given);
        return Say.About(pair, $"Er til {giveDa}, ikke til {askDa}", $"Is for {giveEn}, not for {askEn}");
    }

    private static System.Collections.Immutable.ImmutableArray<string> Of(Card card) =>
        card.Need?.Subjects.OrEmpty() ?? card.Offer?.Subjects.OrEmpty() ?? [];

    private static (string Da, string En) Names(IEnumerable<string> codes)
    {
        var names = codes.Take(3).Select(c => Subjects.Find(c)?.Name ?? new Label(c, c)).ToList();
        return (Say.ListDa(names.Select(n => Say.Inside(n.Da))), Say.ListEn(names.Select(n => n.En)));
    }
}

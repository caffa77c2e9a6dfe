using System.Numerics;
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
        var (asker, giver) = (pair.Asker, pair.Giver);
        if (!asker.OtherSubjects && !giver.OtherSubjects)
            return Met(asker.Subjects, giver.Subjects);
        var (asked, given) = (Of(asker), Of(giver));
        return asked.Length == 0 || given.Length == 0 ? 0 : Met(asked.Intersect(given).Count(), asked.Distinct().Count());
    }

    /// <summary>Both name subjects and share none.</summary>
    public const double Missed = -0.6;

    public static double Met(ulong asked, ulong given) =>
        asked == 0 || given == 0 ? 0 : Met(BitOperations.PopCount(asked & given), BitOperations.PopCount(asked));

    private static double Met(int met, int asked) => met == 0 ? Missed : 0.6 + 0.4 * met / asked;

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

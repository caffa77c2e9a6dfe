using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Signals;

/// <summary>Whether what is given is of a kind that is asked for.</summary>
internal sealed class KindSignal : ISignal
{
    // What people often ask for under another name: a pair of hands, someone who can, someone who knows; a place and what happens there.
    private const int Minds = 1 << (int)OfferKind.People | 1 << (int)OfferKind.Competence | 1 << (int)OfferKind.Knowledge;
    private const int Visits = 1 << (int)OfferKind.Place | 1 << (int)OfferKind.Activity;

    public string Code => "kind";
    public Sentence Name => new("Slags: om det er den slags, der mangler", "Kind: whether it is the kind that is missing");

    public bool InPlay(Setting setting) => setting.Card.Kinds != 0;

    public const double NearlyMet = 0.2, Unmet = -0.8;

    public double Value(in Pair pair) => Meets(pair.Asker.Kinds, pair.Giver.Kinds);

    public static double Meets(int asked, int given) =>
        asked == 0 || given == 0 ? 0
        : (asked & given) != 0 ? 1
        : ((asked & Minds) != 0 && (given & Minds) != 0) || ((asked & Visits) != 0 && (given & Visits) != 0) ? NearlyMet
        : Unmet;

    public Sentence Words(in Pair pair, double value)
    {
        int asked = pair.Asker.Kinds, given = pair.Giver.Kinds;
        var (askDa, askEn) = Names(asked);
        var (giveDa, giveEn) = Names(given);
        if (value == 1)
        {
            var (da, en) = Names(asked & given);
            return Say.About(pair, $"{{G}} har {da}, og det mangler {{a}}", $"{{G}} have {en}, and that is what {{a}} need");
        }
        return value > 0
            ? Say.About(pair, $"{{G}} har {giveDa}. Det kan måske bruges i stedet for {askDa}", $"{{G}} have {giveEn}. It may do instead of {askEn}")
            : Say.About(pair, $"{{G}} har {giveDa}. {{A}} mangler {askDa}", $"{{G}} have {giveEn}. {{A}} need {askEn}");
    }

    private static (string Da, string En) Names(int kinds)
    {
        var named = Enum.GetValues<OfferKind>().Where(k => (kinds & 1 << (int)k) != 0).Select(Name1).ToList();
        return (Say.ListDa(named.Select(n => n.Da)), Say.ListEn(named.Select(n => n.En)));
    }

    private static Sentence Name1(OfferKind kind) => kind switch
    {
        OfferKind.People => new("hænder", "hands"),
        OfferKind.Competence => new("nogen, der kan det", "somebody who can do it"),
        OfferKind.Place => new("et sted", "a place"),
        OfferKind.Equipment => new("udstyr", "equipment"),
        OfferKind.Funding => new("penge", "money"),
        OfferKind.Knowledge => new("viden", "knowledge"),
        _ => new("en aktivitet", "an activity"),
    };
}

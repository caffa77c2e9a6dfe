using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Signals;

/// <summary>How far there is to go, against what the one who travels has said.</summary>
internal sealed class DistanceSignal : ISignal
{
    /// <summary>So far a class or a volunteer goes when nobody has said otherwise; twice as far speaks fully against.</summary>
    public const double UsualKm = 30;
    public const double TheyCome = 0.9;
    public const double Online = 0.7;

    public string Code => "distance";
    public Sentence Name => new("Afstand: hvor langt der er, og hvem der kører", "Distance: how far it is, and who travels");

    public bool InPlay(Setting setting) => setting.Card.Position is not null;

    public double Value(in Pair pair)
    {
        if (pair.Km is not { } km)
            return 0;
        var value = Travelling(km, ReachOf(pair.Asker));
        if (pair.Giver.May(Where.Asker) && km <= (RadiusOf(pair.Giver) ?? double.MaxValue))
            value = Math.Max(value, TheyCome);
        return pair.Giver.May(Where.Online) ? Math.Max(value, Online) : value;
    }

    public static double? ReachOf(Card asker) => asker.Need?.ReachKm;
    public static double? RadiusOf(Card giver) => giver.Offer?.RadiusKm;

    /// <summary>Never more than this for a distance, whatever the two have said; for the first look.</summary>
    public static double Travelling(double km, double? reach) =>
        reach is { } said and > 0
            ? km <= said ? 1 - 0.6 * km / said : Math.Max(-1, -0.2 - (km - said) / said)
            : Math.Max(-1, 1 - km / UsualKm);

    public Sentence Words(in Pair pair, double value)
    {
        var km = pair.Km!.Value;
        var about = pair.Asker.Rough || pair.Giver.Rough;
        var (far, farEn) = about ? ($"cirka {Say.Km(km)}", $"about {Say.Km(km)}") : (Say.Km(km), Say.Km(km));
        if (value == TheyCome && pair.Giver.May(Where.Asker))
            return Say.About(pair, $"{{G}} kommer ud til {{Aj}}. Der er {far}", $"{{G}} come to {{Aj}}. It is {farEn}");
        if (value == Online && pair.Giver.May(Where.Online))
            return Say.About(pair, $"Det kan være online. Der er {far}", $"It can be online. It is {farEn} away");
        return ReachOf(pair.Asker) is { } reach && km > reach
            ? Say.About(pair, $"Ligger {far} væk. {{A}} har højst {Say.Km(reach)}", $"Is {farEn} away. {{A}} can go {Say.Km(reach)} at most")
            : new($"Ligger {far} væk", $"Is {farEn} away");
    }
}

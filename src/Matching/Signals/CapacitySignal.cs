using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Signals;

/// <summary>Whether there is room for all who come, or enough of what is asked for.</summary>
internal sealed class CapacitySignal : ISignal
{
    public string Code => "capacity";
    public Sentence Name => new("Plads: om der er plads til alle, eller nok af det", "Room: whether there is room for all, or enough of it");

    public bool InPlay(Setting setting) =>
        setting.Card.Need is { } need ? need.GroupSize is not null || need.Requirements.OrEmpty().Any(r => r.Amount is not null && IsCounted(r.Kind))
        : setting.Card.Offer is { } offer && Room(offer) is not null;

    public double Value(in Pair pair)
    {
        if (pair.Asker.Need is not { } need || pair.Giver.Offer is not { } offer || Wanted(need, offer) is not { } wanted || Room(offer) is not { } room)
            return 0;
        return Holds(wanted, room);
    }

    public static double Holds(int wanted, int room) => room >= wanted ? 1 : -0.8 - 0.2 * (wanted - room) / wanted;

    public static int? Wanted(Need need, Offer offer) => Wanted(need, offer.OfferKind);

    /// <summary>How many an offer of the kind must hold: pieces or people of a counted kind, else the group.</summary>
    public static int? Wanted(Need need, OfferKind kind)
    {
        if (!IsCounted(kind))
            return kind == OfferKind.Funding ? null : Positive(need.GroupSize);
        foreach (var requirement in need.Requirements.OrEmpty())
            if (requirement.Kind == kind)
                return Positive(requirement.Amount);
        return null;
    }

    public static int? Room(Offer offer) =>
        offer.OfferKind == OfferKind.Funding ? null
        : offer.Capacity is { } capacity && offer.Seats is { } seats ? Math.Min(capacity, seats) : offer.Capacity ?? offer.Seats;

    private static bool IsCounted(OfferKind kind) => kind is OfferKind.People or OfferKind.Equipment;

    private static int? Positive(int? number) => number > 0 ? number : null;

    public Sentence Words(in Pair pair, double value)
    {
        var offer = pair.Giver.Offer!;
        var (wanted, room) = (Wanted(pair.Asker.Need!, offer)!.Value, Room(offer)!.Value);
        if (IsCounted(offer.OfferKind))
            return value > 0
                ? Say.About(pair, $"{{G}} har {room}. {{A}} mangler {wanted}", $"{{G}} have {room}. {{A}} need {wanted}")
                : Say.About(pair, $"{{G}} har kun {room}. {{A}} mangler {wanted}", $"{{G}} have only {room}. {{A}} need {wanted}");
        return value > 0
            ? Say.About(pair, $"Der er plads til alle {wanted}", $"There is room for all {wanted}")
            : Say.About(pair, $"{{G}} tager højst {room} ad gangen. {{A}} er {wanted}", $"{{G}} take {room} at a time at most. {{A}} are {wanted}");
    }
}

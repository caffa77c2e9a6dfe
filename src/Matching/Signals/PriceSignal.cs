using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Signals;

/// <summary>What it costs the whole group, against what may be spent.</summary>
internal sealed class PriceSignal : ISignal
{
    private const decimal PupilsInAClass = 28;

    public string Code => "price";
    public Sentence Name => new("Pris: hvad det koster jer i alt, mod hvad I har", "Price: what it costs in all, against what there is");

    public bool InPlay(Setting setting) => setting.Card.Need is { Budget: not null } || setting.Card.Offer is { Price: not null };

    public double Value(in Pair pair)
    {
        if (pair.Asker.Need is not { } need || pair.Giver.Offer is not { } offer || Cost(need, offer) is not { } cost)
            return 0;
        if (cost == 0)
            return 1;
        if (need.Budget is not { Amount: > 0 } budget)
            return need.Budget is null ? 0 : -1;
        return cost <= budget.Amount
            ? 0.5 + 0.4 * (double)(1 - cost / budget.Amount)
            : -Math.Min(1, 0.3 + 0.7 * (double)((cost - budget.Amount) / budget.Amount));
    }

    /// <summary>The whole price for the need's group; null when it cannot be known, or is in another currency than the budget.</summary>
    public static decimal? Cost(Need need, Offer offer)
    {
        if (offer.Price is not { } price || offer.OfferKind == OfferKind.Funding)
            return null;
        if (price.Amount == 0)
            return 0;
        if (need.Budget is { } budget && budget.Currency != price.Currency)
            return null;
        return price.Per switch
        {
            PricePer.Pupil => need.GroupSize is { } pupils ? price.Amount * pupils : null,
            PricePer.Class => price.Amount * Math.Max(1, Math.Ceiling((need.GroupSize ?? 1) / PupilsInAClass)),
            PricePer.Hour => offer.DurationMinutes is { } minutes ? price.Amount * minutes / 60 : null,
            _ => price.Amount,
        };
    }

    public Sentence Words(in Pair pair, double value)
    {
        var need = pair.Asker.Need!;
        var cost = Cost(need, pair.Giver.Offer!)!.Value;
        if (cost == 0)
            return new("Det er gratis", "It is free");
        var price = Say.Money(cost, pair.Giver.Offer!.Price!.Currency);
        var budget = Say.Money(need.Budget!.Amount, need.Budget.Currency);
        return value > 0
            ? Say.About(pair, $"Koster {price.Da} i alt. {{A}} har {budget.Da}", $"Costs {price.En} in all. {{A}} have {budget.En}")
            : Say.About(pair, $"Koster {price.Da} i alt. {{A}} har kun {budget.Da}", $"Costs {price.En} in all. {{A}} have only {budget.En}");
    }
}

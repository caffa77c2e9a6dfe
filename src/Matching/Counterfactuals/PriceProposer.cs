using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Counterfactuals;

/// <summary>A little more money, or a lower price.</summary>
internal sealed class PriceProposer : IProposer
{
    public string[] Lifts => ["price"];

    public IEnumerable<Proposal> For(Pair pair)
    {
        if (pair.Asker.Need is not { Budget: { Amount: > 0 } budget } need || pair.Giver.Offer is not { Price: { } price } offer
            || PriceSignal.Cost(need, offer) is not { } cost || cost <= budget.Amount)
            yield break;
        var over = (int)Math.Min(60, 60 * (cost - budget.Amount) / budget.Amount);
        var more = budget with { Amount = Math.Ceiling(cost) };
        var money = Say.Money(more.Amount, more.Currency);
        yield return new("budget", 20 + over, budget, more,
            Say.About(pair, $"{{a}} kan bruge {money.Da}", $"{{a}} can spend {money.En}")) { Need = n => n with { Budget = more } };
        var less = price with { Amount = Math.Floor(price.Amount * budget.Amount / cost) };
        var lower = Say.Money(less.Amount, less.Currency);
        var per = Network.Reference.Labels.Of(price.Per);
        yield return new("price", 30 + over, price, less,
            Say.About(pair, $"prisen er {lower.Da} {per.Da}", $"the price is {lower.En} {per.En}")) { Offer = o => o with { Price = less } };
    }
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Radar;

/// <summary>
/// Which needs a grant would make matchable. Nothing is estimated of the match: the need is changed as the grant would change it, and the engine
/// is asked again. A bus takes a class further than it can go by itself; money lifts what it may spend.
/// </summary>
public static class WhatIfEngine
{
    /// <summary>What a bus is reckoned at, DKK: a price for the bus, and one for each kilometre out.</summary>
    public const decimal BusPrice = 1_500, BusPricePerKm = 20;

    private const int Wide = 200;
    private static readonly double[] Further = [10, 25, 50, 100];

    /// <summary>First those nobody fits today, the cheapest first; then those who would have more to choose from; as many as the grant pays for.</summary>
    public static WhatIfAnswer Ask(MatchIndex index, WhatIfQuestion asked, CancellationToken stop = default)
    {
        var scope = new RadarScope(index, asked.Question);
        var (areas, found) = (new Quarters(scope), new ConcurrentBag<MatchableNeed>());
        Parallel.ForEach(scope.Needs, new() { MaxDegreeOfParallelism = Math.Max(1, asked.Question.Threads), CancellationToken = stop }, card =>
        {
            var helped = asked.Kind is GrantKind.Transport or GrantKind.Bus ? ByBus(index, card.Need!, asked.Question.Today) : ByMoney(index, card.Need!, asked.Question.Today, asked.Amount);
            if (helped is var (changed, before, after, cost, change) && cost <= asked.Amount)
                found.Add(new(new(changed.Id, changed.Question), OrganisationRef.To(card.Owner!), areas.Of(card).Name, before, after, cost, [change]));
        });
        var (left, reached) = (asked.Amount, new List<MatchableNeed>());
        foreach (var need in found.OrderBy(n => n.Before > 0).ThenBy(n => n.Cost).ThenByDescending(n => n.After - n.Before).ThenBy(n => n.Need.Id, StringComparer.Ordinal))
            if (need.Cost <= left)
            {
                left -= need.Cost;
                reached.Add(need);
            }
        return new(index.Revision, [.. reached], reached.Sum(n => n.Cost));
    }

    /// <summary>How many offers fit a need well and cost no more than it may spend; up to 200.</summary>
    public static int Count(MatchIndex index, Need need, DateOnly today) => Fits(index, need, today).Count(o => Affordable(need, o));

    // the first step further that gives more to choose from
    private static (Need, int, int, decimal, FieldChange)? ByBus(MatchIndex index, Need need, DateOnly today)
    {
        if (need.ReachKm is not { } reach)
            return null;
        var before = Count(index, need, today);
        foreach (var km in Further.Where(km => km > reach))
        {
            var changed = need with { ReachKm = km };
            if (Count(index, changed, today) is var after && after > before)
                return (changed, before, after, BusPrice + BusPricePerKm * (decimal)km, new("need", need.Id, "reachKm", JsonValue.Create(reach), JsonValue.Create(km)));
        }
        return null;
    }

    // the cheapest that fits but costs more than there is
    private static (Need, int, int, decimal, FieldChange)? ByMoney(MatchIndex index, Need need, DateOnly today, decimal amount)
    {
        if (need.Budget is not { Currency: "DKK" } budget)
            return null;
        var before = Count(index, need, today);
        var rich = need with { Budget = budget with { Amount = budget.Amount + amount } };
        foreach (var price in Fits(index, rich, today).Select(o => PriceSignal.Cost(rich, o)).OfType<decimal>().Select(WholeOere).Where(c => c > budget.Amount && c <= rich.Budget.Amount).Distinct().Order())
        {
            var changed = need with { Budget = budget with { Amount = price } };
            if (Count(index, changed, today) is var after && after > before)
                return (changed, before, after, price - budget.Amount, new("need", need.Id, "budget", Json(budget), Json(changed.Budget!)));
        }
        return null;
    }

    // a budget is money somebody can write
    private static decimal WholeOere(decimal amount) => Math.Ceiling(amount * 100) / 100;

    private static JsonObject Json(Money money) => new() { ["amount"] = money.Amount, ["currency"] = money.Currency };

    private static bool Affordable(Need need, Offer offer) => need.Budget is not { } budget || PriceSignal.Cost(need, offer) is not { } cost || cost <= budget.Amount;

    // as many as anybody is told, without a word made of them
    private static IEnumerable<Offer> Fits(MatchIndex index, Need need, DateOnly today) =>
        FastRanking.Run(Plan.For(index, new(need, null, null, MatchTarget.Offers, today, Wide, BetterIf: false))).Best.List.Where(c => c.Score >= Ratings.Good && Fit.Is(c)).Select(c => c.Card.Offer!);
}

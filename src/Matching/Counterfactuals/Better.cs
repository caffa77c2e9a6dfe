using System.Collections.Immutable;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Rules;

namespace CoCreate.Matching.Counterfactuals;

/// <summary>
/// The cheapest change of one or two fields that lifts a match at least one rating and breaks no rule. Every candidate is tried by scoring
/// the pair again as it would be, so what is told is true. Cost is the sum of the changes'; at the same cost one field
/// goes before two, then the order of the proposers.
/// </summary>
internal static class Better
{
    private static readonly IProposer[] Proposers =
        [new ConfirmProposer(), new WeekdayProposer(), new RoomProposer(), new TimeProposer(), new PriceProposer(), new DistanceProposer()];

    private static readonly HashSet<string> Liftable = [.. Proposers.SelectMany(p => p.Lifts)];

    public static ImmutableArray<BetterIf> Of(in Pair pair, int score)
    {
        var wanted = Ratings.Next(score);
        if (wanted is null || CanReach(pair) < wanted)
            return [];
        foreach (var candidate in Candidates(pair))
            if (ScoreWith(pair, candidate) is { } lifted && lifted >= wanted)
                return [Told(pair, candidate, Ratings.Of(lifted))];
        return [];
    }

    /// <summary>All sets of one or two changes, the cheapest first.</summary>
    public static IEnumerable<Proposal[]> Candidates(Pair pair)
    {
        var all = Proposers.SelectMany(p => p.For(pair)).ToArray();
        var sets = all.Select(p => new[] { p }).ToList();
        for (var i = 0; i < all.Length; i++)
            for (var j = i + 1; j < all.Length; j++)
                if (all[i].GoesWith(all[j]))
                    sets.Add([all[i], all[j]]);
        return sets.OrderBy(s => s.Sum(p => p.Cost)).ThenBy(s => s.Length);
    }

    /// <summary>What the pair would score; null when a rule would remove it.</summary>
    public static int? ScoreWith(in Pair pair, Proposal[] changes)
    {
        var (need, offer) = (pair.Asker.Need, pair.Giver.Offer);
        foreach (var change in changes)
        {
            need = change.Need is null ? need : change.Need(need!);
            offer = change.Offer is null ? offer : change.Offer(offer!);
        }
        var maker = pair.Setting.Index.Asked;
        var asker = need is null || ReferenceEquals(need, pair.Asker.Record) ? pair.Asker : maker.Again(need, pair.Asker);
        var giver = offer is null || ReferenceEquals(offer, pair.Giver.Record) ? pair.Giver : maker.Again(offer, pair.Giver);
        var setting = pair.Setting.With(pair.Setting.Asks ? asker : giver);
        var changed = new Pair(setting, setting.Asks ? giver : asker, pair.Text);
        return RuleList.FirstBroken(changed) is null ? setting.ScoreOf(changed) : null;
    }

    // When even all liftable signals at their best are too little, there is nothing to try.
    private static int CanReach(in Pair pair)
    {
        var (setting, sum, room, newSignals) = (pair.Setting, 0, 0, !pair.Setting.Asks);
        for (var i = 0; i < setting.InPlay.Length; i++)
        {
            var points = setting.PointsOf(i, pair);
            sum += points;
            if (Liftable.Contains(setting.InPlay[i].Code))
                room += setting.Most[i] - points;
        }
        // An offer that asks and says more of itself brings signals into play; then the points are shared out anew.
        return newSignals ? 10_000 : Math.Max(0, sum + room);
    }

    private static BetterIf Told(in Pair pair, Proposal[] changes, Rating rating)
    {
        var (need, offer) = (pair.Asker.Need, pair.Giver.Offer);
        return new(rating, [.. changes.Select(c => c.On(need, offer))],
            $"Bedre, hvis {string.Join(", og hvis ", changes.Select(c => c.Words.Da))}", $"Better if {string.Join(", and if ", changes.Select(c => c.Words.En))}");
    }
}

using System.Collections.Immutable;
using CoCreate.Matching.Counterfactuals;
using CoCreate.Matching.Fairness;
using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Rules;

namespace CoCreate.Matching.Reasons;

/// <summary>Turns what a ranking found into the answer: places, reasons, who comes from outside, what was ruled out.</summary>
internal static class Answers
{
    /// <summary>Who comes from outside stands among the first ten, when there are at least five matches to stand among.</summary>
    private const int LastPlaceForOutside = 10, LeastMatches = 5;

    public static MatchAnswer Of(Plan plan, Outcome outcome, long revision)
    {
        var shown = Variety.Of(outcome.Best.List, plan.Question.Diversity);
        var early = Variety.OutOfTurn(shown, outcome.Best.List);
        var (list, outside) = Places(plan, outcome, [.. shown.Take(plan.Question.Top)]);
        var items = list.Select((c, i) => Matched(plan, c, i + 1, i == outside, early.Contains(c.Card.Id))).ToImmutableArray();
        return new(revision, items)
        {
            RuledOut = outcome.RuledOut is { } removed ? [.. removed.List.Select(Removed)] : null,
        };
    }

    private static (List<Candidate> List, int Outside) Places(Plan plan, Outcome outcome, List<Candidate> list)
    {
        if (list.Count < LeastMatches || outcome.Outsider is not { } outsider)
            return (list, -1);
        var at = list.FindIndex(c => c.Card.OwnerId == outsider.Card.OwnerId && (plan.ByOrganisation || c.Card.Id == outsider.Card.Id));
        if (at < 0 || at >= LastPlaceForOutside)
        {
            // An organisation that already stands there for something else is moved, not doubled.
            if (at >= 0)
                list.RemoveAt(at);
            at = Math.Min(LastPlaceForOutside, Math.Min(list.Count + 1, plan.Question.Top)) - 1;
            list.Insert(at, outsider);
            if (list.Count > plan.Question.Top)
                list.RemoveAt(list.Count - 1);
        }
        return (list, list[at].Card.Id == outsider.Card.Id ? at : -1);
    }

    private static Match Matched(Plan plan, in Candidate candidate, int rank, bool fromOutside, bool forVariety)
    {
        var reasons = Told.Reasons(candidate.Pair);
        var score = reasons.Sum(r => r.Points);
        return new(rank, OfferOf(candidate.Card), NeedOf(candidate.Card), OrganisationRef.To(candidate.Card.Owner!), score, Ratings.Of(score), reasons,
            plan.Question.BetterIf ? Better.Of(candidate.Pair, score) : [], fromOutside, forVariety && !fromOutside);
    }

    private static RuledOut Removed(Candidate candidate)
    {
        var rule = RuleList.FirstBroken(candidate.Pair)!;
        var words = rule.Words(candidate.Pair);
        return new(OfferOf(candidate.Card), NeedOf(candidate.Card), OrganisationRef.To(candidate.Card.Owner!), rule.Code, words.Da, words.En);
    }

    private static OfferRef? OfferOf(Card card) => card.Offer is { } offer ? new(offer.Id, offer.Title) : null;

    private static NeedRef? NeedOf(Card card) => card.Need is { } need ? new(need.Id, need.Question) : null;
}

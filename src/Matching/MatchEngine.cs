using System.Collections.Immutable;
using CoCreate.Matching.Index;
using CoCreate.Matching.Learning;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using Need = CoCreate.Network.Model.Need;

namespace CoCreate.Matching;

/// <summary>Ranks what answers a question, with reasons. Pure: the same index and question give the same answer.</summary>
public static class MatchEngine
{
    /// <summary>The best matches, best first; ties by id. Whoever comes from outside the field may stand out of turn, as one of the first ten.</summary>
    /// <exception cref="ArgumentException">The question asks with nothing, or for fewer than 1 or more than 200.</exception>
    public static MatchAnswer Ask(MatchIndex index, MatchQuestion question) => Ask(index, question, FastRanking.Run);

    /// <summary>What each signal says of one pair, with the frozen weights: what an answer to the suggestion is laid beside. Empty when either is not on offer.</summary>
    /// <param name="index">The index.</param>
    /// <param name="need">The need that was answered.</param>
    /// <param name="offer">Id of the offer it was about; null when an organisation was asked without one.</param>
    /// <param name="organisation">Id of the organisation that was asked.</param>
    /// <param name="today">The day of the answer.</param>
    public static ImmutableArray<Weighed> Weigh(MatchIndex index, Need need, string? offer, string organisation, DateOnly today)
    {
        var frozen = index.With(OnlineWeights.None);
        var plan = Plan.For(frozen, new(need, null, null, offer is null ? MatchTarget.Organisations : MatchTarget.Offers, today, BetterIf: false));
        var setting = plan.Settings[^1];
        if ((offer is null ? frozen.Profiles.Find(organisation) : frozen.Offers.Find(offer)) is not { } card)
            return [];
        var pair = new Pair(setting, card, setting.Query.SumOf(card));
        return [.. Enumerable.Range(0, setting.InPlay.Length).Select(i => new Weighed(setting.InPlay[i].Code, setting.PointsOf(i, pair), setting.Highest[i])).Where(w => w.Points != 0 || w.Most != 0)];
    }

    internal static MatchAnswer Ask(MatchIndex index, MatchQuestion question, Func<Plan, Outcome> rank)
    {
        if (question.Top is < 1 or > 200)
            throw new ArgumentException("Between 1 and 200 matches can be asked for.", nameof(question));
        var plan = Plan.For(index, question);
        return Answers.Of(plan, rank(plan), index.Revision);
    }
}

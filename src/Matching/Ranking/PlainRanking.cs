using CoCreate.Matching.Index;
using CoCreate.Matching.Rules;

namespace CoCreate.Matching.Ranking;

/// <summary>Scores every candidate through every rule and signal. Slow and plain: what the fast ranking must agree with.</summary>
internal static class PlainRanking
{
    public static Outcome Run(Plan plan)
    {
        var outcome = new Outcome(plan);
        foreach (var setting in plan.Settings)
            foreach (var card in setting.Shelf.All())
                if (!setting.Skips(card))
                    Score(setting, card, outcome);
        return outcome;
    }

    private static void Score(Setting setting, Card card, Outcome outcome)
    {
        var text = setting.Query.SumOf(card);
        var pair = new Pair(setting, card, text);
        if (RuleList.FirstBroken(pair) is not null)
        {
            if (outcome.RuledOut is not null && Relevance.Of(pair) is > 0 and var relevance)
                outcome.RuledOut.Offer(new(relevance, card, setting, text));
            return;
        }
        var apart = OutsideField.Applies(setting) ? OutsideField.Of(setting, card.Kinds, card.Themes) : Apart.Same;
        outcome.Take(new(setting.ScoreOf(pair), card, setting, text), apart);
    }
}

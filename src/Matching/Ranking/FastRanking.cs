using CoCreate.Matching.Rules;
using CoCreate.Matching.Text;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// The same answer as <see cref="PlainRanking"/>, bit for bit, without scoring everybody: a first look at the columns says how many points a
/// candidate can reach at most, and only who could still stand among the best is scored. The signals and rules are the same objects.
/// </summary>
internal static class FastRanking
{
    public static Outcome Run(Plan plan)
    {
        var outcome = new Outcome(plan);
        Span<float> texts = stackalloc float[PostingBlock.Size];
        foreach (var setting in plan.Settings)
        {
            var look = new FirstLook(setting);
            for (var block = 0; block < setting.Shelf.Blocks.Length; block++)
            {
                setting.Query.SumsOf(block, texts);
                Scan(setting, look, block, texts, outcome);
            }
        }
        return outcome;
    }

    private static void Scan(Setting setting, FirstLook look, int block, ReadOnlySpan<float> texts, Outcome outcome)
    {
        var cards = setting.Shelf.Blocks[block].Cards;
        var columns = setting.Shelf.Blocks[block].Columns;
        var tellsRuledOut = outcome.RuledOut is not null;
        for (var i = 0; i < cards.Length; i++)
        {
            var known = look.Known(columns, i, texts[i], out var related);
            if (!tellsRuledOut && known + look.Rest < outcome.LeastThreshold)
                continue;
            var apart = look.Apart(columns, i, related, outcome);
            var threshold = outcome.Threshold(apart);
            // A score below 0 counts as 0, so against a threshold of 0 nobody can be left out.
            if (threshold <= 0)
                threshold = int.MinValue;
            var asked = tellsRuledOut && look.MayBeRuledOut(columns, i, texts[i], outcome.RuledOut!.Threshold);
            if (!asked && (known + look.Rest < threshold || look.IsForOthers(columns, i) || look.AtMost(columns, i, known, threshold) < threshold))
                continue;
            if (cards[i] is { } card && !setting.Skips(card))
                Score(setting, look, new(setting, card, texts[i]), known, threshold, asked, outcome, apart);
        }
    }

    private static void Score(Setting setting, FirstLook look, in Pair pair, int known, int threshold, bool asked, Outcome outcome, Apart apart)
    {
        if (asked && RuleList.FirstBroken(pair) is not null)
        {
            if (Relevance.Of(pair) is > 0 and var relevance)
                outcome.RuledOut!.Offer(new(relevance, pair.Candidate, setting, pair.Text));
            return;
        }
        var score = known;
        for (var i = 0; i < look.Unknown.Length; i++)
        {
            score += setting.PointsOf(look.Unknown[i], pair);
            if (score + look.MostAfter[i] < threshold)
                return;
        }
        if (!asked && RuleList.FirstBroken(pair) is not null)
            return;
        outcome.Take(new(Math.Clamp(score, 0, 10_000), pair.Candidate, setting, pair.Text), apart);
    }
}

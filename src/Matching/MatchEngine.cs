using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;

namespace CoCreate.Matching;

/// <summary>Ranks what answers a question, with reasons. Pure: the same index and question give the same answer.</summary>
public static class MatchEngine
{
    /// <summary>The best matches, best first; ties by id. Whoever comes from outside the field may stand out of turn, as one of the first ten.</summary>
    /// <exception cref="ArgumentException">The question asks with nothing, or for fewer than 1 or more than 200.</exception>
    public static MatchAnswer Ask(MatchIndex index, MatchQuestion question) => Ask(index, question, FastRanking.Run);

    internal static MatchAnswer Ask(MatchIndex index, MatchQuestion question, Func<Plan, Outcome> rank)
    {
        if (question.Top is < 1 or > 200)
            throw new ArgumentException("Between 1 and 200 matches can be asked for.", nameof(question));
        var plan = Plan.For(index, question);
        try
        {
            return Answers.Of(plan, rank(plan), index.Revision);
        }
        finally
        {
            foreach (var setting in plan.Settings)
                setting.Partners?.Dispose();
        }
    }
}

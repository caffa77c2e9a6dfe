
namespace CoCreate.Matching.Ranking;

/// <summary>What a ranking found.</summary>
internal sealed class Outcome(Plan plan)
{
    /// <summary>How many of those that a rule removed are told.</summary>
    public const int MostRuledOut = 50;

    /// <summary>The best candidates.</summary>
    public Leaders Best { get; } = new(plan.Question.Top, plan.ByOrganisation);

    /// <summary>The best one of another field.</summary>
    public Leaders Outside { get; } = new(1, plan.ByOrganisation);

    /// <summary>Those about the same that a rule removed; null when not asked for. Their score is how much they are about the same.</summary>
    public Leaders? RuledOut { get; } = plan.Question.RuledOut ? new(MostRuledOut, byOrganisation: false) : null;
}

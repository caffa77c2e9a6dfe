namespace CoCreate.Matching.Ranking;

/// <summary>What a ranking found.</summary>
internal sealed class Outcome(Plan plan)
{
    /// <summary>How many of those that a rule removed are told.</summary>
    public const int MostRuledOut = 50;

    /// <summary>The best candidates.</summary>
    public Leaders Best { get; } = new(plan.Question.Diversity > 0 ? Math.Max(plan.Question.Top, Fairness.Variety.Among) : plan.Question.Top, plan.ByOrganisation);

    /// <summary>The best one that shares nothing with the need's field.</summary>
    public Leaders Outside { get; } = new(1, plan.ByOrganisation);

    /// <summary>The best one that shares the first level only; stands in when there is no other.</summary>
    public Leaders Beside { get; } = new(1, plan.ByOrganisation);

    /// <summary>Who comes from outside, if anybody does.</summary>
    public Candidate? Outsider => Outside.List is [var outside, ..] ? outside : Beside.List is [var beside, ..] ? beside : null;

    /// <summary>Takes a candidate that no rule removed.</summary>
    public void Take(in Candidate candidate, Apart apart)
    {
        Best.Offer(candidate);
        if (apart == Apart.Outside)
            Outside.Offer(candidate);
        else if (apart == Apart.Beside)
            Beside.Offer(candidate);
    }

    /// <summary>Who scores less than this, and is of that field, changes nothing.</summary>
    public int Threshold(Apart apart) => apart switch
    {
        Apart.Outside => Math.Min(Best.Threshold, Outside.Threshold),
        Apart.Beside when Outside.IsEmpty => Math.Min(Best.Threshold, Beside.Threshold),
        _ => Best.Threshold,
    };

    /// <summary>Those about the same that a rule removed; null when not asked for. Their score is how much they are about the same.</summary>
    public Leaders? RuledOut { get; } = plan.Question.RuledOut ? new(MostRuledOut, byOrganisation: false) : null;
}

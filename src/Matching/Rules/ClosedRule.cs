using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Rules;

/// <summary>It is over: a deadline has passed, or every period lies behind us.</summary>
internal sealed class ClosedRule : IHardRule
{
    public string Code => "closed";
    public Sentence Name => new("Lukket: fristen eller perioden er forbi", "Closed: the deadline or the period has passed");

    public bool Breaks(in Pair pair) => LastDay(pair) < pair.Today;

    /// <summary>The last day something can come of it; the end of time when nobody has said.</summary>
    private static DateOnly LastDay(in Pair pair)
    {
        var last = DateOnly.MaxValue;
        if (!pair.Setting.Asks && pair.Asker.Need is { } need)
            last = Earliest(need.Deadline, need.Window?.To) ?? last;
        var periods = TimeSignal.Periods(pair.Giver);
        var end = periods.IsEmpty ? DateOnly.MaxValue : DateOnly.MinValue;
        foreach (var period in periods)
            end = period.To is not { } to ? DateOnly.MaxValue : to > end ? to : end;
        return end < last ? end : last;
    }

    private static DateOnly? Earliest(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;

    public Sentence Words(in Pair pair)
    {
        var day = Say.Day(LastDay(pair), pair.Today);
        return !pair.Setting.Asks && pair.Asker.Need?.Deadline == LastDay(pair)
            ? new($"Fristen var {day.Da}", $"The deadline was {day.En}")
            : new($"Sluttede {day.Da}", $"Ended {day.En}");
    }
}

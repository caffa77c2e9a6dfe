using CoCreate.Matching.Index;
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

    // A need that looks is not closed to itself, however long ago its window was.
    private static DateOnly LastDay(in Pair pair)
    {
        var end = LastDayOf(pair.Giver);
        return !pair.Setting.Asks && LastDayOf(pair.Asker) is var last && last < end ? last : end;
    }

    /// <summary>The last day something can come of a need or an offer; the end of time when nobody has said.</summary>
    public static DateOnly LastDayOf(Card card)
    {
        if (card.Need is { } need)
            return Earliest(need.Deadline, need.Window?.To) ?? DateOnly.MaxValue;
        var periods = TimeSignal.Periods(card);
        var end = periods.IsEmpty ? DateOnly.MaxValue : DateOnly.MinValue;
        foreach (var period in periods)
            end = period.To is not { } to ? DateOnly.MaxValue : to > end ? to : end;
        return end;
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

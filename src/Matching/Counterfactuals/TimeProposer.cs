using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Counterfactuals;

/// <summary>Another week for the asker, or one more for the giver.</summary>
internal sealed class TimeProposer : IProposer
{
    public string[] Lifts => ["time"];

    public IEnumerable<Proposal> For(Pair pair)
    {
        if (TimeSignal.Window(pair.Asker) is not { From: { } from, To: { } to } window || pair.Giver.Offer is not { } offer || to < pair.Today)
            yield break;
        var periods = offer.Periods.OrEmpty();
        if (!periods.IsEmpty && Moved(TimeSignal.Nearest(periods.AsSpan(), window), from, to, pair.Today) is { } moved && moved != window)
        {
            var weeks = Math.Abs(moved.From!.Value.DayNumber - from.DayNumber + 3) / 7;
            var (da, en) = Say.Time(moved, pair.Today);
            yield return new("window", 20 + Math.Min(40, weeks), window, moved,
                Say.About(pair, $"{{a}} vælger {da}", $"{{a}} choose {en}")) { Need = n => n with { Window = moved } };
        }
        if (!periods.Any(p => (p.From ?? DateOnly.MinValue) <= from && (p.To ?? DateOnly.MaxValue) >= to))
        {
            var (da, en) = Say.Time(window, pair.Today);
            var more = periods.Add(window);
            yield return new("periods", periods.IsEmpty ? 12 : 35, periods, more,
                Say.About(pair, $"{{g}} også kan {In(da)}", $"{{g}} can do {en} too")) { Offer = o => o with { Periods = more } };
        }
    }

    /// <summary>The window moved as little as puts it inside the period, by whole weeks where that is enough; null when it would lie in the past.</summary>
    private static Period? Moved(Period period, DateOnly from, DateOnly to, DateOnly today)
    {
        var days = to.DayNumber - from.DayNumber;
        var first = period.From is { } f && f > today ? f : today;
        var last = (period.To ?? DateOnly.MaxValue).DayNumber - days;
        var start = Math.Max(first.DayNumber, Math.Min(from.DayNumber, last));
        var week = from.DayNumber + 7 * (int)Math.Ceiling((start - from.DayNumber) / 7.0);
        if (start < from.DayNumber)
            week = from.DayNumber - 7 * (int)Math.Ceiling((from.DayNumber - start) / 7.0);
        if (week >= first.DayNumber && week <= last)
            start = week;
        return start >= today.DayNumber ? new(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(start + days)) : null;
    }

    private static string In(string when) => when.StartsWith("uge", StringComparison.Ordinal) ? $"i {when}" : when;
}

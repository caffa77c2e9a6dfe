using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Api.Hosting;

/// <summary>What is planned lies ahead: days that are set now, and are over already, are refused. What was set before and has passed since stays.</summary>
public static class DaysAhead
{
    /// <summary>A period something is asked for in: its last day has not been, and one without a last day does not begin in the past.</summary>
    public static IEnumerable<RuleError> Window(string field, Period? window, DateOnly today)
    {
        if (window?.To < today)
            yield return Over(field + ".to", window.To.Value, today);
        else if (window is { To: null, From: { } from } && from < today)
            yield return Over(field + ".from", from, today);
    }

    /// <summary>A single day.</summary>
    public static IEnumerable<RuleError> Day(string field, DateOnly? day, DateOnly today)
    {
        if (day is { } set && set < today)
            yield return Over(field, set, today);
    }

    /// <summary>What a record newly says of days to come.</summary>
    public static ImmutableArray<RuleError> Check(IRecord? before, IRecord after, DateTimeOffset now)
    {
        var today = Days.In(now);
        return [.. (before, after) switch
        {
            (var was, Organisation o) when o.Limits?.PauseUntil != (was as Organisation)?.Limits?.PauseUntil => Day("limits.pauseUntil", o.Limits?.PauseUntil, today),
            (var was, Need { Status: RecordStatus.Published } n) when was is not Need { Status: RecordStatus.Published } shown || shown.Deadline != n.Deadline => Day("deadline", n.Deadline, today),
            (var was, Offer o) when !o.Slots.IsDefaultOrEmpty => Slots(was as Offer, o, now),
            (Partnership was, Partnership p) => Plan(was, p, today),
            _ => [],
        }];
    }

    private static IEnumerable<RuleError> Slots(Offer? before, Offer after, DateTimeOffset now)
    {
        for (var i = 0; i < after.Slots.Length; i++)
            if (after.Slots[i] is { } slot && slot.Start <= now && before?.Slots.Any(s => s.Id == slot.Id && s.Start == slot.Start) != true)
                yield return Over($"slots[{i}].start", Days.In(slot.Start), Days.In(now));
    }

    // what two were brought together for lies ahead; what is told of the past was never brokered here
    private static IEnumerable<RuleError> Plan(Partnership before, Partnership after, DateOnly today)
    {
        if (PartnershipPhases.Brokered(after) && !PartnershipPhases.Closed(before) && PartnershipPhases.Replanned(before, after) && PartnershipPhases.LastDay(after) < today)
            yield return Over(after.End is null ? "start" : "end", PartnershipPhases.LastDay(after)!.Value, today);
        for (var i = 0; !after.Commitments.IsDefault && i < after.Commitments.Length; i++)
            if (after.Commitments[i] is { } promise && promise.Due < today && before.Commitments.FirstOrDefault(c => c.Id == promise.Id)?.Due != promise.Due)
                yield return Over($"commitments[{i}].due", promise.Due.Value, today);
    }

    /// <summary>That a day is over.</summary>
    public static RuleError Over(string field, DateOnly day, DateOnly today) => new(field, "past",
        $"{DayWords.Day(day, true)} er forbi.", $"{DayWords.Day(day, false)} is over.", $"Skriv {DayWords.Day(today, true)} eller senere.", $"Write {DayWords.Day(today, false)} or later.");
}

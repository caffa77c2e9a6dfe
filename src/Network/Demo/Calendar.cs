using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Demo;

/// <summary>Weeks and weekdays as schools and associations plan them, around today and the next school year.</summary>
internal sealed class Calendar(Random random, DateOnly today)
{
    private static readonly Weekday[] Working = [Weekday.Mon, Weekday.Tue, Weekday.Wed, Weekday.Thu, Weekday.Fri];
    private static readonly int[] SchoolWeeks = [2, 3, 4, 5, 6, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 34, 35, 36, 37, 38, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49];

    /// <summary>Some weeks in which an offer can be had; empty = any time. A few lie behind us.</summary>
    public ImmutableArray<Period> Periods()
    {
        if (random.Percent(48))
            return [];
        if (random.Percent(6))
            return [new(today.AddDays(-random.Next(200, 400)), today.AddDays(-random.Next(10, 190)))];
        if (random.Percent(30))
            return [new(today.AddDays(-random.Next(0, 60)), random.Percent(30) ? null : today.AddDays(random.Next(90, 500)))];
        return [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Weeks(random.Next(1, 6))).DistinctBy(p => p.From).OrderBy(p => p.From)];
    }

    /// <summary>A number of weeks from a school week to come.</summary>
    public Period Weeks(int count)
    {
        var first = SchoolYear.NextWeek(random.Any(SchoolWeeks), today)!;
        return new(first.From, first.From!.Value.AddDays(7 * count - 1));
    }

    public ImmutableArray<Weekday> Weekdays(bool weekends)
    {
        if (random.Percent(55))
            return [];
        return weekends && random.Percent(35) ? [Weekday.Sat, Weekday.Sun] : random.Some(Working, 1, 4);
    }
}

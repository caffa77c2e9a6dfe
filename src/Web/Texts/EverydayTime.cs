using System.Globalization;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Web.Texts;

/// <summary>Days and weeks as schools say them.</summary>
public static class EverydayTime
{
    private const int LongestInWeeks = 26 * 7;

    /// <summary>"4. maj 2027", or without the year in the year of <paramref name="today"/>.</summary>
    public static string Day(DateOnly day, DateOnly today) =>
        Typo.Set(day.ToString((Language.Danish ? "d. MMMM" : "d MMMM") + (day.Year == today.Year ? "" : " yyyy"), CultureInfo.CurrentCulture));

    /// <summary>"uge 18", "uge 17–20", "fra uge 18"; a single day and what is longer than half a year are told by dates.</summary>
    public static string Weeks(Period period, DateOnly today) => period switch
    {
        { From: { } from, To: { } to } when from == to => Day(from, today),
        { From: { } from, To: { } to } when to.DayNumber - from.DayNumber > LongestInWeeks =>
            Everyday.Say($"{Day(from, today)} til {Day(to, today)}", $"{Day(from, today)} to {Day(to, today)}"),
        { From: { } from, To: { } to } => Weeks(SchoolYear.WeekOf(from), SchoolYear.WeekOf(to), today),
        { From: { } from } => Everyday.Say($"fra {Week(SchoolYear.WeekOf(from), today)}", $"from {Week(SchoolYear.WeekOf(from), today)}"),
        { To: { } to } => Everyday.Say($"til og med {Week(SchoolYear.WeekOf(to), today)}", $"until {Week(SchoolYear.WeekOf(to), today)}"),
        _ => Everyday.Say("når som helst", "any time"),
    };

    /// <summary>What was asked for exactly: whole weeks as weeks, anything else by its days, "10.–16. maj 2027".</summary>
    public static string Exactly(Period period, DateOnly today) =>
        period is { From: { DayOfWeek: DayOfWeek.Monday }, To: { DayOfWeek: DayOfWeek.Friday or DayOfWeek.Sunday } } or { From: null, To: null } ? Weeks(period, today) : Typo.Set(DayWords.Of(period, Language.Danish));

    public static string Weeks(IEnumerable<Period> periods, DateOnly today) => Everyday.Join(Stretches.Merged(periods).Select(p => Weeks(p, today)));

    /// <summary>"mandag til onsdag", "tirsdag eller torsdag"; empty when any day will do.</summary>
    public static string Weekdays(IEnumerable<Weekday> days)
    {
        var all = days.Distinct().Order().ToArray();
        var names = all.Select(d => Language.Danish ? Everyday.Small(Labels.Of(d).Da) : Labels.Of(d).En).ToArray();
        return all.Length is 0 or 7 ? "" : all.Length > 2 && all[^1] - all[0] == all.Length - 1
            ? Everyday.Say($"{names[0]} til {names[^1]}", $"{names[0]} to {names[^1]}")
            : Everyday.Join(names, "eller", "or");
    }

    /// <summary>"for 3 dage siden", "for 2 måneder siden".</summary>
    public static string Ago(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        <= 0 => Everyday.Say("i dag", "today"),
        1 => Everyday.Say("i går", "yesterday"),
        < 60 and var days => Everyday.Say($"for {days} dage siden", $"{days} days ago"),
        var days => Everyday.Say($"for {days / 30} måneder siden", $"{days / 30} months ago"),
    };

    private static string Weeks((int Year, int Week) from, (int Year, int Week) to, DateOnly today)
    {
        if (from == to)
            return Week(from, today);
        var year = Year(to, today);
        return Everyday.Say($"uge {from.Week}–{to.Week}{year}", $"weeks {from.Week}–{to.Week}{year}");
    }

    /// <summary>"Uge 18 i 2027": a week somebody chose, with the year it was understood as.</summary>
    public static string ChosenWeek(int week, DateOnly today) => SchoolYear.NextWeek(week, today)?.From is { } next
        ? Everyday.Say($"Uge {week} i {SchoolYear.WeekOf(next).Year}", $"Week {week} of {SchoolYear.WeekOf(next).Year}") : Everyday.Say($"Uge {week}", $"Week {week}");

    private static string Week((int Year, int Week) week, DateOnly today) =>
        Everyday.Say($"uge {week.Week}{Year(week, today)}", $"week {week.Week}{Year(week, today)}");

    // a week number alone means the next time it comes; any other year is said
    private static string Year((int Year, int Week) week, DateOnly today) =>
        SchoolYear.NextWeek(week.Week, today)?.From is { } next && SchoolYear.WeekOf(next).Year == week.Year ? "" : $" {week.Year}";
}

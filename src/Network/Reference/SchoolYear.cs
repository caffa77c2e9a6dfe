using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Network.Model;

namespace CoCreate.Network.Reference;

/// <summary>A holiday or a half-year of a school year, with a stable code.</summary>
public sealed record SchoolPeriod(string Code, Label Name, Period Days);

/// <summary>
/// Weeks, terms and holidays as schools speak of them. Weeks are ISO weeks; a school year is named by the year it starts in
/// (1 August). Municipalities set their own days: these are the usual ones, good for planning, not for payroll.
/// </summary>
public static class SchoolYear
{
    /// <summary>Monday to Sunday of an ISO week.</summary>
    /// <param name="year">ISO year.</param>
    /// <param name="week">1–52, or 53 in the years that have it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has no such week.</exception>
    public static Period Week(int year, int week)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(week, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(week, ISOWeek.GetWeeksInYear(year));
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new(monday, monday.AddDays(6));
    }

    /// <summary>Monday of the first week to Sunday of the last; a last week below the first lies in the next year.</summary>
    public static Period Weeks(int year, int first, int last) =>
        new(Week(year, first).From, Week(last < first ? year + 1 : year, last).To);

    /// <summary>The next time a week number comes, today's week included; null when the number is no week.</summary>
    public static Period? NextWeek(int week, DateOnly today)
    {
        for (var year = WeekOf(today).Year; year <= today.Year + 6 && week is >= 1 and <= 53; year++)
            if (week <= ISOWeek.GetWeeksInYear(year) && Week(year, week) is { } days && days.To >= today)
                return days;
        return null;
    }

    /// <summary>The ISO year and week a day lies in.</summary>
    public static (int Year, int Week) WeekOf(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return (ISOWeek.GetYear(at), ISOWeek.GetWeekOfYear(at));
    }

    /// <summary>The year in which the school year of a day started.</summary>
    public static int Of(DateOnly day) => day.Month >= 8 ? day.Year : day.Year - 1;

    /// <summary>1 August to 31 July.</summary>
    public static Period Days(int startYear) => new(new(startYear, 8, 1), new(startYear + 1, 7, 31));

    /// <summary>Autumn (August to Christmas) and spring (January to the summer holiday).</summary>
    public static ImmutableArray<SchoolPeriod> Terms(int startYear)
    {
        var holidays = Holidays(startYear);
        DateOnly before(string code) => holidays.First(h => h.Code == code).Days.From!.Value.AddDays(-1);
        var christmas = holidays.First(h => h.Code == "christmas").Days;
        return
        [
            new("autumn-term", new("Efterår", "Autumn term"), new(Week(startYear, 33).From, before("christmas"))),
            new("spring-term", new("Forår", "Spring term"), new(christmas.To!.Value.AddDays(1), before("summer"))),
        ];
    }

    /// <summary>The holidays and days off of a school year, in order.</summary>
    /// <param name="startYear">The year it starts in.</param>
    /// <param name="winterWeek">7 in most municipalities, 8 in some.</param>
    public static ImmutableArray<SchoolPeriod> Holidays(int startYear, int winterWeek = 7)
    {
        var spring = startYear + 1;
        var easter = Easter(spring);
        var summer = LastSaturday(new(spring, 6, 30));
        return
        [
            new("autumn", new("Efterårsferie", "Autumn holiday"), AroundWeek(startYear, 42)),
            new("christmas", new("Juleferie", "Christmas holiday"), new(LastSaturday(new(startYear, 12, 22)), NextSunday(new(spring, 1, 1)))),
            new("winter", new("Vinterferie", "Winter holiday"), AroundWeek(spring, winterWeek)),
            new("easter", new("Påskeferie", "Easter holiday"), new(easter.AddDays(-8), easter.AddDays(1))),
            new("ascension", new("Kristi himmelfartsferie", "Ascension holiday"), new(easter.AddDays(39), easter.AddDays(42))),
            new("whit-monday", new("2. pinsedag", "Whit Monday"), new(easter.AddDays(50), easter.AddDays(50))),
            new("constitution-day", new("Grundlovsdag", "Constitution Day"), new(new(spring, 6, 5), new(spring, 6, 5))),
            new("summer", new("Sommerferie", "Summer holiday"), new(summer, Week(spring, 32).To)),
        ];
    }

    /// <summary>Whether schools are open that day.</summary>
    public static bool IsSchoolDay(DateOnly day, int winterWeek = 7) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !Holidays(Of(day), winterWeek).Concat(Holidays(Of(day) - 1, winterWeek)).Any(h => h.Days.From <= day && day <= h.Days.To);

    /// <summary>Easter Sunday (Meeus, Jones and Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new(year, n / 31, n % 31 + 1);
    }

    private static Period AroundWeek(int year, int week)
    {
        var days = Week(year, week);
        return new(days.From!.Value.AddDays(-2), days.To);
    }

    private static DateOnly LastSaturday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 1) % 7));
    private static DateOnly NextSunday(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);
}

using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Network.Model;

namespace CoCreate.Network.Changes;

/// <summary>Days, periods and ages.</summary>
internal static class DateRules
{
    private const int FirstYear = 1950, LastYear = 2100;

    public static void Day(this Findings found, string field, DateOnly? day)
    {
        if (day is { } d && d.Year is < FirstYear or > LastYear)
            found.Add(field, "outOfRange", $"{{F,}} kan ikke ligge i år {day.Value.Year}.", $"{{F}} cannot be in the year {day.Value.Year}.",
                $"Skriv en dag mellem {FirstYear} og {LastYear}.", $"Write a day between {FirstYear} and {LastYear}.");
    }

    public static void Days(this Findings found, string from, DateOnly? first, string to, DateOnly? last)
    {
        found.Day(from, first);
        found.Day(to, last);
        if (first > last)
            found.Add(to, "fromAfterTo", $"{Written(last)} ligger før {Written(first)}.", $"{Written(last)} is before {Written(first)}.",
                $"Skriv {Written(first)} eller senere.", $"Write {Written(first)} or later.");
    }

    public static void Period(this Findings found, string field, Period? period)
    {
        if (period is not null)
            found.Days(field + ".from", period.From, field + ".to", period.To);
    }

    public static void Periods(this Findings found, string field, ImmutableArray<Period> periods, int most)
    {
        if (!found.List(field, periods, most))
            return;
        for (var i = 0; i < periods.Length; i++)
            if (periods[i] is null)
                TextRules.Missing(found, $"{field}[{i}]");
            else
                found.Period($"{field}[{i}]", periods[i]);
    }

    public static void Ages(this Findings found, string field, AgeRange? ages)
    {
        if (ages is null)
            return;
        found.Whole(field + ".from", ages.From, 0, 120);
        found.Whole(field + ".to", ages.To, 0, 120);
        if (ages.From > ages.To)
            found.Add(field + ".to", "fromAfterTo", $"{ages.To} år er mindre end {ages.From} år.", $"{ages.To} years is less than {ages.From} years.",
                $"Skriv {ages.From} eller mere.", $"Write {ages.From} or more.");
    }

    private static string Written(DateOnly? day) => day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

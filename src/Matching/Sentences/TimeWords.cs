using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Sentences;

/// <summary>Weeks, dates, months, seasons and weekdays; each the next one that comes.</summary>
internal static partial class TimeWords
{
    private const string MonthNames = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october";
    private static readonly string[] Danish = CultureInfo.GetCultureInfo("da-DK").DateTimeFormat.MonthNames;
    private static readonly string[] English = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>The first stretch of time the sentence names; null when it names none.</summary>
    public static Period? Window(Reading reading, string field) => Week(reading, field) ?? Day(reading, field) ?? Month(reading, field) ?? Season(reading, field);

    public static ImmutableArray<Weekday> Weekdays(Reading reading)
    {
        var days = new SortedSet<Weekday>();
        foreach (var match in reading.Find(WeekdayPattern()))
        {
            var word = match.Groups["day"].Value.ToLowerInvariant();
            Weekday[] meant = word switch
            {
                _ when word.StartsWith("hverdag", StringComparison.Ordinal) || word.StartsWith("weekday", StringComparison.Ordinal) => [Weekday.Mon, Weekday.Tue, Weekday.Wed, Weekday.Thu, Weekday.Fri],
                _ when word.StartsWith("weekend", StringComparison.Ordinal) => [Weekday.Sat, Weekday.Sun],
                _ => [Enum.GetValues<Weekday>().First(d => word.StartsWith(Labels.Da(d), StringComparison.OrdinalIgnoreCase) || word.StartsWith(Labels.En(d), StringComparison.OrdinalIgnoreCase))],
            };
            days.UnionWith(meant);
            var (da, en) = meant.Length switch { 5 => ("Hverdage", "Weekdays"), 2 => ("Weekend", "Weekend"), _ => (Labels.Da(meant[0]), Labels.En(meant[0])) };
            reading.Take(match, "weekdays", da, en);
        }
        return [.. days];
    }

    private static Period? Week(Reading reading, string field)
    {
        foreach (var match in reading.Find(WeekPattern()))
        {
            var first = int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
            var last = match.Groups["to"].Success ? int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture) : first;
            if (SchoolYear.NextWeek(first, reading.Today) is not { } days || SchoolYear.NextWeek(last, days.From!.Value) is not { } end)
                continue;
            var year = SchoolYear.WeekOf(days.From!.Value).Year;
            var weeks = first == last ? $"{first}" : $"{first}–{last}";
            reading.Take(match, field, $"Uge {weeks} i {year}", first == last ? $"Week {weeks} of {year}" : $"Weeks {weeks} of {year}");
            return new(days.From, end.To);
        }
        return null;
    }

    private static Period? Day(Reading reading, string field)
    {
        foreach (var match in reading.Find(DayPattern()))
        {
            var month = match.Groups["number"].Success ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : MonthOf(match.Groups["month"].Value);
            var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
            // 2024 has a 29 February; whether the next year has it shows below.
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2024, month))
                continue;
            var year = reading.Today.Year;
            while (day > DateTime.DaysInMonth(year, month) || new DateOnly(year, month, day) < reading.Today)
                year++;
            var date = new DateOnly(year, month, day);
            reading.Take(match, field, $"{day}. {Danish[month - 1]} {year}", $"{day} {English[month - 1]} {year}");
            return new(date, date);
        }
        return null;
    }

    private static Period? Month(Reading reading, string field)
    {
        foreach (var match in reading.Find(MonthPattern()))
        {
            var month = MonthOf(match.Groups["month"].Value);
            var year = month >= reading.Today.Month ? reading.Today.Year : reading.Today.Year + 1;
            reading.Take(match, field, $"{char.ToUpperInvariant(Danish[month - 1][0])}{Danish[month - 1][1..]} {year}", $"{English[month - 1]} {year}");
            return new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));
        }
        return null;
    }

    private static Period? Season(Reading reading, string field)
    {
        foreach (var match in reading.Find(SeasonPattern()))
        {
            var spring = match.Groups["spring"].Success;
            var start = SchoolYear.Of(reading.Today);
            var term = new[] { start, start + 1 }.Select(year => SchoolYear.Terms(year)[spring ? 1 : 0]).First(t => t.Days.To >= reading.Today);
            reading.Take(match, field, $"{term.Name.Da} {term.Days.From!.Value.Year}", $"{term.Name.En} {term.Days.From!.Value.Year}");
            return term.Days;
        }
        return null;
    }

    private static int MonthOf(string name)
    {
        var danish = Array.FindIndex(Danish, m => m.Equals(name, StringComparison.OrdinalIgnoreCase));
        return 1 + (danish >= 0 ? danish : Array.FindIndex(English, m => m.Equals(name, StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(@"\b(?:i |in )?(?:ugerne|uge|weeks?)\s*(?<from>\d{1,2})\b(?:\s*(?:-|–|til|og|eller|to|and|or)\s*(?:uge\s*)?(?<to>\d{1,2})\b(?!\.?\s*(?:elev|klasse|km|kr)))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeekPattern();

    [GeneratedRegex(@"\b(?:den |d\. |on )?(?<day>\d{1,2})(?:\.\s*|\s+)(?<month>" + MonthNames + @")\b|\b(?:den |d\. )(?<day>\d{1,2})/(?<number>\d{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"\b(?:i |til |in )(?<month>" + MonthNames + @")\b(?: måned)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"\b(?:til |i |om |in |this |next )(?:the )?(?:(?<spring>foråret|forår|spring)|(?<autumn>efteråret|efterår|autumn))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeasonPattern();

    [GeneratedRegex(@"\b(?:(?:om|på|hver|on|every)(?: en| a)? )?(?<day>(?:man|tirs|ons|tors|fre|lør|søn)dag(?:e|en|ene)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|hverdag(?:e|en|ene)?|weekdays?|weekend(?:en|er|s)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayPattern();
}

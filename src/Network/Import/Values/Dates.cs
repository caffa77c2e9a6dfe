using System.Globalization;
using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>Days, weeks and spans: 1/3-2027 · 3. maj 2027 · uge 17-19 · 17–20 · 2027-03-01 til 2027-04-01.</summary>
internal static class Dates
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "d/M-yyyy", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d. M. yyyy", "d/M yyyy", "d/M-yy", "d/M/yy", "d-M-yy", "d.M.yy", "yyyyMMdd",
        "d. MMMM yyyy", "d MMMM yyyy", "d. MMM yyyy", "d MMM yyyy", "d. MMM. yyyy",
    ];

    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>One day.</summary>
    public static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day)
        || DateOnly.TryParseExact(text, Forms, Danish, DateTimeStyles.AllowWhiteSpaces, out day);

    /// <summary>One or several spans. Weeks and months without a year are the next that have not ended. "Hele året" reads as no span at all.</summary>
    public static bool TryReadPeriods(string text, DateOnly today, out List<Period> periods)
    {
        periods = [];
        var whole = text.ToLowerInvariant().Trim().TrimEnd('.');
        if (whole is "hele året" or "året rundt" or "altid" or "efter aftale" or "alle" or "any time" or "all year")
            return true;
        foreach (var part in Parts(whole))
        {
            if (One(part, today) is not { } period)
                return false;
            periods.Add(period);
        }
        return periods.Count is > 0 and <= 20;
    }

    private static IEnumerable<string> Parts(string text)
    {
        text = text.Replace('–', '-').Replace('—', '-').Replace(" til ", "-", StringComparison.Ordinal).Replace(" to ", "-", StringComparison.Ordinal);
        foreach (var part in text.Split([';', '\n', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            foreach (var piece in part.Split([" og ", " samt ", " and ", " & ", " + "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                yield return piece;
    }

    private static Period? One(string part, DateOnly today)
    {
        var bare = part.Replace("ugerne", "", StringComparison.Ordinal).Replace("uger", "", StringComparison.Ordinal).Replace("uge", "", StringComparison.Ordinal)
            .Replace("weeks", "", StringComparison.Ordinal).Replace("week", "", StringComparison.Ordinal).Trim();
        var year = (int?)null;
        if (bare.Length > 5 && int.TryParse(bare.AsSpan(bare.Length - 4), out var named) && named is >= 2000 and <= 2100 && bare[^5] is ' ' or '/' && TryWeeks(bare[..^5].Trim(), out _, out _))
            (year, bare) = (named, bare[..^5].Trim());
        if (TryWeeks(bare, out var first, out var last))
            return Weeks(first, last, year, today);
        if (TryReadDay(part, out var day))
            return new(day, day);
        return Span(part, today) ?? Month(part, today);
    }

    private static bool TryWeeks(string text, out int first, out int last)
    {
        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        (first, last) = (0, 0);
        if (ends.Length is 0 or > 2 || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out first))
            return false;
        last = first;
        return (ends.Length == 1 || int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out last)) && first is >= 1 and <= 53 && last is >= 1 and <= 53;
    }

    private static Period Weeks(int first, int last, int? year, DateOnly today)
    {
        var start = year ?? ISOWeek.GetYear(today.ToDateTime(default));
        Period In(int y) => new(Monday(y, first), Monday(last < first ? y + 1 : y, last).AddDays(6));
        var period = In(start);
        return year is null && period.To < today ? In(start + 1) : period;
    }

    private static DateOnly Monday(int year, int week) =>
        DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Math.Min(week, ISOWeek.GetWeeksInYear(year)), DayOfWeek.Monday));

    private static Period? Span(string part, DateOnly today)
    {
        for (var i = part.IndexOf('-', StringComparison.Ordinal); i > 0; i = part.IndexOf('-', i + 1))
        {
            var (left, right) = (part[..i].Trim(), part[(i + 1)..].Trim());
            if (TryReadDay(left, out var from) && TryReadDay(right, out var to) && from <= to)
                return new(from, to);
            if (Month(left, today) is { From: { } start } && Month(right, today) is { To: { } end })
                return new(start, end < start ? end.AddYears(1) : end);
        }
        return null;
    }

    private static Period? Month(string text, DateOnly today)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 2 || words[0].Length < 3)
            return null;
        var month = Array.FindIndex(Months, m => m.StartsWith(words[0].TrimEnd('.'), StringComparison.Ordinal)) + 1;
        var named = words.Length == 2 && int.TryParse(words[1], out var y) && y is >= 2000 and <= 2100 ? y : (int?)null;
        if (month == 0 || words.Length == 2 && named is null)
            return null;
        var from = new DateOnly(named ?? today.Year, month, 1);
        var to = from.AddMonths(1).AddDays(-1);
        return named is null && to < today ? new(from.AddYears(1), from.AddYears(1).AddMonths(1).AddDays(-1)) : new(from, to);
    }
}

using System.Globalization;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Web.Texts;

/// <summary>Facts in everyday words: distances, prices, weeks, grades. The school's words where there are any.</summary>
public static class Say
{
    private static readonly Phrase Free = new("Gratis", "Free");
    private static readonly Phrase Unknown = new("Ikke oplyst", "Not stated");
    private static readonly Phrase Week = new("Uge {0}", "Week {0}");
    private static readonly Phrase Weeks = new("Uge {0}–{1}", "Weeks {0}–{1}");
    private static readonly Phrase AnyTime = new("Hele året", "All year");
    private static readonly Phrase Grade = new("{0}. klasse", "Grade {0}");
    private static readonly Phrase Grades = new("{0}.–{1}. klasse", "Grades {0}–{1}");
    private static readonly Phrase AllGrades = new("Alle klassetrin", "All grades");
    private static readonly Phrase UnderOneKm = new("Under 1 km", "Under 1 km");
    private static readonly Phrase Lesson = new("En lektion", "One lesson");
    private static readonly Phrase Lessons = new("{0} lektioner", "{0} lessons");
    private static readonly Phrase HalfDay = new("En halv skoledag", "Half a school day");
    private static readonly Phrase WholeDay = new("En hel skoledag", "A whole school day");
    private static readonly Phrase Hours = new("{0} timer", "{0} hours");
    private static readonly Phrase Days = new("{0} dage", "{0} days");
    private static readonly Phrase WithinADay = new("Svarer inden for et døgn", "Answers within a day");
    private static readonly Phrase WithinDays = new("Svarer inden for {0} dage", "Answers within {0} days");
    private static readonly Phrase FreshUntil = new("Bekræftet til {0}", "Confirmed until {0}");
    private static readonly Phrase NotFresh = new("Ikke bekræftet siden {0}", "Not confirmed since {0}");

    public static string NotStated => Unknown;

    public static string Km(double km) => km < 1 ? UnderOneKm : Typo.Set($"{Math.Round(km).ToString("N0", CultureInfo.CurrentCulture)} km");

    public static string Amount(decimal amount, string currency = "DKK") =>
        Typo.Set($"{amount.ToString(amount == Math.Truncate(amount) ? "N0" : "N2", CultureInfo.CurrentCulture)} {(currency == "DKK" ? Language.Choose("kr.", "DKK") : currency)}");

    public static string Price(Price? price) => price switch
    {
        null => Unknown,
        { Amount: 0 } => Free,
        _ => $"{Amount(price.Amount, price.Currency)} {T.Name(price.Per)}",
    };

    /// <summary>5. maj 2027; the year only when it is not this one's.</summary>
    public static string Day(DateOnly day, DateOnly today) =>
        Typo.Set(day.ToString(Language.Choose("d. MMMM", "d MMMM") + (day.Year == today.Year ? "" : " yyyy"), CultureInfo.CurrentCulture));

    /// <summary>"Uge 17–20", whole weeks or not: schools plan by the week.</summary>
    public static string When(Period period, DateOnly today) => period switch
    {
        { From: { } from, To: { } to } when to.DayNumber - from.DayNumber < 7 * 30 => WeekOf(from) == WeekOf(to) ? Week.With(WeekOf(from)) : Weeks.With(WeekOf(from), WeekOf(to)),
        // both years when they differ, or the first would look like this year's
        { From: { } from, To: { } to } => from.Year == to.Year ? $"{Day(from, today)} – {Day(to, today)}" : $"{Day(from, DateOnly.MinValue)} – {Day(to, DateOnly.MinValue)}",
        { From: { } from } => Language.Choose("Fra ", "From ") + Day(from, today),
        { To: { } to } => Language.Choose("Til ", "Until ") + Day(to, today),
        _ => AnyTime,
    };

    /// <summary>The next times it can be had, at most three; what is over is left out.</summary>
    public static string When(IReadOnlyCollection<Period> periods, DateOnly today)
    {
        var ahead = Stretches.Merged(periods).Where(p => p.To is null || p.To >= today).Take(3).Select((p, i) => i == 0 ? When(p, today) : Everyday.Small(When(p, today))).ToArray();
        return ahead.Length > 0 ? string.Join(", ", ahead) : periods.Count == 0 ? AnyTime : Unknown;
    }

    public static string GradeRange(IReadOnlyCollection<int> grades) => grades.Count switch
    {
        0 => AllGrades,
        1 => Grade.With(grades.First()),
        _ when grades.Max() - grades.Min() + 1 == grades.Distinct().Count() => Grades.With(grades.Min(), grades.Max()),
        _ => string.Join(", ", grades.Distinct().Order().Select(g => Grade.With(g))),
    };

    /// <summary>45 minutes are a lesson, 3 hours half a school day, 5 to 7 hours a whole one.</summary>
    public static string Duration(int minutes) => minutes switch
    {
        <= 60 => Lesson,
        <= 135 => Lessons.With((int)Math.Round(minutes / 45.0)),
        <= 210 => HalfDay,
        <= 270 => Hours.With(Math.Round(minutes / 60.0)),
        <= 480 => WholeDay,
        _ => Days.With(Math.Ceiling(minutes / 480.0)),
    };

    public static string? Answers(Responses responses) => responses.MedianHours is { } hours
        ? hours <= 24 ? WithinADay : WithinDays.With((hours + 23) / 24)
        : null;

    public static string? Fresh(DateOnly? until, DateOnly today) =>
        until is { } day ? (day >= today ? FreshUntil : NotFresh).With(Day(day, today)) : null;

    private static int WeekOf(DateOnly day) => SchoolYear.WeekOf(day).Week;
}

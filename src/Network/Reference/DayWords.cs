using System.Globalization;
using CoCreate.Network.Model;

namespace CoCreate.Network.Reference;

/// <summary>Days and stretches of days in full, as a letter says them.</summary>
public static class DayWords
{
    private static readonly CultureInfo DanishCulture = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>"4. maj 2027", "4 May 2027".</summary>
    public static string Day(DateOnly day, bool danish) => danish ? day.ToString("d. MMMM yyyy", DanishCulture) : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"tirsdag 4. maj 2027", "Tuesday 4 May 2027".</summary>
    public static string Weekday(DateOnly day, bool danish) => danish ? day.ToString("dddd d. MMMM yyyy", DanishCulture) : day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"10.–16. maj 2027", "28. april–3. maj 2027": what two days share is said once.</summary>
    public static string Span(DateOnly from, DateOnly to, bool danish)
    {
        if (from == to)
            return Day(from, danish);
        var culture = danish ? DanishCulture : CultureInfo.InvariantCulture;
        var first = (from.Year == to.Year, from.Month == to.Month) switch
        {
            (true, true) => danish ? "d." : "%d",
            (true, _) => danish ? "d. MMMM" : "d MMMM",
            _ => danish ? "d. MMMM yyyy" : "d MMMM yyyy",
        };
        return $"{from.ToString(first, culture)}–{Day(to, danish)}";
    }

    /// <summary>A period in full; empty when it has no ends.</summary>
    public static string Of(Period period, bool danish) => period switch
    {
        { From: { } from, To: { } to } => Span(from, to, danish),
        { From: { } from } => danish ? $"fra {Day(from, true)}" : $"from {Day(from, false)}",
        { To: { } to } => danish ? $"til og med {Day(to, true)}" : $"until {Day(to, false)}",
        _ => "",
    };
}

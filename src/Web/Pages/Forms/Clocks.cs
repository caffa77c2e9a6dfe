using System.Globalization;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>A moment as the clock on the wall says it in Denmark.</summary>
public static class Clocks
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The day it was there.</summary>
    public static DateOnly DayInDenmark(this DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Denmark).DateTime);

    /// <summary>"10.42", in English "10:42".</summary>
    public static string ToDanish(this DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, Denmark).ToString(Language.Danish ? "HH.mm" : "HH:mm", CultureInfo.InvariantCulture);
}

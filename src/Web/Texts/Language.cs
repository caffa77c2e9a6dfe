using System.Globalization;

namespace CoCreate.Web.Texts;

/// <summary>Danish first, English by a link: <c>?lang=en</c> on any address, kept in a cookie. The address wins, then the cookie.</summary>
public static class Language
{
    public const string Cookie = "lang";

    private static readonly CultureInfo DanishCulture = CultureInfo.GetCultureInfo("da-DK");
    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en-GB");

    public static bool Danish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";

    public static string Code => Danish ? "da" : "en";

    public static TWords Choose<TWords>(TWords da, TWords en) => Danish ? da : en;

    /// <summary>What people write in records is Danish; an English page says so, for those who hear it. Null where the page says it already.</summary>
    public static string? OfRecords => Danish ? null : "da";

    /// <summary>Sets the language of this request and everything it calls.</summary>
    public static void Speak(string? code) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = code == "en" ? EnglishCulture : DanishCulture;
}

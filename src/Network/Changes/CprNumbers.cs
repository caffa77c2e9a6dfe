using System.Globalization;
using System.Text.RegularExpressions;

namespace CoCreate.Network.Changes;

/// <summary>Finds Danish civil registration numbers (ddmmyy-xxxx), which may not stand anywhere in the network.</summary>
public static partial class CprNumbers
{
    /// <summary>Whether the text holds one: a real date and four digits, with a hyphen, a space or nothing between.</summary>
    public static bool In(string text)
    {
        if (text.Length < 10 || text.Count(char.IsAsciiDigit) < 10)
            return false;
        foreach (Match match in Pattern().Matches(text))
        {
            // Production units of companies have ten digits too, and say so.
            if (!match.Groups[2].Success && PNumber().IsMatch(text[..match.Index]))
                continue;
            if (DateOnly.TryParseExact("20" + match.Groups[1].Value[4..] + match.Groups[1].Value[2..4] + match.Groups[1].Value[..2],
                    "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                || match.Groups[1].Value == "290200")
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"(?<![0-9])([0-3][0-9][01][0-9][0-9]{2})(\s?[-\u2010-\u2014\u2212]\s?|[\s\u00A0])?[0-9]{4}(?![0-9])")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"P-?\s?(nummer|nr\.?|enhed)\W{0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex PNumber();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace CoCreate.Web.Pages.Forms;

/// <summary>Numbers as people write them: "2.500", "2,500", "2 500 kr.", "12,5".</summary>
public static partial class Numbers
{
    public static decimal? Read(string text)
    {
        text = Unit().Replace(text.Trim(), "").Replace(" ", "").Replace("\u00A0", "");
        if (text.Length is 0 or > 20)
            return null;
        if (DanishThousands().IsMatch(text))
            text = text.Replace(".", "").Replace(',', '.');
        else if (EnglishThousands().IsMatch(text))
            text = text.Replace(",", "");
        else
            text = text.Replace(',', '.');
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public static string Write(double number) => number.ToString("0.##", CultureInfo.CurrentCulture);

    public static string Write(decimal number) => number.ToString(number == decimal.Truncate(number) ? "0" : "0.00", CultureInfo.CurrentCulture);

    [GeneratedRegex(@"\s*(kr\.?|dkk|km|min\.?|år|%)\s*$|,-\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})+(,\d+)?$")]
    private static partial Regex DanishThousands();

    [GeneratedRegex(@"^-?\d{1,3}(,\d{3})+(\.\d+)?$")]
    private static partial Regex EnglishThousands();
}

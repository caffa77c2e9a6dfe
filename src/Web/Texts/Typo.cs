using System.Text.RegularExpressions;

namespace CoCreate.Web.Texts;

/// <summary>Small typography: what belongs together stays on one line ("uge 18", "15 km", "5. maj", "5.–7."), and no lonely "I" ends a line.</summary>
public static partial class Typo
{
    private const string Hard = "\u00A0", Joiner = "\u2060";

    public static string Set(string? text)
    {
        if (string.IsNullOrEmpty(text) || (!text.Contains(' ') && !text.Contains('–')))
            return text ?? "";
        text = NumberAfterWord().Replace(text, "$1" + Hard + "$2");
        text = WordAfterNumber().Replace(text, "$1" + Hard + "$2");
        text = LonelyWord().Replace(text, "I" + Hard);
        text = DashInRange().Replace(text, Joiner + "–" + Joiner);
        return DashAfterWord().Replace(text, Hard + "–");
    }

    /// <summary>uge 18, week 18, kl. 10, side 3, trin 2, nr. 4, ca. 5</summary>
    [GeneratedRegex(@"\b(uge|week|weeks|uger|kl\.|side|trin|nr\.|ca\.|kr\.|step|page) (\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberAfterWord();

    /// <summary>15 km, 600 kr., 5. maj, 4. klasse, 20 elever, 2 timer</summary>
    [GeneratedRegex(@"(\d[.,]?) (?=(?:km|kr|m|min|timer?|hours?|dage?|days?|uger|weeks|pct|%|klasse|klassetrin|trin|år|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|May|Oct)\w*)()", RegexOptions.CultureInvariant)]
    private static partial Regex WordAfterNumber();

    [GeneratedRegex(@"(?<![\w])(I) (?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex LonelyWord();

    [GeneratedRegex(@"(?<=\d\.?)–(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DashInRange();

    [GeneratedRegex(@" –(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex DashAfterWord();
}

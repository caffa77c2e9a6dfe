using System.Globalization;

namespace CoCreate.Matching.Sentences;

/// <summary>Numbers as people write them in a sentence: 26, 2.500, tolv, twelve.</summary>
internal static class Numbers
{
    /// <summary>For use in patterns.</summary>
    public const string Pattern = @"(?:\d{1,3}(?:[. ]\d{3})+|\d{1,6}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve|tredive|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)";

    private static readonly Dictionary<string, int> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["to"] = 2, ["tre"] = 3, ["fire"] = 4, ["fem"] = 5, ["seks"] = 6, ["syv"] = 7, ["otte"] = 8, ["ni"] = 9, ["ti"] = 10, ["elleve"] = 11,
        ["tolv"] = 12, ["femten"] = 15, ["tyve"] = 20, ["tredive"] = 30, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7,
        ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["twenty"] = 20, ["thirty"] = 30,
    };

    public static int Read(string text) =>
        Words.TryGetValue(text, out var number) ? number
        : int.Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    public static string Da(decimal number) => number.ToString("#,0.##", CultureInfo.GetCultureInfo("da-DK"));

    public static string En(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}

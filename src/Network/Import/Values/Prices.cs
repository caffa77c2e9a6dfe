using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>Prices as they stand in sheets: 500 kr. pr. klasse · gratis · 25,- pr. elev · 1.200 DKK.</summary>
internal static class Prices
{
    private static readonly (string Word, PricePer Per)[] Units =
    [
        ("elev", PricePer.Pupil), ("barn", PricePer.Pupil), ("person", PricePer.Pupil), ("deltager", PricePer.Pupil), ("pupil", PricePer.Pupil), ("hoved", PricePer.Pupil),
        ("klasse", PricePer.Class), ("hold", PricePer.Class), ("class", PricePer.Class),
        ("time", PricePer.Hour), ("hour", PricePer.Hour), ("besøg", PricePer.Visit), ("gang", PricePer.Visit), ("visit", PricePer.Visit),
        ("forløb", PricePer.Total), ("i alt", PricePer.Total), ("total", PricePer.Total),
    ];

    /// <param name="text">The cell.</param>
    /// <param name="heading">The column's heading, which may say what it is counted by.</param>
    /// <param name="price">What it says.</param>
    public static bool TryRead(string text, string heading, out Price price)
    {
        var low = text.ToLowerInvariant();
        var per = Unit(low) ?? Unit(heading.ToLowerInvariant()) ?? PricePer.Visit;
        price = new(0, Per: per);
        if (low is "gratis" or "free" or "intet" or "ingen" or "nul" || low.StartsWith("gratis", StringComparison.Ordinal) && low.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return true;
        if (!Numbers.TryRead(text.Replace(",-", "", StringComparison.Ordinal), out var amount) || amount is < 0 or > 10_000_000)
            return false;
        var currency = low.Contains('€', StringComparison.Ordinal) || low.Contains("eur", StringComparison.Ordinal) ? "EUR" : "DKK";
        price = new(decimal.Round(amount, 2), currency, per);
        return true;
    }

    private static PricePer? Unit(string text)
    {
        foreach (var (word, per) in Units)
            if (text.Contains(word, StringComparison.Ordinal))
                return per;
        return null;
    }
}

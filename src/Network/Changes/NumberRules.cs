using System.Globalization;
using CoCreate.Network.Model;

namespace CoCreate.Network.Changes;

/// <summary>Ranges of numbers, money and positions.</summary>
internal static class NumberRules
{
    public const int People = 1_000_000;
    public const decimal Price = 10_000_000;

    public static void Whole(this Findings found, string field, int? value, int least, int most)
    {
        if (value < least || value > most)
            OutOfRange(found, field, value.Value.ToString(CultureInfo.InvariantCulture), least, most);
    }

    public static void Km(this Findings found, string field, double? value)
    {
        if (value is { } km && !(km >= 0 && km <= 1_000))
            OutOfRange(found, field, km.ToString(CultureInfo.InvariantCulture), 0, 1_000);
    }

    public static void Amount(this Findings found, string field, decimal? amount, string? currency)
    {
        if (amount is not { } value)
            return;
        if (value is < 0 or > Price)
            OutOfRange(found, field + ".amount", value.ToString(CultureInfo.InvariantCulture), 0, (int)Price);
        if (decimal.Round(value, 2) != value)
            found.Add(field + ".amount", "tooManyDecimals", "{F,} har mere end to decimaler.", "{F} has more than two decimals.",
                "Skriv kroner og øre, for eksempel 600,50.", "Write at most two decimals, such as 600.50.");
        if (currency is null || !Currencies.Known(currency))
            found.Add(field + ".currency", "unknownCurrency", $"»{Findings.Shown(currency ?? "")}« er ikke en valutakode.", $"“{Findings.Shown(currency ?? "")}” is not a currency code.",
                "Skriv tre bogstaver efter ISO 4217, for eksempel DKK.", "Write three letters of ISO 4217, such as DKK.");
    }

    public static void Place(this Findings found, string field, Position? position)
    {
        if (position is not { } at)
            return;
        if (!(at.Lat >= -90 && at.Lat <= 90))
            OutOfRange(found, field + ".lat", at.Lat.ToString(CultureInfo.InvariantCulture), -90, 90);
        if (!(at.Lon >= -180 && at.Lon <= 180))
            OutOfRange(found, field + ".lon", at.Lon.ToString(CultureInfo.InvariantCulture), -180, 180);
    }

    private static void OutOfRange(Findings found, string field, string shown, int least, int most) =>
        found.Add(field, "outOfRange", $"{{F,}} kan ikke være {shown}.", $"{{F}} cannot be {shown}.",
            string.Create(Danish, $"Skriv et tal fra {least:N0} til {most:N0}."), string.Create(CultureInfo.InvariantCulture, $"Write a number from {least:N0} to {most:N0}."));

    private static readonly NumberFormatInfo Danish = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
}

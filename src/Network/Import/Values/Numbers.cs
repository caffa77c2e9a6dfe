using System.Globalization;

namespace CoCreate.Network.Import;

/// <summary>Numbers as Danes and programs write them: 1.250,50 · 1250.50 · 1 250 · 25 stk.</summary>
internal static class Numbers
{
    /// <summary>The first number in the text when nothing but a unit stands around it.</summary>
    public static bool TryRead(string text, out decimal value)
    {
        value = 0;
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return false;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' || text[end] is ' ' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
            end++;
        var rest = text[end..];
        if (rest.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            return false;
        var number = text[start..end].Replace(" ", "", StringComparison.Ordinal).TrimEnd('.', ',');
        if (start > 0 && text[start - 1] is '-' or '−')
            number = "-" + number;
        return decimal.TryParse(Invariant(number), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The last mark that is followed by other than exactly three digits is the decimal mark; 1.250 is a thousand.</summary>
    private static string Invariant(string number)
    {
        int comma = number.LastIndexOf(',', number.Length - 1), dot = number.LastIndexOf('.', number.Length - 1);
        if (comma >= 0 && dot >= 0)
            return comma > dot ? number.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : number.Replace(",", "", StringComparison.Ordinal);
        var mark = Math.Max(comma, dot);
        if (mark < 0)
            return number;
        var many = number.IndexOfAny([',', '.']) != mark;
        return many || dot >= 0 && number.Length - mark == 4 && mark <= 4
            ? number.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)
            : number.Replace(',', '.');
    }

    /// <summary>A coordinate: here a dot or comma is always the decimal mark.</summary>
    public static bool TryReadDegrees(string text, out double value) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value) && Math.Abs(value) <= 180;

    /// <summary>A whole number within bounds, units allowed: <c>25 elever</c>, <c>max 30</c>.</summary>
    public static bool TryReadWhole(string text, int least, int most, out int value)
    {
        value = 0;
        if (!TryRead(text, out var number) || number != decimal.Truncate(number) || number < least || number > most)
            return false;
        value = (int)number;
        return true;
    }
}

using System.Globalization;
using System.Text;

namespace CoCreate.Network.Import;

/// <summary>What is left of a cell: one text, normalised, without control characters, trimmed.</summary>
internal static class CellText
{
    /// <summary>Longest text of one cell, characters; Excel's own limit.</summary>
    public const int Longest = 32_767;

    public static string Clean(string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw))
            return "";
        var text = raw.Trim().Trim('\u200B', '\uFEFF');
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
            if (rune.Value is '\n' or '\t' || !(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Surrogate))
                clean.Append(rune.Value is '\u00A0' or '\u202F' ? " " : rune.ToString());
            else if (rune.Value == '\r')
                clean.Append('\n');
        text = clean.ToString().Trim();
        return text.Length > 0 && !text.IsNormalized() ? text.Normalize() : text;
    }

    /// <summary>A value that came as a number, a date or a truth value out of Excel, as a person would write it.</summary>
    public static string From(object? value) => value switch
    {
        null => "",
        string s => Clean(s),
        bool b => b ? "ja" : "nej",
        DateTime d => d.TimeOfDay == TimeSpan.Zero ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : d.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
        TimeSpan t => t.ToString("hh\\:mm", CultureInfo.InvariantCulture),
        double n when Math.Abs(n) < 1e15 && n == Math.Floor(n) => n.ToString("F0", CultureInfo.InvariantCulture),
        double n => n.ToString("R", CultureInfo.InvariantCulture),
        IFormattable f => Clean(f.ToString(null, CultureInfo.InvariantCulture)),
        _ => Clean(value.ToString()),
    };
}

using System.Text.RegularExpressions;

namespace CoCreate.Network.Import;

/// <summary>Cuts a cell that holds several offers: one a line, bullets, semicolons, or "kajakker + klubhus".</summary>
internal static partial class OfferCells
{
    [GeneratedRegex(@"^\s*(?:[-–—•*·▪►●‣]+|\d{1,2}[.)])\s*", RegexOptions.None, 500)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\s+[•·▪●‣]\s*", RegexOptions.None, 500)]
    private static partial Regex InlineBullet();

    /// <summary>The offers in the cell, harmless and without bullets; at most 50.</summary>
    public static List<string> Cut(string cell)
    {
        var lines = cell.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(l => InlineBullet().Split(l)).SelectMany(l => l.Split(';'));
        var pieces = lines.Select(l => Formula.Neutral(Bullet().Replace(l, "").Trim(), out _)).Where(l => l.Any(char.IsLetterOrDigit)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (pieces is [{ Length: <= 120 } one])
            pieces = Short(one) ?? pieces;
        return pieces.Count > 50 ? pieces[..50] : pieces;
    }

    /// <summary>A short list on one line. Running text with a slash in it is one offer.</summary>
    private static List<string>? Short(string one)
    {
        var parts = one.Split([" + ", " / "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        return parts.Count > 1 && parts.TrueForAll(p => p.Length is > 2 and <= 50 && !p.Contains('.', StringComparison.Ordinal)) ? parts : null;
    }
}

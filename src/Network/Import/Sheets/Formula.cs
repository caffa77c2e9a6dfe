namespace CoCreate.Network.Import;

/// <summary>Takes the power out of text that a spreadsheet would run: a cell that starts with = + - @ is kept as words without that sign.</summary>
internal static class Formula
{
    private const string Signs = "=+-@＝＋－＠\t";

    /// <summary>The harmless text. Numbers such as -5 and telephone numbers such as +45 12 34 56 78 stay as they are.</summary>
    public static string Neutral(string cell, out bool changed)
    {
        changed = false;
        if (cell.Length == 0 || !Signs.Contains(cell[0], StringComparison.Ordinal) || Plain(cell))
            return cell;
        var rest = cell.TrimStart([.. Signs, ' ', '\n']);
        // "- kajakker" is a bullet, not a formula: it goes without a word
        changed = !(cell.Length > 1 && cell[0] == '-' && cell[1] == ' ');
        return rest;
    }

    private static bool Plain(string cell) =>
        cell[0] is '+' or '-' && cell.Length > 1 && char.IsAsciiDigit(cell[1]) && cell.AsSpan(1).IndexOfAnyExcept("0123456789 .,-()/%") < 0
        && !(cell[0] == '-' && cell.AsSpan(1).ContainsAny("()/"))
        || cell.Length == 1 && cell[0] is '-' or '+';
}

namespace CoCreate.Network.Import;

/// <summary>Finds the row with the headings below whatever stands above it.</summary>
internal static class HeaderRow
{
    private const int Deepest = 40;

    /// <summary>Index of the row; null when no row looks like headings.</summary>
    public static int? Find(Sheet sheet, ImportKind kind)
    {
        var (best, score) = (-1, 0);
        for (var i = 0; i < Math.Min(sheet.Rows.Length, Deepest); i++)
        {
            var found = Score(sheet.Rows[i], kind);
            if (found > score)
                (best, score) = (i, found);
        }
        return best < 0 ? null : best;
    }

    /// <summary>A sure heading counts 4, a probable one 2; long texts, numbers and addresses are values, not headings.</summary>
    private static int Score(SheetRow row, ImportKind kind)
    {
        var score = 0;
        var filled = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Length == 0)
                continue;
            filled++;
            if (cell.Length > 60 || cell.Contains('@', StringComparison.Ordinal) || char.IsAsciiDigit(cell[0]))
                score -= 2;
            else if (ColumnGuess.ByHeader(cell, kind) is var (_, sure))
                score += sure ? 4 : 2;
        }
        // A single probable word among many rows is a title ("Foreninger i Randers"), unless the sheet has one column only.
        return filled == 1 && score < 4 ? 0 : score;
    }
}

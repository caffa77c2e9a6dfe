using System.Collections.Immutable;

namespace CoCreate.Network.Import;

/// <summary>What a person is shown of the sheet: rows above the headings, the headings, the first rows below. Persons are hidden here already.</summary>
internal static class Previews
{
    private const int Below = 4, Widest = 20, Longest = 120;

    public static ImmutableArray<PreviewRow> Of(Sheet sheet, Columns columns, ImportKind kind)
    {
        var personal = Personal(columns, kind);
        var first = Math.Max(0, columns.HeaderRow - 5);
        return [.. sheet.Rows.Skip(first).Take(columns.HeaderRow - first + 1 + Below)
            .Select(row => new PreviewRow(row.Number, row == sheet.Rows[columns.HeaderRow],
                [.. Enumerable.Range(0, Math.Min(sheet.Width, Widest)).Select(i => Shown(row, i, row.Number > sheet.Rows[columns.HeaderRow].Number && personal.Contains(i)))]))];
    }

    /// <summary>The first rows of a sheet without headings.</summary>
    public static ImmutableArray<PreviewRow> Raw(Sheet sheet) =>
        [.. sheet.Rows.Take(8).Select(row => new PreviewRow(row.Number, false, [.. Enumerable.Range(0, Math.Min(sheet.Width, Widest)).Select(i => Shown(row, i, false))]))];

    public static string Example(Sheet sheet, Columns columns, ColumnMapping column, ImportKind kind) =>
        Personal(columns, kind).Contains(column.Index) ? "" : string.Join(" · ", sheet.Rows.Skip(columns.HeaderRow + 1).Take(500).Select(r => Shown(r, column.Index, false))
            .Where(v => !string.IsNullOrEmpty(v)).Distinct().Take(3).Select(v => v!.Length > 40 ? v[..40] + "…" : v));

    private static HashSet<int> Personal(Columns columns, ImportKind kind) =>
        [.. columns.All.Where(c => c.Field is { } f && ImportFields.Find(kind, f)!.Personal || LooksPersonal(c)).Select(c => c.Index)];

    // A column that stays out may still hold persons; its heading or our own guess says so.
    private static bool LooksPersonal(ColumnMapping column) =>
        column.Field is null && ColumnGuess.ByHeader(column.Header, ImportKind.Organisations) is ({ Personal: true }, _);

    private static string? Shown(SheetRow row, int column, bool personal)
    {
        var cell = row[column];
        return cell.Length == 0 ? "" : personal || PersonalText.Hide(cell) ? null : cell.Length > Longest ? cell[..Longest] + "…" : cell;
    }
}

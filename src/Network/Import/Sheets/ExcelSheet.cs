using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CoCreate.Network.Import;

/// <summary>An Excel workbook, .xlsx or .xls: the first visible tab with content, vertically merged cells filled in.</summary>
internal static class ExcelSheet
{
    private const int WidestRow = 256;
    private const long LargestUnpacked = 400L * 1024 * 1024;

    static ExcelSheet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Whether the first bytes are those of a zip (.xlsx) or a compound file (.xls).</summary>
    public static bool Looks(byte[] bytes) => bytes is [0x50, 0x4B, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    public static SheetOutcome Read(byte[] bytes, string? tab)
    {
        // A damaged workbook makes the reader fail in a dozen ways, also with exceptions meant for bugs; to us each means the same.
        try
        {
            if (bytes[0] == 0x50 && UnpackedSize(bytes) > LargestUnpacked)
                return SheetOutcome.No(FileProblems.TooLarge);
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes, writable: false));
            return Read(reader, tab);
        }
        catch (InvalidPasswordException)
        {
            return SheetOutcome.No(FileProblems.Locked);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return SheetOutcome.No(FileProblems.BrokenWorkbook);
        }
    }

    private static long UnpackedSize(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        return zip.Entries.Sum(e => e.Length);
    }

    private static SheetOutcome Read(IExcelDataReader reader, string? tab)
    {
        var tabs = new List<(string Name, ImmutableArray<SheetRow> Rows)>();
        do
        {
            if (reader.VisibleState != "visible" && tab is null)
                continue;
            var rows = Rows(reader);
            if (rows is null)
                return SheetOutcome.No(FileProblems.TooManyRows);
            if (rows.Value.Any(r => !r.Blank))
                tabs.Add((reader.Name, rows.Value));
        }
        while (reader.NextResult());
        if (tabs.Count == 0)
            return SheetOutcome.No(FileProblems.Empty);
        // A tab with a single cell is a cover or a note, not the list.
        var chosen = tabs.FindIndex(t => tab is not null && string.Equals(t.Name, tab, StringComparison.OrdinalIgnoreCase));
        if (chosen < 0)
            chosen = Math.Max(0, tabs.FindIndex(t => t.Rows.Count(r => !r.Blank) > 1 && t.Rows.Any(r => r.Cells.Count(c => c.Length > 0) > 1)));
        return SheetOutcome.Of(new(tabs[chosen].Name, tabs[chosen].Rows, [.. tabs.Where((_, i) => i != chosen).Select(t => t.Name)]));
    }

    private static ImmutableArray<SheetRow>? Rows(IExcelDataReader reader)
    {
        var cells = new List<string[]>();
        while (reader.Read())
        {
            if (cells.Count >= FileProblems.MaxRows)
                return null;
            var row = new string[Math.Min(reader.FieldCount, WidestRow)];
            for (var column = 0; column < row.Length; column++)
                row[column] = CellText.From(reader.GetValue(column));
            cells.Add(row);
        }
        foreach (var merge in reader.MergeCells ?? [])
            for (var row = merge.FromRow + 1; row <= merge.ToRow && row < cells.Count; row++)
                if (merge.FromColumn < cells[row].Length && merge.FromColumn < cells[merge.FromRow].Length)
                    cells[row][merge.FromColumn] = cells[merge.FromRow][merge.FromColumn];
        return [.. cells.Select((c, i) => new SheetRow(i + 1, [.. c]))];
    }
}

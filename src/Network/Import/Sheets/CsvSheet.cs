using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CsvHelper;

namespace CoCreate.Network.Import;

/// <summary>A text file of rows: semicolons, commas or tabs, quotes, line breaks inside quotes.</summary>
internal static class CsvSheet
{
    private const int WidestRow = 256, LargestRecord = 1024 * 1024;

    public static SheetOutcome Read(byte[] bytes)
    {
        if (TextBytes.Decode(bytes) is not { } text)
            return SheetOutcome.No(FileProblems.NotASheet);
        var hinted = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[4] is ';' or ',' or '\t' && text[5] is '\r' or '\n';
        var separator = hinted ? text[4] : Delimiter(text);
        if (hinted)
            text = text[5..];
        // One quote that is never closed would swallow the rest of the file; then quotes are read within their line only.
        return Rows(text, separator, acrossLines: true) ?? Rows(text, separator, acrossLines: false) ?? SheetOutcome.No(FileProblems.NotASheet);
    }

    private static SheetOutcome? Rows(string text, char separator, bool acrossLines)
    {
        var options = new CsvReaderOptions
        {
            Separator = separator, HasHeader = false, SkipEmptyLines = false, AllowLineBreaksInQuotes = acrossLines, MaxRecordSize = LargestRecord, IncludeValuesInExceptions = false,
        };
        try
        {
            using var reader = CsvReader.FromText(text, options);
            var rows = ImmutableArray.CreateBuilder<SheetRow>();
            while (reader.Read())
            {
                if (rows.Count >= FileProblems.MaxRows)
                    return SheetOutcome.No(FileProblems.TooManyRows);
                var cells = new string[Math.Min(reader.FieldCount, WidestRow)];
                for (var i = 0; i < cells.Length; i++)
                    cells[i] = CellText.Clean(reader.GetString(i));
                rows.Add(new(rows.Count + 1, ImmutableCollectionsMarshal.AsImmutableArray(cells)));
            }
            return SheetOutcome.Of(new("", rows.ToImmutable(), []));
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }

    /// <summary>The delimiter that cuts most of the first lines into the same number of cells; a decimal comma must not win over a semicolon.</summary>
    private static char Delimiter(string text)
    {
        var best = (Mark: ';', Score: 0);
        foreach (var mark in (ReadOnlySpan<char>)[';', ',', '\t'])
        {
            var widths = Widths(text, mark);
            if (widths.Count == 0)
                continue;
            var common = widths.GroupBy(w => w).OrderByDescending(g => g.Count() * g.Key).First();
            var score = common.Count() * 100 + Math.Min(common.Key, 50);
            if (score > best.Score)
                best = (mark, score);
        }
        return best.Mark;
    }

    /// <summary>How many marks outside quotes each of the first lines has, lines without any left out.</summary>
    private static List<int> Widths(string text, char mark)
    {
        var widths = new List<int>();
        var (count, quoted) = (0, false);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 64 * 1024)))
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == mark && !quoted)
                count++;
            else if (c == '\n' && !quoted)
            {
                if (count > 0)
                    widths.Add(count);
                count = 0;
                if (widths.Count == 60)
                    break;
            }
        }
        if (count > 0)
            widths.Add(count);
        return widths;
    }
}

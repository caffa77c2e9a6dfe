using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CoCreate.Network.Import;

/// <summary>A text file of rows: semicolons, commas or tabs, quotes, line breaks inside quotes.</summary>
internal static class CsvSheet
{
    private const int WidestRow = 256;

    public static SheetOutcome Read(byte[] bytes)
    {
        if (TextBytes.Decode(bytes) is not { } text)
            return SheetOutcome.No(FileProblems.NotASheet);
        var skipped = 0;
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n', StringComparison.Ordinal) is > 4 and < 10 and var end)
        {
            // Excel's own first line that names the delimiter
            text = text[4] + "\n" + text[(end + 1)..];
            skipped = 1;
        }
        var delimiter = skipped == 1 ? text[0] : Delimiter(text);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(), HasHeaderRecord = false, BadDataFound = null, MissingFieldFound = null,
            IgnoreBlankLines = false, DetectColumnCountChanges = false,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        while (parser.Read())
        {
            if (rows.Count >= FileProblems.MaxRows)
                return SheetOutcome.No(FileProblems.TooManyRows);
            var cells = (parser.Record ?? []).Take(WidestRow).Select(CellText.Clean).ToArray();
            if (rows.Count >= skipped || cells.Length > 1)
                rows.Add(new(rows.Count + 1, ImmutableCollectionsMarshalOf(cells)));
            else
                rows.Add(new(rows.Count + 1, []));
        }
        return SheetOutcome.Of(new("", rows.ToImmutable(), []));
    }

    private static ImmutableArray<string> ImmutableCollectionsMarshalOf(string[] cells) =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(cells);

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

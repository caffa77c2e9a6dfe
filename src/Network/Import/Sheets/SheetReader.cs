namespace CoCreate.Network.Import;

/// <summary>Reads the bytes of a CSV or Excel file as people keep them. Any bytes give a sheet or a <see cref="FileProblem"/>, never an exception.</summary>
public static class SheetReader
{
    /// <summary>The file's table. What it is is told by its first bytes, never by its name.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="tab">The tab to read; null = the first with content.</param>
    public static SheetOutcome Read(byte[] bytes, string? tab = null)
    {
        if (bytes.Length == 0)
            return SheetOutcome.No(FileProblems.Empty);
        if (bytes.Length > FileProblems.MaxBytes)
            return SheetOutcome.No(FileProblems.TooLarge);
        var outcome = ExcelSheet.Looks(bytes) ? ExcelSheet.Read(bytes, tab) : CsvSheet.Read(bytes);
        return outcome.Sheet is { } sheet && sheet.Rows.All(r => r.Blank) ? SheetOutcome.No(FileProblems.Empty) : outcome;
    }
}

using System.Collections.Immutable;

namespace CoCreate.Network.Import;

/// <summary>A table as it stood in the file, before anything was understood.</summary>
/// <param name="Name">Name of the tab; empty for a text file.</param>
/// <param name="Rows">Every row, blank ones too.</param>
/// <param name="OtherTabs">Names of tabs with content that were not read.</param>
public sealed record Sheet(string Name, ImmutableArray<SheetRow> Rows, ImmutableArray<string> OtherTabs)
{
    /// <summary>The widest row.</summary>
    public int Width { get; } = Rows.IsEmpty ? 0 : Rows.Max(r => r.Cells.Length);
}

/// <summary>One row with the number a person sees beside it (1 = first line).</summary>
public sealed record SheetRow(int Number, ImmutableArray<string> Cells)
{
    /// <summary>The trimmed text of a cell, empty when the row is shorter.</summary>
    public string this[int column] => column < Cells.Length ? Cells[column] : "";

    /// <summary>Whether nothing is written in it.</summary>
    public bool Blank => Cells.All(c => c.Length == 0);
}

/// <summary>A file that cannot be read at all: what is wrong and what to do, in both languages.</summary>
public sealed record FileProblem(string Code, string Da, string En, string RemedyDa, string RemedyEn);

/// <summary>A sheet, or why there is none.</summary>
public sealed record SheetOutcome(Sheet? Sheet, FileProblem? Problem)
{
    internal static SheetOutcome Of(Sheet sheet) => new(sheet, null);
    internal static SheetOutcome No(FileProblem problem) => new(null, problem);
}

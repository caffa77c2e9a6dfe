using System.Collections.Immutable;

namespace CoCreate.Network.Import;

/// <summary>What was done with one column.</summary>
/// <param name="Column">The column and its field.</param>
/// <param name="Example">First values; empty when they are about persons.</param>
/// <param name="Hidden">Whether its values are about persons.</param>
/// <param name="Filled">Cells with something in them.</param>
/// <param name="Emptied">Cells such as ? and - that were taken as empty.</param>
/// <param name="Refused">Cells that could not be read.</param>
/// <param name="Da">What we did, Danish.</param>
/// <param name="En">What we did, English.</param>
public sealed record ColumnReport(ColumnMapping Column, string Example, bool Hidden, int Filled, int Emptied, int Refused, string Da, string En);

/// <summary>One row of the sheet as shown to a person; what is about persons is null.</summary>
public sealed record PreviewRow(int Number, bool Header, ImmutableArray<string?> Cells);

/// <summary>What an import does or did, row by row and column by column. Holds nothing about persons, so it may be shown and stored.</summary>
public sealed record ImportReport
{
    /// <summary>What the rows become.</summary>
    public ImportKind Kind { get; init; }
    /// <summary>Why the whole file is refused; null when it was read.</summary>
    public FileProblem? Problem { get; init; }
    /// <summary>Rows below the headings that hold something.</summary>
    public int Total { get; init; }
    /// <summary>New records of the kind asked for (departments count as the organisations they came as).</summary>
    public int Created { get; init; }
    /// <summary>Known records that change.</summary>
    public int Updated { get; init; }
    /// <summary>Known records that stay as they are.</summary>
    public int Unchanged { get; init; }
    /// <summary>Organisations made because an offer, a need or a department needs one.</summary>
    public int AlsoCreated { get; init; }
    /// <summary>Organisations and departments whose position became better through imported postcodes.</summary>
    public int Repositioned { get; init; }
    /// <summary>Contact persons found; they lie apart.</summary>
    public int Contacts { get; init; }
    /// <summary>Rows that go in, by the sector of their organisation, the most first.</summary>
    public ImmutableArray<SectorCount> Sectors { get; init; } = [];
    /// <summary>Number of the row with the headings.</summary>
    public int HeaderRow { get; init; }
    /// <summary>The tab read.</summary>
    public string Tab { get; init; } = "";
    /// <summary>Tabs with content that were not read.</summary>
    public ImmutableArray<string> OtherTabs { get; init; } = [];
    /// <summary>Every column.</summary>
    public ImmutableArray<ColumnReport> Columns { get; init; } = [];
    /// <summary>The first rows, as they stand in the sheet.</summary>
    public ImmutableArray<PreviewRow> Preview { get; init; } = [];
    /// <summary>Every row; of a <see cref="Compact"/> report those with something to say and the first others.</summary>
    public ImmutableArray<RowResult> Rows { get; init; } = [];
    /// <summary>Rows that go in.</summary>
    public int Ready { get; init; }
    /// <summary>What is worth saying about the whole file.</summary>
    public ImmutableArray<RowNote> Notes { get; init; } = [];

    /// <summary>Rows that may be known already.</summary>
    public IEnumerable<RowResult> Duplicates => Rows.Where(r => r.State == RowState.Duplicate);
    /// <summary>Rows that cannot be read.</summary>
    public IEnumerable<RowResult> Rejected => Rows.Where(r => r.State == RowState.Rejected);

    /// <summary>The report as it is kept: the rows that went well and have nothing to say are counts, but for as many as a page shows.</summary>
    public ImportReport Compact()
    {
        var plain = 0;
        return this with { Rows = [.. Rows.Where(r => r.State is RowState.Duplicate or RowState.Rejected || !r.Notes.IsEmpty || plain++ < PlainRows)] };
    }

    /// <summary>How many plain rows are kept.</summary>
    public const int PlainRows = 500;
}

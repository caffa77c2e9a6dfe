using System.Collections.Immutable;
using CoCreate.Network.Import;

namespace CoCreate.Api.Import;

/// <summary>A row that may be a duplicate.</summary>
/// <param name="Row">Its number in the sheet.</param>
/// <param name="Of">Id of the record it may be.</param>
/// <param name="Why">Why.</param>
public sealed record DuplicateRow(int Row, string Of, string Why);

/// <summary>A row that was refused, or a note about one that was not. Row 0 = the whole file.</summary>
/// <param name="Row">Its number in the sheet.</param>
/// <param name="Field">The field.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record RowMessage(int Row, string Field, string Message);

/// <summary>A column and what was done with it; <c>example</c> is null when it is about persons.</summary>
/// <param name="Column">A, B, C as the sheet shows it.</param>
/// <param name="Header">Its heading.</param>
/// <param name="Field">What it becomes; null = not taken along.</param>
/// <param name="Certainty">sure, guess, given or left.</param>
/// <param name="Example">First values.</param>
/// <param name="Message">What we did, in numbers.</param>
public sealed record ColumnAnswer(string Column, string Header, string? Field, string Certainty, string? Example, string Message);

/// <summary>An import as a program sees it.</summary>
public sealed record ImportAnswer(string Id, ImportState State, bool DryRun, int Done, int Total, int Created, int Updated, int Unchanged, ImmutableArray<DuplicateRow> Duplicates,
    ImmutableArray<RowMessage> Rejected, int Contacts, int AlsoCreated, int Repositioned, int HeaderRow, ImmutableArray<ColumnAnswer> Columns, ImmutableArray<RowMessage> Notes,
    ImmutableArray<SectorCount> Sectors)
{
    /// <summary>The import in the reader's language.</summary>
    public static ImportAnswer Of(ImportJob job, bool danish)
    {
        var report = job.Report ?? new();
        var rejected = report.Rejected.SelectMany(r => r.Errors.Select(e => new RowMessage(r.Row, e.Field, danish ? $"{e.Da} {e.RemedyDa}" : $"{e.En} {e.RemedyEn}")));
        if (report.Problem is { } problem)
            rejected = [new(0, "file", danish ? $"{problem.Da} {problem.RemedyDa}" : $"{problem.En} {problem.RemedyEn}"), .. rejected];
        // What was only planned did not happen.
        var failed = job.State == ImportState.Failed;
        return new(job.Id, job.State, job.DryRun, job.Done, job.Total, failed ? 0 : report.Created, failed ? 0 : report.Updated, failed ? 0 : report.Unchanged,
            [.. report.Duplicates.Select(r => new DuplicateRow(r.Row, r.Duplicate!.Id, danish ? r.Duplicate.Da : r.Duplicate.En))], [.. rejected], failed ? 0 : report.Contacts,
            failed ? 0 : report.AlsoCreated, failed ? 0 : report.Repositioned, report.HeaderRow,
            [.. report.Columns.Select(c => new ColumnAnswer(c.Column.Letter, c.Column.Header, c.Column.Field, c.Column.Certainty.ToString().ToLowerInvariant(),
                c.Hidden ? null : c.Example, danish ? c.Da : c.En))],
            [.. report.Notes.Select(n => new RowMessage(0, n.Field, danish ? n.Da : n.En)), .. report.Rows.SelectMany(r => r.Notes.Select(n => new RowMessage(r.Row, n.Field, danish ? n.Da : n.En)))],
            failed ? [] : report.Sectors);
    }
}

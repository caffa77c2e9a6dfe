using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Import;

/// <summary>What an import is decided from, besides the file.</summary>
/// <param name="Kind">What the rows become.</param>
/// <param name="Map">What the person says about the columns and rows.</param>
/// <param name="Today">For weeks and months without a year.</param>
/// <param name="NewId">Makes record ids.</param>
public sealed record ImportQuestion(ImportKind Kind, ImportMap Map, DateOnly Today, Func<string> NewId)
{
    /// <summary>Whether the person may change this known organisation and what belongs to it; new ones anybody who imports may bring.</summary>
    public Func<Organisation, bool> May { get; init; } = _ => true;
}

/// <summary>File → plan. Pure: the same bytes, network and question give the same plan (but for ids), and nothing is written.</summary>
public static class ImportPlanner
{
    /// <summary>Reads the file against the network. Any bytes give a plan; one with a <see cref="ImportReport.Problem"/> changes nothing.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="question">What it is to become.</param>
    /// <param name="snapshot">The network the plan is made for; commit it with the versions it saw.</param>
    /// <param name="progress">Told after every hundredth row.</param>
    /// <param name="stop">Ends the reading.</param>
    public static ImportPlan Plan(byte[] bytes, ImportQuestion question, NetworkSnapshot snapshot, Action<ImportProgress>? progress = null, CancellationToken stop = default)
    {
        var outcome = SheetReader.Read(bytes, question.Map.Tab);
        if (outcome.Sheet is not { } sheet)
            return Refused(question.Kind, outcome.Problem!);
        if (ColumnGuess.Guess(sheet, question.Kind, question.Map) is not { } columns)
            return Refused(question.Kind, FileProblems.NoHeader) with { Report = new() { Kind = question.Kind, Problem = FileProblems.NoHeader, Preview = Previews.Raw(sheet) } };
        var body = sheet.Rows.Skip(columns.HeaderRow + 1).Where(r => !r.Blank).ToList();
        var tally = new ColumnTally(sheet, columns);
        var done = 0;
        IEnumerable<RowReader> Rows()
        {
            foreach (var row in body)
            {
                stop.ThrowIfCancellationRequested();
                yield return new(row, columns, question.Map, question.Kind, tally);
                if (++done % 100 == 0)
                    progress?.Invoke(new(done, body.Count));
            }
        }
        var read = Read(Rows(), question, snapshot);
        progress?.Invoke(new(body.Count, body.Count));
        return read with { Report = Finish(read.Report, sheet, columns, tally, body.Count) };
    }

    private static ImportPlan Read(IEnumerable<RowReader> rows, ImportQuestion question, NetworkSnapshot snapshot)
    {
        var work = new Workspace(snapshot, question.NewId);
        var contacts = new RowContacts();
        var report = new ImportReport { Kind = question.Kind };
        if (question.Kind == ImportKind.Postcodes)
        {
            var postcodes = new PostcodeRows(work);
            report = report with { Rows = [.. rows.Select(postcodes.Take)] };
            postcodes.Improve();
            report = report with { Repositioned = postcodes.Repositioned };
        }
        else if (question.Kind == ImportKind.Themes)
            report = report with { Rows = [.. new ThemeRows(work).Take(rows).OrderBy(r => r.Row)] };
        else if (question.Kind == ImportKind.Organisations)
        {
            var organisations = new OrganisationRows(work, new(snapshot), contacts, question.May);
            report = report with { Rows = [.. organisations.Take(rows).OrderBy(r => r.Row)] };
            report = report with { AlsoCreated = organisations.AlsoCreated };
        }
        else
        {
            var providers = new Providers(work, new(snapshot), contacts, question.May);
            Func<RowReader, RowResult> take = question.Kind == ImportKind.Offers ? new OfferRows(work, providers, question.Today).Take : new NeedRows(work, providers, question.Today).Take;
            report = report with { Rows = [.. rows.Select(take)] };
            report = report with { AlsoCreated = providers.AlsoCreated };
        }
        return new(report with { Contacts = contacts.All.Count, Sectors = SectorTally.Of(report.Rows, work, question.Kind) }, work.Changes(), [.. contacts.All]);
    }

    private static ImportReport Finish(ImportReport report, Sheet sheet, Columns columns, ColumnTally tally, int total) => report with
    {
        Total = total, HeaderRow = sheet.Rows[columns.HeaderRow].Number, Tab = sheet.Name, OtherTabs = sheet.OtherTabs,
        Created = report.Rows.Sum(r => r.Created), Updated = report.Rows.Sum(r => r.Updated), Unchanged = report.Rows.Sum(r => r.Unchanged),
        Ready = report.Rows.Count(r => r.State is RowState.Created or RowState.Updated or RowState.Unchanged),
        Notes = total > 0 ? [] : [new("file", "Der står ingen rækker under overskrifterne.", "There are no rows below the headings.")],
        Preview = Previews.Of(sheet, columns, report.Kind),
        Columns = [.. columns.All.Select(c => tally.Report(c, Previews.Example(sheet, columns, c, report.Kind), report.Kind, report.Contacts))],
    };

    private static ImportPlan Refused(ImportKind kind, FileProblem problem) => new(new() { Kind = kind, Problem = problem }, [], []);
}

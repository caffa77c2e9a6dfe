using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Import;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;

namespace CoCreate.Api.Import;

/// <summary>Carries one import out: plan, keep the way back, commit whole or not at all. The same for page, API and command line.</summary>
public sealed class ImportRun(INetwork network, ImportStore store, Contacts contacts, TimeProvider clock)
{
    private const int Attempts = 4;

    /// <summary>Runs it to its end; the report says what came of it.</summary>
    /// <param name="job">The import; its file is in the store.</param>
    /// <param name="file">The file.</param>
    /// <param name="may">Whether this known organisation may be changed.</param>
    /// <param name="progress">Told how many rows are read.</param>
    /// <param name="stop">Stops before anything is written.</param>
    public async Task<ImportJob> RunAsync(ImportJob job, byte[] file, Func<Organisation, bool> may, Action<ImportProgress>? progress, CancellationToken stop)
    {
        var (map, errors) = ImportMapJson.Parse(job.Map, job.Kind);
        if (map is null)
            return End(job, ImportState.Failed, new() { Kind = job.Kind, Problem = Said(errors[0]) });
        for (var attempt = 1; ; attempt++)
        {
            var snapshot = network.Current;
            var plan = ImportPlanner.Plan(file, new(job.Kind, map, clock.Today(), Ids.New) { May = may }, snapshot, progress, stop);
            if (plan.Report.Problem is not null || job.DryRun || plan.Changes.IsEmpty)
            {
                if (!job.DryRun)
                    Keep(job, plan.Contacts);
                return End(job, plan.Report.Problem is null ? ImportState.Done : ImportState.Failed, plan.Report);
            }
            store.Prepare(job.Id, plan.Report, ImportUndo.Steps(plan.Changes, snapshot));
            var outcome = await CommitAsync(job, plan.Changes, "import." + Wire(job.Kind));
            if (outcome is CommitOutcome.Committed)
            {
                Keep(job, plan.Contacts);
                return End(job, ImportState.Done, plan.Report);
            }
            // Somebody changed one of its records while the file was read: read it once more against the network as it is now.
            if (outcome is CommitOutcome.Conflicted && attempt < Attempts)
                continue;
            return End(job, ImportState.Failed, plan.Report with { Problem = Why(outcome) });
        }
    }

    /// <summary>What became of imports that ran when the program stopped: each is in whole or not at all.</summary>
    public void Recover()
    {
        foreach (var job in store.Running())
            if (store.Find(job.Id)?.Report is { } report && ImportUndo.WasCommitted(store.Steps(job.Id), network.Current))
                End(job, ImportState.Done, report);
            else
                End(job, ImportState.Failed, new() { Kind = job.Kind, Problem = Stopped });
    }

    /// <summary>Takes an import back. What others changed since is named; with <paramref name="keepChanged"/> it stays and the rest goes.</summary>
    public async Task<UndoOutcome> UndoAsync(ImportJob job, bool keepChanged)
    {
        var outcome = await TakeBackAsync(job, keepChanged);
        if (outcome is UndoOutcome.Undone(var records, _))
        {
            store.Tidy();
            LargeSheets.GiveBack(records);
        }
        return outcome;
    }

    private async Task<UndoOutcome> TakeBackAsync(ImportJob job, bool keepChanged)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (store.Find(job.Id) is not { State: ImportState.Done, DryRun: false })
                return new UndoOutcome.NotThere();
            var (changes, changed) = ImportUndo.Plan(store.Steps(job.Id), network.Current, keepChanged);
            if (!changed.IsEmpty && !keepChanged)
                return new UndoOutcome.InTheWay(changed);
            if (changes.IsEmpty || await CommitAsync(job, changes, "import.undo") is CommitOutcome.Committed)
            {
                contacts.RemoveFrom(job.Actor);
                store.Mark(job.Id, ImportState.Undone);
                return new UndoOutcome.Undone(changes.Length, changed);
            }
            if (attempt == Attempts)
                return new UndoOutcome.InTheWay([]);
        }
    }

    // A full disk is told as the import's end; the page that shows it still answers.
    private async Task<CommitOutcome> CommitAsync(ImportJob job, ImmutableArray<Change> changes, string reason)
    {
        try
        {
            return await network.CommitAsync(new(changes, job.Actor, clock.GetUtcNow(), reason), CancellationToken.None);
        }
        catch (StoreException e)
        {
            return new CommitOutcome.Refused([new("file", "store", "Lageret kan ikke skrives lige nu.", e.Message, "Prøv igen, når disken har plads.", "Try again when the disk has room.")]);
        }
    }

    private void Keep(ImportJob job, ImmutableArray<ImportContact> found) =>
        contacts.Add(job.Actor, [.. found.Select(c => new Contact(c.Organisation, c.Name, c.Email, c.Phone))]);

    private ImportJob End(ImportJob job, ImportState state, ImportReport report)
    {
        var ended = job with { State = state, Report = report, Done = report.Total, Total = report.Total };
        store.End(ended, report);
        return ended;
    }

    private static FileProblem Why(CommitOutcome outcome) => outcome is CommitOutcome.Refused { Errors: [var first, ..] } ? Said(first)
        : new("conflict", "Nogen retter i de samme poster lige nu.", "Somebody is changing the same records right now.", "Intet er hentet ind. Prøv igen om lidt.", "Nothing was imported. Try again in a moment.");

    private static FileProblem Said(RuleError e) => new(e.Code, e.Da, e.En, e.RemedyDa, e.RemedyEn);

    private static FileProblem Stopped { get; } = new("stopped", "Programmet blev stoppet midt i det hele. Intet er hentet ind.", "The program was stopped in the middle. Nothing was imported.",
        "Hent arket ind igen.", "Import the sheet again.");

    private static string Wire(ImportKind kind) => kind.ToString().ToLowerInvariant();
}

using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Import;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Import;

/// <summary><c>import FILE --as KIND [--map FILE.json] [--dry-run]</c>: the same import without a server. Whoever runs it owns the data folder, so every row may go in.</summary>
public static class ImportCommand
{
    private const int Wrong = 64, RowsRefused = 65;

    /// <summary>Runs it and says in words what came of it. Returns 0, 65 when rows were refused, 64 when the call was wrong.</summary>
    /// <param name="network">The network of the data folder.</param>
    /// <param name="options">Where the data folder is.</param>
    /// <param name="file">The CSV or Excel file.</param>
    /// <param name="kind">organisations, offers, needs, postcodes or themes.</param>
    /// <param name="mapFile">A map as JSON, or null.</param>
    /// <param name="dryRun">Only say what would happen.</param>
    /// <param name="clock">The time.</param>
    /// <param name="output">Progress and report.</param>
    public static async Task<int> RunAsync(INetwork network, CoCreateOptions options, string file, string kind, string? mapFile, bool dryRun, TimeProvider clock, TextWriter output)
    {
        if (!Enum.TryParse<ImportKind>(kind, ignoreCase: true, out var rows) || !kind.All(char.IsLetter))
            return Say(output, $"\"{kind}\" is nothing rows can become; say --as organisations, offers, needs, postcodes or themes.", Wrong);
        if (new FileInfo(file) is not { Exists: true } info)
            return Say(output, $"There is no file {file}.", Wrong);
        if (info.Length > FileProblems.MaxBytes)
            return Say(output, $"{FileProblems.TooLarge.En} {FileProblems.TooLarge.RemedyEn}", RowsRefused);
        if (mapFile is not null && !File.Exists(mapFile))
            return Say(output, $"There is no map {mapFile}.", Wrong);
        var map = mapFile is null ? "" : await File.ReadAllTextAsync(mapFile);
        if (ImportMapJson.Parse(map, rows).Errors is { IsEmpty: false } errors)
            return Say(output, string.Join('\n', errors.Select(e => $"{e.Field}: {e.En} {e.RemedyEn}")), Wrong);

        using var people = new PeopleDb(options);
        var store = new ImportStore(people);
        var bytes = await File.ReadAllBytesAsync(file);
        var job = new ImportJob(Ids.New(), "command", rows, info.Name, dryRun, map, ImportState.Running, clock.GetUtcNow(), 0, 0);
        store.Add(job, []);
        var told = 0;
        var ended = await new ImportRun(network, store, new(people, clock), clock).RunAsync(job, bytes, _ => true, p =>
        {
            if (p.Done == p.Total || p.Done - told >= 1000)
                output.WriteLine($"row {told = p.Done} of {p.Total}");
        }, CancellationToken.None);
        Report(ended, output);
        return ended.State == ImportState.Failed || ended.Report!.Rejected.Any() ? RowsRefused : 0;
    }

    private static void Report(ImportJob job, TextWriter output)
    {
        var report = job.Report!;
        foreach (var column in report.Columns)
            output.WriteLine($"column {column.Column.Letter} \"{column.Column.Header}\": {column.Column.Field ?? "left out"} ({column.Column.Certainty.ToString().ToLowerInvariant()}). {column.En}");
        if (!report.Sectors.IsEmpty)
            output.WriteLine("sectors: " + string.Join(", ", report.Sectors.Select(s => $"{s.Sector.ToString().ToLowerInvariant()} {s.Rows}")));
        foreach (var note in report.Notes)
            output.WriteLine($"note {note.Field}: {note.En}");
        foreach (var row in report.Rows)
        {
            foreach (var note in row.Notes)
                output.WriteLine($"row {row.Row} note {note.Field}: {note.En}");
            if (row.Duplicate is { } duplicate)
                output.WriteLine($"row {row.Row} possible duplicate of {duplicate.Id} \"{duplicate.Name}\": {duplicate.En}");
            foreach (var error in row.Errors)
                output.WriteLine($"row {row.Row} refused {error.Field}: {error.En} {error.RemedyEn}");
        }
        if (report.Problem is { } problem)
            output.WriteLine($"{problem.En} {problem.RemedyEn}");
        var (id, tense) = job.DryRun ? ("dry run", "would be ") : ("import " + job.Id, "");
        output.WriteLine(job.State == ImportState.Failed ? $"{id}: nothing was imported"
            : $"{id}: {report.Total} rows, {tense}created {report.Created}, updated {report.Updated}, unchanged {report.Unchanged}, possible duplicates {report.Duplicates.Count()}, "
                + $"refused {report.Rejected.Count()}, organisations made on the way {report.AlsoCreated}, positions improved {report.Repositioned}, contacts {report.Contacts}");
    }

    private static int Say(TextWriter output, string sentence, int exitCode)
    {
        output.WriteLine(sentence);
        return exitCode;
    }
}

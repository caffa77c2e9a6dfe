using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;
using CoCreate.Web.Hosting;

namespace CoCreate.Web.Commands;

/// <summary><c>verify</c>: reads every record, checks the files and the rules, and says what is wrong.</summary>
internal static class Verify
{
    private const int Shown = 20;

    public static async Task<int> RunAsync(CommandLine line, TextWriter to)
    {
        // looking must not make a folder
        if (!File.Exists(Path.Combine(line["data"]!, "network.db")))
            throw new StoreException($"There is no network in {line["data"]}; give --data the data folder of one.", ExitCode.Usage);
        using var folder = DataFolder.Open(line["data"]!);
        await using var store = SqliteStore.Open(folder.NetworkFile);
        if (await store.ProblemAsync(CancellationToken.None) is { } problem)
            throw new StoreException(problem, ExitCode.Unavailable);
        var snapshot = await store.LoadAsync(null, CancellationToken.None);
        var broken = 0;
        foreach (var record in Enum.GetValues<RecordKind>().SelectMany(snapshot.All))
        {
            var set = new ChangeSet([Change.Replace(record, record)], "verify", TimeProvider.System.GetUtcNow(), "verify");
            foreach (var error in ChangeRules.Check(snapshot, set))
            {
                if (broken++ < Shown)
                    to.WriteLine($"{record.Kind} {record.Id} {error.Field}: {error.En}");
            }
        }
        to.WriteLine($"{snapshot.Count} records at revision {snapshot.Revision}, {broken} broken rules");
        return broken == 0 ? 0 : ExitCode.Unavailable;
    }
}

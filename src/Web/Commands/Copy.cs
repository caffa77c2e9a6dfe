using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;
using CoCreate.Web.Hosting;

namespace CoCreate.Web.Commands;

/// <summary><c>copy</c>: the network of one store into another, empty one. Persons stay where they are.</summary>
internal static class Copy
{
    private const int Batch = 5_000;

    public static async Task<int> RunAsync(CommandLine line, TextWriter to)
    {
        using var from = DataFolder.Open(line["from"]!);
        if (from.IsNew)
            throw new StoreException($"There is no network in {from.Path}; give --from the data folder of one.", ExitCode.Usage);
        using var target = DataFolder.Open(line["to"]!);
        await using var source = SqliteStore.Open(from.NetworkFile);
        await using var sink = SqliteStore.Open(target.NetworkFile);
        if ((await sink.LoadAsync(null, CancellationToken.None)).Count > 0)
            throw new StoreException($"{target.Path} holds a network already; give --to an empty or new folder.", ExitCode.Usage);

        var snapshot = await source.LoadAsync(null, CancellationToken.None);
        var records = Enum.GetValues<RecordKind>().SelectMany(snapshot.All).ToArray();
        foreach (var batch in records.Chunk(Batch))
        {
            var set = new ChangeSet([.. batch.Select(Change.Add)], "copy", TimeProvider.System.GetUtcNow(), "copy");
            if ((await sink.CommitAsync([set], CancellationToken.None))[0] is not CommitOutcome.Committed)
                throw new StoreException($"{target.Path} changed while it was written; give --to a folder nobody else writes in.", ExitCode.Unavailable);
        }
        to.WriteLine($"copied {records.Length} records from {from.Path} to {target.Path}; what happened to them before, and everything about persons, stays where it is");
        return 0;
    }
}

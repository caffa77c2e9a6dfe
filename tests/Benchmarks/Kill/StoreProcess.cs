using System.Globalization;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Benchmarks.Kill;

/// <summary>A bare store process: commits as fast as it can from eight writers and says each acknowledged revision on its output, until it is killed.</summary>
public static class StoreProcess
{
    /// <summary>Runs until killed, or until the output is closed.</summary>
    public static async Task<int> RunAsync(string folder)
    {
        try
        {
            using var data = DataFolder.Open(folder);
            await using var store = SqliteStore.Open(data.NetworkFile);
            await using var writer = await NetworkWriter.StartAsync(store);
            Say($"ready {writer.Current.Revision} {writer.Current.Count}");
            await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => WriteAsync(writer, n))));
            return 0;
        }
        catch (StoreException e)
        {
            Console.Error.WriteLine(e.Message);
            return e.ExitCode;
        }
    }

    private static async Task WriteAsync(NetworkWriter writer, int n)
    {
        // every third commit changes the record this writer added before, and carries a second one along: whole or not at all
        Organisation? mine = null;
        for (var i = 0; ; i++)
        {
            var fresh = Ids.New();
            Change first = mine is null || i % 3 > 0
                ? Change.Add(new Organisation { Id = fresh, Name = $"Writer {n}", Sector = Sector.Other })
                : Change.Replace(mine, mine with { Description = string.Create(CultureInfo.InvariantCulture, $"changed in round {i}") });
            var second = Change.Add(new Offer { Id = fresh, Organisation = first.Id, OfferKind = OfferKind.Place, Title = "Both or none", Text = new string('x', i * 37 % 2000) });
            var outcome = await writer.CommitAsync(new([first, second], $"job:writer-{n}", DateTimeOffset.UnixEpoch, "kill.write"));
            if (outcome is not CommitOutcome.Committed made)
                throw new InvalidOperationException($"refused: {outcome}");
            mine = (Organisation)made.Change.Set.Changes[0].After!;
            Say(string.Create(CultureInfo.InvariantCulture, $"{made.Change.Revision} {first.Id} {mine.Version} {second.Id}"));
        }
    }

    private static void Say(string line)
    {
        lock (Console.Out)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Benchmarks.Kill;

/// <summary>Starts the store process, kills it (SIGKILL) at a random moment, and looks whether everything it acknowledged is there.</summary>
public sealed class KillLoop(string folder, Random random)
{
    private readonly List<Acknowledged> acknowledged = [];

    /// <summary>How many commits were acknowledged so far.</summary>
    public int Acknowledgements => acknowledged.Count;

    /// <summary>One round; null when all is well, else what was lost.</summary>
    public async Task<string?> RoundAsync()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(KillLoop).Assembly.Location, "store-process", folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        if (await process.StandardOutput.ReadLineAsync() is null)
            return $"it did not start again: {await errors}";
        // one round in five dies before or around its first commit, the others in full flight
        var writing = new TaskCompletionSource();
        var reading = ReadAsync(process, writing);
        if (random.Next(5) > 0)
            await Task.WhenAny(writing.Task, reading);
        await Task.Delay(random.Next(200));
        process.Kill();
        await process.WaitForExitAsync();
        await reading;
        return await errors is { Length: > 0 } trouble ? trouble : await LostAsync();
    }

    private async Task ReadAsync(Process process, TaskCompletionSource writing)
    {
        for (; await process.StandardOutput.ReadLineAsync() is { } line; writing.TrySetResult())
            // the last line may have been cut by the kill
            if (line.Split(' ') is [var revision, var first, var version, var second] && second.Length == 16)
                acknowledged.Add(new(long.Parse(revision, CultureInfo.InvariantCulture), first, long.Parse(version, CultureInfo.InvariantCulture), second));
    }

    private async Task<string?> LostAsync()
    {
        using var data = DataFolder.Open(folder);
        await using var store = SqliteStore.Open(data.NetworkFile);
        var snapshot = await store.LoadAsync(null, default);
        var (log, next) = (new Dictionary<long, CommittedChangeSet>(), 1L);
        await foreach (var committed in store.ChangesAfterAsync(0, default))
        {
            if (committed.Revision != next++)
                return $"a gap before revision {committed.Revision}";
            if (committed.Set.Changes.Length != 2)
                return $"revision {committed.Revision} is half there";
            log.Add(committed.Revision, committed);
        }
        if (snapshot.Revision != next - 1)
            return $"the network is at revision {snapshot.Revision}, its log at {next - 1}";
        foreach (var (revision, first, version, second) in acknowledged)
            if (!log.TryGetValue(revision, out var there) || there.Set.Changes[0].Id != first || there.Set.Changes[1].Id != second)
                return $"revision {revision} was acknowledged and is not in the log";
            else if (snapshot.Find(RecordKind.Organisation, first) is not { } record || record.Version < version || snapshot.Find(RecordKind.Offer, second) is null)
                return $"a record of revision {revision} was acknowledged and is not there";
        return null;
    }

    private sealed record Acknowledged(long Revision, string First, long Version, string Second);
}

using System.Diagnostics;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Benchmarks.Store;

/// <summary>A big network opened anew: seconds, and bytes of heap a record once it is there.</summary>
internal sealed class Load(string folder, bool quick)
{
    public async Task<bool> RunAsync(Report report)
    {
        var (count, file) = (quick ? 100_000 : 1_000_000, Path.Combine(folder, "load.db"));
        var characters = await FillAsync(file, count);
        // lets the stack of the benchmark before this one unwind, and what it holds go
        await Task.Delay(200);
        var before = Heap();
        var watch = Stopwatch.StartNew();
        await using var store = SqliteStore.Open(file);
        var snapshot = await store.LoadAsync(null, default);
        var seconds = watch.Elapsed.TotalSeconds;
        var each = (Heap() - before) / (double)snapshot.Count;
        GC.KeepAlive(snapshot);
        var perMillion = seconds * 1_000_000 / snapshot.Count;
        report.Write("## Loading");
        report.Write();
        report.Line($"{snapshot.Count} records in {seconds:F1} s (1 million: {perMillion:F1} s, promised ≤ 15), {each:F0} bytes of heap each (promised ≤ 1,200); checked for damage at the same time.");
        report.Line($"The demo network's records; {characters / snapshot.Count} characters of text and names a record, {new FileInfo(file).Length / snapshot.Count} bytes on disk with the log.");
        report.Write();
        return perMillion <= 15 && each <= 1200;
    }

    private static async Task<long> FillAsync(string file, int count)
    {
        var characters = 0L;
        await using var store = SqliteStore.Open(file);
        foreach (var chunk in DemoRecords.Network(count).Chunk(20_000))
        {
            characters += chunk.Sum(Characters);
            await store.CommitAsync([new([.. chunk.Select(Change.Add)], "demo", DateTimeOffset.UnixEpoch, "benchmark.fill")], default);
        }
        return characters;
    }

    private static long Characters(IRecord record) => record switch
    {
        Organisation o => o.Name.Length + (o.Description?.Length ?? 0),
        Offer o => o.Title.Length + (o.Text?.Length ?? 0) + (o.Preparation?.Length ?? 0) + (o.Activities?.Length ?? 0) + (o.FollowUp?.Length ?? 0),
        Need n => n.Question.Length + (n.Text?.Length ?? 0),
        Partnership p => p.Title.Length + (p.Text?.Length ?? 0),
        _ => 0,
    };

    private static long Heap()
    {
        // twice: what a finalizer held is let go by the second
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

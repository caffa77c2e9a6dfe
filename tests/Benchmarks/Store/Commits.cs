using System.Diagnostics;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;
using CoCreate.Sqlite;

namespace CoCreate.Benchmarks.Store;

/// <summary>One writer and 64 writers beside a bare SQLite loop (WAL, FULL, one insert a transaction) with the same record bytes; the three
/// take turns, so that the disk's moods fall on all of them.</summary>
internal sealed class Commits(string folder, bool quick)
{
    // until the runtime has compiled what runs often
    private const int WarmUp = 5;

    private readonly IEnumerator<Organisation> organisations = DemoRecords.Organisations();
    private readonly List<double> latencies = [];

    public async Task<bool> RunAsync(Report report)
    {
        var (rounds, each) = quick ? (5, 100) : (15, 400);
        using var bare = SqliteConnection.Open(Path.Combine(folder, "bare.db"));
        bare.Execute("CREATE TABLE record(id TEXT PRIMARY KEY, body TEXT)");
        using var insert = bare.Prepare("INSERT INTO record VALUES(?, ?)");
        await using var store = SqliteStore.Open(Path.Combine(folder, "commits.db"));
        await using var network = await NetworkWriter.StartAsync(store);

        List<double> loop = [], one = [], many = [];
        for (var round = -WarmUp; round < rounds; round++)
        {
            var (a, b, c) = (Bare(insert, Next(each)), await WriteAsync(network, Next(each), 1), await WriteAsync(network, Next(each * 8), 64));
            if (round < 0)
            {
                latencies.Clear();
                continue;
            }
            loop.Add(a);
            one.Add(b);
            many.Add(c);
        }
        var (single, group) = (Ratio(one, loop), Ratio(many, loop));
        var waits = new Samples(latencies);
        report.Write("## Commits");
        report.Write();
        report.Write("| | a second, median | of the bare loop, median (least–most) | promised |");
        report.Write("|---|---|---|---|");
        report.Line($"| bare SQLite loop | {new Samples(loop).Median:F0} | 1 | |");
        report.Line($"| one writer | {new Samples(one).Median:F0} | {single.Median:F2} ({single.Min:F2}–{single.Max:F2}) | ≥ 0.6 |");
        report.Line($"| 64 writers | {new Samples(many).Median:F0} | {group.Median:F1} ({group.Min:F1}–{group.Max:F1}) | ≥ 5 |");
        report.Write();
        report.Line($"{rounds} rounds in turn after {WarmUp} to warm up; a commit of the one writer waits {waits.Median:F2} ms (median), {waits.P99:F2} ms (p99). One organisation a commit.");
        report.Write();
        return single.Median >= 0.6 && group.Median >= 5;
    }

    private static Samples Ratio(List<double> of, List<double> to) => new(of.Zip(to, (x, y) => x / y));

    private Organisation[] Next(int count) => [.. Enumerable.Range(0, count).Select(_ => organisations.Next())];

    private static double Bare(SqliteStatement insert, Organisation[] records)
    {
        var bodies = Array.ConvertAll(records, RecordCodec.Bytes);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < records.Length; i++)
            insert.Bind(1, records[i].Id).BindUtf8(2, bodies[i]).Run();
        return records.Length / watch.Elapsed.TotalSeconds;
    }

    private async Task<double> WriteAsync(NetworkWriter network, Organisation[] records, int writers)
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(records.Chunk(records.Length / writers).Select(share => Task.Run(async () =>
        {
            foreach (var record in share)
            {
                var start = Stopwatch.GetTimestamp();
                if (await network.CommitAsync(new([Change.Add(record)], "job:benchmark", DateTimeOffset.UnixEpoch, "benchmark.add")) is not CommitOutcome.Committed)
                    throw new InvalidOperationException("a commit was refused");
                if (writers == 1)
                    latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        })));
        return records.Length / watch.Elapsed.TotalSeconds;
    }
}

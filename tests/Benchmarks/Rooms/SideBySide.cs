using System.Globalization;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>Three servers under the same load, one after the other, over and over.</summary>
internal sealed class SideBySide(Report report, bool quick)
{
    private const int Rooms = 20, People = 20;

    /// <summary>CoCreate alone under the greater load, to look at with a profiler.</summary>
    public async Task<bool> AloneAsync(CoCreateRooms own)
    {
        await own.StartAsync(Rooms, People);
        var load = await Load.GatherAsync(own, Rooms, People);
        Console.Error.WriteLine($"process {own.Id}");
        return await AtAsync(96_000, [own, own, own], [load, load, load], (_, _) => true);
    }

    public async Task<bool> RunAsync(CoCreateRooms own)
    {
        await using var relay = new Relay();
        await using var hocuspocus = new Hocuspocus();
        IRoomServer[] servers = [own, hocuspocus, relay];
        var loads = new List<Load>();
        foreach (var server in servers)
        {
            await server.StartAsync(Rooms, People);
            loads.Add(await Load.GatherAsync(server, Rooms, People));
        }
        report.Write($"{Rooms} rooms of {People} people, {Mark.Length} bytes a word, each server alone on one core, whoever loads it on the other. CoCreate writes every word to the disk, flushed, before it is told or acknowledged; the others write nothing.");
        report.Write();
        var good = await AtAsync(8_000, servers, loads, (ours, others) => ours.P99 <= 1.5 * others[0].P99);
        return await AtAsync(96_000, servers, loads, (ours, others) => ours.Cost <= 0.7 * others[1].Cost && ours.P99 <= 40) && good;
    }

    private async Task<bool> AtAsync(int rate, IRoomServer[] servers, List<Load> loads, Func<Row, Row[], bool> kept)
    {
        var rounds = servers.Select(_ => new List<Heard>()).ToArray();
        // the runtimes compile what is hot for good only while it is hot
        foreach (var load in loads.Distinct())
            await load.TalkAsync(rate, quick ? 3 : 10);
        for (var round = 0; round < (quick ? 1 : 5); round++)
            foreach (var (i, load) in loads.Index())
                rounds[i].Add(await load.TalkAsync(rate, quick ? 4 : 10));
        var rows = servers.Select((s, i) => new Row(s.Name, rounds[i])).ToArray();
        report.Write(string.Create(CultureInfo.InvariantCulture, $"## {rate:N0} deliveries a second"));
        report.Write();
        report.Write("| server | p50 ms | p99 ms, median of the runs (each) | µs of CPU a delivery | deliveries a second | lost | refused |");
        report.Write("|---|---|---|---|---|---|---|");
        foreach (var row in rows)
            report.Line($"| {row.Name} | {row.P50:F1} | {row.P99:F1} ({string.Join(", ", row.Runs.Select(r => r.Times.P99.ToString("F1", CultureInfo.InvariantCulture)))}) | {row.Cost:F1} | {row.PerSecond:F0} | {row.Runs.Sum(r => r.Lost)} | {row.Runs.Sum(r => r.Refused)} |");
        report.Write();
        report.Line($"CoCreate's p99 is {rows[0].P99 / rows[1].P99:F2} × Hocuspocus', its CPU a delivery {rows[0].Cost / rows[2].Cost:F2} × the bare relay's.");
        report.Write();
        return rows[0].Runs.All(r => r is { Lost: 0, Refused: 0 }) && kept(rows[0], rows[1..]);
    }

    private sealed record Row(string Name, List<Heard> Runs)
    {
        public double P50 => Middle(r => r.Times.Median);
        public double P99 => Middle(r => r.Times.P99);
        public double Cost => Middle(r => r.Microseconds);
        public double PerSecond => Middle(r => r.PerSecond);

        private double Middle(Func<Heard, double> of) => new Samples(Runs.Select(of)).Median;
    }
}

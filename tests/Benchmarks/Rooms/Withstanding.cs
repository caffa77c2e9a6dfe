using System.Diagnostics;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>What rooms withstand: somebody who does not read, a full room, many who only sit there, a restart, a long way offline.</summary>
internal sealed class Withstanding(Report report, bool quick)
{
    private int Seconds => quick ? 4 : 15;

    // until the runtime has compiled for good what is hot
    private int Warm => quick ? 3 : 15;

    public async Task<bool> RunAsync()
    {
        report.Write("## What they withstand");
        report.Write();
        report.Write("| what | measured | goal |");
        report.Write("|---|---|---|");
        bool[] kept = [await OneStopsReadingAsync(), await AFullRoomAsync(), await IdleAsync(), await RestartAsync(), await OfflineAsync()];
        report.Write();
        return kept.All(k => k);
    }

    private async Task<bool> OneStopsReadingAsync()
    {
        await using var server = new CoCreateRooms();
        await server.StartAsync(1, 20);
        var people = new ISpeaker[20];
        for (var person = 0; person < 20; person++)
            people[person] = await server.EnterAsync(0, person, smallWindow: person == 19);
        var load = new Load(server, [people]);
        await load.TalkAsync(100 * 20, Warm);
        var before = ServerCost.Kilobytes(server.Id);
        people[19].Stall();
        // 100 words a second are 1.9 MB of batches for the one who does not read within these seconds
        var heard = await load.TalkAsync(100 * 19, Seconds, people[19]);
        var grown = (ServerCost.Kilobytes(server.Id) - before) / 1024.0;
        report.Line($"| one of 20 stops reading, 100 words a second: p99 of the others | {heard.Times.P99:F1} ms, {heard.Lost} lost, server grew {grown:F0} MB | 25 ms |");
        return heard.Times.P99 <= 25 && heard.Lost == 0;
    }

    private async Task<bool> AFullRoomAsync()
    {
        await using var server = new CoCreateRooms();
        await server.StartAsync(1, 299);
        var load = await Load.GatherAsync(server, 1, 299);
        await load.TalkAsync(30 * 299, Warm);
        var heard = await load.TalkAsync(30 * 299, Seconds);
        report.Line($"| 300 people in a room, 30 actions a second: p99 | {heard.Times.P99:F1} ms, {heard.Lost} lost | 100 ms |");
        return heard.Times.P99 <= 100 && heard.Lost == 0;
    }

    private async Task<bool> IdleAsync()
    {
        const int Rooms = 20, People = 20;
        var count = quick ? 1_000 : 10_000;
        await using var server = new CoCreateRooms();
        await server.StartAsync(Rooms, People);
        // the first of each pays for what is shared
        var load = await Load.GatherAsync(server, Rooms, People);
        await load.TalkAsync(8_000, 2);
        var before = ServerCost.Kilobytes(server.Id);
        var idle = new List<ISpeaker>(count);
        for (var i = 0; i < count; i++)
        {
            idle.Add(await server.EnterAsync(i % Rooms, i / Rooms % People, smallWindow: false));
            if (i % 500 == 0)
                idle.ForEach(s => s.Breathe());
        }
        var added = ServerCost.Kilobytes(server.Id) - before;
        idle.ForEach(s => s.Dispose());
        report.Line($"| {count} idle connections in {Rooms} rooms add | {added / 1024.0:F0} MB, {added / (double)count:F1} KB each | 350 MB, 35 KB each |");
        return added / (double)count <= 35;
    }

    private async Task<bool> RestartAsync()
    {
        await using var server = new CoCreateRooms();
        await server.StartAsync(20, 20);
        var load = await Load.GatherAsync(server, 20, 20);
        await load.TalkAsync(2_000, 2);
        var (ready, back) = await server.RestartAsync(Enumerable.Range(0, 400).Select(i => (i / 20, i % 20)));
        report.Line($"| killed and started again, 400 clients: all back and caught up | {back.TotalSeconds:F1} s, of which the program {ready.TotalSeconds:F1} s | 5 s |");
        return back.TotalSeconds <= 5;
    }

    private async Task<bool> OfflineAsync()
    {
        await using var server = new CoCreateRooms();
        await server.StartAsync(1, 20);
        var load = await Load.GatherAsync(server, 1, 20);
        var away = await server.AwayAsync(0, 0);
        var watch = Stopwatch.StartNew();
        await load.TalkAsync(20 * 100, 10.2);
        if (!quick && watch.Elapsed < TimeSpan.FromSeconds(30))
            await Task.Delay(TimeSpan.FromSeconds(30) - watch.Elapsed);
        var (events, took) = await away.CatchUpAsync();
        report.Line($"| 30 s offline, {events} events: caught up | {took.TotalMilliseconds:F0} ms | 300 ms |");
        return events >= 1_000 && took.TotalMilliseconds <= 300;
    }
}

using System.Diagnostics;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>What came of one round of talking.</summary>
/// <param name="Times">How long each delivery took, milliseconds.</param>
/// <param name="Lost">Deliveries that did not come within 10 s of the last word.</param>
/// <param name="PerSecond">Deliveries a second while it went on.</param>
/// <param name="Microseconds">The server's processor time per delivery.</param>
/// <param name="Refused">What the server refused.</param>
internal sealed record Heard(Samples Times, long Lost, double PerSecond, double Microseconds, int Refused);

/// <summary>People in rooms who talk at an even rate; each waits for nobody.</summary>
internal sealed class Load
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10), Breath = TimeSpan.FromSeconds(1);

    private readonly IRoomServer server;
    private readonly ISpeaker[][] rooms;

    /// <summary>Everybody is in; from now on they do what their protocol asks between words too.</summary>
    public Load(IRoomServer server, ISpeaker[][] rooms)
    {
        (this.server, this.rooms, Everybody) = (server, rooms, [.. rooms.SelectMany(r => r)]);
        _ = BreatheAsync();
    }

    private ISpeaker[] Everybody { get; }

    /// <summary>Everybody of every room, entered one after the other.</summary>
    public static async Task<Load> GatherAsync(IRoomServer server, int rooms, int people)
    {
        var entered = new ISpeaker[rooms][];
        for (var room = 0; room < rooms; room++)
        {
            entered[room] = new ISpeaker[people];
            for (var person = 0; person < people; person++)
                entered[room][person] = await server.EnterAsync(room, person);
        }
        return new(server, entered);
    }

    /// <summary>Talks for so long, then waits until all was heard.</summary>
    /// <param name="deliveries">A second: words said times those who hear them.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="silent">Those who neither talk nor are waited for.</param>
    public async Task<Heard> TalkAsync(double deliveries, double seconds, params ISpeaker[] silent)
    {
        var ears = Everybody.Except(silent).ToArray();
        // some servers tell the speaker too: one word shows how many hear it
        Array.ForEach(Everybody, s => s.Reset());
        rooms[0][^1].Say();
        await Task.Delay(1_000);
        var each = ears.Intersect(rooms[0]).Sum(s => s.Heard.Count);
        Array.ForEach(Everybody, s => s.Reset());
        GC.Collect();

        var (cpu, watch) = (ServerCost.Seconds(server.Id), Stopwatch.StartNew());
        var said = await Task.Factory.StartNew(() => Say(ears, deliveries / each, seconds), TaskCreationOptions.LongRunning);
        var took = watch.Elapsed.TotalSeconds;
        var expected = said * each;
        while (Count() < expected && watch.Elapsed.TotalSeconds < took + Patience.TotalSeconds)
            await Task.Delay(20);
        cpu = ServerCost.Seconds(server.Id) - cpu;
        var heard = Count();
        return new(new(ears.SelectMany(e => e.Heard).Select(t => (double)t)), expected - heard, heard / took, cpu * 1e6 / heard, ears.Sum(e => e.Answers.Refused));

        long Count() => ears.Sum(e => (long)e.Heard.Count);
    }

    private async Task BreatheAsync()
    {
        using var timer = new PeriodicTimer(Breath);
        while (await timer.WaitForNextTickAsync())
            Array.ForEach(Everybody, s => s.Breathe());
    }

    private static long Say(ISpeaker[] speakers, double perSecond, double seconds)
    {
        var watch = Stopwatch.StartNew();
        var said = 0L;
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            for (var due = (long)(watch.Elapsed.TotalSeconds * perSecond); said < due; said++)
                // a step that shares no factor with their number, so that neighbours in time sit in different rooms
                speakers[said * 7_919 % speakers.Length].Say();
            Thread.Sleep(1);
        }
        return said;
    }
}

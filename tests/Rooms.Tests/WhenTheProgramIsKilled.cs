using System.Diagnostics;
using CoCreate.Rooms.Logs.Sqlite;

namespace CoCreate.Rooms.Tests;

/// <summary>A process that writes is killed; whatever it had acknowledged is there, once and without a gap.</summary>
public sealed class WhenTheProgramIsKilled
{
    [Fact]
    public async Task Nothing_acknowledged_is_lost_nothing_is_there_twice_and_no_number_is_left_out()
    {
        var folder = Directory.CreateTempSubdirectory("cocreate-kill-").FullName;
        var file = Path.Combine(folder, "rooms.db");
        var acknowledged = new List<string>();
        try
        {
            for (var round = 0; round < 2; round++)
            {
                acknowledged.AddRange(await WriteUntilKilled(file, "run-" + round, after: 150 + 250 * round));
                await using var log = SqliteRoomLog.Open(file);
                var there = new HashSet<string>();
                foreach (var room in await log.ListAsync(null))
                {
                    var events = await log.ReadAsync(room.Id, 0, int.MaxValue);
                    events.Select(e => e.Seq).ShouldBe(Enumerable.Range(1, events.Count).Select(n => (long)n));
                    foreach (var e in events)
                        there.Add($"{room.Id} {e.Seq} {e.Actor} {e.OpId}").ShouldBeTrue();
                    events.Select(e => (e.Actor, e.OpId)).ShouldBeUnique();
                }
                acknowledged.Count.ShouldBeGreaterThan(100 * (round + 1));
                acknowledged.Except(there).ShouldBeEmpty();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // killed when it has acknowledged so many more
    private static async Task<List<string>> WriteUntilKilled(string file, string run, int after)
    {
        using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(WhenTheProgramIsKilled).Assembly.Location, file, run]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var lines = new List<string>();
        while (lines.Count < after && await child.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
            lines.Add(line);
        child.Kill();
        // what it wrote before it died counts too, but a line that was cut does not
        var rest = (await child.StandardOutput.ReadToEndAsync()).Split('\n');
        lines.AddRange(rest[..^1]);
        await child.WaitForExitAsync();
        return lines;
    }
}

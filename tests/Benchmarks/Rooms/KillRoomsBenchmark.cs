using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>The real program is killed while people talk, again and again on one data folder: whatever it had said is written must be there once, and no number may be missing.</summary>
public sealed class KillRoomsBenchmark : IBenchmark
{
    private const int People = 20;

    public string Name => "kill-rooms";

    public string About => "[--rounds N]: kill -9 at random moments while 20 people talk in a room; nothing acknowledged lost, nothing twice, no gap";

    public async Task<bool> RunAsync(Report report, Arguments arguments)
    {
        var rounds = arguments.Number("--rounds", arguments.Quick ? 3 : 50);
        var random = new Random(20261122);
        var acknowledged = new ConcurrentDictionary<string, long>();
        await using var server = new CoCreateRooms();
        await server.StartAsync(1, People);
        for (var round = 1; round <= rounds; round++)
        {
            var people = new SignalRSpeaker[People];
            for (var person = 0; person < People; person++)
            {
                people[person] = await server.EnterAsync(0, person, null, 0, false);
                people[person].Acknowledged = acknowledged;
            }
            using var silence = new CancellationTokenSource(random.Next(200, 1_500));
            for (var next = 0; !silence.IsCancellationRequested; next++)
            {
                people[next % People].Say();
                if (next % 2 == 0)
                    await Task.Delay(5);
            }
            await server.KillAsync();
            Array.ForEach(people, p => p.Dispose());
            await server.AgainAsync();
            if (await WrongAsync(server, acknowledged) is { } wrong)
            {
                report.Write($"Round {round}: {wrong}");
                return false;
            }
            Console.Error.WriteLine($"round {round}: {acknowledged.Count} acknowledged so far, all there");
        }
        report.Line($"{rounds} times killed, {acknowledged.Count} actions acknowledged: none lost, none twice, no number missing, each where it was acknowledged.");
        return acknowledged.Count > rounds;
    }

    private static async Task<string?> WrongAsync(CoCreateRooms server, ConcurrentDictionary<string, long> acknowledged)
    {
        var seen = new Dictionary<string, long>();
        for (long since = 0, head = 1; since < head;)
        {
            var page = (await server.Api.GetFromJsonAsync<JsonNode>($"/api/v1/rooms/{server.RoomIds[0]}/events?since={since}"))!;
            head = page["head"]!.GetValue<long>();
            foreach (var said in page["events"]!.AsArray())
            {
                var seq = said!["seq"]!.GetValue<long>();
                if (seq != ++since)
                    return $"after {since - 1} comes {seq}.";
                if (said["kind"]!.GetValue<string>() == "chat.say" && !seen.TryAdd(said["opId"]!.GetValue<string>(), seq))
                    return $"{said["opId"]} stands there twice.";
            }
        }
        return acknowledged.FirstOrDefault(a => seen.GetValueOrDefault(a.Key) != a.Value) is { Key: { } lost } at ? $"{lost} was acknowledged as {at.Value} and is not there." : null;
    }
}

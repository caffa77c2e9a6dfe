using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Benchmarks.Rivals;
using CoCreate.Web.Visits;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>The real program: rooms are opened over the API, guests come by a link and are let in.</summary>
internal sealed class CoCreateRooms : IRoomServer
{
    private const string Host = "facilitator@cocreate.example";

    private readonly int port = Ports.Free();
    private readonly string data = Directory.CreateTempSubdirectory("cocreate-rooms-data-").FullName;
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromMinutes(2) };
    private Leash? leash;
    private string[] ids = [];
    private string[][] tokens = [];

    public string Name => "CoCreate";

    public int Id => leash!.Id;

    /// <summary>The rooms' ids.</summary>
    public IReadOnlyList<string> RoomIds => ids;

    /// <summary>The API, as the host of every room.</summary>
    public HttpClient Api => client;

    public async Task StartAsync(int rooms, int people)
    {
        client.BaseAddress = new($"http://127.0.0.1:{port}");
        await LaunchAsync("TERM");
        using var signIn = await client.PostAsJsonAsync("/api/v1/sign-in", new { email = Host, password = DemoAccounts.Password });
        var token = (await signIn.Content.ReadFromJsonAsync<JsonNode>())!["accessToken"]!.GetValue<string>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        ids = new string[rooms];
        tokens = new string[rooms][];
        for (var room = 0; room < rooms; room++)
        {
            ids[room] = (await PostAsync("/api/v1/rooms", new { title = $"Room {room}" }))!["id"]!.GetValue<string>();
            var link = (await PostAsync($"/api/v1/rooms/{ids[room]}/invitations", new { role = "guest", uses = 300 }))!["link"]!.GetValue<string>();
            tokens[room] = new string[people];
            for (var person = 0; person < people; person++)
                tokens[room][person] = await LetInAsync(ids[room], link.Split('/')[^1], person);
        }
    }

    public async Task<ISpeaker> EnterAsync(int room, int person, bool smallWindow) => await EnterAsync(room, person, null, 0, smallWindow);

    /// <summary>Somebody leaves, and can come back to what was said since.</summary>
    public async Task<Away> AwayAsync(int room, int person)
    {
        var speaker = await EnterAsync(room, person, null, 0, false);
        var joined = Answer(speaker);
        speaker.Dispose();
        return new(this, room, person, joined["epoch"]!.GetValue<long>(), joined["head"]!.GetValue<long>());
    }

    /// <summary>Kills the program, starts it again and lets everybody in from where they were: how long until it is ready, and until the last is back.</summary>
    public async Task<(TimeSpan Ready, TimeSpan Back)> RestartAsync(IEnumerable<(int Room, int Person)> everybody)
    {
        var places = everybody.Select(e => (e.Room, e.Person)).ToArray();
        var heads = await Task.WhenAll(ids.Select(async id => (await client.GetFromJsonAsync<JsonNode>($"/api/v1/rooms/{id}/events?since=2000000000"))!["head"]!.GetValue<long>()));
        await KillAsync();
        var watch = Stopwatch.StartNew();
        var ready = LaunchAsync("TERM").ContinueWith(_ => watch.Elapsed, TaskScheduler.Default);
        var back = Task.WhenAll(places.Select(async place =>
        {
            while (true)
            {
                try
                {
                    using var speaker = await EnterAsync(place.Room, place.Person, null, 0, false);
                    if (Answer(speaker)["head"]!.GetValue<long>() < heads[place.Room])
                        throw new InvalidOperationException("Something acknowledged is gone.");
                    return;
                }
                catch (Exception e) when (e is System.Net.Sockets.SocketException)
                {
                    await Task.Delay(Random.Shared.Next(50, 250));
                }
            }
        }));
        await back;
        var last = watch.Elapsed;
        return (await ready, last);
    }

    /// <summary>Ends it at once (SIGKILL).</summary>
    public async Task KillAsync()
    {
        Process.GetProcessById(Id).Kill();
        await leash!.DisposeAsync();
    }

    /// <summary>Starts it again on what it wrote.</summary>
    public Task AgainAsync() => LaunchAsync("TERM");

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (leash is not null)
            await leash.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    internal Task<SignalRSpeaker> EnterAsync(int room, int person, long? epoch, long since, bool smallWindow) => SignalRSpeaker.EnterAsync(port, $"/hubs/rooms?access_token={tokens[room][person]}",
        string.Create(CultureInfo.InvariantCulture, $"\"target\":\"Join\",\"arguments\":[\"{ids[room]}\",{epoch?.ToString(CultureInfo.InvariantCulture) ?? "null"},{since},\"session-{person}-{Random.Shared.Next():x8}\"]"),
        $"{{\"type\":1,\"invocationId\":\"s\",\"target\":\"Submit\",\"arguments\":[[{{\"opId\":\"{Random.Shared.Next():x8}-#\",\"kind\":\"chat.say\",\"body\":{{\"text\":\"", "\"}}]]}\u001e", numbered: true, smallWindow);

    internal static JsonNode Answer(SignalRSpeaker speaker) => JsonNode.Parse(speaker.Joined)!["result"]!;

    private async Task<string> LetInAsync(string room, string token, int person)
    {
        var came = (await PostAsync("/api/v1/rooms/join", new { token, name = $"Guest {person}", organisation = $"Organisation {person}" }, signedIn: false))!;
        await PostAsync($"/api/v1/rooms/{room}/members/{came["member"]}/approve", new { });
        return came["guestToken"]!.GetValue<string>();
    }

    private async Task<JsonNode?> PostAsync(string path, object body, bool signedIn = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = signedIn ? client.DefaultRequestHeaders.Authorization : null;
        using var plain = signedIn ? null : new HttpClient { BaseAddress = client.BaseAddress };
        using var answer = await (plain ?? client).SendAsync(request);
        var said = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {said}");
        return said.Length == 0 ? null : JsonNode.Parse(said);
    }

    private async Task LaunchAsync(string signal)
    {
        leash = await Leash.StartAsync(signal, Directory.CreateTempSubdirectory("cocreate-rooms-").FullName, Core.First("dotnet", typeof(Visit).Assembly.Location,
            "--urls", $"http://127.0.0.1:{port}", "--data", data, "--jobs", "false", "--calls-per-second", "0", "--sign-ins-per-minute", "0"));
        await leash.UntilAsync(() => Core.AnswersAsync(port), Name);
    }
}

/// <summary>Somebody who was in a room and is not there now.</summary>
internal sealed class Away(CoCreateRooms server, int room, int person, long epoch, long since)
{
    /// <summary>Comes back, fetches all that is missing: how much, and how long it took from the first byte sent.</summary>
    public async Task<(long Events, TimeSpan Took)> CatchUpAsync()
    {
        var watch = Stopwatch.StartNew();
        using var speaker = await server.EnterAsync(room, person, epoch, since, false);
        var joined = CoCreateRooms.Answer(speaker);
        var head = joined["head"]!.GetValue<long>();
        for (var asked = 0L; speaker.Newest < head && watch.Elapsed < TimeSpan.FromSeconds(10);)
        {
            if (asked != speaker.Newest)
                speaker.Call(string.Create(CultureInfo.InvariantCulture, $"\"target\":\"Fetch\",\"arguments\":[{(asked = speaker.Newest) + 1},262144]"));
            await Task.Delay(1);
        }
        return (head - since, watch.Elapsed);
    }
}

using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests.Rooms;

/// <summary>A client of the hub that speaks SignalR's JSON frames itself.</summary>
internal sealed class HubClient : IAsyncDisposable
{
    private readonly WebSocket socket;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode?>> calls = new();
    private readonly ConcurrentQueue<JsonNode> messages = new();
    private readonly Task reading;
    private int call;

    private HubClient(WebSocket socket)
    {
        this.socket = socket;
        reading = ReadAsync();
    }

    /// <summary>Done when the connection has ended.</summary>
    public Task Ended => reading;

    /// <summary>What came, by its name.</summary>
    public JsonArray[] Got(string target) => [.. messages.Where(m => (string?)m["target"] == target).Select(m => m["arguments"]!.AsArray())];

    /// <summary>Every event that came in a batch.</summary>
    public JsonNode[] Events => [.. Got("Batch").SelectMany(b => b[2]!.AsArray()).Select(e => e!)];

    public static async Task<HubClient> OpenAsync(TheApp app, string? token, string? origin = null)
    {
        var client = app.Server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            if (origin is not null)
                request.Headers.Origin = origin;
        };
        var socket = await client.ConnectAsync(new Uri(app.Server.BaseAddress, "/hubs/rooms" + (token is null ? "" : "?access_token=" + token)), default);
        var hub = new HubClient(socket);
        await hub.SendRawAsync("""{"protocol":"json","version":1}""");
        return hub;
    }

    /// <summary>A client of somebody who signs in, in the room already.</summary>
    public static async Task<HubClient> InAsync(TheApp app, string who, string room)
    {
        var hub = await OpenAsync(app, await TokenAsync(app, who));
        (await hub.JoinAsync(room))["error"].ShouldBeNull();
        return hub;
    }

    public static async Task<string> TokenAsync(TheApp app, string who) => (await app.As(who)).DefaultRequestHeaders.Authorization!.Parameter!;

    public async Task<JsonNode> JoinAsync(string room, long? epoch = null, long since = 0, string session = "session-1") => (await CallAsync("Join", room, epoch, since, session))!;

    /// <summary>Submits one, the answer.</summary>
    public async Task<JsonNode> SubmitAsync(string kind, object body, string? opId = null, long? baseVersion = null) =>
        (await CallAsync("Submit", (object)new object[] { new { opId = opId ?? Guid.NewGuid().ToString(), kind, baseVersion, body } }))![0]!;

    /// <summary>Submits one that must be accepted; its number.</summary>
    public async Task<long> DoneAsync(string kind, object body, string? opId = null)
    {
        var answer = await SubmitAsync(kind, body, opId);
        answer["error"].ShouldBeNull(answer.ToJsonString());
        return (long)answer["seq"]!;
    }

    public async Task<JsonNode?> CallAsync(string target, params object?[] arguments)
    {
        var id = Interlocked.Increment(ref call).ToString();
        var answer = calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendRawAsync(JsonSerializer.Serialize(new { type = 1, invocationId = id, target, arguments }));
        return await answer.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    public Task SendRawAsync(string frame) => socket.SendAsync(Encoding.UTF8.GetBytes(frame + "\u001e"), WebSocketMessageType.Text, true, default);

    /// <summary>Waits until something is so.</summary>
    public static async Task Until(Func<bool> so)
    {
        for (var i = 0; i < 500 && !so(); i++)
            await Task.Delay(10);
        so().ShouldBeTrue();
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await reading;
        socket.Dispose();
    }

    private async Task ReadAsync()
    {
        var (buffer, text) = (new byte[65_536], new MemoryStream());
        try
        {
            while (true)
            {
                var read = await socket.ReceiveAsync(buffer, default);
                if (read.MessageType == WebSocketMessageType.Close)
                    break;
                text.Write(buffer, 0, read.Count);
                if (!read.EndOfMessage)
                    continue;
                foreach (var frame in Encoding.UTF8.GetString(text.ToArray()).Split('\u001e', StringSplitOptions.RemoveEmptyEntries))
                    Take(JsonNode.Parse(frame)!);
                text.SetLength(0);
            }
        }
        catch (Exception e) when (e is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // the other side cut it
        }
        foreach (var waiting in calls.Values)
            waiting.TrySetException(new IOException("The connection ended."));
    }

    private void Take(JsonNode frame)
    {
        if ((int?)frame["type"] == 3 && calls.TryRemove((string)frame["invocationId"]!, out var answer))
        {
            if (frame["error"] is { } error)
                answer.TrySetException(new InvalidOperationException((string)error!));
            else
                answer.TrySetResult(frame["result"]);
        }
        else if ((int?)frame["type"] == 1)
            messages.Enqueue(frame);
    }
}

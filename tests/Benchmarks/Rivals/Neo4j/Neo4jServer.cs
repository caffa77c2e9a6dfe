using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCreate.Benchmarks.Rivals.Neo4j;

/// <summary>A Neo4j of its own on loopback, in a temporary folder, asked over its HTTP Query API on a connection that is kept.</summary>
internal sealed class Neo4jServer : IAsyncDisposable
{
    private const string Password = "cocreate-test";
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly Leash leash;
    private readonly HttpClient client;

    private Neo4jServer(Leash leash, HttpClient client) => (this.leash, this.client) = (leash, client);

    public long Memory => Rivals.Memory.Of(leash.Id);

    public static async Task<Neo4jServer> StartAsync(string programs, string heap)
    {
        var folder = Directory.CreateTempSubdirectory("cocreate-neo4j-").FullName;
        var (http, bolt) = (Ports.Free(), Ports.Free());
        var environment = new Dictionary<string, string> { ["NEO4J_HEAP"] = heap, ["NEO4J_PAGECACHE"] = "1g", ["NEO4J_PASSWORD"] = Password };
        var leash = await Leash.StartAsync("TERM", folder, [Path.Combine(programs, "start.sh"), Path.Combine(folder, "home"), $"{http}", $"{bolt}"], environment);
        var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{http}"), Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{Password}")));
        var server = new Neo4jServer(leash, client);
        try
        {
            await leash.UntilAsync(async () =>
            {
                try
                {
                    using var answer = await client.GetAsync("/");
                    return answer.IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            }, "Neo4j");
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a statement, and returns its rows.</summary>
    public async Task<JsonArray> RunAsync(string statement, object? parameters = null)
    {
        using var answer = await client.PostAsJsonAsync("/db/neo4j/query/v2", new { statement, parameters = parameters ?? new { } }, Web);
        var body = await answer.Content.ReadFromJsonAsync<JsonObject>();
        if (body!["errors"] is JsonArray { Count: > 0 } errors)
            throw new InvalidOperationException($"Neo4j: {errors[0]!["message"]}");
        return body["data"]!["values"]!.AsArray();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await leash.DisposeAsync();
    }
}

using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace CoCreate.Api.Tests.TheProgram;

/// <summary>What the server refuses before any of our code runs is a problem like every other.</summary>
public sealed class NotHttp : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cocreate-raw-").FullName;

    [Fact]
    public async Task An_address_or_headers_that_are_not_text_get_the_usual_problem()
    {
        using var server = await RunningServer.StartAsync(folder, "--data", "d", "--demo", "false");
        const string fine = "GET /api/v1/subjects?limit=1 HTTP/1.1\r\nHost: x\r\n\r\n";
        foreach (var (request, status) in new[]
        {
            ("GET /api/v1/offers/%00 HTTP/1.1\r\nHost: x\r\n\r\n", 400), ("GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n", 400), ("nonsense\r\n\r\n", 400),
            ("GET /api/v1/offers HTTP/1.1\r\nHost: x\r\nX: \u00ff\u00fe\r\n\r\n", 400), ("GET /api/v1/offers HTTP/1.1\r\nHost: x\r\nX: " + new string('x', 40_000) + "\r\n\r\n", 431),
            ("GET /api/v1/offers?q=" + new string('x', 10_000) + " HTTP/1.1\r\nHost: x\r\n\r\n", 414),
        })
            foreach (var before in new[] { "", fine })
            {
                using var call = new TcpClient("127.0.0.1", server.Address.Port);
                var stream = call.GetStream();
                if (before.Length > 0)
                {
                    await stream.WriteAsync(Encoding.Latin1.GetBytes(before));
                    await stream.ReadAtLeastAsync(new byte[8_192], 300);
                }
                await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
                using var reader = new StreamReader(stream, Encoding.UTF8);
                var text = await reader.ReadToEndAsync();
                text.ShouldContain($"HTTP/1.1 {status} ", Case.Sensitive, request);
                text = text[text.IndexOf($"HTTP/1.1 {status} ", StringComparison.Ordinal)..];
                text.ShouldContain("Content-Type: application/problem+json", Case.Sensitive, request);
                var body = text[text.IndexOf('{')..(text.IndexOf('}') + 1)];
                JsonNode.Parse(body)!["status"]!.GetValue<int>().ShouldBe(status);
            }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests.Rooms;

/// <summary>docs/rooms.md's part about HTTP: every call it shows is made with what it shows, and answered with the fields it shows.</summary>
[Collection("app")]
public sealed partial class TheDocumentedCalls(TheApp app)
{
    [Fact]
    public async Task Every_call_that_is_shown_is_made_and_answered_as_shown()
    {
        var shown = Shown();
        shown.Count.ShouldBeGreaterThan(14);
        var described = (await Described.Operations(app.Visitor())).Where(o => o.Kind == "rooms").Select(o => o.ToString().Replace(" /api/v1", " ")).ToArray();
        shown.Select(s => s.Call).Except(described).ShouldBeEmpty();

        var room = await ARoom.OpenAsync(app);
        await room.ComeAsync("volunteer");
        var (guest, _) = await room.AGuestAsync();
        await using (var teacher = await HubClient.InAsync(app, "teacher", room.Id))
        {
            await teacher.SubmitAsync("agenda.phase", new { phase = "commitments" });
            await teacher.SubmitAsync("card.add", new { card = "card-number-1", lane = "missing", type = "need", title = "En bus til 26 elever" });
            await teacher.SubmitAsync("card.add", new { card = "card-number-2", lane = "bringing", type = "resource", title = "En klasse" });
            await teacher.SubmitAsync("commitment.promise", new { card = "card-number-2", kind = "people" });
        }
        foreach (var (call, blocks) in shown)
        {
            // what ends the room stands last
            var token = call.Contains("/join") || call.Contains("/approve") ? await room.LinkAsync() : "";
            var waiting = token.Length > 0 ? (string)(await ARoom.KnockAsync(app, token))["member"]! : "";
            var (method, path) = (new HttpMethod(call.Split(' ')[0]), call.Split(' ')[1].Replace("{id}", room.Id).Replace("{card}", "card-number-2").Replace("{member}", call.EndsWith("/approve") ? waiting : "demo-volunteer"));
            var sent = method == HttpMethod.Post && blocks.Count > 0 && !call.EndsWith("{card}") ? Filled(blocks[0], await app.ANeed(), await app.AnOffer(), token) : null;
            using var request = new HttpRequestMessage(method, "/api/v1" + path) { Content = sent is null ? null : new StringContent(sent, Encoding.UTF8, "application/json") };
            if (path == "/rooms/join")
                request.Headers.Authorization = method == HttpMethod.Get ? new("Bearer", guest) : null;
            var client = path == "/rooms/join" ? app.Visitor() : await app.As("teacher");
            var answer = await client.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            answer.IsSuccessStatusCode.ShouldBeTrue($"{call}: {text}");
            if (blocks.Skip(sent is null ? 0 : 1).SingleOrDefault() is { } told)
                Fields(JsonNode.Parse(text)!).ShouldBe(Fields(JsonNode.Parse(told)!), call);
            else if (!call.EndsWith("/minutes"))
                text.ShouldBeEmpty(call);
        }
    }

    private static string Filled(string body, string need, string offer, string token) => body.Replace("\"NEED\"", $"\"{need}\"").Replace("\"OFFER\"", $"\"{offer}\"").Replace("\"TOKEN\"", $"\"{token}\"").Replace("EXPIRES", DateTimeOffset.UtcNow.AddDays(1).ToString("O"));

    private static string[] Fields(JsonNode node) => [.. node.AsObject().Select(field => field.Key)];

    private static List<(string Call, List<string> Blocks)> Shown()
    {
        var text = File.ReadAllText(Path.Combine(Up(AppContext.BaseDirectory), "docs", "rooms.md")).ReplaceLineEndings("\n");
        var section = text[text.IndexOf("\n## Over HTTP\n", StringComparison.Ordinal)..text.IndexOf("\n## The network and the room\n", StringComparison.Ordinal)];
        return [.. section.Split("\n### ").Skip(1).Select(part => (Heading().Match(part).Groups[1].Value, Blocks().Matches(part).Select(m => m.Groups[1].Value).ToList()))];
    }

    private static string Up(string folder) => File.Exists(Path.Combine(folder, "CoCreate.sln")) ? folder : Up(Path.GetDirectoryName(folder)!);

    [GeneratedRegex("^`([A-Z]+ [^`]+)`")]
    private static partial Regex Heading();

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}

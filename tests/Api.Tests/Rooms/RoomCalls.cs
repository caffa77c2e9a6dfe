using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests.Rooms;

/// <summary>Every call below a room, made so that it is answered with a status its description names.</summary>
internal static class RoomCalls
{
    private static readonly string[] Elsewhere = ["POST /api/v1/rooms", "GET /api/v1/rooms", "GET /api/v1/rooms/{id}", "GET /api/v1/rooms/{id}/events"];

    public static bool Has(Described operation) => operation.Kind == "rooms" && !Elsewhere.Contains(operation.ToString());

    public static async Task<HttpResponseMessage> ProduceAsync(TheApp app, Described operation, int status)
    {
        var room = await ARoom.OpenAsync(app);
        await room.ComeAsync("volunteer");
        var (guestToken, guest) = await room.AGuestAsync();
        var link = await room.LinkAsync();
        var waiting = (string)(await ARoom.KnockAsync(app, link))["member"]!;
        await using (var volunteer = await HubClient.InAsync(app, "volunteer", room.Id))
        {
            await volunteer.SubmitAsync("card.add", new { card = "card-number-1", lane = "bringing", type = "resource", title = "Otte kajakker" });
            await volunteer.SubmitAsync("agenda.phase", new { phase = "commitments" });
        }
        await using (var teacher = await HubClient.InAsync(app, "teacher", room.Id))
        {
            await teacher.SubmitAsync("agenda.phase", new { phase = "commitments" });
            await teacher.SubmitAsync("card.add", new { card = "card-number-2", lane = "bringing", type = "resource", title = "En klasse" });
            await teacher.SubmitAsync("commitment.promise", new { card = "card-number-2", kind = "people", amount = 24 });
        }
        var last = operation.Path.Split('/')[^1];
        if (status == 410)
            (await (await app.As("teacher")).PostAsync($"/api/v1/rooms/{room.Id}/archive", null)).EnsureSuccessStatusCode();
        var invitation = (string)(await (await (await app.As("teacher")).GetAsync($"/api/v1/rooms/{room.Id}/invitations")).Json())["items"]![0]!["id"]!;
        var path = operation.Path.Replace("{id}", status == 404 ? "none" : room.Id).Replace("{invitation}", invitation).Replace("{card}", "card-number-2")
            .Replace("{member}", last switch { "approve" => waiting, "forget" => guest, _ => "demo-volunteer" });
        var client = status switch
        {
            401 => ARoom.As(app, "no-such-token"),
            403 when last == "export" => ARoom.As(app, guestToken),
            403 => await app.As("volunteer"),
            _ when operation.Path.EndsWith("/rooms/join") => operation.Writes ? app.Visitor() : status == 404 ? await app.As("teacher") : ARoom.As(app, guestToken),
            _ => await app.As("teacher"),
        };
        object? body = last switch
        {
            "invitations" when operation.Writes => status == 422 ? new { role = "guest", uses = 0 } : new { role = "guest", uses = 2 },
            "join" when operation.Writes => new { token = status == 404 ? "none" : link, name = status == 422 ? "" : "Ida" },
            "role" => status == 422 ? new { } : new { role = "reader" },
            _ => null,
        };
        if (status != 409)
            return await client.SendAsync(Request(operation, path, status, body));
        var key = Guid.NewGuid().ToString();
        await client.SendAsync(Request(operation, path, status, body, key));
        return await client.SendAsync(Request(operation, path + "?other=1", status, body, key));
    }

    private static HttpRequestMessage Request(Described operation, string path, int status, object? body, string? key = null)
    {
        var request = new HttpRequestMessage(operation.Method, path + (status == 400 && !operation.Writes ? "?minRevision=soon" : ""))
        {
            Content = body is null ? null : status switch
            {
                400 => new StringContent("{", Encoding.UTF8, "application/json"),
                413 => new StringContent(new string(' ', 1_100_000), Encoding.UTF8, "application/json"),
                415 => new StringContent("{}", Encoding.UTF8, "text/plain"),
                _ => JsonContent.Create(body),
            },
        };
        if (status == 400 && operation.Writes && body is null)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", "two words");
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        if (operation.Path.EndsWith("/minutes"))
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/markdown"));
        return request;
    }
}

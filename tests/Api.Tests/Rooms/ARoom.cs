using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests.Rooms;

/// <summary>A room opened over HTTP, and people who come into it by its links.</summary>
internal sealed class ARoom(TheApp app, string id)
{
    public string Id => id;

    /// <summary>A room of the teacher's about nothing in particular.</summary>
    public static async Task<ARoom> OpenAsync(TheApp app, string title = "Åens vand i uge 18", string who = "teacher", object? wish = null)
    {
        var answer = await (await app.As(who)).PostAsJsonAsync("/api/v1/rooms", wish ?? new { title });
        var json = await answer.Json();
        ((int)answer.StatusCode).ShouldBe(201, json.ToJsonString());
        return new(app, (string)json["id"]!);
    }

    /// <summary>A link's token.</summary>
    public async Task<string> LinkAsync(string role = "guest", int uses = 5, DateTimeOffset? expires = null, string host = "teacher")
    {
        var answer = await (await app.As(host)).PostAsJsonAsync($"/api/v1/rooms/{id}/invitations", new { role, uses, expires = expires ?? DateTimeOffset.UtcNow.AddHours(1) });
        var json = await answer.Json();
        ((int)answer.StatusCode).ShouldBe(200, json.ToJsonString());
        return ((string)json["link"]!).Split('/')[^1];
    }

    /// <summary>Somebody with an account comes as a member.</summary>
    public async Task<JsonNode> ComeAsync(string who, string role = "member")
    {
        var answer = await (await app.As(who)).PostAsJsonAsync("/api/v1/rooms/join", new { token = await LinkAsync(role) });
        return await answer.Json();
    }

    /// <summary>Somebody without an account knocks.</summary>
    public static async Task<JsonNode> KnockAsync(TheApp app, string token, string name = "Yrsa Ølgård", string organisation = "Spejderne") =>
        await (await app.Visitor().PostAsJsonAsync("/api/v1/rooms/join", new { token, name, organisation })).Json();

    /// <summary>A guest who was let in: their token and id.</summary>
    public async Task<(string Token, string Member)> AGuestAsync(string name = "Yrsa Ølgård", string role = "guest")
    {
        var knocked = await KnockAsync(app, await LinkAsync(role), name);
        var member = (string)knocked["member"]!;
        ((int)(await (await app.As("teacher")).PostAsync($"/api/v1/rooms/{id}/members/{member}/approve", null)).StatusCode).ShouldBe(204);
        return ((string)knocked["guestToken"]!, member);
    }

    public async Task<JsonNode> ReadAsync(string who = "teacher") => await (await (await app.As(who)).GetAsync($"/api/v1/rooms/{id}")).Json();

    public static HttpClient As(TheApp app, string guestToken)
    {
        var client = app.Visitor();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", guestToken);
        return client;
    }

    /// <summary>Waits until something is so over HTTP.</summary>
    public static async Task<T> Until<T>(Func<Task<T?>> ask) where T : class
    {
        for (var i = 0; i < 200; i++, await Task.Delay(50))
        {
            if (await ask() is { } found)
                return found;
        }
        throw new TimeoutException("It never came.");
    }
}

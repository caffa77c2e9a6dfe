using System.Net.Http.Json;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class HistoryOverHttp(TheApp app)
{
    [Fact]
    public async Task Who_asked_an_organisation_stands_in_its_history_for_its_own_people_only()
    {
        var asked = await (await app.As("teacher")).PostAsJsonAsync("/api/v1/requests", new { from = app.School, to = app.Association, message = "Kommer I ud til os?" });
        asked.EnsureSuccessStatusCode();
        await (await app.As("volunteer")).PostAsJsonAsync($"/api/v1/requests/{(await asked.Json())["id"]}/decline", new { reason = "Vi har ikke tid." });

        (await Reasons(await app.As("volunteer"))).ShouldContain(r => r.StartsWith("request."));
        foreach (var who in (HttpClient[])[app.Visitor(), await app.As("teacher")])
            (await Reasons(who)).ShouldNotContain(r => r.StartsWith("request."));
    }

    private async Task<string[]> Reasons(HttpClient who) =>
        [.. (await (await who.GetAsync($"/api/v1/organisations/{app.Association}/history?limit=200")).Json())["items"]!.AsArray().Select(i => $"{i!["reason"]}")];
}

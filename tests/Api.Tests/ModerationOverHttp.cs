using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Jobs;
using CoCreate.Api.Moderation;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class ModerationOverHttp(TheApp app)
{
    [Fact]
    public async Task A_reported_offer_is_hidden_with_a_reason_appealed_and_shown_again()
    {
        var title = $"Gratis mønter nr. {Samples.Number()}.";
        var offer = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "activity", title, status = "published" });
        (await Post(null, "reports", new { kind = "offer", id = offer, reason = "spam", words = "Det er reklame <script>x</script>" }, 201))["state"]!.GetValue<string>().ShouldBe("open");
        var report = (await Get("facilitator", "reports"))["items"]!.AsArray().Single(r => r!["record"]!.GetValue<string>() == offer)!;
        report["words"]!.GetValue<string>().ShouldContain("<script>");
        (await Get("admin", "reports"))["items"]!.AsArray().ShouldContain(r => r!["record"]!.GetValue<string>() == offer);
        await (await (await app.As("teacher")).GetAsync("/api/v1/reports")).Problem(403);

        (await Refused("facilitator", "moderation/hide", new { kind = "offer", id = offer, reason = "spam", words = "" }, 422)).Fields().ShouldBe(["words"]);
        await Post("facilitator", "moderation/hide", new { kind = "offer", id = offer, reason = "spam", words = "Det er en annonce." });
        await (await app.Visitor().GetAsync("/api/v1/offers/" + offer)).Problem(404);
        (await (await app.Visitor().GetAsync("/api/v1/offers?limit=200&q=" + Uri.EscapeDataString(title))).Content.ReadAsStringAsync()).ShouldNotContain(offer);
        (await (await (await app.As("volunteer")).Send(HttpMethod.Post, $"/api/v1/offers/{offer}/publish", ifMatch: "*")).Problem(409))["errors"]![0]!["code"]!.GetValue<string>().ShouldBe("hidden");
        (await (await (await app.As("facilitator")).Send(HttpMethod.Post, $"/api/v1/offers/{offer}/publish", ifMatch: "*")).Problem(409)).ShouldNotBeNull("a decision, not a press");

        var seen = (await Get("volunteer", "moderation"))["items"]!.AsArray().Single(r => r!["id"]!.GetValue<string>() == offer)!;
        (seen["withheld"]!.GetValue<string>(), seen["steps"]![0]!["words"]!.GetValue<string>()).ShouldBe(("spam", "Det er en annonce."));
        (await Get("owner", "moderation"))["items"]!.AsArray().ShouldNotContain(r => r!["id"]!.GetValue<string>() == offer);
        (await Post("volunteer", "moderation/appeal", new { kind = "offer", id = offer, words = "Det er en tur for alle." }))["appealed"]!.GetValue<bool>().ShouldBeTrue();
        await Refused("volunteer", "moderation/appeal", new { kind = "offer", id = offer, words = "Svar nu." }, 409);
        await Post("facilitator", "moderation/keep", new { kind = "offer", id = offer, words = "Fjern prisen først." });
        await Post("volunteer", "moderation/appeal", new { kind = "offer", id = offer, words = "Den er fjernet." });
        var shown = await Post("facilitator", "moderation/restore", new { kind = "offer", id = offer, words = "Tak." });
        (shown["status"]!.GetValue<string>(), shown["withheld"], shown["steps"]!.AsArray().Count).ShouldBe(("published", null, 5));
        (await app.Visitor().GetAsync("/api/v1/offers/" + offer)).IsSuccessStatusCode.ShouldBeTrue();
        (await Get("facilitator", "reports"))["items"]!.AsArray().Single(r => r!["record"]!.GetValue<string>() == offer)!["state"]!.GetValue<string>().ShouldBe("hidden");

        await app.Services.GetRequiredService<IJobs>().RunAsync("moderation-mail", default);
        var subjects = app.Services.GetRequiredService<PeopleDb>().Use(c => c.Rows("SELECT address, subject FROM outbox WHERE kind='moderation' ORDER BY id", r => (r.Text(0), r.Text(1)))).Where(m => m.Item2.Contains(title)).ToList();
        subjects.Count(m => m.Item1 == "facilitator@test.example").ShouldBe(3, "one report, two appeals");
        subjects.Where(m => m.Item1 == "volunteer@test.example").Select(m => m.Item2.Split("« ")[1]).ShouldBe(["er skjult", "er stadig skjult", "vises igen"], "in the order it happened, however late the job ran");

        var history = (await (await (await app.As("volunteer")).GetAsync($"/api/v1/offers/{offer}/history")).Json())["items"]!.AsArray();
        history[1]!["actor"]!.GetValue<string>().ShouldBe("demo-facilitator");
        history[1]!["fields"]!.AsArray().Select(f => f!.GetValue<string>()).ShouldBe(["status", "withheld"], ignoreOrder: true);
        (await File.ReadAllBytesAsync(Path.Combine(app.Folder, "network.db"))).AsSpan().IndexOf("Det er en annonce."u8).ShouldBe(-1, "words are persons'");
    }

    [Fact]
    public async Task Nothing_wrong_is_let_stand_and_a_stranger_learns_nothing()
    {
        var offer = await app.AnOffer();
        var report = (await Post("stranger", "reports", new { kind = "offer", id = offer, reason = "wrong" }, 201))["id"]!.GetValue<string>();
        await (await (await app.As("volunteer")).PostAsync($"/api/v1/reports/{report}/keep", null)).Problem(404);
        (await (await (await app.As("facilitator")).PostAsync($"/api/v1/reports/{report}/keep", null)).Json())["state"]!.GetValue<string>().ShouldBe("kept");
        var draft = await app.AnOffer(status: "draft");
        (await Refused(null, "reports", new { kind = "offer", id = draft, reason = "wrong" }, 422)).Fields().ShouldBe(["id"]);
        (await Refused(null, "reports", new { kind = "offer", id = offer, reason = "other" }, 422)).Fields().ShouldBe(["words"]);
    }

    [Fact]
    public async Task A_facilitator_marks_an_organisation_as_checked_and_nobody_types_it_in()
    {
        var club = await app.Create("stranger", "organisations", new { name = "Roklubben", sector = "association", municipality = "0730", status = "published" });
        await Refused("stranger", $"organisations/{club}/verify", new { words = "Vi findes" }, 403);
        (await Refused("facilitator", $"organisations/{club}/verify", new { words = "" }, 422)).Fields().ShouldBe(["words"]);
        (await Post("facilitator", $"organisations/{club}/verify", new { words = "CVR og hjemmeside" }))["verified"]!.GetValue<bool>().ShouldBeTrue();
        await Refused("facilitator", $"organisations/{club}/verify", new { words = "Igen" }, 409);
        (await (await (await app.As("stranger")).Send(HttpMethod.Patch, "/api/v1/organisations/" + club, new { verified = false }, "*")).Problem(422)).Fields().ShouldBe(["verified"]);
        (await Post("facilitator", $"organisations/{club}/unverify", new { words = "Lukket" }))["verified"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public void So_many_reports_an_hour_and_no_more()
    {
        using var limit = new ReportLimit(new CoCreateOptions(app.Folder) { ReportsPerHour = 3 });
        var http = new DefaultHttpContext { RequestServices = app.Services };
        http.Connection.RemoteIpAddress = System.Net.IPAddress.Parse("198.51.100.7");
        Enumerable.Range(0, 3).ShouldAllBe(_ => limit.Wait(http) == null);
        limit.Wait(http).ShouldNotBeNull();
        http.Connection.RemoteIpAddress = System.Net.IPAddress.Parse("198.51.100.8");
        limit.Wait(http).ShouldBeNull("another address");
    }

    private async Task<JsonNode> Get(string who, string path) => await (await (await app.As(who)).GetAsync("/api/v1/" + path)).Json();

    private async Task<JsonNode> Post(string? who, string path, object body, int status = 200)
    {
        var answer = await (who is null ? app.Visitor() : await app.As(who)).Send(HttpMethod.Post, "/api/v1/" + path, body, "*");
        var json = await answer.Json();
        ((int)answer.StatusCode).ShouldBe(status, json.ToJsonString());
        return json;
    }

    private async Task<JsonNode> Refused(string? who, string path, object body, int status) =>
        await (await (who is null ? app.Visitor() : await app.As(who)).Send(HttpMethod.Post, "/api/v1/" + path, body, "*")).Problem(status);
}

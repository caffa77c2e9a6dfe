using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Jobs;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Partnerships;

/// <summary>From the yes to "did it happen", over HTTP, as the days pass.</summary>
public sealed class AfterTheYes(AnAppWhoseTimePasses app) : IClassFixture<AnAppWhoseTimePasses>
{
    private const string Script = "<script>alert(1)</script>";

    private DateOnly Today => DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task The_sides_plan_talk_meet_and_what_they_both_say_happened_counts_when_they_search_again()
    {
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        var day = Today.AddDays(30);
        var id = await Yes(new { from = day.ToString("O"), to = day.ToString("O") });

        var it = await Get(teacher, id);
        it["commitments"]!.AsArray().Select(c => (c!["organisation"]!.GetValue<string>(), c["kind"]!.GetValue<string>())).ShouldBe([(app.Association, "competence"), (app.School, "people")]);
        it["end"]!.GetValue<string>().ShouldBe(day.ToString("O"));
        await Ok(await teacher.Send(HttpMethod.Patch, $"/api/v1/partnerships/{id}/plan", new { place = "Klubhuset", startTime = "09:00", tasks = new[] { new { text = "Skriv til forældrene", organisation = app.School } } }, "*"), 200);
        await Ok(await Step(teacher, id, "agree"), 200);
        (await (await Step(teacher, id, "agree")).Problem(409)).Code().ShouldBe("already");
        (await Ok(await Step(volunteer, id, "agree", new { message = "Det passer." }), 200))["phase"]!.GetValue<string>().ShouldBe("agreed");

        // another place asks the other side again
        await Ok(await volunteer.Send(HttpMethod.Patch, $"/api/v1/partnerships/{id}/plan", new { place = "Broen" }, "*"), 200);
        it = await Get(teacher, id);
        (it["phase"]!.GetValue<string>(), it["agreements"]!.AsArray().Count).ShouldBe(("forming", 1));
        await Ok(await Step(teacher, id, "agree"), 200);

        (await (await Answer(teacher, id, "yes", 5, "yes")).Problem(409)).Code().ShouldBe("notOver");
        (await Reasons()).ShouldNotContain("history");
        app.Pass(31);
        teacher = await app.As("teacher");
        await Job("turn-partnerships");
        (await Get(teacher, id))["phase"]!.GetValue<string>().ShouldBe("ended");
        (await app.Visitor().GetAsync("/api/v1/partnerships/" + id)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        app.Pass(7);
        (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        for (var i = 0; i < 3; i++)
            await Job("follow-up-partnerships");
        await Job("deliver-mail");
        Mails().Count(mail => mail.Contains($"/partnerskaber/{id}?blev=yes")).ShouldBe(2, "one for each side, however often the job runs");

        (await (await Answer(teacher, id, "yes", null, "yes")).Problem(422)).Fields().ShouldBe(["worth"]);
        await Ok(await Answer(teacher, id, "yes", 5, "yes", Script), 200);
        (await Reasons()).ShouldNotContain("history", "one side alone makes no history");
        var done = await Ok(await Answer(volunteer, id, "partly", 4, "maybe"), 200);
        (done["phase"]!.GetValue<string>(), done["status"]!.GetValue<string>()).ShouldBe(("ended", "published"));
        (await Reasons()).ShouldContain("history");
        (await (await Answer(volunteer, id, "no", null, "no")).Problem(409)).Code().ShouldBe("settled");

        var seen = await (await app.Visitor().GetAsync("/api/v1/partnerships/" + id)).Json();
        (seen["outcomes"]!.AsArray().Count, seen["agreements"]!.AsArray().Count).ShouldBe((0, 0));
        var answers = await Ok(await teacher.GetAsync($"/api/v1/partnerships/{id}/answers"), 200);
        answers["items"]!.AsArray().Select(a => (a!["organisation"]!.GetValue<string>(), a["worth"]!.GetValue<int>(), a["text"]?.GetValue<string>())).ShouldBe([(app.School, 5, Script), (app.Association, 4, null)]);

        async Task<string[]> Reasons()
        {
            var need = await app.ANeed();
            var matches = await (await app.Visitor().GetAsync($"/api/v1/needs/{need}/matches?top=200&of=organisations")).Json();
            return [.. matches["items"]!.AsArray().Where(m => m!["organisation"]!["id"]!.GetValue<string>() == app.Association)
                .SelectMany(m => m!["reasons"]!.AsArray()).Where(r => r!["points"]!.GetValue<int>() > 0).Select(r => r!["signal"]!.GetValue<string>())];
        }
    }

    [Fact]
    public async Task What_did_not_happen_is_nobodys_history()
    {
        var id = await Yes(new { from = Today.AddDays(1).ToString("O"), to = Today.AddDays(2).ToString("O") });
        var other = await Yes(new { from = Today.AddDays(1).ToString("O") });
        app.Pass(4);
        await Ok(await Answer(await app.As("teacher"), id, "yes", 3, "no"), 200);
        var settled = await Ok(await Answer(await app.As("volunteer"), id, "no", null, "maybe"), 200);
        (settled["status"]!.GetValue<string>(), settled["phase"]!.GetValue<string>()).ShouldBe(("draft", "ended"));

        await Ok(await Answer(await app.As("teacher"), other, "no", null, "no"), 200);
        (await Ok(await Answer(await app.As("volunteer"), other, "no", null, "yes"), 200))["phase"]!.GetValue<string>().ShouldBe("stopped");

        // publishing it by hand does not make it history either
        await Ok(await (await app.As("teacher")).Send(HttpMethod.Post, $"/api/v1/partnerships/{id}/publish", ifMatch: "*"), 200);
        PartnershipPhasesHappened(id).ShouldBeFalse();
    }

    [Fact]
    public async Task Words_and_contacts_are_the_members_alone_and_every_look_is_written_down()
    {
        var id = await Yes(new { from = Today.AddDays(20).ToString("O") });
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        (await Ok(await teacher.PostAsJsonAsync($"/api/v1/partnerships/{id}/messages", new { text = $"Hej {Script}" }), 201))["name"]!.GetValue<string>().ShouldBe("Lise Lærer");
        await Ok(await volunteer.PostAsJsonAsync($"/api/v1/partnerships/{id}/log", new { text = "Vi lærte at spørge tidligt", date = "2026-05-05" }), 201);
        (await Ok(await volunteer.GetAsync($"/api/v1/partnerships/{id}/messages"), 200))["items"]![0]!["text"]!.GetValue<string>().ShouldBe($"Hej {Script}");
        await Job("deliver-mail");
        Mails().ShouldContain(mail => mail.Contains($"Hej {Script}") && mail.Contains("Hej &lt;script&gt;") && mail.Contains("volunteer@test.example"));

        var look = new { organisation = app.Association, purpose = "Aftale en prøvedag" };
        foreach (var who in new[] { "stranger", "owner", "council" })
        {
            var client = await app.As(who);
            foreach (var path in new[] { "", "/messages", "/log", "/plan", "/answers", "/calendar.ics" })
                (await client.GetAsync($"/api/v1/partnerships/{id}{path}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{who} {path}");
            await (await client.PostAsJsonAsync($"/api/v1/partnerships/{id}/contacts", look)).Problem(404);
        }
        var facilitator = await app.As("facilitator");
        foreach (var path in new[] { "", "/log", "/plan", "/calendar.ics" })
            (await facilitator.GetAsync($"/api/v1/partnerships/{id}{path}")).StatusCode.ShouldBe(HttpStatusCode.OK, path);
        await (await facilitator.GetAsync($"/api/v1/partnerships/{id}/messages")).Problem(403);
        await (await facilitator.PostAsJsonAsync($"/api/v1/partnerships/{id}/contacts", look)).Problem(403);
        await (await Step(facilitator, id, "agree")).Problem(403);

        (await Ok(await teacher.PostAsJsonAsync($"/api/v1/partnerships/{id}/contacts", look), 200))["items"]![0]!["email"]!.GetValue<string>().ShouldBe("volunteer@test.example");
        var looks = (await Ok(await volunteer.GetAsync("/api/v1/me/contact-looks"), 200))["items"]!.AsArray();
        looks.Count(l => l!["partnership"]!.GetValue<string>() == id).ShouldBe(1);
        (looks[0]!["name"]!.GetValue<string>(), looks[0]!["purpose"]!.GetValue<string>(), looks[0]!["forOrganisation"]!.GetValue<string>()).ShouldBe(("Lise Lærer", "Aftale en prøvedag", app.School));
        (await Ok(await teacher.GetAsync("/api/v1/me/contact-looks"), 200))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_leaves_leaves_an_open_seat_and_their_words()
    {
        var id = await Yes(new { from = Today.AddDays(20).ToString("O") });
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        var left = await Ok(await Step(volunteer, id, "withdraw", new { message = "Vi har mistet en instruktør." }), 200);
        left["members"]!.AsArray().ShouldHaveSingleItem()!["organisation"]!.GetValue<string>().ShouldBe(app.School);
        left["commitments"]!.AsArray().Single(c => c!["organisation"]!.GetValue<string>() == app.Association)!["state"]!.GetValue<string>().ShouldBe("withdrawn");
        (await volunteer.GetAsync("/api/v1/partnerships/" + id)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Ok(await teacher.GetAsync($"/api/v1/partnerships/{id}/messages"), 200))["items"]![0]!["text"]!.GetValue<string>().ShouldBe("Vi har mistet en instruktør.");
        for (var i = 0; i < 2; i++)
            await Job("partnership-mail");
        await Job("deliver-mail");
        Mails().Count(mail => mail.Contains("har meldt fra") && mail.Contains("mistet en instruktør") && mail.Contains("teacher@test.example")).ShouldBe(1);
    }

    [Fact]
    public async Task The_phase_goes_only_where_it_can_also_by_patch()
    {
        var id = await Yes(new { from = Today.AddDays(20).ToString("O") });
        var teacher = await app.As("teacher");
        (await (await Patch(new { phase = "agreed" })).Problem(422)).Fields().ShouldBe(["phase"]);
        (await (await Patch(new { outcomes = new[] { new { organisation = app.School, happened = "yes", again = "yes", at = DateTimeOffset.UnixEpoch } } })).Problem(422)).Fields().ShouldBe(["outcomes"]);
        await Ok(await Patch(new { phase = "stopped" }), 200);
        (await (await Patch(new { phase = "forming" })).Problem(422)).Fields().ShouldBe(["phase"]);
        (await (await Step(teacher, id, "agree")).Problem(409)).Code().ShouldBe("stopped");

        Task<HttpResponseMessage> Patch(object body) => teacher.Send(HttpMethod.Patch, "/api/v1/partnerships/" + id, body, "*");
    }

    private bool PartnershipPhasesHappened(string id) => CoCreate.Network.Changes.PartnershipPhases.Happened(app.Services.GetRequiredService<INetwork>().Current.Partnership(id)!);

    private async Task<string> Yes(object window)
    {
        var offer = await app.AnOffer();
        var asked = await Ok(await (await app.As("teacher")).PostAsJsonAsync("/api/v1/requests", new { from = app.School, to = app.Association, offer, people = 26, message = "Kan I komme?", window }), 201);
        var agreed = await Ok(await (await app.As("volunteer")).Send(HttpMethod.Post, $"/api/v1/requests/{asked["id"]}/accept", ifMatch: "*"), 200);
        return agreed["partnership"]!.GetValue<string>();
    }

    private static async Task<JsonNode> Get(HttpClient who, string id) => await Ok(await who.GetAsync("/api/v1/partnerships/" + id), 200);

    private static Task<HttpResponseMessage> Step(HttpClient who, string id, string step, object? body = null) => who.Send(HttpMethod.Post, $"/api/v1/partnerships/{id}/{step}", body, ifMatch: "*");

    private static Task<HttpResponseMessage> Answer(HttpClient who, string id, string happened, int? worth, string again, string? text = null) =>
        who.Send(HttpMethod.Post, $"/api/v1/partnerships/{id}/answers", new { happened, worth, again, text }, ifMatch: "*");

    private Task Job(string name) => app.Services.GetRequiredService<IJobs>().RunAsync(name, default);

    private List<string> Mails() => Directory.Exists(Path.Combine(app.Folder, "mail")) ? [.. Directory.GetFiles(Path.Combine(app.Folder, "mail"), "*.eml").Select(AMail.Read)] : [];

    private static async Task<JsonNode> Ok(HttpResponseMessage answer, int status)
    {
        var json = await answer.Json();
        ((int)answer.StatusCode).ShouldBe(status, json.ToJsonString());
        return json;
    }
}

internal static class Problems
{
    public static string Code(this JsonNode problem) => problem["errors"]![0]!["code"]!.GetValue<string>();
}

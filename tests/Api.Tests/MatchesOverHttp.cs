using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class MatchesOverHttp(TheApp app)
{
    [Fact]
    public async Task A_need_that_is_not_saved_gets_the_same_answer_as_the_saved_one()
    {
        await app.AnOffer();
        var id = await app.ANeed();
        var need = (JsonObject)await (await app.Visitor().GetAsync("/api/v1/needs/" + id)).Json();
        var saved = await (await app.Visitor().GetAsync($"/api/v1/needs/{id}/matches?top=5")).Json();
        need.Remove("id");
        var answer = await app.Visitor().PostAsJsonAsync("/api/v1/matches", new { need, top = 5 });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        Said(await answer.Json()).ShouldBe(Said(saved));
        Said(saved).ShouldNotBeEmpty();

        static string[] Said(JsonNode matches) => [.. matches["items"]!.AsArray().Select(m => $"{m!["rank"]} {m["offer"]!["id"]} {m["score"]} {m["rating"]}")];
    }

    [Fact]
    public async Task A_visitor_asks_with_hardly_anything()
    {
        await app.AnOffer();
        var answer = await (await app.Visitor().PostAsJsonAsync("/api/v1/matches", new { need = new { grades = new[] { 4 } } })).Json();
        answer["items"]!.AsArray().ShouldNotBeEmpty();
        (await (await app.Visitor().PostAsJsonAsync("/api/v1/matches", new { need = new { } , of = "organisations", top = 3 })).Json())["items"]!.AsArray().Count.ShouldBeLessThanOrEqualTo(3);
        var problem = await (await app.Visitor().PostAsJsonAsync("/api/v1/matches", new { need = new { themes = new[] { "no-such" } } })).Problem(422);
        problem.Fields().ShouldBe(["need.themes[0]"]);
        (await (await app.Visitor().PostAsJsonAsync("/api/v1/matches", new { need = new { }, top = 500, of = "needs" })).Problem(400)).Fields().ShouldContain("of");
    }

    [Theory]
    [InlineData("top=0", "top")]
    [InlineData("top=201", "top")]
    [InlineData("of=needs", "of")]
    [InlineData("ruledOut=1", "ruledOut")]
    public async Task A_question_that_cannot_be_read_names_its_parameter(string query, string field) =>
        (await (await app.Visitor().GetAsync($"/api/v1/needs/{await app.ANeed()}/matches?{query}")).Problem(400)).Fields().ShouldBe([field]);

    [Fact]
    public async Task An_offer_set_aside_is_gone_from_that_needs_matches_only()
    {
        // words of its own, as the app is full of offers about the same
        var word = string.Concat(Guid.NewGuid().ToByteArray().Take(10).Select(b => (char)('a' + b % 26)));
        var offer = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "competence", title = $"Vi kan {word}", text = $"{word} for alle", status = "published" });
        string need = await Need(), other = await Need();
        var teacher = await app.As("teacher");
        (await Offers(need)).ShouldContain(offer);
        var answer = await teacher.PostAsJsonAsync($"/api/v1/needs/{need}/dismissals", new { offer, reason = "Vi har prøvet det" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Offers(need)).ShouldNotContain(offer);
        (await Offers(other)).ShouldContain(offer);
        await (await (await app.As("owner")).PostAsJsonAsync($"/api/v1/needs/{other}/dismissals", new { offer, reason = "Nej" })).Problem(403);
        (await (await teacher.PostAsJsonAsync($"/api/v1/needs/{other}/dismissals", new { offer = "nowhere", reason = " " })).Problem(422)).Fields().ShouldBe(["offer", "reason"]);
        (await (await teacher.PostAsJsonAsync($"/api/v1/needs/{other}/dismissals", new { offer = "nowhere" })).Problem(422)).Fields().ShouldBe(["reason", "offer"]);

        var listed = (await (await teacher.GetAsync($"/api/v1/needs/{need}/dismissals")).Json())["items"]!.AsArray().Single()!;
        (listed["offer"]!.GetValue<string>(), listed["reason"]!.GetValue<string>()).ShouldBe((offer, "Vi har prøvet det"));
        await (await app.Visitor().GetAsync($"/api/v1/needs/{need}/dismissals")).Problem(401);
        await (await (await app.As("owner")).GetAsync($"/api/v1/needs/{need}/dismissals")).Problem(403);
        var matches = await (await app.Visitor().GetAsync($"/api/v1/needs/{need}/matches?ruledOut=true")).Json();
        matches["ruledOut"]!.AsArray().Single(r => r!["offer"]?["id"]?.GetValue<string>() == offer)!["rule"]!.GetValue<string>().ShouldBe("dismissed");
        matches.ToJsonString().ShouldNotContain("Vi har prøvet det");

        (await teacher.DeleteAsync($"/api/v1/needs/{need}/dismissals/{offer}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await teacher.DeleteAsync($"/api/v1/needs/{need}/dismissals/{offer}")).Problem(404);
        (await Offers(need)).ShouldContain(offer);

        Task<string> Need() => app.Create("teacher", "needs", new { organisation = app.School, question = $"Hvem kan {word}?", visibility = "public", status = "published" });

        async Task<string[]> Offers(string id) =>
            [.. (await (await app.Visitor().GetAsync($"/api/v1/needs/{id}/matches?top=200")).Json())["items"]!.AsArray().Select(m => m!["offer"]!["id"]!.GetValue<string>())];
    }

    [Fact]
    public async Task What_a_hard_rule_removed_is_told_when_asked()
    {
        var full = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "competence", title = "Helt fuldt hold", seats = 0, themes = Samples.Themes, status = "published" });
        var need = await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvem har et hold?", themes = Samples.Themes, groupSize = 20, status = "published" });
        var json = await (await app.Visitor().GetAsync($"/api/v1/needs/{need}/matches?ruledOut=true&top=200")).Json();
        var removed = json["ruledOut"]!.AsArray().First(r => r!["offer"]?["id"]?.GetValue<string>() == full)!;
        removed["rule"]!.GetValue<string>().ShouldNotBeEmpty();
        removed["da"]!.GetValue<string>().ShouldNotBe(removed["en"]!.GetValue<string>());
        json["items"]!.AsArray().ShouldNotContain(m => m!["offer"]!["id"]!.GetValue<string>() == full);
    }

    [Fact]
    public async Task Needs_that_are_not_for_everybody_are_matched_for_those_who_may_see_them()
    {
        var offer = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "competence", title = "Bæverture", themes = Samples.Themes, status = "published" });
        var network = await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvem viser os bævere?", themes = Samples.Themes, visibility = "network", status = "published" });
        var invited = await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvem viser os flere bævere?", themes = Samples.Themes, visibility = "invited", status = "published" });
        foreach (var path in new[] { $"offers/{offer}/matches?top=200", $"organisations/{app.Association}/matches?of=needs&top=200" })
        {
            (await Seen(null, path)).ShouldBe((false, false), path);
            (await Seen("volunteer", path)).ShouldBe((true, false), path);
            (await Seen("owner", path)).ShouldBe((true, false), path);
            (await Seen("facilitator", path)).ShouldBe((true, true), path);
        }

        async Task<(bool, bool)> Seen(string? who, string path)
        {
            var text = await (await (who is null ? app.Visitor() : await app.As(who)).GetAsync("/api/v1/" + path)).Content.ReadAsStringAsync();
            return (text.Contains(network), text.Contains(invited));
        }
    }

    [Fact]
    public async Task An_asker_that_does_not_exist_is_named()
    {
        var draft = await app.Create("teacher", "organisations", new { name = "Skole i svøb", sector = "school" });
        foreach (var organisation in new[] { "nope", draft })
            (await (await app.Visitor().PostAsJsonAsync("/api/v1/matches", new { need = new { organisation, grades = new[] { 4 } } })).Problem(422)).Fields().ShouldBe(["need.organisation"]);
        (await app.Visitor().PostAsJsonAsync("/api/v1/matches", new { need = new { organisation = app.School } })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

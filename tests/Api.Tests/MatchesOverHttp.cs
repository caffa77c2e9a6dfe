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
        var offer = await app.AnOffer();
        string need = await app.ANeed(), other = await app.ANeed();
        var teacher = await app.As("teacher");
        (await Offers(need)).ShouldContain(offer);
        var answer = await teacher.PostAsJsonAsync($"/api/v1/needs/{need}/dismissals", new { offer, reason = "Vi har prøvet det" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Offers(need)).ShouldNotContain(offer);
        (await Offers(other)).ShouldContain(offer);
        await (await (await app.As("owner")).PostAsJsonAsync($"/api/v1/needs/{other}/dismissals", new { offer, reason = "Nej" })).Problem(403);
        (await (await teacher.PostAsJsonAsync($"/api/v1/needs/{other}/dismissals", new { offer = "nowhere", reason = " " })).Problem(422)).Fields().ShouldBe(["offer", "reason"]);

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
}

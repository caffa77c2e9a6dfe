using System.Net;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class CoalitionsOverHttp(TheApp app)
{
    [Fact]
    public async Task A_need_is_told_who_covers_it_together_and_what_is_missing()
    {
        // words of its own, as the app is full of offers
        var shed = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "place", title = "Snurrebassens bådskur", status = "published" });
        var net = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "equipment", title = "Snurrebassens ketsjere", capacity = 30, status = "published" });
        var need = await app.Create("teacher", "needs", new
        {
            organisation = app.School, question = "Hvem hjælper os ud?", visibility = "public", status = "published",
            requirements = new object[]
            {
                new { id = "sted", kind = "place", text = "Snurrebassens bådskur" }, new { id = "net", kind = "equipment", amount = 20, text = "Snurrebassens ketsjere" },
                new { id = "mange", kind = "equipment", amount = 400, text = "Snurrebassens ketsjere" },
            },
        });
        var answer = await (await app.Visitor().GetAsync($"/api/v1/needs/{need}/coalitions?top=1")).Json();
        answer["revision"]!.GetValue<long>().ShouldBeGreaterThan(0);
        var best = answer["items"]!.AsArray().ShouldHaveSingleItem()!;
        best["parties"]!.AsArray().Select(p => ($"{p!["offer"]!["id"]}", $"{p["covers"]![0]}", p["organisation"]!["name"] is null)).ShouldBe([(shed, "sted", false), (net, "net", false)], ignoreOrder: true);
        best["optimal"]!.GetValue<bool>().ShouldBeTrue();
        best["bound"]!.GetValue<int>().ShouldBe(best["score"]!.GetValue<int>());
        var missing = best["missing"]!.AsArray().ShouldHaveSingleItem()!;
        missing["requirement"]!.GetValue<string>().ShouldBe("mange");
        missing["nearest"]!.AsArray().ShouldContain(n => $"{n!["offer"]!["id"]}" == net && $"{n["da"]}".Length > 0 && $"{n["en"]}".Length > 0);
        best["cost"]!["km"].ShouldNotBeNull();
        best["cost"]!["amount"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_need_that_does_not_know_yet_has_none_and_a_question_that_cannot_be_read_names_its_parameter()
    {
        var open = await app.ANeed();
        (await (await app.Visitor().GetAsync($"/api/v1/needs/{open}/coalitions")).Json())["items"]!.AsArray().ShouldBeEmpty();
        (await (await app.Visitor().GetAsync($"/api/v1/needs/{open}/coalitions?top=11")).Problem(400)).Fields().ShouldBe(["top"]);
        (await app.Visitor().GetAsync("/api/v1/needs/no-such/coalitions")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_who_help_each_other_are_a_ring()
    {
        await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "competence", title = "Trommeslagerne fra Grusgraven lærer en klasse at spille", themes = new[] { "musik" }, status = "published" });
        await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvem er trommeslagerne fra Grusgraven, og kan de lære klassen at spille?", themes = new[] { "musik" }, requirements = new[] { new { id = "r", kind = "competence" } }, visibility = "public", status = "published" });
        await app.Create("teacher", "offers", new { organisation = app.School, kind = "place", title = "Aulaens scene og lys til generalprøven", themes = new[] { "teater-og-dans" }, status = "published" });
        await app.Create("volunteer", "needs", new { organisation = app.Association, question = "Hvor er der scene og lys til generalprøven i en aula?", themes = new[] { "teater-og-dans" }, requirements = new[] { new { id = "r", kind = "place" } }, visibility = "public", status = "published" });
        var answer = await (await app.Visitor().GetAsync($"/api/v1/organisations/{app.School}/cycles")).Json();
        var ring = answer["items"]!.AsArray().First(i => i!["steps"]!.AsArray().Count == 2)!;
        ring["steps"]!.AsArray().Select(s => $"{s!["giver"]!["id"]}>{s["receiver"]!["id"]}").ShouldBe([$"{app.School}>{app.Association}", $"{app.Association}>{app.School}"]);
        ring["score"]!.GetValue<int>().ShouldBe(ring["steps"]!.AsArray().Min(s => s!["score"]!.GetValue<int>()));
        (await (await app.Visitor().GetAsync($"/api/v1/organisations/{app.School}/cycles?top=0")).Problem(400)).Fields().ShouldBe(["top"]);
    }
}

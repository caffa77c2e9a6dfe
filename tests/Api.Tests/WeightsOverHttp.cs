using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Hosting;
using CoCreate.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests;

/// <summary>Weights follow the answers people give, and who facilitates sees how.</summary>
[Collection("app")]
public sealed class WeightsOverHttp(TheApp app)
{
    [Fact]
    public async Task What_is_set_aside_moves_weights_and_taken_back_it_moves_them_back_exactly()
    {
        var facilitator = await app.As("facilitator");
        var teacher = await app.As("teacher");
        var needs = new List<string>();
        var offer = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "activity", title = "Bål i skoven", themes = Samples.Themes, price = new { amount = 900 }, status = "published" });
        for (var i = 0; i < 6; i++)
            needs.Add(await app.Create("teacher", "needs", new { organisation = app.School, question = $"Hvem tænder bål {i}?", themes = Samples.Themes, budget = new { amount = 300 }, status = "published" }));
        var before = await Weights();
        foreach (var need in needs)
            (await teacher.PostAsJsonAsync($"/api/v1/needs/{need}/dismissals", new { offer, reason = "Det er for dyrt" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var after = await Weights();
        Of(after, "price")["factor"]!.GetValue<double>().ShouldBeGreaterThan(Of(before, "price")["factor"]!.GetValue<double>());
        Of(after, "price")["named"]!.GetValue<int>().ShouldBe(Of(before, "price")["named"]!.GetValue<int>() + 6);
        Of(after, "price")["whyDa"]!.GetValue<string>().ShouldContain("nej nævnte det");
        after["answers"]!.GetValue<int>().ShouldBe(before["answers"]!.GetValue<int>() + 6);
        after["kinds"]!.AsArray().Single(k => (string)k!["kind"]! == "setAside")!["count"]!.GetValue<int>().ShouldBeGreaterThanOrEqualTo(6);
        // matches everywhere go by them
        app.Services.GetRequiredService<Indexes>().Match.Learned.For("0730")["price"].ShouldBe(Of(after, "price")["factor"]!.GetValue<double>(), 0.001);

        foreach (var need in needs)
            (await teacher.DeleteAsync($"/api/v1/needs/{need}/dismissals/{offer}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var back = await Weights();
        back["items"]!.ToJsonString().ShouldBe(before["items"]!.ToJsonString());

        async Task<JsonNode> Weights() => await (await facilitator.GetAsync("/api/v1/matching/weights?municipality=0730")).Json();
        static JsonNode Of(JsonNode answer, string signal) => answer["items"]!.AsArray().Single(i => (string)i!["signal"]! == signal)!;
    }

    [Fact]
    public async Task Only_who_oversees_the_municipality_sees_them()
    {
        await (await app.Visitor().GetAsync("/api/v1/matching/weights?municipality=0730")).Problem(401);
        await (await (await app.As("teacher")).GetAsync("/api/v1/matching/weights?municipality=0730")).Problem(403);
        await (await (await app.As("facilitator")).GetAsync("/api/v1/matching/weights?municipality=0751")).Problem(403);
        (await (await (await app.As("admin")).GetAsync("/api/v1/matching/weights?municipality=Atlantis")).Problem(400)).Fields().ShouldBe(["municipality"]);
        var whole = await (await (await app.As("admin")).GetAsync("/api/v1/matching/weights")).Json();
        whole["own"]!.GetValue<bool>().ShouldBeFalse();
        whole["items"]!.AsArray().Count.ShouldBeGreaterThan(20);
        whole["items"]!.AsArray().ShouldAllBe(i => i!["factor"]!.GetValue<double>() >= 0.5 && i!["factor"]!.GetValue<double>() <= 1.5);
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class RadarOverHttp(TheApp app)
{
    [Fact]
    public async Task A_pair_nobody_asked_for_is_suggested_to_the_facilitator_until_one_asks_and_the_need_is_silent_until_a_reply()
    {
        // two of their own, as others have introduced the usual ones to each other
        var club = await app.Create("volunteer", "organisations", new { name = "Slædelauget", sector = "association", municipality = "0730", status = "published" });
        var school = await app.Create("teacher", "organisations", new { name = "Skovbrynsskolen", sector = "school", municipality = "0730", status = "published" });
        var offer = await app.Create("volunteer", "offers", new { organisation = club, kind = "equipment", title = "Hundeslædens ski og seler", themes = new[] { "friluftsliv" }, grades = new[] { 6 }, price = new { amount = 0 }, status = "published" });
        var need = await app.Create("teacher", "needs", new
        {
            organisation = school, question = "Hvem låner os ski og seler til hundeslæden?", themes = new[] { "friluftsliv" }, grades = new[] { 6 }, visibility = "invited", status = "published",
            requirements = new object[] { new { id = "r", kind = "equipment", text = "Ski og seler til hundeslæden" } },
        });
        var facilitator = await app.As("facilitator");
        var before = await Radar(facilitator);
        var one = before["suggestions"]!.AsArray().First(s => $"{s!["need"]!["id"]}" == need)!;
        ($"{one["offer"]!["id"]}", $"{one["organisation"]!["id"]}", $"{one["asker"]!["id"]}").ShouldBe((offer, club, school));
        one["reasons"]!.AsArray().Sum(r => r!["points"]!.GetValue<int>()).ShouldBe(one["score"]!.GetValue<int>());
        Listed(before, "needsWithoutReply", "need").ShouldContain(need);
        Listed(before, "offersWithoutRequests", "offer").ShouldContain(offer);
        before["needsWithoutReply"]!.AsArray().ShouldAllBe(n => n!["days"]!.GetValue<int>() >= 0);

        var request = await app.Create("teacher", "requests", new { from = school, to = club, need, offer, message = "Må vi låne dem?" });
        var asked = await Radar(facilitator);
        asked["revision"]!.GetValue<long>().ShouldBeGreaterThan(before["revision"]!.GetValue<long>());
        asked["suggestions"]!.AsArray().ShouldNotContain(s => $"{s!["need"]!["id"]}" == need && $"{s["organisation"]!["id"]}" == club);
        Listed(asked, "offersWithoutRequests", "offer").ShouldNotContain(offer);
        Listed(asked, "needsWithoutReply", "need").ShouldContain(need);
        await (await app.As("volunteer")).Send(HttpMethod.Post, $"/api/v1/requests/{request}/decline", new { reason = "noTime" }, "*");
        Listed(await Radar(facilitator), "needsWithoutReply", "need").ShouldNotContain(need);
    }

    [Fact]
    public async Task Whoever_was_introduced_is_suggested_no_more()
    {
        var sledge = await app.Create("facilitator", "organisations", new { name = "Hundeslædelauget", sector = "association", municipality = "0730", status = "published" });
        var school = await app.Create("facilitator", "organisations", new { name = "Isfjordsskolen", sector = "school", municipality = "0730", status = "published" });
        await app.Create("facilitator", "offers", new { organisation = sledge, kind = "equipment", title = "Isbil med sejl og bremse", themes = new[] { "friluftsliv" }, status = "published" });
        var need = await app.Create("facilitator", "needs", new
        {
            organisation = school, question = "Hvem låner os en isbil med sejl?", themes = new[] { "friluftsliv" }, visibility = "public", status = "published",
            requirements = new object[] { new { id = "r", kind = "equipment", text = "En isbil med sejl og bremse" } },
        });
        var facilitator = await app.As("facilitator");
        (await Radar(facilitator))["suggestions"]!.AsArray().ShouldContain(s => $"{s!["need"]!["id"]}" == need && $"{s["organisation"]!["id"]}" == sledge);
        (await facilitator.PostAsJsonAsync("/api/v1/introductions", new { organisations = new[] { school, sledge }, message = "Mød hinanden" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Radar(facilitator))["suggestions"]!.AsArray().ShouldNotContain(s => $"{s!["need"]!["id"]}" == need && $"{s["organisation"]!["id"]}" == sledge);
    }

    [Fact]
    public async Task Who_does_not_facilitate_the_place_is_refused_and_an_unknown_place_is_named()
    {
        (await app.Visitor().GetAsync("/api/v1/radar?municipality=0730")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        foreach (var who in new[] { "teacher", "council" })
            await (await (await app.As(who)).GetAsync("/api/v1/radar/gaps?municipality=0730")).Problem(403);
        var facilitator = await app.As("facilitator");
        await (await facilitator.GetAsync("/api/v1/radar?municipality=0751")).Problem(403);
        await (await facilitator.PostAsJsonAsync("/api/v1/radar/what-if", new { municipality = "0751", grant = new { kind = "money", amount = 1 } })).Problem(403);
        (await (await facilitator.GetAsync("/api/v1/radar?municipality=9999")).Problem(400)).Fields().ShouldBe(["municipality"]);
        (await (await facilitator.GetAsync("/api/v1/radar/gaps?grade=11")).Problem(400)).Fields().ShouldBe(["grade"]);
        (await (await facilitator.PostAsJsonAsync("/api/v1/radar/what-if", new { municipality = "9999", grant = new { kind = "bus", amount = 0 } })).Problem(422)).Fields().ShouldBe(["municipality", "grant.amount"]);
        (await (await facilitator.PostAsJsonAsync("/api/v1/radar/what-if", new { municipality = "0730", grant = new { kind = "boat", amount = 1 } })).Problem(400)).Fields().ShouldBe(["grant.kind"]);
        (await (await app.As("admin")).GetAsync("/api/v1/radar")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_map_of_gaps_counts_what_is_put_up()
    {
        var facilitator = await app.As("facilitator");
        int needs(JsonNode map) => map["cells"]!.AsArray().Where(c => $"{c!["theme"]}" == "demens" && c["grade"]?.GetValue<int>() == 3).Sum(c => c!["needs"]!.GetValue<int>());
        var before = needs(await (await facilitator.GetAsync("/api/v1/radar/gaps")).Json());
        await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvem fortæller 3. klasse om at glemme?", themes = new[] { "demens" }, grades = new[] { 3 }, visibility = "public", status = "published" });
        var map = await (await facilitator.GetAsync("/api/v1/radar/gaps?municipality=0730")).Json();
        needs(map).ShouldBe(before + 1);
        map["cells"]!.AsArray().ShouldAllBe(c => c!["offers"]!.GetValue<int>() + c["needs"]!.GetValue<int>() > 0 && $"{c["area"]}".Length > 0);
    }

    [Fact]
    public async Task A_need_that_does_not_know_yet_gets_the_views_of_those_who_met_something_similar()
    {
        var met = await app.Create("volunteer", "needs", new { organisation = app.Association, question = "Hvordan holder hornorkestret liv i prøverne om vinteren?", themes = new[] { "musik", "foreningsliv" }, visibility = "public", status = "published" });
        var open = await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvordan får hornorkestret liv igen på skolen?", themes = new[] { "musik" }, visibility = "public", status = "published" });
        var view = (await (await app.Visitor().GetAsync($"/api/v1/needs/{open}/perspectives?top=8")).Json())["items"]!.AsArray().Single(v => $"{v!["sector"]}" == "association")!;
        view["from"]!.AsArray().ShouldContain(f => $"{f!["id"]}" == met && $"{f["kind"]}" == "need");
        view["themes"]!.AsArray().Count.ShouldBeGreaterThan(0);
        ($"{view["da"]}".Length > 0 && $"{view["en"]}".Length > 0).ShouldBeTrue();
        (await (await app.Visitor().GetAsync($"/api/v1/needs/{open}/perspectives?top=9")).Problem(400)).Fields().ShouldBe(["top"]);
    }

    private static string[] Listed(JsonNode radar, string list, string what) => [.. radar[list]!.AsArray().Select(i => $"{i![what]!["id"]}")];

    private static async Task<JsonNode> Radar(HttpClient client)
    {
        var answer = await client.GetAsync("/api/v1/radar?municipality=0730");
        var radar = await answer.Json();
        ((int)answer.StatusCode).ShouldBe(200, radar.ToJsonString());
        answer.Revision().ShouldBe(radar["revision"]!.GetValue<long>());
        return radar;
    }
}

/// <summary>The program as it starts for whoever tries it: with the invented network.</summary>
public sealed class ADemoApp : TheApp
{
    protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("demo", "true");
    }

    public override Task InitializeAsync() => Task.CompletedTask;
}

public sealed class TheRadarOfTheDemo(ADemoApp app) : IClassFixture<ADemoApp>
{
    [Fact]
    public async Task The_facilitator_of_Randers_sees_something_in_every_part_and_what_if_is_what_the_engine_says_of_the_changed_need()
    {
        var client = app.Visitor();
        var signIn = await (await client.PostAsJsonAsync("/api/v1/sign-in", new { email = "facilitator@cocreate.example", password = DemoAccounts.Password })).Json();
        client.DefaultRequestHeaders.Authorization = new("Bearer", $"{signIn["accessToken"]}");
        var radar = await (await client.GetAsync("/api/v1/radar")).Json();
        foreach (var part in new[] { "suggestions", "openTriangles", "sectorsNeverMet", "offersWithoutRequests", "needsWithoutReply", "overdue" })
            radar[part]!.AsArray().Count.ShouldBeGreaterThan(0, part);
        radar["openTriangles"]!.AsArray().Take(3).Select(t => $"{t!["a"]!["id"]} {t["via"]!["id"]} {t["b"]!["id"]}").ShouldContain("kaerhoejskolen nabohjaelpen-vorup aktivcentret-solgaarden");
        radar["overdue"]![0]!["days"]!.GetValue<int>().ShouldBeGreaterThan(7);
        (await (await client.GetAsync("/api/v1/radar/gaps")).Json())["cells"]!.AsArray().ShouldContain(c => c!["needs"]!.GetValue<int>() > c["offers"]!.GetValue<int>());

        var matchable = (await (await client.PostAsJsonAsync("/api/v1/radar/what-if", new { municipality = "0730", grant = new { kind = "transport", amount = 20_000 } })).Json())["matchable"]!.AsArray();
        matchable.Count.ShouldBeGreaterThan(0);
        var first = matchable[0]!;
        var need = app.Services.GetRequiredService<INetwork>().Current.Need($"{first["need"]!["id"]}")!;
        (await Fitting(need)).ShouldBe(first["before"]!.GetValue<int>());
        (await Fitting(need with { ReachKm = first["changes"]![0]!["to"]!.GetValue<double>() })).ShouldBe(first["after"]!.GetValue<int>());

        // what anybody may ask of a need that is not saved
        async Task<int> Fitting(Need asked)
        {
            var body = System.Text.Json.JsonSerializer.SerializeToNode(asked, NetworkJson.Wire)!.AsObject();
            foreach (var server in new[] { "id", "version", "revision", "status", "externalIds", "withheld", "origin" })
                body.Remove(server);
            var answer = await (await app.Visitor().PostAsJsonAsync("/api/v1/matches", new { need = body, top = 200 })).Json();
            var network = app.Services.GetRequiredService<INetwork>().Current;
            return answer["items"]!.AsArray().Count(m => m!["score"]!.GetValue<int>() >= 5_000 && m["reasons"]!.AsArray().Any(r => $"{r!["signal"]}" is "theme" or "text" && r["points"]!.GetValue<int>() > 0)
                && (asked.Budget is null || Cost(asked, network.Offer($"{m["offer"]!["id"]}")!) <= asked.Budget.Amount));
        }

        static decimal Cost(Need need, Offer offer) => offer.Price switch
        {
            null => 0,
            { Per: PricePer.Pupil } p => p.Amount * (need.GroupSize ?? 0),
            { Per: PricePer.Class } p => p.Amount * Math.Max(1, Math.Ceiling((need.GroupSize ?? 1) / 28m)),
            { Per: PricePer.Hour } p => p.Amount * (offer.DurationMinutes ?? 0) / 60,
            { } p => p.Amount,
        };
    }
}

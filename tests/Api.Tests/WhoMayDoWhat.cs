using System.Net;
using System.Net.Http.Json;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class WhoMayDoWhat(TheApp app)
{
    [Theory]
    [InlineData("volunteer", 200)]
    [InlineData("facilitator", 200)]
    [InlineData("admin", 200)]
    [InlineData("owner", 403)]
    [InlineData("council", 403)]
    [InlineData("stranger", 403)]
    [InlineData(null, 401)]
    public async Task Changing_an_offer_is_for_its_members_their_facilitator_and_the_administrator(string? who, int status)
    {
        var client = who is null ? app.Visitor() : await app.As(who);
        var path = "/api/v1/offers/" + await app.AnOffer();
        ((int)(await client.Send(HttpMethod.Patch, path, new { text = "Ændret" }, "*")).StatusCode).ShouldBe(status);
        ((int)(await client.Send(HttpMethod.Post, path + "/archive", ifMatch: "*")).StatusCode).ShouldBe(status);
        var body = new { organisation = app.Association, kind = "place", title = "Klubhuset" };
        ((int)(await client.PostAsJsonAsync("/api/v1/offers", body)).StatusCode).ShouldBe(status == 200 ? 201 : status);
    }

    [Theory]
    [InlineData("volunteer", 200)]
    [InlineData("facilitator", 200)]
    [InlineData("admin", 200)]
    [InlineData("owner", 404)]
    [InlineData("council", 404)]
    [InlineData(null, 404)]
    public async Task A_draft_is_seen_by_its_own_only(string? who, int status)
    {
        var client = who is null ? app.Visitor() : await app.As(who);
        var path = "/api/v1/offers/" + await app.AnOffer(status: "draft");
        ((int)(await client.GetAsync(path)).StatusCode).ShouldBe(status);
        ((int)(await client.GetAsync(path + "/history")).StatusCode).ShouldBe(status);
        ((int)(await client.GetAsync(path + "/matches")).StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task A_facilitator_reaches_only_the_own_municipality()
    {
        var facilitator = await app.As("facilitator");
        var elsewhere = "/api/v1/offers/" + await app.AnOffer("owner");
        (await facilitator.Send(HttpMethod.Patch, elsewhere, new { text = "x" }, "*")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("public", "stranger", 200, null, 200)]
    [InlineData("network", "stranger", 200, null, 404)]
    [InlineData("invited", "stranger", 404, "teacher", 200)]
    public async Task A_need_is_seen_by_those_it_is_meant_for(string visibility, string one, int first, string? other, int second)
    {
        var id = await app.ANeed(visibility);
        ((int)(await (await app.As(one)).GetAsync("/api/v1/needs/" + id)).StatusCode).ShouldBe(first);
        ((int)(await (other is null ? app.Visitor() : await app.As(other)).GetAsync("/api/v1/needs/" + id)).StatusCode).ShouldBe(second);
    }

    [Fact]
    public async Task Lists_and_matches_keep_to_what_the_reader_may_see()
    {
        var hidden = await app.Create("teacher", "needs", new { organisation = app.School, question = "Hemmelig bæverdam?", visibility = "invited", status = "published" });
        var offer = await app.AnOffer();
        (await (await app.Visitor().GetAsync("/api/v1/needs?q=bæverdam")).Json())["total"]!.GetValue<int>().ShouldBe(0);
        await app.Create("teacher", "needs", new { organisation = app.School, question = "Bæverdam for netværket?", visibility = "network", status = "published" });
        (await (await app.Visitor().GetAsync("/api/v1/needs?q=bæverdam")).Json())["total"]!.GetValue<int>().ShouldBe(0);
        (await (await (await app.As("stranger")).GetAsync("/api/v1/needs?q=bæverdam")).Json())["total"]!.GetValue<int>().ShouldBe(1);
        (await (await app.Visitor().GetAsync($"/api/v1/offers/{offer}/matches?top=200")).Content.ReadAsStringAsync()).ShouldNotContain(hidden);
        (await (await app.Visitor().GetAsync($"/api/v1/organisations/{app.Association}/matches?of=needs&top=200&ruledOut=true")).Content.ReadAsStringAsync()).ShouldNotContain(hidden);
    }

    [Fact]
    public async Task What_an_organisation_shows_is_seen_where_it_is_itself()
    {
        var owner = await app.As("owner");
        var club = await app.Create("owner", "organisations", new { name = "Havkajakklubben", sector = "association" });
        var offer = await app.Create("owner", "offers", new { organisation = club, kind = "equipment", title = "Vandtætte vadere til låns" });
        var publish = $"/api/v1/offers/{offer}/publish";
        var refused = await (await owner.Send(HttpMethod.Post, publish, ifMatch: "*")).Problem(422);
        refused.Fields().ShouldBe(["organisation"]);
        var straight = new { organisation = club, question = "Hvem kender fjorden?", status = "published" };
        (await (await owner.PostAsJsonAsync("/api/v1/needs", straight)).Problem(422)).Fields().ShouldBe(["organisation"]);

        (await owner.Send(HttpMethod.Post, $"/api/v1/organisations/{club}/publish", ifMatch: "*")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await owner.Send(HttpMethod.Post, publish, ifMatch: "*")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Seen(app.Visitor(), 200, 1);
        (await owner.Send(HttpMethod.Post, $"/api/v1/organisations/{club}/archive", ifMatch: "*")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Seen(app.Visitor(), 404, 0);
        await Seen(await app.As("stranger"), 404, 0);
        ((int)(await owner.GetAsync("/api/v1/offers/" + offer)).StatusCode).ShouldBe(200);
        (await owner.Send(HttpMethod.Post, $"/api/v1/offers/{offer}/archive", ifMatch: "*")).StatusCode.ShouldBe(HttpStatusCode.OK);

        async Task Seen(HttpClient client, int status, int listed)
        {
            ((int)(await client.GetAsync("/api/v1/offers/" + offer)).StatusCode).ShouldBe(status);
            var found = (await (await client.GetAsync("/api/v1/offers?q=vandtætte vadere")).Json())["items"]!.AsArray();
            found.Count(o => o!["id"]!.GetValue<string>() == offer).ShouldBe(listed);
        }
    }

    [Fact]
    public async Task A_number_in_a_register_belongs_to_one_organisation()
    {
        var teacher = await app.As("teacher");
        var number = new[] { new { scheme = "institutionsnr", id = "730-" + Samples.Number() } };
        var first = await app.Create("teacher", "organisations", new { name = "Nordskolen", sector = "school", externalIds = number });
        var second = await app.Create("teacher", "organisations", new { name = "Sydskolen", sector = "school" });
        (await (await teacher.PostAsJsonAsync("/api/v1/organisations", new { name = "Østskolen", sector = "school", externalIds = number })).Problem(422)).Fields().ShouldBe(["externalIds[0]"]);
        (await (await teacher.Send(HttpMethod.Patch, "/api/v1/organisations/" + second, new { externalIds = number }, "*")).Problem(422)).Fields().ShouldBe(["externalIds[0]"]);
        (await teacher.Send(HttpMethod.Patch, "/api/v1/organisations/" + first, new { externalIds = number, web = "https://nord.example" }, "*")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("stranger", 201)]
    [InlineData("facilitator", 201)]
    [InlineData("council", 403)]
    [InlineData(null, 401)]
    public async Task Whoever_signs_in_brings_an_organisation_but_the_council_only_reads(string? who, int status)
    {
        var client = who is null ? app.Visitor() : await app.As(who);
        ((int)(await client.PostAsJsonAsync("/api/v1/organisations", new { name = "Bydelens Venner", sector = "citizens", municipality = "0730" })).StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Nobody_moves_a_record_to_somebody_elses_organisation()
    {
        var path = "/api/v1/offers/" + await app.AnOffer();
        var answer = await (await app.As("volunteer")).Send(HttpMethod.Patch, path, new { organisation = app.Business }, "*");
        ((int)answer.StatusCode).ShouldBeOneOf(403, 422);
    }

    [Fact]
    public async Task An_offer_for_an_organisation_that_does_not_exist_is_a_broken_rule()
    {
        var answer = await (await app.As("stranger")).PostAsJsonAsync("/api/v1/offers", new { organisation = "nowhere", kind = "place", title = "Sal" });
        (await answer.Problem(422)).Fields().ShouldBe(["organisation"]);
    }

    [Fact]
    public async Task Who_creates_an_organisation_is_its_member_but_a_facilitator_only_looks_after_it()
    {
        var facilitator = await app.As("facilitator");
        var cared = await app.Create("facilitator", "organisations", new { name = "Ny forening", sector = "association", municipality = "0730" });
        var me = await (await facilitator.GetAsync("/api/v1/me")).Json();
        me["organisations"]!.AsArray().Select(o => o!.GetValue<string>()).ShouldNotContain(cared);
        me["roles"]!.AsArray().Select(r => r!.GetValue<string>()).ShouldBe(["facilitator"]);
        me["municipalities"]!.AsArray().Select(m => m!.GetValue<string>()).ShouldBe(["0730"]);
        var mine = await (await (await app.As("teacher")).GetAsync("/api/v1/me")).Json();
        mine["organisations"]!.AsArray().Select(o => o!.GetValue<string>()).ShouldContain(app.School);
        mine["roles"]!.AsArray().Select(r => r!.GetValue<string>()).ShouldBe(["member"]);
    }
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Introductions;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class IntroductionsOverHttp(TheApp app)
{
    [Fact]
    public async Task A_facilitator_gets_a_letter_with_the_reasons_and_a_link_for_each()
    {
        await app.AnOffer();
        var need = await app.ANeed();
        var made = await Introduce(new { organisations = new[] { app.School, app.Association }, need, message = "Jeg tænkte på jer." });
        var letter = made["letter"]!["da"]!.GetValue<string>();
        letter.ShouldContain("Frida Fælles");
        letter.ShouldContain("Randers Kommune");
        letter.ShouldContain("Åskolen søger svar på: Hvem kan hjælpe 4. klasse med at undersøge vandet?");
        letter.ShouldContain("Vandløbets Venner tilbyder »Vi kommer ud og undersøger åen«");
        letter.ShouldContain("Jeg tænkte på jer.");
        made["letter"]!["en"]!.GetValue<string>().ShouldContain("Would you like to meet?");
        var links = made["links"]!.AsArray();
        links.Select(link => link!["organisation"]!.GetValue<string>()).ShouldBe([app.School, app.Association]);
        links.Select(link => link!["claimUrl"]!.GetValue<string>()).Distinct().Count().ShouldBe(2);
        var listed = (await (await (await app.As("facilitator")).GetAsync("/api/v1/introductions")).Json())["items"]![0]!;
        (listed["id"]!.GetValue<string>(), listed["links"]![0]!["claimUrl"]!.GetValue<string>()).ShouldBe((made["id"]!.GetValue<string>(), links[0]!["claimUrl"]!.GetValue<string>()));
        await (await (await app.As("teacher")).PostAsJsonAsync("/api/v1/introductions", new { organisations = new[] { app.School, app.Association }, message = "" })).Problem(403);
    }

    [Fact]
    public async Task Wrong_numbers_and_names_are_told_with_their_place()
    {
        var facilitator = await app.As("facilitator");
        (await (await facilitator.PostAsJsonAsync("/api/v1/introductions", new { organisations = new[] { app.School }, message = "\u0007", need = "nope" })).Problem(422))
            .Fields().ShouldBe(["message", "organisations", "need"], ignoreOrder: true);
        (await (await facilitator.PostAsJsonAsync("/api/v1/introductions", new { organisations = new[] { app.School, "nope", app.School } })).Problem(422))
            .Fields().ShouldBe(["organisations[1]", "organisations[2]"], ignoreOrder: true);
        (await (await facilitator.PostAsJsonAsync("/api/v1/introductions", new { organisations = Enumerable.Repeat(app.School, 6) })).Problem(422)).Fields().ShouldContain("organisations");
    }

    [Fact]
    public async Task A_letters_link_lets_the_first_who_uses_it_take_the_page_over()
    {
        var unclaimed = await app.Create("admin", "organisations", new { name = "Aktivcentret Solgården", sector = "municipality", municipality = "0730", status = "published" });
        var made = await Introduce(new { organisations = new[] { app.School, unclaimed }, message = "" });
        var code = made["links"]![1]!["claimUrl"]!.GetValue<string>().Split("/s/")[1];
        var (claims, store) = (app.Services.GetRequiredService<Claims>(), app.Services.GetRequiredService<IntroductionStore>());

        claims.Read(code)!.Value.Organisation.Id.ShouldBe(unclaimed);
        claims.Read(code.ToUpperInvariant() + " ").ShouldNotBeNull("typed from paper");
        claims.Read("nope").ShouldBeNull();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => claims.TakeAsync(code, i == 0 ? "demo-stranger" : "demo-owner")));
        answers.ShouldContain(Claimed.Done);
        app.Services.GetRequiredService<INetwork>().Current.Organisation(unclaimed)!.Claimed.ShouldBeTrue();
        (await claims.TakeAsync(code, "demo-council")).ShouldBe(Claimed.Taken);
        (store.Answer(code, true), store.Answer(code, false)).ShouldBe((true, false));
        store.ByCode(code)!.Value.Party.Yes.ShouldBe(true);
    }

    private async Task<JsonNode> Introduce(object wish)
    {
        var answer = await (await app.As("facilitator")).PostAsJsonAsync("/api/v1/introductions", wish);
        var json = await answer.Json();
        ((int)answer.StatusCode).ShouldBe(201, json.ToJsonString());
        return json;
    }
}

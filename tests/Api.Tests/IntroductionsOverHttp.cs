using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
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
        // an association of its own, which no other test has paused or filled
        var association = await app.Create("admin", "organisations", new { name = "Åens Målere", sector = "association", municipality = "0730", status = "published" });
        await app.Create("admin", "offers", new { organisation = association, kind = "competence", title = "Vi kommer ud og undersøger vandet", status = "published" });
        var need = await app.ANeed();
        var made = await Introduce(new { organisations = new[] { app.School, association }, need, message = "Jeg tænkte på jer." });
        var letter = made["letter"]!["da"]!.GetValue<string>();
        letter.ShouldContain("Frida Fælles");
        letter.ShouldContain("Randers Kommune");
        letter.ShouldContain("Åskolen søger svar på: Hvem kan hjælpe 4. klasse med at undersøge vandet?");
        letter.ShouldContain("Åens Målere tilbyder »Vi kommer ud og undersøger vandet«");
        letter.ShouldContain("Jeg tænkte på jer.");
        made["letter"]!["en"]!.GetValue<string>().ShouldContain("Would you like to meet?");
        var links = made["links"]!.AsArray();
        links.Select(link => link!["organisation"]!.GetValue<string>()).ShouldBe([app.School, association]);
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
    public async Task A_letter_names_its_writers_own_municipality_and_an_administrator_is_no_facilitator()
    {
        app.Services.GetRequiredService<DemoAccounts>().Seed([new("fjern@test.example", "Finn Fjern", Role.Facilitator, "0751", [])]);
        var far = await app.As("fjern");
        var problem = await (await far.PostAsJsonAsync("/api/v1/introductions", new { organisations = new[] { app.School, app.Association } })).Problem(422);
        (problem.Fields(), problem["errors"]![0]!["code"]!.GetValue<string>()).ShouldSatisfyAllConditions(p => p.Item1.ShouldBe(["organisations"]), p => p.Item2.ShouldBe("notYours"));
        problem["errors"]![0]!["remedy"]!.GetValue<string>().ShouldContain("Aarhus");
        var made = await (await far.PostAsJsonAsync("/api/v1/introductions", new { organisations = new[] { app.School, app.Business } })).Json();
        made["letter"]!["da"]!.GetValue<string>().ShouldSatisfyAllConditions(t => t.ShouldContain("Finn Fjern og er facilitator i Aarhus Kommune"), t => t.ShouldNotContain("Randers"));
        var admins = await (await (await app.As("admin")).PostAsJsonAsync("/api/v1/introductions", new { organisations = new[] { app.School, app.Business } })).Json();
        foreach (var language in new[] { "da", "en" })
            admins["letter"]![language]!.GetValue<string>().ShouldSatisfyAllConditions(t => t.ShouldContain("Anna Admin"), t => t.ShouldNotContain("facilitator"));
    }

    [Fact]
    public async Task Each_side_reads_the_reasons_in_its_own_voice_and_a_question_ends_as_it_was_written()
    {
        var offer = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "competence", title = "Vi tager vandprøver i åen", themes = new[] { "vand" }, status = "published" });
        var need = await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvem tager vandprøver med os i åen?", themes = new[] { "vand" }, status = "published" });
        var (introductions, facilitator) = (app.Services.GetRequiredService<Introductions.Introductions>(), app.Services.GetRequiredService<Memberships>().Of("demo-facilitator"));
        var made = introductions.Make(facilitator, new([app.School, app.Association], "", need));
        var (school, association, all) = (introductions.Letter(made, made.Parties[0]), introductions.Letter(made, made.Parties[1]), introductions.Letter(made, null));
        school.Da.ShouldSatisfyAllConditions(t => t.ShouldContain("- I søger svar på: Hvem tager vandprøver med os i åen?\n"), t => t.ShouldContain("- Vandløbets Venner tilbyder »Vi tager vandprøver i åen«: "));
        association.Da.ShouldSatisfyAllConditions(t => t.ShouldContain("- Åskolen søger svar på: Hvem tager vandprøver med os i åen?\n"), t => t.ShouldContain("- I tilbyder »Vi tager vandprøver i åen«: "));
        association.En.ShouldSatisfyAllConditions(t => t.ShouldContain("- Åskolen asks: "), t => t.ShouldContain("- You offer “Vi tager vandprøver i åen”: "));
        foreach (var letter in new[] { school, association, all }.SelectMany(l => new[] { l.Da, l.En }))
            letter.ShouldNotContain("?.");
        var reason = made.Reasons.Single(r => r.Da.StartsWith("Vandløbets Venner tilbyder »Vi tager vandprøver"));
        (reason.Da + reason.En).ShouldNotMatch(@"\b(I|jer|jeres|[Yy]our?)\b", "somebody who is none of them reads names");
        offer.ShouldNotBeNull();
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

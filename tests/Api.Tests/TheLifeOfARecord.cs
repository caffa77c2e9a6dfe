using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class TheLifeOfARecord(TheApp app)
{
    [Fact]
    public async Task A_person_creates_an_organisation_an_offer_and_a_need_and_sees_who_fits()
    {
        var stranger = await app.As("stranger");
        var made = await stranger.PostAsJsonAsync("/api/v1/organisations", new
        {
            name = "Naturskolen ved åen", sector = "association", municipality = "0730", address = new { street = "Åvej 1", postcode = "8900", city = "Randers" }, status = "published",
        });
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        var organisation = await made.Json();
        var id = organisation["id"]!.GetValue<string>();
        made.Headers.Location!.ToString().ShouldBe("/api/v1/organisations/" + id);
        made.Headers.ETag!.Tag.ShouldBe("\"1\"");
        organisation["claimed"]!.GetValue<bool>().ShouldBeTrue();
        organisation["positionFrom"]!.GetValue<string>().ShouldBe("municipality");
        organisation["position"]!["lat"]!.GetValue<double>().ShouldBeInRange(56, 57);

        var offer = await app.Create("stranger", "offers", new
        {
            organisation = id, kind = "competence", title = "Vandets dyr under lup", text = "Vi undersøger smådyr i åen", themes = Samples.Themes, subjects = Samples.Subjects,
            grades = new[] { 4, 5 }, where = new[] { "asker" }, radiusKm = 30, status = "published",
        });
        var need = await app.Create("teacher", "needs", new
        {
            organisation = app.School, question = "Hvem kan vise 4. klasse dyrene i åen?", themes = Samples.Themes, subjects = Samples.Subjects, grades = new[] { 4 },
            requirements = new[] { new { kind = "competence" } }, status = "published",
        });

        var answer = await app.Visitor().GetAsync($"/api/v1/needs/{need}/matches?top=200");
        var matches = await answer.Json();
        var match = matches["items"]!.AsArray().First(m => m!["offer"]?["id"]?.GetValue<string>() == offer)!;
        match["organisation"]!["name"]!.GetValue<string>().ShouldBe("Naturskolen ved åen");
        match["reasons"]!.AsArray().Sum(r => r!["points"]!.GetValue<int>()).ShouldBe(match["score"]!.GetValue<int>());
        matches["revision"]!.GetValue<long>().ShouldBe(answer.Revision());
    }

    [Fact]
    public async Task A_new_record_is_a_draft_that_visitors_see_when_it_is_published_and_not_when_it_is_archived()
    {
        var volunteer = await app.As("volunteer");
        var path = "/api/v1/offers/" + await app.AnOffer(status: "draft");
        (await app.Visitor().GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await volunteer.GetAsync(path)).Json())["status"]!.GetValue<string>().ShouldBe("draft");

        var published = await volunteer.Send(HttpMethod.Post, path + "/publish", ifMatch: "\"1\"");
        published.Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await app.Visitor().GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await volunteer.Send(HttpMethod.Post, path + "/archive", ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.Visitor().GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await volunteer.Send(HttpMethod.Post, path + "/publish", ifMatch: "\"3\"")).Problem(409)).Fields().ShouldBe(["status"]);
        (await (await volunteer.Send(HttpMethod.Post, path + "/restore", ifMatch: "\"3\"")).Json())["status"]!.GetValue<string>().ShouldBe("draft");

        var history = await (await volunteer.GetAsync(path + "/history")).Json();
        history["items"]!.AsArray().Count.ShouldBe(4);
        var last = history["items"]![3]!;
        last["fields"]!.AsArray().Select(f => f!.GetValue<string>()).ShouldBe(["status"]);
        last["actor"]!.GetValue<string>().ShouldNotContain("@");
        last["at"]!.GetValue<DateTimeOffset>().ShouldBeGreaterThan(DateTimeOffset.UnixEpoch);
    }

    [Fact]
    public async Task A_merge_patch_changes_what_it_names_removes_what_it_nulls_and_leaves_the_rest()
    {
        var volunteer = await app.As("volunteer");
        var id = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "people", title = "Læsevenner", text = "Vi læser højt", capacity = 10, price = new { amount = 50 } });
        var patched = await volunteer.Send(HttpMethod.Patch, "/api/v1/offers/" + id, new { text = (string?)null, capacity = 12, price = new { per = "class" } }, "\"1\"");
        patched.StatusCode.ShouldBe(HttpStatusCode.OK);
        var now = await patched.Json();
        now["text"].ShouldBeNull();
        now["capacity"]!.GetValue<int>().ShouldBe(12);
        now["title"]!.GetValue<string>().ShouldBe("Læsevenner");
        now["price"]!.ToJsonString().ShouldBe("""{"amount":50,"currency":"DKK","per":"class"}""");
    }

    [Fact]
    public async Task What_was_read_may_be_sent_back_whole_and_changes_nothing()
    {
        var volunteer = await app.As("volunteer");
        var path = "/api/v1/offers/" + await app.AnOffer();
        var read = await volunteer.GetAsync(path);
        var back = await volunteer.Send(HttpMethod.Patch, path, await read.Json(), read.Headers.ETag!.Tag);
        back.StatusCode.ShouldBe(HttpStatusCode.OK);
        back.Headers.ETag!.Tag.ShouldBe("\"1\"");
    }

    [Fact]
    public async Task What_only_the_system_sets_is_refused_by_name()
    {
        var teacher = await app.As("teacher");
        var read = await teacher.GetAsync("/api/v1/organisations/" + app.School);
        var patch = new { verified = true, claimed = false, responses = new { asked = 9, answered = 9 }, positionFrom = "given", origin = "import", version = 7, id = "other" };
        var problem = await (await teacher.Send(HttpMethod.Patch, "/api/v1/organisations/" + app.School, patch, read.Headers.ETag!.Tag)).Problem(422);
        problem.Fields().ShouldBe(["verified", "claimed", "responses", "positionFrom", "origin", "version", "id"], ignoreOrder: true);
        (await teacher.GetAsync("/api/v1/organisations/" + app.School)).Headers.ETag.ShouldBe(read.Headers.ETag);

        var born = await teacher.PostAsJsonAsync("/api/v1/organisations", new { name = "Ny", sector = "school", verified = true, id = "mine" });
        (await born.Problem(422)).Fields().ShouldBe(["id", "verified"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_stale_change_is_refused_with_the_record_as_it_is_and_what_changed_since()
    {
        var volunteer = await app.As("volunteer");
        var path = "/api/v1/offers/" + await app.AnOffer();
        await volunteer.Send(HttpMethod.Patch, path, new { text = "Nyt", capacity = 3 }, "\"1\"");
        var problem = await (await volunteer.Send(HttpMethod.Patch, path, new { title = "Min" }, "\"1\"")).Problem(412);
        problem["current"]!["version"]!.GetValue<int>().ShouldBe(2);
        problem["current"]!["text"]!.GetValue<string>().ShouldBe("Nyt");
        problem["changed"]!.AsArray().Select(c => c!.GetValue<string>()).ShouldBe(["text", "capacity"], ignoreOrder: true);
        await (await volunteer.Send(HttpMethod.Patch, path, new { title = "Min" })).Problem(428);
        (await (await volunteer.Send(HttpMethod.Patch, path, new { title = "Min" }, "yesterday")).Problem(400)).Fields().ShouldBe(["If-Match"]);
    }

    [Fact]
    public async Task Of_many_who_change_the_same_version_at_once_one_wins_and_nobody_is_lost()
    {
        var volunteer = await app.As("volunteer");
        var path = "/api/v1/offers/" + await app.AnOffer();
        var answers = await Task.WhenAll(Enumerable.Range(1, 12).Select(n => volunteer.Send(HttpMethod.Patch, path, new { capacity = n }, "\"1\"")));
        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.PreconditionFailed).ShouldBe(11);
        (await volunteer.GetAsync(path)).Headers.ETag!.Tag.ShouldBe("\"2\"");
    }

    [Fact]
    public async Task All_broken_rules_are_told_at_once_in_the_language_asked_for()
    {
        var teacher = await app.As("teacher");
        var body = new { organisation = app.School, requirements = new object[] { new { kind = "place", amount = -1 } }, themes = new[] { "no-such" }, grades = new[] { 42 } };
        var danish = await (await teacher.PostAsJsonAsync("/api/v1/needs", body)).Problem(422);
        danish.Fields().ShouldBe(["question", "requirements[0].amount", "themes[0]", "grades[0]"], ignoreOrder: true);
        teacher.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB, da;q=0.5");
        var english = await (await teacher.PostAsJsonAsync("/api/v1/needs", body)).Problem(422);
        english["title"]!.GetValue<string>().ShouldNotBe(danish["title"]!.GetValue<string>());
        english["errors"]![0]!["message"]!.GetValue<string>().ShouldNotBe(danish["errors"]![0]!["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task Every_misfit_of_shape_is_told_at_once_and_before_any_rule()
    {
        var teacher = await app.As("teacher");
        var body = JsonNode.Parse("""{"organisation": 7, "question": null, "requirements": [{"kind": "wishes"}], "Grades": [], "window": {"from": "soon"}, "groupSize": 1.5, "wicked": "yes"}""")!;
        var problem = await (await teacher.PostAsJsonAsync("/api/v1/needs", body)).Problem(400);
        problem.Fields().ShouldBe(["organisation", "question", "requirements[0].kind", "Grades", "window.from", "groupSize", "wicked"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_read_waits_for_the_revision_it_asks_for_but_no_longer_than_two_seconds()
    {
        var made = await (await app.As("volunteer")).PostAsJsonAsync("/api/v1/offers", new { organisation = app.Association, kind = "place", title = "Minrevision i klubhuset", status = "published" });
        var list = await app.Visitor().GetAsync($"/api/v1/offers?q=minrevision&minRevision={made.Revision()}");
        (await list.Json())["total"]!.GetValue<int>().ShouldBe(1);
        list.Revision().ShouldBeGreaterThanOrEqualTo(made.Revision());

        var late = await app.Visitor().GetAsync($"/api/v1/offers?minRevision={made.Revision() + 1_000_000}");
        late.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await app.Visitor().GetAsync("/api/v1/offers?minRevision=soon")).Problem(400)).Fields().ShouldBe(["minRevision"]);
    }

    [Fact]
    public async Task An_organisations_position_follows_its_address_until_somebody_gives_one()
    {
        var teacher = await app.As("teacher");
        var path = "/api/v1/organisations/" + await app.Create("teacher", "organisations", new { name = "Flytteskolen", sector = "school" });
        var none = await (await teacher.GetAsync(path)).Json();
        none["position"].ShouldBeNull();
        none["positionFrom"]!.GetValue<string>().ShouldBe("none");
        var given = await (await teacher.Send(HttpMethod.Patch, path, new { position = new { lat = 55.1, lon = 9.2 } }, "*")).Json();
        given["positionFrom"]!.GetValue<string>().ShouldBe("given");
        var moved = await (await teacher.Send(HttpMethod.Patch, path, new { municipality = "0751" }, "*")).Json();
        moved["positionFrom"]!.GetValue<string>().ShouldBe("municipality");
        var gone = await (await teacher.Send(HttpMethod.Patch, path, new { municipality = (string?)null }, "*")).Json();
        gone["position"].ShouldBeNull();
    }
}

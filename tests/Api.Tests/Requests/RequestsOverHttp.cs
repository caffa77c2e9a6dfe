using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Requests;

[Collection("app")]
public sealed class RequestsOverHttp(TheApp app)
{
    [Fact]
    public async Task A_teacher_asks_the_association_proposes_another_week_and_they_agree()
    {
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        var (need, offer) = (await app.ANeed(), await app.AnOffer());
        var asked = await Ok(await Ask(teacher, new { from = app.School, to = app.Association, need, offer, message = "Kan I komme i uge 18?", people = 24, window = new { from = "2027-05-03", to = "2027-05-07" } }), 201);
        var id = asked["id"]!.GetValue<string>();
        (asked["state"]!.GetValue<string>(), asked["turn"]!.GetValue<string>(), asked["contact"]).ShouldBe(("sent", app.Association, null));
        asked["messages"]![0]!["text"]!.GetValue<string>().ShouldBe("Kan I komme i uge 18?");

        var inbox = await Ok(await volunteer.GetAsync("/api/v1/requests?box=in&state=sent&limit=200"), 200);
        inbox["items"]!.AsArray().Select(r => r!["id"]!.GetValue<string>()).ShouldContain(id);
        var proposed = await Ok(await Step(volunteer, id, "counter", new { window = new { from = "2027-05-10", to = "2027-05-14" }, message = "Uge 19 går bedre." }), 200);
        (proposed["state"]!.GetValue<string>(), proposed["turn"]!.GetValue<string>(), proposed["window"]!["from"]!.GetValue<string>()).ShouldBe(("countered", app.School, "2027-05-10"));
        await (await Step(volunteer, id, "accept", null)).Problem(409);

        var agreed = await Ok(await Step(teacher, id, "accept", new { message = "Det passer fint." }), 200);
        agreed["state"]!.GetValue<string>().ShouldBe("accepted");
        agreed["contact"]!["email"]!.GetValue<string>().ShouldBe("volunteer@test.example");
        (await Ok(await volunteer.GetAsync("/api/v1/requests/" + id), 200))["contact"]!["email"]!.GetValue<string>().ShouldBe("teacher@test.example");
        var partnership = await Ok(await volunteer.GetAsync("/api/v1/partnerships/" + agreed["partnership"]), 200);
        partnership["phase"]!.GetValue<string>().ShouldBe("forming");
        partnership["members"]!.AsArray().Select(m => m!["organisation"]!.GetValue<string>()).ShouldBe([app.School, app.Association]);
        (await app.Visitor().GetAsync("/api/v1/partnerships/" + agreed["partnership"])).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var step in new[] { "accept", "withdraw" })
            (await (await Step(teacher, id, step, null)).Problem(409))["errors"]![0]!["code"]!.GetValue<string>().ShouldBe("decided");
    }

    [Theory]
    [InlineData("noTime", "noTime", null)]
    [InlineData("Vi har lejr den uge", "other", "Vi har lejr den uge")]
    public async Task A_no_carries_its_reason(string said, string reason, string? words)
    {
        var id = await Asked();
        var answer = await Ok(await Step(await app.As("volunteer"), id, "decline", new { reason = said }), 200);
        (answer["state"]!.GetValue<string>(), answer["reason"]!.GetValue<string>(), answer["contact"]).ShouldBe(("declined", reason, null));
        answer["messages"]!.AsArray().Count.ShouldBe(words is null ? 1 : 2);
        answer["messages"]!.AsArray()[^1]!["text"]!.GetValue<string>().ShouldBe(words ?? "Kan I komme?");
    }

    [Fact]
    public async Task Nobody_but_the_two_sides_and_their_helpers_sees_it_and_nobody_else_answers()
    {
        var id = await Asked();
        foreach (var who in new[] { "stranger", "owner", "council" })
        {
            await (await (await app.As(who)).GetAsync("/api/v1/requests/" + id)).Problem(404);
            await (await Step(await app.As(who), id, "accept", null)).Problem(404);
            (await Ok(await (await app.As(who)).GetAsync("/api/v1/requests?limit=200"), 200))["items"]!.AsArray().Select(r => r!["id"]!.GetValue<string>()).ShouldNotContain(id);
        }
        await (await app.Visitor().GetAsync("/api/v1/requests/" + id)).Problem(401);
        await (await app.Visitor().GetAsync("/api/v1/requests")).Problem(401);
        await Ok(await (await app.As("facilitator")).GetAsync("/api/v1/requests/" + id), 200);
        await (await Step(await app.As("facilitator"), id, "accept", null)).Problem(403);
        await (await Ask(await app.As("stranger"), new { from = app.School, to = app.Association, message = "Hej" })).Problem(403);
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once()
    {
        var teacher = await app.As("teacher");
        (await (await Ask(teacher, new { })).Problem(422)).Fields().ShouldBe(["message", "from", "to"], ignoreOrder: true);
        (await (await Ask(teacher, new { from = app.School, to = "nope", need = "nope", offer = "nope", message = " ", people = 0, window = new { from = "2027-05-07", to = "2027-05-03" } })).Problem(422))
            .Fields().ShouldBe(["to", "need", "offer", "message", "people", "window.to"], ignoreOrder: true);
        (await (await Ask(teacher, new { from = app.School, to = app.School, message = "Hej" })).Problem(422)).Fields().ShouldBe(["to"]);
        (await (await Ask(teacher, new { from = app.School, to = app.Association, message = new string('x', 4001) })).Problem(422)).Fields().ShouldBe(["message"]);
        (await (await Ask(teacher, new { from = app.School, to = app.Association, offer = await app.AnOffer("owner"), message = "Hej" })).Problem(422)).Fields().ShouldBe(["offer"]);
        (await (await Ask(teacher, new { from = app.School, to = app.Association, message = "Hej", people = "mange", room = 1 })).Problem(400)).Fields().ShouldBe(["people", "room"], ignoreOrder: true);
        var id = await Asked();
        (await (await Step(await app.As("volunteer"), id, "decline", new { })).Problem(422)).Fields().ShouldBe(["reason"]);
        (await (await Step(await app.As("volunteer"), id, "counter", new { })).Problem(422)).Fields().ShouldBe(["window"]);
        (await (await Step(await app.As("volunteer"), id, "counter", new { people = 0 })).Problem(422)).Fields().ShouldBe(["people"]);
    }

    [Fact]
    public async Task A_step_needs_the_version_it_saw()
    {
        var id = await Asked();
        var volunteer = await app.As("volunteer");
        await (await volunteer.Send(HttpMethod.Post, $"/api/v1/requests/{id}/accept")).Problem(428);
        await Ok(await Step(volunteer, id, "counter", new { people = 12 }), 200);
        var stale = await (await (await app.As("teacher")).Send(HttpMethod.Post, $"/api/v1/requests/{id}/accept", ifMatch: "\"1\"")).Problem(412);
        stale["changed"]!.AsArray().Select(f => f!.GetValue<string>()).ShouldContain("people");
    }

    [Fact]
    public async Task A_limit_of_two_a_month_takes_two_also_when_forty_ask_at_once()
    {
        var limited = await app.Create("volunteer", "organisations", new { name = "Roklubben", sector = "association", municipality = "0730", status = "published", limits = new { perMonth = 2 } });
        var teacher = await app.As("teacher");
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Ask(teacher, new { from = app.School, to = limited, message = "Kan vi ro med?" })));
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(2);
        foreach (var refused in answers.Where(a => a.StatusCode != HttpStatusCode.Created))
        {
            var problem = await refused.Problem(422);
            (problem["errors"]![0]!["field"]!.GetValue<string>(), problem["errors"]![0]!["code"]!.GetValue<string>()).ShouldBe(("to", "overLimit"));
            problem["errors"]![0]!["message"]!.GetValue<string>().ShouldMatch(@" 1\. |1 ");
        }
        Organisation(limited).Responses.Asked.ShouldBe(2);
    }

    [Fact]
    public async Task A_form_sent_forty_times_with_its_key_asks_once()
    {
        var asked = await app.Create("volunteer", "organisations", new { name = "Lauget ved Åen", sector = "association", municipality = "0730", status = "published", limits = new { perMonth = 1 } });
        var (requests, key) = (app.Services.GetRequiredService<CoCreate.Api.Requests.Requests>(), Ids.New());
        var actor = new Actor("form", [Role.Member], [app.School], []);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => requests.AskAsync(actor, new(app.School, asked, "Hej"), key)));
        outcomes.Select(o => o.ShouldBeOfType<CoCreate.Api.Hosting.RecordOutcome.Done>().Record.Id).Distinct().ShouldBe([key]);
        Organisation(asked).Responses.Asked.ShouldBe(1);
        (await requests.AskAsync(actor, new(app.School, asked, "Hej, nu med flere", People: 30), key)).ShouldBeOfType<CoCreate.Api.Hosting.RecordOutcome.Conflict>().Error.Code.ShouldBe("sentBefore");
        (await requests.AskAsync(actor with { Organisations = [app.Association] }, new(app.Association, asked, "Hej"), key)).ShouldBeOfType<CoCreate.Api.Hosting.RecordOutcome.Forbidden>();
    }

    [Fact]
    public async Task A_pause_refuses_what_begins_in_it()
    {
        var until = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(30);
        var resting = await app.Create("volunteer", "organisations", new { name = "Vandrelauget", sector = "association", municipality = "0730", status = "published", limits = new { pauseUntil = until.ToString("O") } });
        var teacher = await app.As("teacher");
        (await (await Ask(teacher, new { from = app.School, to = resting, message = "Hej" })).Problem(422))["errors"]![0]!["code"]!.GetValue<string>().ShouldBe("paused");
        await Ok(await Ask(teacher, new { from = app.School, to = resting, message = "Hej", window = new { from = until.AddDays(1).ToString("O") } }), 201);
    }

    [Fact]
    public async Task The_figures_equal_a_recount_after_many_requests_at_once()
    {
        var asked = await app.Create("volunteer", "organisations", new { name = "Åens Laug", sector = "association", municipality = "0730", status = "published" });
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        await Task.WhenAll(Enumerable.Range(0, 24).Select(async i =>
        {
            var id = (await Ok(await Ask(teacher, new { from = app.School, to = asked, message = $"Nr. {i}" }), 201))["id"]!.GetValue<string>();
            var step = i % 4 == 0 ? await Step(volunteer, id, "accept", null) : i % 4 == 1 ? await Step(volunteer, id, "decline", new { reason = "tooFar" })
                : i % 4 == 2 ? await Step(volunteer, id, "counter", new { people = 5 }) : await Step(teacher, id, "withdraw", null);
            await Ok(step, 200);
        }));
        var there = app.Services.GetRequiredService<INetwork>().Current.RequestsTo(asked).ToList();
        var figures = Organisation(asked).Responses;
        figures.Asked.ShouldBe(24);
        figures.ShouldBe(new Responses(there.Count, there.Count(r => r.Answered is not null), 1));
    }

    private Organisation Organisation(string id) => app.Services.GetRequiredService<INetwork>().Current.Organisation(id)!;

    private async Task<string> Asked() =>
        (await Ok(await Ask(await app.As("teacher"), new { from = app.School, to = app.Association, message = "Kan I komme?" }), 201))["id"]!.GetValue<string>();

    private static Task<HttpResponseMessage> Ask(HttpClient who, object body) => who.PostAsJsonAsync("/api/v1/requests", body);

    private static Task<HttpResponseMessage> Step(HttpClient who, string id, string step, object? body) =>
        who.Send(HttpMethod.Post, $"/api/v1/requests/{id}/{step}", body, ifMatch: "*");

    private static async Task<JsonNode> Ok(HttpResponseMessage answer, int status)
    {
        var json = await answer.Json();
        ((int)answer.StatusCode).ShouldBe(status, json.ToJsonString());
        return json;
    }
}

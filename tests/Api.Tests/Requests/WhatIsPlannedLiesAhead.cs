using System.Text.Json.Nodes;
using CoCreate.Api.Tests.Partnerships;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests.Requests;

/// <summary>Days that are over when they are set are refused, each at its field.</summary>
public sealed class WhatIsPlannedLiesAhead(AnAppWhoseTimePasses app) : IClassFixture<AnAppWhoseTimePasses>
{
    private DateOnly Today => DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);

    private string Day(int days) => Today.AddDays(days).ToString("O");

    [Fact]
    public async Task A_question_and_a_proposal_name_a_time_that_has_not_been()
    {
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        (await (await teacher.Ask(new { from = app.School, to = app.Association, message = "Hej", window = new { from = Day(-9), to = Day(-2) } })).Problem(422)).ShouldSatisfyAllConditions(
            p => p.Fields().ShouldBe(["window.to"]), p => p.Code().ShouldBe("past"));
        (await (await teacher.Ask(new { from = app.School, to = app.Association, message = "Hej", window = new { from = Day(-9) } })).Problem(422)).Fields().ShouldBe(["window.from"]);
        var id = await teacher.Ask(new { from = app.School, to = app.Association, message = "Hej", window = new { from = Day(-2), to = Day(2) } }).Id();
        (await (await volunteer.Step(id, "counter", new { window = new { from = Day(-1), to = Day(-1) } })).Problem(422)).Fields().ShouldBe(["window.to"]);

        // a time that passed while they waited for the yes is no plan, and no history
        app.Pass(4);
        var agreed = await (await app.As("volunteer")).Step(id, "accept").Ok(200);
        var partnership = await (await app.As("teacher")).GetAsync("/api/v1/partnerships/" + agreed["partnership"]).Ok(200);
        (partnership["start"], partnership["end"], partnership["phase"]!.GetValue<string>()).ShouldBe((null, null, "forming"));
        (await (await (await app.As("teacher")).Send(HttpMethod.Post, $"/api/v1/partnerships/{agreed["partnership"]}/answers", new { happened = "yes", worth = 5, again = "yes" }, "*")).Problem(409)).Code().ShouldBe("notOver");
    }

    [Fact]
    public async Task The_plan_of_a_partnership_its_tasks_and_promises_lie_ahead_and_its_log_does_not()
    {
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        var id = await teacher.Ask(new { from = app.School, to = app.Association, message = "Hej", people = 10, window = new { from = Day(20), to = Day(21) } }).Id();
        var path = "/api/v1/partnerships/" + (await volunteer.Step(id, "accept").Ok(200))["partnership"]!.GetValue<string>();
        (await (await teacher.Send(HttpMethod.Patch, path, new { start = Day(-400), end = Day(-400) }, "*")).Problem(422)).Fields().ShouldBe(["end"]);
        (await (await teacher.Send(HttpMethod.Patch, path, new { start = Day(-400), end = (string?)null }, "*")).Problem(422)).Fields().ShouldBe(["start"]);
        (await (await teacher.Send(HttpMethod.Patch, path, new { commitments = new[] { new { id = "c9", organisation = app.School, kind = "people", due = Day(-1) } } }, "*")).Problem(422)).Fields().ShouldBe(["commitments[0].due"]);
        (await (await teacher.Send(HttpMethod.Patch, path + "/plan", new { tasks = new[] { new { id = "t1", text = "Ring", due = Day(-1) } } }, "*")).Problem(422)).Fields().ShouldBe(["tasks[0].due"]);
        await teacher.Send(HttpMethod.Patch, path + "/plan", new { tasks = new[] { new { id = "t1", text = "Ring", due = Day(1) } } }, "\"0\"").Ok(200);
        app.Pass(2);
        // what was set in time and is late now may still be mended beside
        teacher = await app.As("teacher");
        await teacher.Send(HttpMethod.Patch, path + "/plan", new { tasks = new[] { new { id = "t1", text = "Ring til dem", due = Day(-1) } }, place = "Broen" }, "\"1\"").Ok(200);
        var stale = await teacher.Send(HttpMethod.Patch, path + "/plan", new { place = "Havnen" }, "\"1\"");
        var problem = await stale.Problem(412);
        problem["changed"]!.AsArray().Select(f => f!.GetValue<string>()).ShouldBe(["place", "tasks"]);
        stale.Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await (await teacher.Send(HttpMethod.Post, path + "/log", new { text = "Vi lærte", date = Day(3) })).Problem(422)).Fields().ShouldBe(["date"]);
        await teacher.Send(HttpMethod.Post, path + "/log", new { text = "Vi lærte", date = Day(0) }).Ok(201);
    }

    [Fact]
    public async Task A_pause_a_slot_and_a_deadline_are_set_ahead_and_stay_when_they_have_passed()
    {
        var volunteer = await app.As("volunteer");
        (await (await volunteer.Send(HttpMethod.Patch, "/api/v1/organisations/" + app.Association, new { limits = new { pauseUntil = "2020-01-01" } }, "*")).Problem(422)).Fields().ShouldBe(["limits.pauseUntil"]);
        object Offer(int days) => new { organisation = app.Association, kind = "activity", title = "Åtur", status = "published", slots = new[] { new { id = "s1", start = app.Clock.GetUtcNow().AddDays(days), seats = 5 } } };
        (await (await volunteer.Send(HttpMethod.Post, "/api/v1/offers", Offer(-1))).Problem(422)).Fields().ShouldBe(["slots[0].start"]);
        var offer = (await volunteer.Send(HttpMethod.Post, "/api/v1/offers", Offer(1)).Ok(201))["id"]!.GetValue<string>();
        var teacher = await app.As("teacher");
        (await (await teacher.Send(HttpMethod.Post, "/api/v1/needs", new { organisation = app.School, question = "Hvem?", deadline = Day(-1), status = "published" })).Problem(422)).Fields().ShouldBe(["deadline"]);
        var draft = (await teacher.Send(HttpMethod.Post, "/api/v1/needs", new { organisation = app.School, question = "Hvem?", deadline = Day(1) }).Ok(201))["id"]!.GetValue<string>();
        app.Pass(3);
        (await (await (await app.As("teacher")).Send(HttpMethod.Post, $"/api/v1/needs/{draft}/publish", ifMatch: "*")).Problem(422)).Fields().ShouldBe(["deadline"]);
        await (await app.As("volunteer")).Send(HttpMethod.Patch, "/api/v1/offers/" + offer, new { title = "Åtur igen" }, "*").Ok(200);
        (await (await (await app.As("teacher")).Ask(new { from = app.School, to = app.Association, offer, slot = "s1", message = "Hej" })).Problem(422)).Code().ShouldBe("over");
    }

    [Fact]
    public async Task One_quick_answer_does_not_outweigh_the_eight_before()
    {
        var to = new CoCreate.Network.Model.Organisation { Id = "x", Name = "X", Sector = CoCreate.Network.Model.Sector.Association, Responses = new(10, 8, 44) };
        var now = app.Clock.GetUtcNow();
        CoCreate.Network.Model.Request Answered(string id) => new() { Id = id, From = "a", To = "x", Asked = now.AddHours(-1), Expires = now, Answered = now };
        var first = CoCreate.Api.Requests.ResponseFigures.Answered(to, Answered("1"), CoCreate.Network.Snapshot.NetworkSnapshot.Empty);
        (first.Responses.Answered, first.Responses.MedianHours).ShouldBe((9, 44));
        await Task.CompletedTask;
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Rooms;
using CoCreate.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Rooms;

/// <summary>Rooms opened from a need, a match, a coalition, a partnership or a template.</summary>
[Collection("app")]
public sealed class OpeningRooms(TheApp app)
{
    [Fact]
    public async Task What_the_need_lacks_and_the_coalition_offers_lies_there_and_the_parties_are_invited_in_their_language()
    {
        var need = await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvem går med 4. klasse til åen?", visibility = "public", status = "published",
            requirements = new object[] { new { kind = "people", amount = 2, text = "To voksne" }, new { kind = "equipment" } } });
        var offer = await app.AnOffer();
        app.Services.GetRequiredService<AccountStore>().Speaks("demo-volunteer", "en");
        var answer = await (await app.As("facilitator")).PostAsJsonAsync("/api/v1/rooms", new { title = "Til åen", need, coalition = offer, template = "openSchool" });
        var made = await answer.Json();
        ((int)answer.StatusCode).ShouldBe(201, made.ToJsonString());
        ((string)made["phase"]!, (string)made["url"]!).ShouldBe(("meet", "/rum/" + made["id"]));
        answer.Headers.Location!.OriginalString.ShouldBe("/api/v1/rooms/" + made["id"]);
        var room = await new ARoom(app, (string)made["id"]!).ReadAsync("facilitator");
        var board = room["board"]!.AsArray();
        board[0]!["cards"]!.AsArray().Where(c => (string)c!["type"]! == "need").Select(c => (string)c!["title"]!).ShouldBe(["To voksne", "Udstyr"]);
        board[1]!["cards"]!.AsArray().ShouldContain(c => (string)c!["type"]! == "resource" && (string)c["title"]! == "Vi kommer ud og undersøger åen" && (string)c["text"]! == "Vandløbets Venner");
        room["agreement"]!["clauses"]!.AsArray().Select(c => (string)c!["title"]!).ShouldContain("På dagen");

        var letters = app.Services.GetRequiredService<PeopleDb>().Use(c => c.Rows("SELECT address, subject, text FROM outbox WHERE key LIKE ? ORDER BY address", r => (To: r.Text(0), Subject: r.Text(1), Text: r.Text(2)), $"room-invitation:{made["id"]}:%"));
        app.Services.GetRequiredService<AccountStore>().Speaks("demo-volunteer", "da");
        letters.Select(l => l.To).ShouldBe(["teacher@test.example", "volunteer@test.example"]);
        letters[0].Subject.ShouldBe("Frida Fælles vil mødes med jer: Til åen");
        letters[1].Subject.ShouldBe("Frida Fælles would like to meet you: Til åen");
        letters[1].Text.ShouldContain("Hvem går med 4. klasse til åen?");
        var token = letters[1].Text.Split("/rum/ind/")[1].Split('\n')[0].Trim();
        var came = await (await (await app.As("volunteer")).PostAsJsonAsync("/api/v1/rooms/join", new { token })).Json();
        ((string)came["state"]!).ShouldBe("in");
    }

    [Fact]
    public async Task Who_may_not_open_a_room_about_a_need_is_told_and_what_is_not_there_is_named()
    {
        var need = await app.ANeed();
        (await (await app.As("volunteer")).PostAsJsonAsync("/api/v1/rooms", new { title = "Ikke mit", need })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await app.As("council")).PostAsJsonAsync("/api/v1/rooms", new { title = "Ikke mit" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await app.Visitor().PostAsJsonAsync("/api/v1/rooms", new { title = "Ikke mit" })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var teacher = await app.As("teacher");
        (await (await teacher.PostAsJsonAsync("/api/v1/rooms", new { title = "", need, match = "none", coalition = "none,neither", template = "party" })).Problem(422)).Fields().ShouldBe(["title", "template", "match", "coalition"]);
        (await (await teacher.PostAsJsonAsync("/api/v1/rooms", new { title = "Tomt", need = "none" })).Problem(422)).Fields().ShouldBe(["need"]);
        // nobody is written to about nothing, and nobody who rests is written to at all
        ((string)(await (await teacher.PostAsJsonAsync("/api/v1/rooms", new { title = "Kom nu", coalition = app.Association })).Problem(422))["errors"]![0]!["code"]!).ShouldBe("required");
        var resting = await app.Create("volunteer", "organisations", new { name = "De trætte", sector = "association", status = "published", limits = new { pauseUntil = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(9).ToString("O") } });
        var quiet = await ARoom.OpenAsync(app, wish: new { title = "Sagte", need, match = resting });
        app.Services.GetRequiredService<PeopleDb>().Use(c => c.Rows("SELECT 1 FROM outbox WHERE key LIKE ?", r => r.Int(0), $"room-invitation:{quiet.Id}:%")).ShouldBeEmpty();
        (await (await teacher.PostAsJsonAsync("/api/v1/rooms", new { title = "Ni", need, coalition = "3" })).Problem(422)).Fields().ShouldBe(["coalition"]);
    }

    [Fact]
    public async Task A_partnership_that_meets_points_at_its_room_until_the_room_is_gone()
    {
        var partnership = await app.Create("teacher", "partnerships", new { title = "Åens venner", members = new[] { new { organisation = app.School, role = "lead" }, new { organisation = app.Association, role = "partner" } } });
        var room = await ARoom.OpenAsync(app, wish: new { title = "Åens venner mødes", partnership, template = "evaluation" });
        ((string)(await Partnership())["room"]!).ShouldBe(room.Id);
        (await (await app.As("teacher")).DeleteAsync("/api/v1/rooms/" + room.Id)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Partnership())["room"].ShouldBeNull();

        async Task<JsonNode> Partnership() => await (await (await app.As("teacher")).GetAsync("/api/v1/partnerships/" + partnership)).Json();
    }

    [Fact]
    public async Task Every_template_opens_a_room_with_its_lanes_questions_and_headings()
    {
        RoomTemplates.All.Select(t => t.Code).ShouldBe(["firstMeeting", "openSchool", "radicalIdea", "evaluation"]);
        foreach (var template in RoomTemplates.All)
        {
            var room = await (await ARoom.OpenAsync(app, wish: new { title = template.Da, template = template.Code })).ReadAsync();
            room["board"]!.AsArray().Select(l => (string)l!["da"]!).ShouldBe(template.Lanes.Select(l => l.Da));
            room["board"]!.AsArray().SelectMany(l => l!["cards"]!.AsArray()).Select(c => (string)c!["type"]!).ShouldAllBe(type => type == "question");
            room["agreement"]!["clauses"]!.AsArray().Count.ShouldBe(template.Clauses.Length);
            ((string)room["room"]!["template"]!).ShouldBe(template.Code);
        }
    }
}

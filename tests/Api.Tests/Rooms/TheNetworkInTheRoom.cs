using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Rooms;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Rooms;

/// <summary>Offers that come while needs are put up, promises that become commitments once, and a signed agreement that becomes the partnership's.</summary>
[Collection("app")]
public sealed class TheNetworkInTheRoom(TheApp app)
{
    [Fact]
    public async Task Ways_to_a_need_come_by_themselves_and_go_when_they_hold_no_longer_and_nothing_comes_to_a_word_nobody_offers()
    {
        var offer = await app.Create("owner", "offers", new { organisation = app.Business, kind = "equipment", title = "Sækkevogne til udlån", text = "Vi låner jer sækkevogne.", where = new[] { "online" }, status = "published" });
        var room = await ARoom.OpenAsync(app);
        await using var teacher = await HubClient.InAsync(app, "teacher", room.Id);
        await teacher.SubmitAsync("card.add", new { card = "card-nothing", lane = "missing", type = "need", title = "Vi mangler en enhjørning" });
        await teacher.SubmitAsync("card.add", new { card = "card-trolley", lane = "bringing", type = "need", title = "Vi mangler to sækkevogne" });
        var shown = await ARoom.Until(() => Task.FromResult(teacher.Events.FirstOrDefault(e => (string)e["kind"]! == "suggestion.show")));
        ((string)shown["actor"]!, (string)shown["body"]!["card"]!, (string)shown["body"]!["lane"]!).ShouldBe(("server", "card-trolley", "bringing"));
        ((string)shown["body"]!["da"]!).ShouldBe("Én måde at få to sækkevogne på");
        var way = shown["body"]!["items"]!.AsArray().Single()!;
        ((string)way["offer"]!, (string)way["organisation"]!, (string)way["sector"]!).ShouldBe((offer, app.Business, "business"));
        ((string)way["da"]!).ShouldStartWith("Havneværftet: Sækkevogne til udlån.");

        await teacher.SubmitAsync("card.edit", new { card = "card-trolley", title = "Vi mangler en drage" });
        var gone = await ARoom.Until(() => Task.FromResult(teacher.Events.FirstOrDefault(e => (string)e["kind"]! == "suggestion.withdraw")));
        ((string)gone["body"]!["suggestion"]!).ShouldBe((string)shown["body"]!["suggestion"]!);
        teacher.Events.Count(e => (string)e["kind"]! == "suggestion.show").ShouldBe(1);

        // back again, until the offer is gone
        await teacher.SubmitAsync("card.edit", new { card = "card-trolley", title = "To sækkevogne" });
        await ARoom.Until(() => Task.FromResult(teacher.Events.LastOrDefault(e => (string)e["kind"]! == "suggestion.show" && e != shown)));
        (await (await app.As("owner")).Send(HttpMethod.Post, $"/api/v1/offers/{offer}/archive", ifMatch: "*")).EnsureSuccessStatusCode();
        await HubClient.Until(() => teacher.Events.Count(e => (string)e["kind"]! == "suggestion.withdraw") == 2);
    }

    [Fact]
    public async Task What_is_missing_on_the_board_is_asked_of_the_network()
    {
        var offer = await app.Create("owner", "offers", new { organisation = app.Business, kind = "equipment", title = "Tromler og slanger", text = "Tromler til vand.", where = new[] { "online" }, status = "published" });
        var room = await ARoom.OpenAsync(app);
        await using var teacher = await HubClient.InAsync(app, "teacher", room.Id);
        await teacher.SubmitAsync("card.add", new { card = "card-hose", lane = "missing", type = "need", title = "Tromler" });
        await teacher.SubmitAsync("card.add", new { card = "card-none", lane = "missing", type = "need", title = "Enhjørninge" });
        var lacks = await (await (await app.As("teacher")).GetAsync($"/api/v1/rooms/{room.Id}/missing")).Json();
        lacks["parties"]!.AsArray().ShouldContain(p => (string)p!["offer"]!["id"]! == offer && (string)p["cards"]![0]! == "card-hose" && !(bool)p["here"]!, lacks.ToJsonString());
        lacks["missing"]!.AsArray().Select(m => (string)m!["card"]!).ShouldBe(["card-none"]);
    }

    [Fact]
    public async Task A_promise_stands_in_the_network_once_however_often_it_is_asked_for()
    {
        var room = await ARoom.OpenAsync(app);
        await room.ComeAsync("volunteer");
        var (guest, guestId) = await room.AGuestAsync();
        await using var teacher = await HubClient.InAsync(app, "teacher", room.Id);
        await using var volunteer = await HubClient.InAsync(app, "volunteer", room.Id);
        await using var visitor = await HubClient.OpenAsync(app, guest);
        await visitor.JoinAsync(room.Id);
        await teacher.SubmitAsync("agenda.phase", new { phase = "commitments" });
        await volunteer.SubmitAsync("card.add", new { card = "card-kayaks", lane = "bringing", type = "resource", title = "Fire kajakker" });
        await visitor.SubmitAsync("card.add", new { card = "card-cakes", lane = "bringing", type = "resource", title = "Kage" });
        await visitor.SubmitAsync("commitment.promise", new { card = "card-cakes", kind = "equipment" });
        var promise = new { card = "card-kayaks", kind = "equipment", amount = 4, due = "2031-05-01" };
        await volunteer.SubmitAsync("commitment.promise", promise, "promise-of-four-kayaks");
        await volunteer.SubmitAsync("commitment.promise", promise, "promise-of-four-kayaks");
        var recorded = await ARoom.Until(() => Task.FromResult(teacher.Events.FirstOrDefault(e => (string)e["kind"]! == "commitment.record")));
        var path = "/api/v1/partnerships/" + (string)recorded["body"]!["partnership"]!;
        for (var i = 0; i < 3; i++)
            ((string)(await (await (await app.As("volunteer")).PostAsync($"/api/v1/rooms/{room.Id}/commitments/card-kayaks", null)).Json())["commitment"]!).ShouldBe("card-kayaks");
        await app.Services.GetRequiredService<RoomPromises>().BringAsync(room.Id);

        var partnership = await (await (await app.As("volunteer")).GetAsync(path)).Json();
        ((string)partnership["room"]!, (string)partnership["phase"]!, (string)partnership["origin"]!).ShouldBe((room.Id, "forming", "room"));
        var commitment = partnership["commitments"]!.AsArray().Single()!;
        ((string)commitment["organisation"]!, (string)commitment["kind"]!, (int)commitment["amount"]!, (string)commitment["text"]!, (string)commitment["due"]!, (string)commitment["state"]!)
            .ShouldBe((app.Association, "equipment", 4, "Fire kajakker", "2031-05-01", "promised"));
        partnership["members"]!.AsArray().Select(m => $"{m!["organisation"]}:{m["role"]}").ShouldBe([$"{app.School}:lead", $"{app.Association}:partner"]);
        teacher.Events.Count(e => (string)e["kind"]! == "commitment.record").ShouldBe(1);
        app.Services.GetRequiredService<INetwork>().Current.Partnerships.Count(p => p.Room == room.Id).ShouldBe(1);
        // a guest's promise is kept in the room: nobody in the network has given it
        ((string)(await (await (await app.As("teacher")).PostAsync($"/api/v1/rooms/{room.Id}/commitments/card-cakes", null)).Problem(409))["errors"]![0]!["code"]!).ShouldBe("forNobody");
        (await (await app.As("owner")).GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        guestId.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_agreement_signed_by_every_party_makes_the_partnership_agreed_with_the_roles_they_took()
    {
        var need = await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvem undersøger åen med os?", visibility = "public", status = "published", window = new { from = "2031-05-03", to = "2031-05-07" } });
        var room = await ARoom.OpenAsync(app, wish: new { title = "Aftale om åen", need });
        await room.ComeAsync("volunteer");
        await room.ComeAsync("owner");
        await using var teacher = await HubClient.InAsync(app, "teacher", room.Id);
        await using var volunteer = await HubClient.InAsync(app, "volunteer", room.Id);
        await using var owner = await HubClient.InAsync(app, "owner", room.Id);
        await Said(teacher, "agenda.phase", new { phase = "agreement" });
        await Said(volunteer, "member.part", new { part = "bridge" });
        await Said(owner, "member.part", new { part = "evaluator" });
        await Said(teacher, "agreement.framework", new { framework = true });
        await Said(teacher, "agreement.forum", new { organisation = app.School, name = "Skolebestyrelsen" });
        await Said(teacher, "agreement.freeze", new { });
        foreach (var client in new[] { teacher, volunteer })
            await Said(client, "agreement.sign", new { version = 1 });
        await Task.Delay(400);
        app.Services.GetRequiredService<INetwork>().Current.Partnership(room.Id).ShouldBeNull();
        await Said(owner, "agreement.sign", new { version = 1 });

        var partnership = await ARoom.Until(async () => await (await app.As("teacher")).GetAsync("/api/v1/partnerships/" + room.Id) is { IsSuccessStatusCode: true } answer ? await answer.Json() : null);
        ((string)partnership["phase"]!, (string)partnership["need"]!, (string)partnership["start"]!, (string)partnership["room"]!).ShouldBe(("agreed", need, "2031-05-03", room.Id));
        partnership["members"]!.AsArray().Select(m => $"{m!["organisation"]}:{m["role"]}").ShouldBe([$"{app.School}:lead", $"{app.Association}:bridge", $"{app.Business}:evaluator"]);
        partnership["agreements"]!.AsArray().Select(a => (string)a!["organisation"]!).ShouldBe([app.School, app.Association, app.Business]);
        var agreement = (await room.ReadAsync())["agreement"]!;
        ((bool)agreement["frozen"]!, (bool)agreement["framework"]!, agreement["signatures"]!.AsArray().Count, (string)agreement["forums"]![0]!["name"]!).ShouldBe((true, true, 3, "Skolebestyrelsen"));

        static async Task Said(HubClient client, string kind, object body)
        {
            var answer = await client.SubmitAsync(kind, body);
            answer["seq"].ShouldNotBeNull(answer.ToJsonString());
        }
    }
}

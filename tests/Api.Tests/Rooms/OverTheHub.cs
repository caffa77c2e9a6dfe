using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Tests.Support;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Rooms;

/// <summary>Rooms as a client meets them, friendly and hostile: what is refused reaches nobody, and the room goes on.</summary>
[Collection("app")]
public sealed class OverTheHub(TheApp app)
{
    private RoomDirectory Rooms => app.Services.GetRequiredService<RoomDirectory>();

    [Fact]
    public async Task What_one_does_the_others_see_in_the_same_order_and_a_retry_is_answered_as_the_first_time()
    {
        var room = await ARoom(Phase.Mystery, ("volunteer", RoomRole.Member));
        await using var teacher = await HubClient.InAsync(app, "teacher", room);
        await using var volunteer = await HubClient.InAsync(app, "volunteer", room);
        var card = new { card = "card-number-1", lane = "missing", type = "need", title = "En bus til 26 elever" };
        var first = await teacher.DoneAsync("card.add", card, "op-number-1");
        var second = await volunteer.DoneAsync("chat.say", new { text = "Vi har en 🚣", card = "card-number-1" });
        second.ShouldBe(first + 1);
        (await teacher.DoneAsync("card.add", card, "op-number-1")).ShouldBe(first);
        ((string)(await teacher.SubmitAsync("card.add", card with { title = "Andet" }, "op-number-1"))["error"]!["code"]!).ShouldBe("changedBody");
        await HubClient.Until(() => teacher.Events.Length == 2 && volunteer.Events.Length == 2);
        volunteer.Events.Select(e => (long)e["seq"]!).ShouldBe([first, second]);
        volunteer.Events[0]["body"]!["order"].ShouldNotBeNull();

        var events = await (await (await app.As("volunteer")).GetAsync($"/api/v1/rooms/{room}/events?since={first - 1}")).Json();
        events["events"]!.ToJsonString().ShouldBe(new JsonArray([.. teacher.Events.Select(e => e.DeepClone())]).ToJsonString());
        var read = await (await (await app.As("volunteer")).GetAsync($"/api/v1/rooms/{room}")).Json();
        ((string)read["room"]!["cards"]![0]!["title"]!).ShouldBe("En bus til 26 elever");
        (await (await app.As("volunteer")).GetFromJsonAsync<JsonNode>("/api/v1/rooms"))!["items"]!.AsArray().ShouldContain(r => (string)r!["id"]! == room);
        (await (await app.As("owner")).GetAsync($"/api/v1/rooms/{room}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_comes_back_gets_what_was_missed_and_after_another_owner_the_room_anew()
    {
        var room = await ARoom(Phase.Meet, ("volunteer", RoomRole.Member));
        await using var teacher = await HubClient.InAsync(app, "teacher", room);
        await using var away = await HubClient.OpenAsync(app, await HubClient.TokenAsync(app, "volunteer"));
        var joined = await away.JoinAsync(room);
        ((string)joined["snapshot"]!["mine"]!["member"]!).ShouldBe("demo-volunteer");
        joined["presence"]!.AsArray().ShouldContain(p => (string)p!["name"]! == "Viggo Vand");
        var (epoch, head, text) = ((long)joined["epoch"]!, (long)joined["head"]!, (uint)joined["textClientId"]!);
        await away.DisposeAsync();
        for (var i = 0; i < 5; i++)
            await teacher.DoneAsync("chat.say", new { text = "Nummer " + i });

        await using var back = await HubClient.OpenAsync(app, await HubClient.TokenAsync(app, "volunteer"));
        var again = await back.JoinAsync(room, epoch, head);
        again["snapshot"].ShouldBeNull();
        again["events"]!.AsArray().Select(e => (string)e!["body"]!["text"]!).ShouldBe(Enumerable.Range(0, 5).Select(i => "Nummer " + i));
        ((uint)again["textClientId"]!).ShouldBe(text);
        ((bool)(await back.CallAsync("Fetch", head + 3, 100_000))!["more"]!).ShouldBeFalse();

        await (await Rooms.OpenAsync(room))!.CloseAsync(100);
        await HubClient.Until(() => back.Got("Closing").Length == 1);
        var anew = await back.JoinAsync(room, epoch, head + 5);
        ((long)anew["epoch"]!).ShouldBeGreaterThan(epoch);
        anew["snapshot"]!["room"]!["chat"]!.AsArray().Count.ShouldBe(5);
        ((uint)anew["textClientId"]!).ShouldBe(text);
    }

    [Fact]
    public async Task Another_sites_script_and_nobody_known_do_not_get_in()
    {
        var token = await HubClient.TokenAsync(app, "teacher");
        await Should.ThrowAsync<InvalidOperationException>(() => HubClient.OpenAsync(app, token, "https://foreign.example"));
        await Should.ThrowAsync<InvalidOperationException>(() => HubClient.OpenAsync(app, null));
        await Should.ThrowAsync<InvalidOperationException>(() => HubClient.OpenAsync(app, "no-such-token"));
        (await app.Visitor().PostAsync("/hubs/rooms/negotiate?negotiateVersion=1", null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await using var own = await HubClient.OpenAsync(app, token, "http://localhost");
        ((string)(await own.JoinAsync("no-such-room-at-all"))["error"]!["code"]!).ShouldBe("notMember");
    }

    [Fact]
    public async Task Who_is_not_in_a_room_reaches_nothing_of_it()
    {
        var room = await ARoom(Phase.Mystery);
        var other = await ARoom(Phase.Mystery, "volunteer");
        await using var teacher = await HubClient.InAsync(app, "teacher", room);
        await using var volunteer = await HubClient.InAsync(app, "volunteer", other);
        ((string)(await volunteer.JoinAsync(room))["error"]!["code"]!).ShouldBe("notMember");
        // refused, so still nowhere
        ((string)(await volunteer.SubmitAsync("chat.say", new { text = "Hvor er jeg?" }))["error"]!["code"]!).ShouldBe("notMember");
        ((string)(await volunteer.CallAsync("Fetch", 1, 1_000))!["error"]!["code"]!).ShouldBe("notMember");
        await teacher.SubmitAsync("chat.say", new { text = "Her" });
        await HubClient.Until(() => teacher.Events.Length == 1);
        volunteer.Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reader_who_tries_every_kind_changes_nothing()
    {
        var room = await ARoom(Phase.Commitments, ("stranger", RoomRole.Reader));
        await using var teacher = await HubClient.InAsync(app, "teacher", room);
        await using var reader = await HubClient.InAsync(app, "stranger", room);
        foreach (var kind in KindTable.All)
            (await reader.SubmitAsync(kind.Name, new { card = "card-number-1", text = "x" }))["error"]!["code"]!.GetValue<string>().ShouldBeOneOf("notAllowed", "serverOnly");
        var seq = (await teacher.SubmitAsync("chat.say", new { text = "Kun mig" }))["seq"]!;
        await HubClient.Until(() => reader.Events.Length == 1);
        ((long)reader.Events[0]["seq"]!).ShouldBe((long)seq);
    }

    [Fact]
    public async Task A_right_that_is_lost_is_lost_on_the_open_connection_at_once()
    {
        var room = await ARoom(Phase.Mystery, ("volunteer", RoomRole.Member));
        await using var teacher = await HubClient.InAsync(app, "teacher", room);
        await using var volunteer = await HubClient.InAsync(app, "volunteer", room);
        await volunteer.DoneAsync("chat.say", new { text = "Endnu med" });
        await teacher.DoneAsync("member.role", new { member = "demo-volunteer", role = "reader" });
        ((string)(await volunteer.SubmitAsync("chat.say", new { text = "Nu ikke" }))["error"]!["code"]!).ShouldBe("notAllowed");
        await teacher.DoneAsync("member.remove", new { member = "demo-volunteer" });
        await HubClient.Until(() => volunteer.Got("Closing").Length == 1);
        ((int)volunteer.Got("Closing")[0][0]!).ShouldBe(0);
        ((string)(await volunteer.SubmitAsync("chat.say", new { text = "Heller ikke" }))["error"]!["code"]!).ShouldBe("notMember");
        var before = volunteer.Events.Length;
        await teacher.SubmitAsync("chat.say", new { text = "Mellem os" });
        await HubClient.Until(() => teacher.Events.Length == 4);
        volunteer.Events.Length.ShouldBe(before);
    }

    [Fact]
    public async Task A_sign_in_that_is_over_ends_the_open_connection()
    {
        var room = await ARoom(Phase.Meet);
        using var client = app.Visitor();
        var token = (await (await client.PostAsJsonAsync("/api/v1/sign-in", new { email = "teacher@test.example", password = "samskabelse" })).Json())["accessToken"]!.GetValue<string>();
        await using var hub = await HubClient.OpenAsync(app, token);
        (await hub.JoinAsync(room))["error"].ShouldBeNull();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        (await client.DeleteAsync("/api/v1/sign-in")).EnsureSuccessStatusCode();
        await hub.Ended.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Garbage_anothers_text_and_a_flood_are_refused_and_the_room_goes_on()
    {
        var room = await ARoom(Phase.Model, ("volunteer", RoomRole.Member));
        await using var teacher = await HubClient.InAsync(app, "teacher", room);
        await using var hostile = await HubClient.InAsync(app, "volunteer", room);
        foreach (var garbage in new object?[] { null, 7, "x", Array.Empty<object>(), new object[] { 3 }, new object[] { new { } }, new object[] { new { opId = 5, kind = 6, baseVersion = "x", body = "y" } }, new object[101] })
            (await hostile.CallAsync("Submit", new[] { garbage }))![0]!["error"].ShouldNotBeNull();
        await Should.ThrowAsync<InvalidOperationException>(() => hostile.CallAsync("NoSuchCall"));
        await teacher.DoneAsync("clause.add", new { clause = "clause-number-1", title = "Punkt", cards = Array.Empty<string>() });
        // "Hej" under the client id 123456789, which is not this session's
        ((string)(await hostile.SubmitAsync("clause.text", new { clause = "clause-number-1", update = "AQGVmu86AAQBBHRleHQDSGVqAA==" }))["error"]!["code"]!).ShouldBe("foreignClient");
        ((string)(await hostile.SubmitAsync("clause.text", new { clause = "clause-number-1", update = "AQGVmu86" }))["error"]!["code"]!).ShouldBe("garbage");
        ((string)(await hostile.SubmitAsync("chat.say", new { text = new string('x', 20_000) }))["error"]!["code"]!).ShouldBe("tooLarge");

        var flood = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => hostile.CallAsync("Submit", (object)Enumerable.Range(0, 60)
            .Select(_ => new { opId = Guid.NewGuid().ToString(), kind = "chat.say", body = new { text = "x" } }).ToArray())));
        flood.SelectMany(f => f!.AsArray()).Count(a => (string?)a!["error"]?["code"] == "tooFast").ShouldBeGreaterThan(80);
        // one frame too large ends that connection and no other
        await hostile.SendRawAsync(new string('x', 200_000));
        await hostile.Ended.WaitAsync(TimeSpan.FromSeconds(10));
        var last = (long)(await teacher.SubmitAsync("chat.say", new { text = "Vi fortsætter" }))["seq"]!;
        await HubClient.Until(() => teacher.Events.Length > 0 && (long)teacher.Events[^1]["seq"]! == last);
        teacher.Events.ShouldAllBe(e => (string)e["kind"]! == "clause.add" || (string)e["kind"]! == "chat.say");
    }

    [Fact]
    public async Task A_note_is_nobody_elses_until_it_is_turned_also_not_over_http()
    {
        var room = await ARoom(Phase.Meet, ("volunteer", RoomRole.Member));
        await using var teacher = await HubClient.InAsync(app, "teacher", room);
        await using var volunteer = await HubClient.InAsync(app, "volunteer", room);
        await volunteer.DoneAsync("note.write", new { note = "note-number-1", text = "hemmelig" });
        await HubClient.Until(() => teacher.Events.Length == 1);
        teacher.Events[0].ToJsonString().ShouldNotContain("hemmelig");
        foreach (var path in new[] { $"/api/v1/rooms/{room}", $"/api/v1/rooms/{room}/events" })
            (await (await app.As("teacher")).GetStringAsync(path)).ShouldNotContain("hemmelig");
        (await (await app.As("volunteer")).GetStringAsync($"/api/v1/rooms/{room}")).ShouldContain("hemmelig");
        await teacher.DoneAsync("note.reveal", new { });
        await HubClient.Until(() => teacher.Events.Length == 2);
        teacher.Events[1].ToJsonString().ShouldContain("hemmelig");
    }

    [Fact]
    public async Task Cursors_reach_the_others_and_are_in_no_log()
    {
        var room = await ARoom(Phase.Meet, ("volunteer", RoomRole.Member));
        await using var teacher = await HubClient.InAsync(app, "teacher", room);
        await using var volunteer = await HubClient.InAsync(app, "volunteer", room);
        await volunteer.CallAsync("Ephemeral", new { card = "card-number-1", typing = true });
        await HubClient.Until(() => teacher.Got("Ephemeral").Length == 1);
        teacher.Got("Ephemeral")[0][0]![0]!.ToJsonString().ShouldBe("""{"session":"session-1","member":"demo-volunteer","state":{"card":"card-number-1","typing":true}}""");
        await HubClient.Until(() => teacher.Got("Presence").Any(p => p[0]!.AsArray().Any(m => (string)m!["member"]! == "demo-volunteer" && (bool)m["online"]!)));
        (await volunteer.CallAsync("Ack", 99L)).ShouldBeNull();
    }

    private Task<string> ARoom(Phase phase, params (string Who, RoomRole Role)[] others) => ARoom(phase, "teacher", others);

    private async Task<string> ARoom(Phase phase, string host, params (string Who, RoomRole Role)[] others)
    {
        var room = await app.Create(host, "rooms", new { title = "Åens vand i uge 18" });
        var owner = (await Rooms.OpenAsync(room))!;
        await owner.SubmitAsync(Caller.Server, [Submission.Of("phase-of-test", "agenda.phase", new AgendaPhase(phase)),
            .. others.Select(o => Submission.Of("join-of-" + o.Who, "member.join", new MemberJoin("demo-" + o.Who, o.Role)))]);
        return room;
    }
}

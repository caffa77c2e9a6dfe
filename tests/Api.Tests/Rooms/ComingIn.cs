using System.Net;
using System.Net.Http.Json;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests.Rooms;

/// <summary>Links into a room: who comes in by them, who waits, and when they and the guests who came by them are over.</summary>
[Collection("app")]
public sealed class ComingIn(TheApp app)
{
    [Fact]
    public async Task A_guest_waits_is_let_in_takes_part_in_that_room_alone_and_is_out_when_sent_out()
    {
        var (room, other) = (await ARoom.OpenAsync(app), await ARoom.OpenAsync(app));
        var knocked = await ARoom.KnockAsync(app, await room.LinkAsync());
        var (token, member) = ((string)knocked["guestToken"]!, (string)knocked["member"]!);
        ((string)knocked["state"]!).ShouldBe("waiting");
        await Should.ThrowAsync<InvalidOperationException>(() => HubClient.OpenAsync(app, token));
        (await ARoom.As(app, token).GetAsync($"/api/v1/rooms/{room.Id}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        ((string)(await (await ARoom.As(app, token).GetAsync("/api/v1/rooms/join")).Json())["state"]!).ShouldBe("waiting");
        var waiting = await (await (await app.As("teacher")).GetAsync($"/api/v1/rooms/{room.Id}/waiting")).Json();
        ((string)waiting["items"]![0]!["name"]!).ShouldBe("Yrsa Ølgård");

        (await (await app.As("teacher")).PostAsync($"/api/v1/rooms/{room.Id}/members/{member}/approve", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        ((string)(await (await ARoom.As(app, token).GetAsync("/api/v1/rooms/join")).Json())["state"]!).ShouldBe("in");
        await using var guest = await HubClient.OpenAsync(app, token);
        (await guest.JoinAsync(room.Id))["presence"]!.AsArray().ShouldContain(p => (string)p!["name"]! == "Yrsa Ølgård");
        (await guest.SubmitAsync("chat.say", new { text = "Tak, fordi jeg måtte komme" }))["seq"].ShouldNotBeNull();
        ((string)(await guest.JoinAsync(other.Id))["error"]!["code"]!).ShouldBe("notMember");
        (await ARoom.As(app, token).GetAsync($"/api/v1/rooms/{other.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        // nothing but the room is open to a guest
        (await ARoom.As(app, token).GetAsync("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ARoom.As(app, token).PostAsJsonAsync("/api/v1/organisations", new { name = "Gæsternes", sector = "association" })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ARoom.As(app, token).GetAsync($"/api/v1/rooms/{room.Id}/export")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await (await app.As("teacher")).PostAsync($"/api/v1/rooms/{room.Id}/members/{member}/remove", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await guest.Ended.WaitAsync(TimeSpan.FromSeconds(5)).ContinueWith(_ => { });
        await Should.ThrowAsync<InvalidOperationException>(() => HubClient.OpenAsync(app, token));
        (await ARoom.As(app, token).GetAsync($"/api/v1/rooms/{room.Id}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_member_comes_in_at_once_for_their_organisation_and_once_only()
    {
        var room = await ARoom.OpenAsync(app);
        var token = await room.LinkAsync("member", uses: 1);
        var volunteer = await app.As("volunteer");
        var came = await (await volunteer.PostAsJsonAsync("/api/v1/rooms/join", new { token })).Json();
        ((string)came["state"]!, (string?)came["guestToken"], (string)came["room"]!).ShouldBe(("in", null, room.Id));
        (await (await volunteer.PostAsJsonAsync("/api/v1/rooms/join", new { token })).Json())["state"]!.GetValue<string>().ShouldBe("in");
        var seen = await room.ReadAsync("volunteer");
        var me = seen["members"]!.AsArray().Single(m => (string)m!["id"]! == "demo-volunteer")!;
        ((string)me["name"]!, (string)me["role"]!, (string)me["organisation"]!, (string)me["organisationName"]!, (string)me["sector"]!, (bool)me["signs"]!)
            .ShouldBe(("Viggo Vand", "member", app.Association, "Vandløbets Venner", "association", true));
        // its one use is spent
        ((int)(await app.Visitor().PostAsJsonAsync("/api/v1/rooms/join", new { token, name = "En til", organisation = "" })).StatusCode).ShouldBe(410);
        (await (await app.As("owner")).GetAsync($"/api/v1/rooms/{room.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_link_that_is_over_taken_back_or_unknown_lets_nobody_in_and_a_guest_goes_with_it()
    {
        var room = await ARoom.OpenAsync(app);
        var soon = await room.LinkAsync(expires: DateTimeOffset.UtcNow.AddSeconds(2));
        var knocked = await ARoom.KnockAsync(app, soon);
        (await (await app.As("teacher")).PostAsync($"/api/v1/rooms/{room.Id}/members/{(string)knocked["member"]!}/approve", null)).EnsureSuccessStatusCode();
        var token = (string)knocked["guestToken"]!;
        (await ARoom.As(app, token).GetAsync($"/api/v1/rooms/{room.Id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var back = await room.LinkAsync();
        var links = await (await (await app.As("teacher")).GetAsync($"/api/v1/rooms/{room.Id}/invitations")).Json();
        links.ToJsonString().ShouldNotContain(back);
        (await (await app.As("teacher")).DeleteAsync($"/api/v1/rooms/{room.Id}/invitations/{(string)links["items"]![0]!["id"]!}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await Join(back)).Problem(410)).Fields().ShouldBe(["token"]);
        (await (await Join("no-such-token")).Problem(404))["errors"]!.AsArray().ShouldBeEmpty();
        await Task.Delay(2_200);
        ((string)(await (await Join(soon)).Problem(410))["errors"]![0]!["code"]!).ShouldBe("expired");
        (await ARoom.As(app, token).GetAsync($"/api/v1/rooms/{room.Id}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        Task<HttpResponseMessage> Join(string link) => app.Visitor().PostAsJsonAsync("/api/v1/rooms/join", new { token = link, name = "Ida", organisation = "FDF" });
    }

    [Fact]
    public async Task Only_the_host_gives_links_and_roles_and_what_does_not_fit_is_said_by_field()
    {
        var room = await ARoom.OpenAsync(app);
        await room.ComeAsync("volunteer");
        var (host, member) = (await app.As("teacher"), await app.As("volunteer"));
        var links = $"/api/v1/rooms/{room.Id}/invitations";
        (await member.PostAsJsonAsync(links, new { role = "guest" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await host.PostAsJsonAsync(links, new { role = "host" })).Problem(400)).Fields().ShouldBe(["role"]);
        (await (await host.PostAsJsonAsync(links, new { role = "guest", uses = 0, expires = DateTimeOffset.UtcNow.AddDays(-1) })).Problem(422)).Fields().ShouldBe(["expires", "uses"]);
        (await (await app.Visitor().PostAsJsonAsync("/api/v1/rooms/join", new { token = await room.LinkAsync(), name = " " })).Problem(422)).Fields().ShouldBe(["name"]);
        (await host.PostAsJsonAsync($"/api/v1/rooms/{room.Id}/members/demo-volunteer/role", new { role = "reader" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        ((string)(await room.ReadAsync())["members"]!.AsArray().Single(m => (string)m!["id"]! == "demo-volunteer")!["role"]!).ShouldBe("reader");
        ((string)(await (await host.PostAsJsonAsync($"/api/v1/rooms/{room.Id}/members/demo-teacher/role", new { role = "reader" })).Problem(409))["errors"]![0]!["code"]!).ShouldBe("lastHost");
        (await host.PostAsync($"/api/v1/rooms/{room.Id}/members/nobody/approve", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var (_, guest) = await room.AGuestAsync(role: "reader");
        ((string)(await (await host.PostAsJsonAsync($"/api/v1/rooms/{room.Id}/members/{guest}/role", new { role = "member" })).Problem(409))["errors"]![0]!["code"]!).ShouldBe("guestStays");
    }
}

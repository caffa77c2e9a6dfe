using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests.Rooms;

/// <summary>Minutes, export, and a room's end.</summary>
[Collection("app")]
public sealed class WhatIsLeft(TheApp app)
{
    [Fact]
    public async Task The_minutes_trace_decisions_to_dissent_and_clauses_to_cards_and_people_in_both_languages()
    {
        var (room, guest) = await AMeeting("Yrsa <b>Øksnebjerg</b>");
        var markdown = await MinutesAsync(room, "text/markdown", "da");
        markdown.ShouldStartWith("# Åens vand i uge 18\n");
        markdown.ShouldContain("**Lise Lærer** – Åskolen · vært for rummet");
        markdown.ShouldContain(@"**Yrsa \<b\>Øksnebjerg\</b\>** – Spejderne · gæst");
        markdown.ShouldContain("## Beslutninger\n\n### Skal vi cykle?");
        markdown.ShouldContain("**Viggo Vand, Vandløbets Venner** – Nej. Uenig: To elever kan ikke cykle 4 km.");
        markdown.ShouldContain("Besluttet: Ja");
        markdown.ShouldContain("Fra kortet »Otte kajakker« – Viggo Vand, Vandløbets Venner");
        markdown.ShouldContain("26 elever undersøger Gudenåen.");
        markdown.ShouldContain("Yrsa \\<b\\>Øksnebjerg\\</b\\>: Kan alle svømme?");
        markdown.ShouldContain("Det er en rammeaftale.");
        var html = await MinutesAsync(room, "text/html", "en");
        html.ShouldContain("<html lang=\"en\">");
        html.ShouldContain("<strong>Yrsa &lt;b&gt;Øksnebjerg&lt;/b&gt;</strong>");
        html.ShouldContain("Dissent: To elever kan ikke cykle 4 km.");
        html.ShouldNotContain("<script");

        var export = await (await (await app.As("volunteer")).GetAsync($"/api/v1/rooms/{room.Id}/export")).Json();
        export["events"]!.AsArray().Select((e, i) => (long)e!["seq"]! == i + 1).ShouldAllBe(inOrder => inOrder);
        export["events"]!.AsArray().Count.ShouldBe((int)export["head"]!);
        ((string)export["names"]![guest]!["name"]!, (string)export["names"]!["demo-teacher"]!["organisation"]!).ShouldBe(("Yrsa <b>Øksnebjerg</b>", "Åskolen"));
        export["room"]!.ToJsonString().ShouldNotContain("Øksnebjerg");

        // a guest who wants to be forgotten is
        (await (await app.As("teacher")).PostAsync($"/api/v1/rooms/{room.Id}/members/{guest}/forget", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await MinutesAsync(room, "text/markdown", "da")).ShouldContain("**En gæst** – gæst");
        Scan("Øksnebjerg").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_archived_room_is_read_and_nothing_happens_in_it_and_its_guests_are_out()
    {
        var room = await ARoom.OpenAsync(app);
        await room.ComeAsync("volunteer");
        var (guest, _) = await room.AGuestAsync();
        var link = await room.LinkAsync();
        (await (await app.As("volunteer")).PostAsync($"/api/v1/rooms/{room.Id}/archive", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await app.As("owner")).PostAsync($"/api/v1/rooms/{room.Id}/archive", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        for (var i = 0; i < 2; i++)
            (await (await app.As("facilitator")).PostAsync($"/api/v1/rooms/{room.Id}/archive", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        ((bool)(await room.ReadAsync("volunteer"))["archived"]!).ShouldBeTrue();
        (await MinutesAsync(room, "text/markdown", "en")).ShouldContain("The room is closed.");
        (await ARoom.As(app, guest).GetAsync($"/api/v1/rooms/{room.Id}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await (await app.Visitor().PostAsJsonAsync("/api/v1/rooms/join", new { token = link, name = "Ida" })).Problem(410);
        await (await (await app.As("teacher")).PostAsJsonAsync($"/api/v1/rooms/{room.Id}/invitations", new { role = "guest" })).Problem(410);
        await using var teacher = await HubClient.InAsync(app, "teacher", room.Id);
        ((string)(await teacher.SubmitAsync("chat.say", new { text = "Hallo" }))["error"]!["code"]!).ShouldBe("archived");
    }

    [Fact]
    public async Task A_room_that_is_deleted_leaves_nothing_of_what_was_said_and_nobodys_name()
    {
        var (room, _) = await AMeeting("Xenofon Brandorm");
        await using (var teacher = await HubClient.InAsync(app, "teacher", room.Id))
            await teacher.SubmitAsync("chat.say", new { text = "Kvaksalverbalsam" });
        Scan("Xenofon Brandorm").ShouldNotBeEmpty();
        Scan("Kvaksalverbalsam").ShouldNotBeEmpty();
        (await (await app.As("volunteer")).DeleteAsync("/api/v1/rooms/" + room.Id)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await app.As("teacher")).DeleteAsync("/api/v1/rooms/" + room.Id)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await app.As("teacher")).GetAsync("/api/v1/rooms/" + room.Id)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await app.As("teacher")).DeleteAsync("/api/v1/rooms/" + room.Id)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Scan("Xenofon Brandorm").ShouldBeEmpty();
        Scan("Kvaksalverbalsam").ShouldBeEmpty();
    }

    private async Task<(ARoom Room, string Guest)> AMeeting(string guestName)
    {
        var room = await ARoom.OpenAsync(app);
        await room.ComeAsync("volunteer");
        var (token, guest) = await room.AGuestAsync(guestName);
        await using var teacher = await HubClient.InAsync(app, "teacher", room.Id);
        await using var volunteer = await HubClient.InAsync(app, "volunteer", room.Id);
        await using var visitor = await HubClient.OpenAsync(app, token);
        await visitor.JoinAsync(room.Id);
        await Said(teacher, "agenda.phase", new { phase = "agreement" });
        await Said(volunteer, "card.add", new { card = "card-kayaks", lane = "bringing", type = "resource", title = "Otte kajakker" });
        await Said(visitor, "chat.say", new { text = "Kan alle svømme?", card = "card-kayaks" });
        await Said(teacher, "decision.open", new { decision = "decision-bike", question = "Skal vi cykle?", options = new object[] { new { id = "yes", text = "Ja", stance = "for" }, new { id = "no", text = "Nej", stance = "against" } } });
        await Said(volunteer, "decision.position", new { decision = "decision-bike", option = "no", text = "To elever kan ikke cykle 4 km." });
        await Said(teacher, "decision.position", new { decision = "decision-bike", option = "yes" });
        await Said(visitor, "decision.position", new { decision = "decision-bike", option = "yes" });
        await Said(teacher, "decision.close", new { decision = "decision-bike" });
        await Said(teacher, "agreement.framework", new { framework = true });
        await Said(teacher, "clause.add", new { clause = "clause-together", title = "Det gør vi", cards = new[] { "card-kayaks" } });
        await Type(teacher, room.Id, "clause-together", "26 elever undersøger Gudenåen.");
        return (room, guest);
    }

    // an update of yjs with one run of letters under the session's own client id
    private static async Task Type(HubClient client, string room, string clause, string text)
    {
        var id = (uint)(await client.JoinAsync(room))["textClientId"]!;
        var bytes = new List<byte> { 1, 1 };
        Number(id);
        bytes.AddRange([0, 4, 1, 4, .. "text"u8]);
        Number((uint)Encoding.UTF8.GetByteCount(text));
        bytes.AddRange([.. Encoding.UTF8.GetBytes(text), 0]);
        await Said(client, "clause.text", new { clause, update = Convert.ToBase64String([.. bytes]) });

        void Number(uint n)
        {
            for (; n > 127; n >>= 7)
                bytes.Add((byte)(n & 127 | 128));
            bytes.Add((byte)n);
        }
    }

    private static async Task Said(HubClient client, string kind, object body)
    {
        var answer = await client.SubmitAsync(kind, body);
        answer["seq"].ShouldNotBeNull($"{kind}: {answer.ToJsonString()}");
    }

    private async Task<string> MinutesAsync(ARoom room, string accept, string language)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/rooms/{room.Id}/minutes");
        request.Headers.Accept.ParseAdd(accept);
        request.Headers.AcceptLanguage.ParseAdd(language);
        var answer = await (await app.As("teacher")).SendAsync(request);
        (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, accept));
        return await answer.Content.ReadAsStringAsync();
    }

    // every byte of the files that hold rooms and persons, their logs too
    private string[] Scan(string words) => [.. Directory.GetFiles(app.Folder, "*.db*").Where(file => Path.GetFileName(file) is var name && (name.StartsWith("rooms", StringComparison.Ordinal) || name.StartsWith("people", StringComparison.Ordinal)))
        .Where(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
        }).Select(file => Path.GetFileName(file)!)];
}

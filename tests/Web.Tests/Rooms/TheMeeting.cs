using CoCreate.Web.Tests.Records;
using CoCreate.Web.Tests.Support;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Rooms;

/// <summary>Four browsers and one without script, from the need to the signed agreement, one of them offline in the middle.</summary>
[Collection(ProgramCollection.Name)]
public sealed class TheMeeting(ProgramWithTheDemo program)
{
    private IPage host = null!, teacher = null!, club = null!, guest = null!, plain = null!;
    private string room = "";

    [SkippableFact]
    public async Task Goes_from_the_need_to_the_signed_agreement_with_one_going_offline()
    {
        await ComeInAsync();
        await PutUpAsync();
        await GoOfflineAsync();
        await ChooseAsync();
        await AgreeAsync();
        await SignAsync();
        foreach (var page in (IPage[])[host, teacher, club, guest, plain])
            await page.Context.CloseAsync();
    }

    private async Task ComeInAsync()
    {
        (host, teacher, club, plain) = (await InAsync("facilitator", 1280), await InAsync("laerer", 1280), await InAsync("forening", 360), await InAsync("viden", 1280, script: false));
        guest = await program.VisitAsync();
        guest.Context.SetDefaultTimeout(15_000);
        await host.GotoAsync("/soeg?hvad=behov&sted=Randers&q=åens+vand");
        await host.ClickAsync(".hit h3 a");
        await host.ClickAsync("text=Åbn et rum om det");
        await host.FillAsync("#title", "Åens vand i uge 18");
        await host.ClickAsync("main button[type=submit]");
        await host.WaitForSelectorAsync(".room-app");
        room = new Uri(host.Url).AbsolutePath;
        var (members, guests) = (await LinkAsync("member"), await LinkAsync("guest"));
        await host.GotoAsync(room);
        foreach (var page in (IPage[])[teacher, club, plain])
        {
            await page.GotoAsync(members);
            await page.ClickAsync("main button[type=submit]");
            await page.WaitForSelectorAsync(page == plain ? ".room-static" : ".room-app");
        }
        await guest.GotoAsync(guests);
        await guest.ShouldBreakNoRuleAsync("the invitation");
        await guest.FillAsync("#name", "Bo Bang");
        await guest.FillAsync("#organisation", "Bangs Busser");
        await guest.ClickAsync("main button[type=submit]");
        await host.ClickAsync("text=Luk Bo Bang ind");
        await guest.WaitForSelectorAsync(".room-app");
        await host.WaitForSelectorAsync(".room-people >> text=Bangs Busser");
        await host.ClickAsync(".nudge button:has-text('Præsentér')");
        await Sees(guest, ".messages", "Velkommen til");
    }

    private async Task PutUpAsync()
    {
        await host.ClickAsync(".room-host >> text=Næste fase");
        await AddAsync(teacher, "need", "En bus til 26 elever");
        await AddAsync(club, "resource", "Otte kajakker og veste");
        await Sees(host, ".board", "Otte kajakker og veste");
        // without script the same board is a list of forms
        await plain.GotoAsync(room + "?vis=liste");
        await plain.ClickAsync("#nyt-kort summary");
        await plain.FillAsync("#nyt-kort [name=title]", "Fire studerende med feltudstyr");
        await plain.CheckAsync("#nyt-kort [value=resource]");
        await plain.ClickAsync("#nyt-kort button[type=submit]");
        var mine = plain.Locator(".list-card", new() { HasText = "Fire studerende" });
        await mine.Locator("select").SelectOptionAsync("bringing");
        await mine.Locator("form.move-menu button").ClickAsync();
        await Sees(host, "[data-lane=bringing]", "Fire studerende med feltudstyr");
        // a card goes by drag, by menu, and by select in the list
        var card = host.Locator(".room-card", new() { HasText = "Fire studerende" });
        await card.Locator("h4").HoverAsync();
        await host.Mouse.DownAsync();
        await host.Locator("[data-lane=promising] .ghost-seat").HoverAsync(new() { Force = true });
        await host.Mouse.MoveAsync(0, 2, new() { Steps = 1 });
        await host.Locator("[data-lane=promising] .ghost-seat").HoverAsync(new() { Force = true });
        await host.WaitForTimeoutAsync(100);
        await host.Mouse.UpAsync();
        await Sees(teacher, "[data-lane=promising]", "Fire studerende");
        await host.Locator("[data-lane=promising] .room-card", new() { HasText = "Fire studerende" }).Locator(".move-menu summary").ClickAsync();
        await host.ClickAsync(".move-menu[open] button:has-text('Det kan vi bringe')");
        await Sees(teacher, "[data-lane=bringing]", "Fire studerende");
        (await host.EvaluateAsync<string>("() => document.activeElement?.closest('[data-card]')?.textContent ?? ''")).ShouldContain("Fire studerende");
        await CleanAsync(host, "the board");
        await CleanAsync(club, "the board on a phone");
    }

    private async Task GoOfflineAsync()
    {
        await club.Context.SetOfflineAsync(true);
        await Sees(club, ".room-state", "Du er offline");
        await AddAsync(club, "resource", "To voksne i følgebåd");
        await club.Locator(".room-card", new() { HasText = "To voksne" }).WaitForAsync();
        (await teacher.Locator(".room-card", new() { HasText = "To voksne" }).CountAsync()).ShouldBe(0);
        await club.Context.SetOfflineAsync(false);
        await Sees(teacher, ".board", "To voksne i følgebåd");
        await Sees(club, ".room-state", "Alt er gemt");
        (await teacher.Locator(".room-card", new() { HasText = "To voksne" }).CountAsync()).ShouldBe(1);
    }

    private async Task ChooseAsync()
    {
        await host.ClickAsync(".room-host >> text=Næste fase");
        await teacher.Locator(".room-card", new() { HasText = "En bus til 26 elever" }).Locator("text=Giv en prik").ClickAsync();
        await Sees(host, ".board", "1 prik");
        await host.ClickAsync("text=Vis som liste");
        await host.ClickAsync("summary >> text=Spørg om en beslutning");
        await host.FillAsync("#decision-question", "Skal vi cykle, hvis der ikke er en bus 1. marts?");
        await host.ClickAsync("details[open] >> text=Spørg alle");
        foreach (var (page, answer, why) in new[] { (teacher, "Ja", null), (club, "Nej", "To elever kan ikke cykle 4 km."), (guest, "Ja", (string?)null) })
        {
            await page.GotoAsync(room + "?vis=liste");
            if (page == club)
                await page.ClickAsync(".room-tabs >> text=Beslut");
            await page.ClickAsync($".room-app .my-answer label:text-is('{answer}')");
            if (why is not null)
                await page.FillAsync(".room-app .my-answer textarea", why);
            await page.ClickAsync("text=Gem mit svar");
        }
        await Sees(host, ".dissent", "To elever kan ikke cykle");
        await plain.GotoAsync(room + "?vis=liste");
        await plain.CheckAsync(".my-answer input[type=radio] >> nth=0");
        await plain.ClickAsync(".my-answer button[type=submit]");
        await host.ClickAsync("text=Luk beslutningen");
        await Sees(teacher, ".decision", "Besluttet: Ja");
        await host.ClickAsync("summary >> text=Bed alle om en note");
        await host.FillAsync("#note-question", "Hvad er du mest i tvivl om?");
        await host.ClickAsync("details[open] >> text=Spørg alle");
        await teacher.FillAsync("#my-note", "Om byrådet får set det.");
        await teacher.ClickAsync("text=Gem noten");
        await host.Locator(".note-backs >> text=har skrevet").First.WaitForAsync();
        (await host.ContentAsync()).ShouldNotContain("Om byrådet får set det");
        await CleanAsync(host, "the list with decision and notes");
        await host.ClickAsync("text=Vend dem nu");
        await host.ClickAsync("text=Ja, vend dem");
        await Sees(guest, ".room-app", "Om byrådet får set det");
        await club.ClickAsync(".room-tabs >> text=Folk");
        await CleanAsync(club, "people on a phone");
    }

    private async Task AgreeAsync()
    {
        await host.ClickAsync("text=Vis som tavle");
        for (var i = 0; i < 2; i++)
            await host.ClickAsync(".room-host >> text=Næste fase");
        await club.GotoAsync(room);
        await club.Locator(".room-card", new() { HasText = "Otte kajakker" }).Locator("text=Gør til tilsagn").ClickAsync();
        await club.ClickAsync("text=Ja, det lover vi");
        await Sees(host, ".room-card.type-commitment", "Står nu i netværket");
        await teacher.GotoAsync(room);
        var words = teacher.Locator(".clause textarea").First;
        await words.PressSequentiallyAsync("26 elever undersøger åen");
        await club.ClickAsync(".room-tabs >> text=Aftale");
        var theirs = club.Locator(".clause textarea").First;
        await Assertions.Expect(theirs).ToHaveValueAsync("26 elever undersøger åen");
        await theirs.FocusAsync();
        await club.Keyboard.PressAsync("Control+End");
        await theirs.PressSequentiallyAsync(" i otte kajakker.");
        await words.PressSequentiallyAsync("!");
        await Assertions.Expect(words).ToHaveValueAsync("26 elever undersøger åen! i otte kajakker.");
        await teacher.Locator(".flag >> text=Jens").First.WaitForAsync();
        await teacher.ClickAsync(".clause-settings summary >> nth=0");
        await teacher.ClickAsync(".clause-settings[open] label:has-text('Otte kajakker')");
        await Sees(host, ".clause .sources", "Otte kajakker");
        await CleanAsync(teacher, "the agreement");
        await CleanAsync(club, "the agreement on a phone");
    }

    private async Task SignAsync()
    {
        await host.ClickAsync(".room-host >> text=Næste fase");
        await host.ClickAsync("text=Lås aftalen");
        foreach (var page in (IPage[])[teacher, club])
            await page.ClickAsync(".agreement >> text=Underskriv for");
        await plain.GotoAsync(room + "?vis=liste");
        (await plain.TextContentAsync(".agreement"))!.ShouldContain("26 elever undersøger åen! i otte kajakker.");
        await plain.ClickAsync("text=Underskriv for");
        await Assertions.Expect(host.Locator(".agreement >> text=Underskrevet af")).ToHaveCountAsync(3);
        (await guest.Locator("text=Underskriv for").CountAsync()).ShouldBe(0);
        await host.GotoAsync(room + "/referat");
        (await host.TextContentAsync("main"))!.ShouldContain("To elever kan ikke cykle 4 km.");
        await CleanAsync(host, "the minutes");
        await host.GotoAsync(room + "?lang=en");
        await Sees(host, ".room-state", "All is saved");
        await CleanAsync(host, "the signed agreement, in English");
        await host.SetViewportSizeAsync(360, 800);
        await host.ShouldNotScrollSidewaysAsync("the board at 360 in English");
    }

    private async Task<IPage> InAsync(string email, int width, bool script = true)
    {
        var page = await program.VisitAsync(width, script);
        page.Context.SetDefaultTimeout(15_000);
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, email + "@cocreate.example");
        return page;
    }

    private async Task<string> LinkAsync(string role)
    {
        await host.GotoAsync(room + "/inviter");
        await host.CheckAsync("#role-" + role);
        await host.ClickAsync("main form button[type=submit]");
        return new Uri(await host.InputValueAsync("#link")).AbsolutePath;
    }

    private static async Task AddAsync(IPage page, string type, string title)
    {
        await page.ClickAsync("#nyt-kort");
        await page.CheckAsync("#type-" + type);
        await page.FillAsync("#card-title", title);
        await page.ClickAsync("dialog button[type=submit]");
    }

    private static Task Sees(IPage page, string where, string words) => page.Locator(where, new() { HasText = words }).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private static async Task CleanAsync(IPage page, string said)
    {
        await page.ShouldBreakNoRuleAsync(said);
        await page.ShouldNotScrollSidewaysAsync(said);
    }
}

namespace CoCreate.Web.Tests.Records;

[Collection(ProgramCollection.Name)]
public sealed class RecordPagesTests(ProgramWithTheDemo program)
{
    [SkippableTheory]
    [InlineData(1280, "da")]
    [InlineData(360, "da")]
    [InlineData(360, "en")]
    public async Task An_organisation_an_offer_and_a_need_are_readable_by_everybody(int width, string language)
    {
        var page = await program.VisitAsync(width, language: language);
        var need = await Known.IdAsync(program.Address, "needs", n => n["requirements"]!.AsArray().Count > 1);
        var open = (await Known.ListAsync(program.Address, "needs")).First(n => n!["requirements"]!.AsArray().Count == 0)!["id"];
        var offer = await Known.IdAsync(program.Address, "offers", o => o["preparation"] is not null);
        var partner = (await Known.ListAsync(program.Address, "partnerships"))[0]!["members"]![0]!["organisation"]!.ToString();
        foreach (var address in new[] { $"/behov/{need}", $"/behov/{open}", $"/tilbud/{offer}", $"/tilbud/{offer}?behov={need}", $"/tilbud/{offer}?saetning=5.+klasse,+uge+18", $"/organisationer/{partner}" })
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
            (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
            (await page.Locator("h1").CountAsync()).ShouldBe(1, address);
            await Axe.ShouldBeCleanAsync(page);
        }
    }

    [SkippableFact]
    public async Task A_need_that_does_not_know_yet_shows_how_other_sectors_see_it()
    {
        var page = await program.VisitAsync(script: false);
        var shown = 0;
        foreach (var need in (await Known.ListAsync(program.Address, "needs")).Where(n => n!["requirements"]!.AsArray().Count == 0).Take(8))
        {
            await page.GotoAsync($"/behov/{need!["id"]}");
            foreach (var view in await page.Locator(".seats-of-need > li:has(h3)").AllAsync())
            {
                shown++;
                (await view.Locator("a").CountAsync()).ShouldBeGreaterThan(0, "taken from something one can read");
            }
        }
        shown.ShouldBeGreaterThan(0);
    }

    [SkippableFact]
    public async Task What_was_set_aside_is_suggested_again_by_a_press()
    {
        var page = await program.VisitAsync(script: false);
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, "laerer@cocreate.example");
        await page.GotoAsync("/behov/aaens-vand");
        var second = page.Locator("#match .big-rows > li").Nth(1);
        var title = await second.Locator("h3").First.InnerTextAsync();
        await second.Locator(".dismiss summary").ClickAsync();
        await second.Locator(".dismiss input[type=radio]").First.CheckAsync(new() { Force = true });
        await second.Locator(".dismiss button").ClickAsync();
        (await page.Locator("#match h3").AllInnerTextsAsync()).ShouldNotContain(title);
        await page.ClickAsync("#match a:has-text('Vis det, I har lagt til side')");
        await page.ClickAsync("#match button:has-text('Foreslå det igen')");
        (await page.Locator("main [role=status]").First.InnerTextAsync()).ShouldContain("blandt forslagene igen");
        (await page.Locator("#match h3").AllInnerTextsAsync()).ShouldContain(title);
        (await page.Locator("#match .gap-tag:has-text('Lagt til side')").CountAsync()).ShouldBe(0);
    }

    [SkippableFact]
    public async Task The_points_of_the_first_match_sum_to_what_is_written_below_them()
    {
        var page = await program.VisitAsync(script: false);
        var checkedAny = false;
        foreach (var need in (await Known.ListAsync(program.Address, "needs")).Take(12))
        {
            await page.GotoAsync($"/behov/{need!["id"]}");
            var table = page.Locator(".match .reasons").First;
            if (await table.CountAsync() == 0)
                continue;
            var points = await table.Locator("tbody .points").AllInnerTextsAsync();
            var sum = await table.Locator("tfoot .points").InnerTextAsync();
            points.Sum(p => int.Parse(p.Replace('−', '-'))).ShouldBe(int.Parse(sum));
            checkedAny = true;
        }
        checkedAny.ShouldBeTrue();
    }

    [SkippableFact]
    public async Task The_picture_of_a_network_never_shows_more_than_eight_and_the_list_shows_all()
    {
        var page = await program.VisitAsync(script: false);
        var members = (await Known.ListAsync(program.Address, "partnerships")).SelectMany(p => p!["members"]!.AsArray().Select(m => m!["organisation"]!.ToString()));
        var busy = members.GroupBy(m => m).MaxBy(g => g.Count())!.Key;
        await page.GotoAsync($"/organisationer/{busy}");
        var listed = await page.Locator(".neighbour-list > li").CountAsync();
        listed.ShouldBeGreaterThan(0);
        (await page.Locator(".network-picture text").CountAsync()).ShouldBe(Math.Min(8, listed));
    }

    [SkippableFact]
    public async Task What_is_not_there_is_a_kind_404()
    {
        var page = await program.VisitAsync(script: false);
        foreach (var address in new[] { "/behov/nobody", "/tilbud/nobody", "/organisationer/nobody", "/behov/nobody/ret" })
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(404, address);
            (await page.Locator("h1").InnerTextAsync()).ShouldBe("Siden findes ikke");
        }
    }

    [SkippableFact]
    public async Task An_owner_archives_a_need_and_takes_it_back()
    {
        var page = await program.VisitAsync(script: false);
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, "facilitator@cocreate.example");
        var need = await Known.IdAsync(program.Address, "needs", n => n["organisation"] is not null);
        foreach (var candidate in await Known.ListAsync(program.Address, "needs"))
        {
            need = candidate!["id"]!.ToString();
            await page.GotoAsync($"/behov/{need}");
            if (await page.Locator(".owner-bar").CountAsync() > 0)
                break;
        }
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Arkivér" }).ClickAsync();
        (await page.Locator("main [role=status]").First.InnerTextAsync()).ShouldContain("Det er arkiveret");
        (await (await program.VisitAsync(script: false)).GotoAsync($"/behov/{need}"))!.Status.ShouldBe(404);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Fortryd" }).ClickAsync();
        (await page.Locator("main [role=status]").First.InnerTextAsync()).ShouldContain("Det er fortrudt");
        (await (await program.VisitAsync(script: false)).GotoAsync($"/behov/{need}"))!.Status.ShouldBe(200);
    }
}

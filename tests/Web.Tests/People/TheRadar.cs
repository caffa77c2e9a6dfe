using CoCreate.Web.Tests.Support;

namespace CoCreate.Web.Tests.People;

[Collection(InTheBrowser.Name)]
public sealed class TheRadar(ADemoNetwork demo)
{
    [SkippableFact]
    public async Task The_facilitator_of_Randers_sees_what_is_stuck_introduces_two_and_reckons_a_grant_without_script()
    {
        var page = await demo.VisitorAsync(script: false);
        await page.GotoAsync("/log-ind");
        await page.FillAsync("[name='Wish.Email']", "facilitator@cocreate.example");
        await page.FillAsync("[name='Wish.Password']", "samskabelse");
        await page.ClickAsync("main button[type=submit]");
        await page.GotoAsync("/");
        await page.ClickAsync("header nav >> text=Radar");
        // the page comes by itself when all needs have been looked at, also without script
        await page.WaitForSelectorAsync(".four-counts", new() { Timeout = 60_000 });
        foreach (var jump in await page.Locator(".four-counts a").AllAsync())
            (await page.Locator((await jump.GetAttributeAsync("href"))![(await jump.GetAttributeAsync("href"))!.IndexOf('#')..]).CountAsync()).ShouldBe(1);
        var story = page.Locator(".triangles > li", new() { HasText = "Kærhøjskolen" });
        (await story.TextContentAsync())!.ShouldContain("Nabohjælpen Vorup");
        (await page.Locator(".gaps td").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator(".meetings td.never").CountAsync()).ShouldBeGreaterThan(0);

        await page.FillAsync("#beloeb", "mange");
        await page.ClickAsync(".what-if button");
        (await page.TextContentAsync("#beloeb-error"))!.ShouldContain("20000");
        await page.FillAsync("#beloeb", "20.000");
        await page.ClickAsync(".what-if button");
        int.Parse((await page.TextContentAsync(".what-then strong"))!).ShouldBe(await page.Locator(".what-if .rows > li").CountAsync());

        await story.Locator("text=Præsentér dem").ClickAsync();
        (await page.TextContentAsync("main"))!.ShouldContain("Kærhøjskolen");
        (await page.TextContentAsync("main"))!.ShouldContain("Aktivcentret Solgården");

        var cookies = await page.Context.CookiesAsync();
        var seeing = await demo.VisitorAsync();
        await seeing.Context.AddCookiesAsync(cookies.Select(c => new Microsoft.Playwright.Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path }));
        foreach (var (path, width) in new[] { ("/radar?lang=en", 360), ("/radar?lang=da", 1280), ("/om/match?lang=da", 360), ("/organisationer/toldbodskolen/ringe?lang=en", 360) })
        {
            await seeing.SetViewportSizeAsync(width, 900);
            await seeing.GotoAsync(path);
            await seeing.ShouldNotScrollSidewaysAsync($"{path} at {width}");
            await seeing.ShouldBreakNoRuleAsync($"{path} at {width}");
        }
        await seeing.SetViewportSizeAsync(320, 900);
        await seeing.ShouldNotScrollSidewaysAsync("320");
    }
}

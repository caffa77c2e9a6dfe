using CoCreate.Web.Tests.Support;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests;

[Collection(InTheBrowser.Name)]
public sealed class TheFirstRun(ADemoNetwork other)
{
    [SkippableFact]
    public async Task An_empty_network_asks_for_the_municipality_then_offers_the_import()
    {
        using var program = new RunningProgram("--demo", "false");
        var page = await other.Chromium.VisitorAsync(program.Address, 360);
        await page.GotoAsync("/");
        (await page.TextContentAsync("body"))!.ShouldNotContain("opdigtet demo.", Case.Insensitive);
        await page.ShouldBreakNoRuleAsync("the first page");
        await page.ShouldNotScrollSidewaysAsync("the first page");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem, og gå videre" }).ClickAsync();
        (await page.Locator(".form-error-message").CountAsync()).ShouldBe(4);
        await page.ShouldBreakNoRuleAsync("the first page with errors");

        await page.GetByLabel("Kommune").SelectOptionAsync(new SelectOptionValue { Label = "Randers" });
        await page.GetByLabel("Dit navn").FillAsync("Prøve Person");
        await page.GetByLabel("Din e-mail").FillAsync("person@cocreate.example");
        await page.GetByLabel("Vælg en adgangskode").FillAsync("en lang nok kode");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem, og gå videre" }).ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Randers Kommune er på bænken");
        await page.GetByRole(AriaRole.Link, new() { Name = "Vælg et ark" }).ClickAsync();
        page.Url.ShouldEndWith("/import");
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task An_empty_network_is_filled_with_the_demo_on_a_press()
    {
        using var program = new RunningProgram("--demo", "false", "--demo-size", "20");
        var page = await other.Chromium.VisitorAsync(program.Address, script: false);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fyld den med en demo" }).ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldContain("Nogen har det");
        (await page.TextContentAsync("body"))!.ShouldContain("opdigtet demo", Case.Insensitive);
        await page.Context.CloseAsync();
    }
}

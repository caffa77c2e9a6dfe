using CoCreate.Web.Tests.Records;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Forms;

[Collection(ProgramCollection.Name)]
public sealed class PostingTests(ProgramWithTheDemo program)
{
    [SkippableFact]
    public async Task A_need_goes_from_a_visitors_draft_to_its_matches_without_script()
    {
        var page = await program.VisitAsync(script: false);
        await page.GotoAsync("/behov/nyt");
        await page.FillAsync("#question", "Hvordan kan 5. B undersøge åens vand, så byen kan bruge det, de finder ud af?");
        await NextAsync(page);
        await page.FillAsync("#groupSize", "26");
        await page.CheckAsync("#grades-5");
        await NextAsync(page);
        await page.CheckAsync("#resources-known");
        await page.SelectOptionAsync("#requirements-0-kind", "activity");
        await page.FillAsync("#requirements-0-text", "et besøg ved åen");
        await NextAsync(page);
        await page.FillAsync("#window-from", "18");
        await page.FillAsync("#place", "Randers");
        await page.FillAsync("#budget", "2.500");
        await NextAsync(page);
        (await page.Locator(".review").AllInnerTextsAsync()).ShouldContain(t => t.Contains("26 elever"));
        (await page.Locator(".side-box").InnerTextAsync()).ShouldContain("tilbud kan passe");

        await PressAsync(page, "udgiv");
        await ProgramWithTheDemo.SignInAsync(page, "laerer@cocreate.example");
        page.Url.ShouldContain("/behov/nyt");
        await PressAsync(page, "udgiv");
        (await page.Locator("main [role=status]").First.InnerTextAsync()).ShouldContain("Det er lagt op");
        (await page.Locator("h1").InnerTextAsync()).ShouldContain("undersøge åens vand");
        (await page.Locator("#match").CountAsync()).ShouldBe(1);
    }

    [SkippableFact]
    public async Task An_offer_is_posted_for_an_organisation_made_in_the_same_form()
    {
        var page = await program.VisitAsync(script: false);
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, "forening@cocreate.example");
        await page.GotoAsync("/tilbud/nyt");
        await page.CheckAsync("#audience-school");
        await page.CheckAsync("#grades-4");
        await NextAsync(page);
        (await page.Locator("label[for=preparation]").InnerTextAsync()).ShouldContain("klassen");
        await page.CheckAsync("#kind-activity");
        await page.FillAsync("#title", "Åen med net og spand");
        await NextAsync(page);
        await page.CheckAsync("#where-asker");
        await page.FillAsync("#radiusKm", "25");
        await page.FillAsync("#duration", "2");
        await NextAsync(page);
        await page.CheckAsync("#cost-costs");
        await page.FillAsync("#price", "600");
        await NextAsync(page);
        await page.CheckAsync("#organisation-new");
        await page.FillAsync("#org-name", "Net og Spand");
        await page.SelectOptionAsync("#org-sector", "association");
        await PressAsync(page, "udgiv");
        (await page.Locator("main [role=status]").First.InnerTextAsync()).ShouldContain("lagt op");
        (await page.Locator(".freshness").InnerTextAsync()).ShouldContain("Bekræftet af Net og Spand");
        var facts = await page.Locator(".facts").First.InnerTextAsync();
        foreach (var said in new[] { "4. klasse", "600 kr. pr. klasse", "Kommer ud til jer", "To lektioner" })
            facts.Replace('\u00A0', ' ').ShouldContain(said);
        await page.ClickAsync("main a[href^='/organisationer/']");
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Net og Spand");
    }

    [SkippableFact]
    public async Task A_change_made_meanwhile_is_shown_and_nothing_is_lost()
    {
        var first = await program.VisitAsync(script: false);
        await first.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(first, "laerer@cocreate.example");
        await first.GotoAsync("/behov/nyt?question=Hvordan+kan+klassen+m%C3%B8de+de+%C3%A6ldre%2C+s%C3%A5+begge+l%C3%A6rer+noget%3F&trin=5");
        await PressAsync(first, "udgiv");
        var address = new Uri(first.Url).AbsolutePath;

        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(address + "/ret?trin=1");
        await second.FillAsync("#text", "Det, jeg skrev");
        await PressAsync(second, "gem");
        await first.GotoAsync(address);
        await first.GetByRole(AriaRole.Button, new() { Name = "Arkivér" }).ClickAsync();
        await first.GetByRole(AriaRole.Button, new() { Name = "Fortryd" }).ClickAsync();
        await second.GotoAsync(address + "/ret?trin=5");
        (await second.Locator("[role=alert]").First.InnerTextAsync()).ShouldContain("Nogen har rettet det imens");
        (await second.Locator("[role=alert]").First.InnerTextAsync()).ShouldContain("Det, jeg skrev");
        await PressAsync(second, "overskriv");
        (await second.Locator("main [role=status]").First.InnerTextAsync()).ShouldContain("Rettelsen er gemt");
        (await second.Locator("main").InnerTextAsync()).ShouldContain("Det, jeg skrev");
    }

    internal static Task NextAsync(IPage page) => PressAsync(page, "videre");

    internal static async Task PressAsync(IPage page, string press) => await page.ClickAsync($"button[name=gaa][value={press}]");
}

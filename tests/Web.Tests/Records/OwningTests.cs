using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Records;

[Collection(ProgramCollection.Name)]
public sealed class OwningTests(ProgramWithTheDemo program)
{
    private const string Own = "/organisationer/pramdragerlauget";

    [SkippableFact]
    public async Task A_member_mends_the_organisation_and_takes_it_back()
    {
        var page = await SignedInAsync();
        await page.GotoAsync(Own);
        var before = await page.Locator(".organisation-head").InnerTextAsync();
        await page.ClickAsync("main a:has-text('Ret oplysningerne')");
        await Axe.ShouldBeCleanAsync(page);
        await page.FillAsync("#org-description", "Vi ror om onsdagen, og alle kan lære det.");
        await page.ClickAsync("button[value=videre]");
        await page.GotoAsync(Own + "/ret?trin=4");
        await page.ClickAsync("button[value=gem-rettelse]");
        (await page.Locator("main").InnerTextAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Rettelsen er gemt"), t => t.ShouldContain("Vi ror om onsdagen"));
        await Axe.ShouldBeCleanAsync(page);
        await page.ClickAsync("main form[action$='/fortryd'] button");
        (await page.Locator("main [role=status]").InnerTextAsync()).ShouldContain("Det er fortrudt");
        (await page.Locator(".organisation-head").InnerTextAsync()).ShouldBe(before);
    }

    [SkippableFact]
    public async Task Whoever_saves_second_sees_what_the_first_wrote_and_chooses()
    {
        var (first, second) = (await SignedInAsync(), await SignedInAsync("facilitator@cocreate.example"));
        await first.GotoAsync(Own + "/ret?trin=3");
        await first.FillAsync("#org-notes", "Ring ikke efter klokken otte.");
        await first.ClickAsync("button[value=videre]");
        await second.GotoAsync(Own + "/ret?trin=3");
        await second.FillAsync("#org-notes", "Skriv hellere end at ringe.");
        await second.ClickAsync("button[value=videre]");
        await second.ClickAsync("button[value=gem-rettelse]");
        await first.ClickAsync("button[value=gem-rettelse]");
        (await first.Locator("[role=alert]").First.InnerTextAsync()).ShouldSatisfyAllConditions(
            t => t.ShouldContain("Nogen har rettet det imens"), t => t.ShouldContain("Skriv hellere end at ringe."), t => t.ShouldContain("Ring ikke efter klokken otte."));
        await Axe.ShouldBeCleanAsync(first);
        await first.ClickAsync("button[value=slet]");
        (await first.Locator("main").InnerTextAsync()).ShouldContain("Skriv hellere end at ringe.");
    }

    [SkippableFact]
    public async Task What_was_begun_is_found_again_and_can_be_thrown_away()
    {
        var page = await SignedInAsync(width: 360);
        await page.GotoAsync("/behov/nyt");
        await page.FillAsync("#question", "Hvordan kan vores kajakker komme tørre hjem?");
        await page.ClickAsync("button[value=gem]");
        await page.GotoAsync("/min-side");
        await Axe.ShouldBeCleanAsync(page);
        await page.ClickAsync("main a:has-text('komme tørre hjem')");
        (await page.InputValueAsync("#question")).ShouldBe("Hvordan kan vores kajakker komme tørre hjem?");
        await page.GotoAsync("/min-side");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("På vandet i kajak");
        await page.ClickAsync("main form[action$='/slet-kladde'] button");
        (await page.Locator("main").InnerTextAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Kladden er slettet"), t => t.ShouldNotContain("komme tørre hjem"));
    }

    [SkippableFact]
    public async Task Who_is_not_part_of_it_is_told_so_and_not_asked_to_sign_in_again()
    {
        var page = await SignedInAsync();
        (await page.GotoAsync("/organisationer/toldbodskolen/ret"))!.Status.ShouldBe(403);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("som du ikke er med i");
        (await page.Locator("main a", new() { HasText = "Log ind" }).CountAsync()).ShouldBe(0);
        await Axe.ShouldBeCleanAsync(page);
        var visitor = await program.VisitAsync(script: false);
        (await visitor.GotoAsync("/organisationer/toldbodskolen/ret"))!.Status.ShouldBe(401);
    }

    [SkippableFact]
    public async Task A_unit_is_added_mended_and_taken_away_and_back()
    {
        var page = await SignedInAsync();
        await page.GotoAsync(Own);
        await page.ClickAsync("summary:has-text('Tilføj en enhed')");
        await page.FillAsync("#enhed-ny-name", "Ungdomsholdet");
        await page.FillAsync("#enhed-ny-street", "Trækstien 13");
        await page.Locator("form[action$='/enheder'] button[value=gem]").ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Enheden er tilføjet"), t => t.ShouldContain("Trækstien 13"));
        await page.ClickAsync("summary:has-text('Ungdomsholdet')");
        await page.Locator("form:has(button[value=fjern]) input[name=name]").FillAsync("Juniorholdet");
        await Axe.ShouldBeCleanAsync(page);
        await page.Locator("form:has(button[value=fjern]) button[value=gem]").ClickAsync();
        await page.ClickAsync("summary:has-text('Juniorholdet')");
        await page.ClickAsync("button[value=fjern]");
        (await page.Locator("main").InnerTextAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Enheden er fjernet"), t => t.ShouldNotContain("Trækstien 13"));
        await page.ClickAsync("button[value=hent]");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Juniorholdet");
        await page.Locator("form[action$='/enheder'] button[value=gem]").EvaluateAsync("b => b.form.requestSubmit(b)");
        await page.Locator("main [role=status]", new() { HasText = "Skriv et navn" }).WaitForAsync();
    }

    private async Task<IPage> SignedInAsync(string email = "forening@cocreate.example", int width = 1280)
    {
        var page = await program.VisitAsync(width);
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, email);
        return page;
    }
}

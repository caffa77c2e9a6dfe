using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Records;

[Collection(ProgramCollection.Name)]
public sealed class TrustTests(ProgramWithTheDemo program)
{
    private const string Page = "/organisationer/pramdragerlauget", Words = "<script>document.title='stjålet'</script> De er flyttet.";

    [SkippableFact]
    public async Task A_visitor_reports_the_facilitator_hides_the_owner_appeals_and_it_is_shown_again()
    {
        var visitor = await program.VisitAsync(360, script: false);
        await visitor.GotoAsync(Page);
        await visitor.ClickAsync("main a:has-text('Sig det til os')");
        await visitor.ClickAsync("main button[type=submit]");
        (await visitor.Locator("#error-summary").InnerTextAsync()).ShouldContain("Vælg en af grundene");
        await visitor.CheckAsync("#grund-wrong");
        await visitor.FillAsync("#ord", Words);
        await visitor.ClickAsync("main button[type=submit]");
        (await visitor.Locator("main").InnerTextAsync()).ShouldContain("Tak, fordi du siger det");

        var facilitator = await SignedInAsync("facilitator@cocreate.example");
        await facilitator.ClickAsync("footer a[href='/anmeldelser']");
        await Axe.ShouldBeCleanAsync(facilitator);
        (await facilitator.TitleAsync()).ShouldNotContain("stjålet");
        var reported = facilitator.Locator("li", new() { HasText = "De er flyttet." }).First;
        await reported.Locator("summary").ClickAsync();
        await reported.Locator("details textarea").FillAsync("Adressen er forkert.");
        await reported.Locator("details button[type=submit]").ClickAsync();
        (await facilitator.Locator("main [role=status]").First.InnerTextAsync()).ShouldContain("Det er skjult");
        (await visitor.GotoAsync(Page))!.Status.ShouldBe(404);

        var owner = await SignedInAsync("forening@cocreate.example");
        await owner.GotoAsync(Page);
        (await owner.Locator("#skjult").InnerTextAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Oplysningerne er forkerte"), t => t.ShouldContain("Adressen er forkert."));
        await Axe.ShouldBeCleanAsync(owner);
        await owner.FillAsync("#klage", "Den er rettet nu.");
        await owner.Locator("form[action$='/klage'] button").ClickAsync();
        (await owner.Locator("#skjult").InnerTextAsync()).ShouldContain("bedt om en ny vurdering. Vi skriver");

        await facilitator.GotoAsync("/anmeldelser");
        var hidden = facilitator.Locator("section[aria-labelledby=skjult] li", new() { HasText = "Den er rettet nu." }).First;
        await hidden.Locator("textarea").FillAsync("Tak for det.");
        await Axe.ShouldBeCleanAsync(facilitator);
        await hidden.Locator("form[action$='/vis'] button").First.ClickAsync();
        (await visitor.GotoAsync(Page))!.Status.ShouldBe(200);
    }

    [SkippableFact]
    public async Task A_checked_organisation_says_what_was_checked()
    {
        var facilitator = await SignedInAsync("facilitator@cocreate.example");
        await facilitator.GotoAsync(Page);
        if (await facilitator.Locator("form[action$='/ubekraeft']").CountAsync() > 0)
        {
            await facilitator.ClickAsync(".trust-line summary:has-text('Fjern bekræftelsen')");
            await facilitator.Locator("form[action$='/ubekraeft'] button").ClickAsync();
        }
        await facilitator.ClickAsync(".trust-line summary:has-text('Bekræft')");
        await facilitator.FillAsync("#tjekket", "CVR-register og hjemmeside");
        await Axe.ShouldBeCleanAsync(facilitator);
        await facilitator.Locator("form[action$='/bekraeft'] button").ClickAsync();
        (await facilitator.Locator("main").InnerTextAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Oplysninger bekræftet"), t => t.ShouldContain("CVR-register og hjemmeside"));
    }

    private async Task<IPage> SignedInAsync(string email)
    {
        var page = await program.VisitAsync();
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, email);
        return page;
    }
}

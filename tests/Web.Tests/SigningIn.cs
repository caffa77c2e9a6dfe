using CoCreate.Web.Tests.Support;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests;

[Collection(InTheBrowser.Name)]
public sealed class SigningIn(ADemoNetwork network)
{
    [SkippableTheory, InlineData(true), InlineData(false)]
    public async Task A_person_of_the_demo_signs_in_with_one_press_and_out_with_another(bool script)
    {
        var page = await network.VisitorAsync(script: script);
        await page.GotoAsync("/log-ind");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ind som Mette Kjær" }).ClickAsync();
        (await page.Locator("header").InnerTextAsync()).ShouldContain("Mette Kjær");
        await page.Locator("header").GetByRole(AriaRole.Button, new() { Name = "Log ud" }).ClickAsync();
        (await page.Locator("header").InnerTextAsync()).ShouldNotContain("Mette Kjær");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_wrong_password_is_told_at_its_field_and_breaks_no_rule()
    {
        var page = await network.VisitorAsync(360);
        await page.GotoAsync("/log-ind");
        await page.GetByLabel("E-mail").FillAsync("laerer@cocreate.example");
        await page.GetByLabel("Adgangskode").FillAsync("ikke den rigtige");
        await page.Locator("main form").First.GetByRole(AriaRole.Button).ClickAsync();
        (await page.TitleAsync()).ShouldStartWith("Fejl:");
        (await page.Locator("#email").GetAttributeAsync("aria-invalid")).ShouldBe("true");
        (await page.Locator("#email").InputValueAsync()).ShouldBe("laerer@cocreate.example");
        await page.ShouldBreakNoRuleAsync("sign-in with an error");
        await page.Context.CloseAsync();
    }

    [SkippableTheory, InlineData("//ond.example"), InlineData("https://ond.example"), InlineData("/\\ond.example")]
    public async Task Nobody_is_sent_to_another_site_after_signing_in(string then)
    {
        var page = await network.VisitorAsync();
        await page.GotoAsync("/log-ind?til=" + Uri.EscapeDataString(then));
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ind som Mette Kjær" }).ClickAsync();
        new Uri(page.Url).GetLeftPart(UriPartial.Authority).ShouldBe(network.Address.TrimEnd('/'));
        await page.Context.CloseAsync();
    }
}

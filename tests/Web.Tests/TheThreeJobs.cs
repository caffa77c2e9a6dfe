using CoCreate.Web.Tests.Support;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests;

/// <summary>Nobody here signs in. Each job is walked with script and without.</summary>
[Collection(InTheBrowser.Name)]
public sealed class TheThreeJobs(ADemoNetwork network)
{
    [SkippableTheory, InlineData(true), InlineData(false)]
    public async Task A_teacher_finds_who_has_water_in_week_18_and_why(bool script)
    {
        var page = await network.VisitorAsync(script: script);
        await page.GotoAsync("/");
        var sentence = page.Locator("form#laerer");
        await sentence.GetByLabel("Klassetrin").SelectOptionAsync(new SelectOptionValue { Label = "4. klasse".Replace(' ', '\u00A0') });
        await sentence.GetByLabel("Fag").SelectOptionAsync(new SelectOptionValue { Label = "Natur/teknologi" });
        await sentence.GetByLabel("Emne").FillAsync("vand i åen");
        await sentence.GetByLabel("Uge").FillAsync("18");
        await sentence.GetByLabel("Kilometer").FillAsync("15");
        await sentence.GetByLabel("Postnummer eller kommune").FillAsync("Randers");
        await sentence.GetByRole(AriaRole.Button).ClickAsync();

        (await page.Locator(".understood .chip").AllInnerTextsAsync()).Select(Plain).ShouldContain(c => c.Contains("4. klasse"));
        var first = page.Locator("li.match").First;
        (await first.Locator(".rating").First.InnerTextAsync()).ShouldContain("Passer");
        (await first.Locator(".reasons tbody tr").CountAsync()).ShouldBeGreaterThan(2);
        (await page.Locator("li.match").AllInnerTextsAsync()).Select(Plain).ShouldContain(m => m.Contains("De er fri i uge 18"));

        await first.GetByRole(AriaRole.Link).First.ClickAsync();
        page.Url.ShouldContain("/tilbud/");
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    [SkippableTheory, InlineData(true), InlineData(false)]
    public async Task An_association_sees_whose_need_it_could_meet(bool script)
    {
        var page = await network.VisitorAsync(script: script);
        await page.GotoAsync("/");
        var sentence = page.Locator("form#forening");
        await sentence.GetByLabel("Antal").FillAsync("8");
        await sentence.GetByLabel("Det kan vi").FillAsync("læse højt for børn");
        await sentence.GetByLabel("Postnummer eller kommune").FillAsync("Odense");
        await sentence.GetByRole(AriaRole.Button).ClickAsync();

        (await page.Locator("li.match").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator("li.match").AllInnerTextsAsync()).Take(3).ShouldAllBe(m => m.Contains("læs", StringComparison.OrdinalIgnoreCase));
        await page.Locator("li.match").First.GetByRole(AriaRole.Link).First.ClickAsync();
        page.Url.ShouldContain("/behov/");
        await page.Context.CloseAsync();
    }

    [SkippableTheory, InlineData(true), InlineData(false)]
    public async Task A_facilitator_sees_which_organisations_ought_to_know_each_other(bool script)
    {
        var page = await network.VisitorAsync(script: script);
        await page.GotoAsync("/");
        var sentence = page.Locator("form#kommune");
        await sentence.GetByLabel("Det leder vi efter").FillAsync("et fællesskab, der tager imod nye");
        await sentence.GetByLabel("Hvem det er til").FillAsync("voksne med psykisk sårbarhed");
        await sentence.GetByLabel("Kilometer").FillAsync("30");
        await sentence.GetByLabel("Postnummer eller kommune").FillAsync("Roskilde");
        await sentence.GetByRole(AriaRole.Button).ClickAsync();
        (await page.Locator("li.match").CountAsync()).ShouldBeGreaterThan(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Se organisationer i stedet" }).ClickAsync();
        await page.WaitForURLAsync("**vis=organisationer**");
        (await page.Locator("li.match").CountAsync()).ShouldBeGreaterThan(0);
        await page.Locator("li.match").First.GetByRole(AriaRole.Link).First.ClickAsync();
        page.Url.ShouldContain("/organisationer/");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_part_that_was_misunderstood_is_taken_back_with_one_press()
    {
        var page = await network.VisitorAsync();
        await page.GotoAsync("/svar?hvem=fri&emne=20+elever+i+5.+klasse+vil+m%C3%A5le+vand+i+uge+18%2C+h%C3%B8jst+15+km+fra+Randers");
        var chips = page.Locator(".understood .chip");
        var before = await chips.CountAsync();
        before.ShouldBeGreaterThan(3);
        await chips.Filter(new() { HasText = "15" }).ClickAsync();
        (await page.Locator(".understood .chip").CountAsync()).ShouldBe(before - 1);
        await page.Context.CloseAsync();
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}

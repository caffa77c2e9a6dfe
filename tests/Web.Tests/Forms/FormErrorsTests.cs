using CoCreate.Web.Tests.Records;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Forms;

[Collection(ProgramCollection.Name)]
public sealed class FormErrorsTests(ProgramWithTheDemo program)
{
    public static TheoryData<string, int, string, string> Wrong => new()
    {
        { "/behov/nyt", 1, "question", "" },
        { "/behov/nyt", 1, "question", new string('x', 301) },
        { "/behov/nyt", 1, "text", new string('y', 4_001) },
        { "/behov/nyt", 1, "question", "Hvem er 010190-1234?" },
        { "/behov/nyt", 2, "groupSize", "mange" },
        { "/behov/nyt", 2, "groupSize", "-4" },
        { "/behov/nyt", 2, "ages-to", "999" },
        { "/behov/nyt", 4, "window-from", "54" },
        { "/behov/nyt", 4, "place", "<script>alert(1)</script>" },
        { "/behov/nyt", 4, "budget", "1e999" },
        { "/tilbud/nyt", 2, "title", new string('z', 201) },
        { "/tilbud/nyt", 3, "duration", "længe" },
        { "/tilbud/nyt", 4, "capacity", "12,5" },
        { "/tilbud/nyt", 4, "seats", "99999999999" },
    };

    [SkippableTheory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_named_at_its_field_and_kept(string form, int step, string field, string written)
    {
        var page = await program.VisitAsync(script: false);
        await page.GotoAsync($"{form}?trin={step}");
        await page.FillAsync($"#{field}", written);
        await PostingTests.NextAsync(page);
        page.Url.ShouldContain($"trin={step}");
        (await page.InputValueAsync($"#{field}")).ShouldBe(written);
        (await page.GetAttributeAsync($"#{field}", "aria-invalid")).ShouldBe("true");
        (await page.Locator($"#{field}-error").InnerTextAsync()).Length.ShouldBeGreaterThan(10);
        (await page.Locator($"#error-summary a[href$='#{field}']").CountAsync()).ShouldBe(1);
        (await page.TitleAsync()).ShouldStartWith("Fejl:");
    }

    [SkippableTheory]
    [InlineData(1280, "da")]
    [InlineData(360, "da")]
    [InlineData(360, "en")]
    public async Task Every_step_is_accessible_empty_wrong_and_full_of_long_words(int width, string language)
    {
        var page = await program.VisitAsync(width, language: language);
        foreach (var form in new[] { "/behov/nyt", "/tilbud/nyt" })
            for (var step = 1; step <= 5; step++)
            {
                await page.GotoAsync($"{form}?trin={step}");
                await Axe.ShouldBeCleanAsync(page);
                await page.GotoAsync($"{form}?trin={step}&fejl=1&groupSize=x&question=Vi+mangler+en+bus&duration=x&capacity=x&window-from=99&title={new string('w', 400)}&text={new string('o', 900)}");
                await Axe.ShouldBeCleanAsync(page);
            }
    }

    [SkippableFact]
    public async Task A_script_in_a_field_is_only_letters()
    {
        var page = await program.VisitAsync();
        page.Dialog += (_, _) => throw new InvalidOperationException("A script of a visitor ran.");
        await page.GotoAsync("/behov/nyt");
        await page.FillAsync("#question", "<script>alert(1)</script><img src=x onerror=alert(1)> Hvordan kan klassen lære mere?");
        await PostingTests.PressAsync(page, "gem");
        (await page.InputValueAsync("#question")).ShouldStartWith("<script>");
    }

    [SkippableFact]
    public async Task Advice_is_given_and_never_stands_in_the_way()
    {
        var page = await program.VisitAsync(script: false);
        await page.GotoAsync("/behov/nyt");
        await page.FillAsync("#question", "Vi mangler en bus");
        await PostingTests.PressAsync(page, "raad");
        (await page.Locator("#raad").InnerTextAsync()).ShouldContain("»en bus«");
        await PostingTests.NextAsync(page);
        page.Url.ShouldContain("trin=2");
    }

    [SkippableFact]
    public async Task The_form_speaks_english_when_asked()
    {
        var page = await program.VisitAsync(script: false, language: "en");
        await page.GotoAsync("/behov/nyt?trin=4");
        await page.FillAsync("#window-from", "18");
        await page.FillAsync("#window-to", "16");
        await PostingTests.NextAsync(page);
        (await page.Locator("#window-to-error").InnerTextAsync()).Replace('\u00A0', ' ').ShouldContain("Week 16 comes before week 18. Write 18 or later.");
        (await page.TitleAsync()).ShouldStartWith("Error:");
    }
}

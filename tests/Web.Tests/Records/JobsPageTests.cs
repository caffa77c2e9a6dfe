using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Records;

[Collection(ProgramCollection.Name)]
public sealed class JobsPageTests(ProgramWithTheDemo program)
{
    [SkippableTheory]
    [InlineData("da", 1280)]
    [InlineData("en", 360)]
    public async Task An_administrator_runs_pauses_and_resumes_a_job_without_script(string language, int width)
    {
        var page = await SignedInAsync("admin@cocreate.example", language, width);
        await page.ClickAsync("footer a[href='/admin/jobs']");
        var job = page.Locator("#sweep-request-words");
        await job.Locator("form[action$='/koer'] button").ClickAsync();
        (await page.Locator("main [role=status]").First.InnerTextAsync()).ShouldContain(language == "da" ? "Kørt: Fjerner ord" : "Done: Removes words");
        await job.Locator("form[action$='/pause'] button").ClickAsync();
        (await job.InnerTextAsync()).ShouldContain(language == "da" ? "På pause" : "Paused");
        await job.Locator("form[action$='/fortsaet'] button").ClickAsync();
        (await job.Locator("form[action$='/pause']").CountAsync()).ShouldBe(1);
    }

    [SkippableFact]
    public async Task The_page_breaks_no_rule_and_is_for_administrators()
    {
        var page = await SignedInAsync("admin@cocreate.example", "da", 360, script: true);
        await page.GotoAsync("/admin/jobs");
        await Axe.ShouldBeCleanAsync(page);
        var member = await SignedInAsync("forening@cocreate.example", "da", 1280);
        (await member.GotoAsync("/admin/jobs"))!.Status.ShouldBe(403);
        (await member.Locator("footer a[href='/admin/jobs']").CountAsync()).ShouldBe(0);
        (await (await program.VisitAsync(script: false)).GotoAsync("/admin/jobs"))!.Status.ShouldBe(401);
    }

    private async Task<IPage> SignedInAsync(string email, string language, int width, bool script = false)
    {
        var page = await program.VisitAsync(width, script, language);
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, email);
        return page;
    }
}

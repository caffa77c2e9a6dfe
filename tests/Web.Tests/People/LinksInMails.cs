using System.Text.RegularExpressions;
using CoCreate.Web.Tests.Asking;
using CoCreate.Web.Tests.Records;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.People;

/// <summary>The pages a mail leads to, and where the ones lead that say too little.</summary>
[Collection(ProgramCollection.Name)]
public sealed class LinksInMails(ProgramWithTheDemo program)
{
    [SkippableFact]
    public async Task What_a_mail_leads_to_breaks_no_rule_wide_in_Danish_and_narrow_in_English()
    {
        using var admin = await program.CallAsync("admin");
        await admin.PatchAsync("offers/paa-vandet-i-kajak", new { freshUntil = DateTime.Today.AddDays(5).ToString("yyyy-MM-dd") });
        (await admin.PostAsync("/api/v1/admin/jobs/freshness/run", null)).EnsureSuccessStatusCode();
        var mails = await program.MailsAsync();
        var (page, narrow) = (await program.VisitAsync(), await program.VisitAsync(360, language: "en"));
        foreach (var path in new[] { Link(mails, "/stadig/"), Link(mails, "/afmeld/") })
        {
            (await page.GotoAsync(path))!.Status.ShouldBe(200);
            await Axe.ShouldBeCleanAsync(page);
            (await narrow.GotoAsync(path))!.Status.ShouldBe(200);
            await Axe.ShouldBeCleanAsync(narrow);
        }
    }

    [SkippableFact]
    public async Task An_address_that_says_too_little_leads_on()
    {
        var visitor = await program.VisitAsync(360);
        (await visitor.GotoAsync("/spoerg"))!.Status.ShouldBe(200);
        (await visitor.Locator("h1").ReadAsync()).ShouldBe("Hvem vil I spørge?");
        await Axe.ShouldBeCleanAsync(visitor);
        foreach (var path in (string[])["/partnerskaber", "/import"])
        {
            (await visitor.GotoAsync(path))!.Status.ShouldBe(401);
            await visitor.ClickAsync("main a.button-primary");
            await ProgramWithTheDemo.SignInAsync(visitor, "admin@cocreate.example");
            new Uri(visitor.Url).AbsolutePath.ShouldBe(path);
            await visitor.Context.ClearCookiesAsync();
        }
    }

    private static string Link(string[] mails, string path) =>
        mails.Select(mail => Regex.Match(mail, $"{path}[\\w-]+")).First(found => found.Success).Value;
}

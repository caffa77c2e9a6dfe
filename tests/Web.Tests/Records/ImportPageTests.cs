using System.Text;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Records;

[Collection(ProgramCollection.Name)]
public sealed class ImportPageTests(ProgramWithTheDemo program)
{
    private const string Sheet = "Foreninger 2026\nForening;Hvad kan de?;Kontakt;Kommune\nTangens Roerfolk;\"robåde\nbådhus\";Bo Berg bo@tangen.example;Randers\n";

    [SkippableFact]
    public async Task A_sheet_is_tried_brought_in_never_twice_and_taken_back_without_script()
    {
        var page = await program.VisitAsync(script: false);
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, "facilitator@cocreate.example");
        await page.GotoAsync("/import");
        await page.SetInputFilesAsync("#fil", new FilePayload { Name = "foreninger.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Sheet) });
        await page.ClickAsync(".import-upload button[type=submit]");
        var go = page.Locator(".import-go button");
        await go.WaitForAsync();
        var trial = page.Url;
        (await page.Locator("main").InnerTextAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Intet er hentet ind endnu"), t => t.ShouldNotContain("bo@tangen.example"));
        (await Found(page)).ShouldBe(0);

        await page.GotoAsync(trial);
        await go.ClickAsync();
        var undo = page.Locator("form[action$='/fortryd'] button");
        await undo.WaitForAsync();
        var result = page.Url;
        result.ShouldNotBe(trial);
        (await Found(page)).ShouldBe(1);
        await page.Locator("main a", new() { HasText = "Tangens Roerfolk" }).First.ClickAsync();
        await page.Locator("main a", new() { HasText = "Robåde" }).Or(page.Locator("main a", new() { HasText = "robåde" })).First.ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Ikke oplyst"), t => t.ShouldNotContain("hele året"));

        await page.GotoAsync(trial);
        (await go.CountAsync()).ShouldBe(0);
        await page.ClickAsync($"main a[href='{new Uri(result).AbsolutePath}']");
        await undo.ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Importen er fortrudt");
        (await Found(page)).ShouldBe(0);
    }

    private static async Task<int> Found(IPage page)
    {
        await page.GotoAsync("/soeg?hvad=organisationer&q=Tangens+Roerfolk");
        return Math.Min(1, await page.Locator("main .hit a", new() { HasText = "Tangens Roerfolk" }).CountAsync());
    }
}

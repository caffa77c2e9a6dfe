using System.Text;
using CoCreate.Web.Tests.Support;
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

    [SkippableFact]
    public async Task Every_state_of_an_import_breaks_no_rule_wide_or_narrow_in_both_languages()
    {
        var page = await program.VisitAsync();
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, "facilitator@cocreate.example");
        var rows = string.Concat(Enumerable.Range(1, 8_000).Select(i => $"Prøveforening nummer {i} med et meget langt navn;robåde;Randers\n"));
        await page.GotoAsync("/import");
        await page.SetInputFilesAsync("#fil", new FilePayload { Name = "mange.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("Forening;Hvad kan de?;Kommune\n;;Ukendtkommune\n" + rows) });
        // what runs is held still, as it was seen once
        string? running = null;
        var there = "";
        await page.RouteAsync("**/import/*", async route =>
        {
            var answer = await route.FetchAsync(new() { MaxRedirects = 0 });
            var text = await answer.TextAsync();
            if (text.Contains("data-running"))
                (running, there) = (text, route.Request.Url);
            await route.FulfillAsync(new() { Response = answer });
        });
        await page.ClickAsync(".import-upload button[type=submit]");
        var go = page.Locator(".import-go button");
        await go.WaitForAsync();
        await CleanEverywhereAsync(page);
        await go.ClickAsync();
        var undo = page.Locator("form[action$='/fortryd'] button");
        await undo.WaitForAsync();
        await page.UnrouteAllAsync();
        var ended = page.Url;
        await CleanEverywhereAsync(page);
        await page.GotoAsync(ended);
        await undo.ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Importen er fortrudt");
        await CleanEverywhereAsync(page);
        running.ShouldNotBeNull();
        await page.RouteAsync(there, route => route.FulfillAsync(new() { Body = running, ContentType = "text/html; charset=utf-8" }));
        await page.GotoAsync(there);
        (await page.Locator("[data-running]").CountAsync()).ShouldBe(1);
        await Axe.ShouldBeCleanAsync(page);
        await page.SetViewportSizeAsync(360, 800);
        await Axe.ShouldBeCleanAsync(page);
    }

    private static async Task CleanEverywhereAsync(IPage page)
    {
        await page.ShouldBeCleanEverywhereAsync(page.Url.Split('?')[0]);
        await page.SetViewportSizeAsync(1280, 900);
    }

    private static async Task<int> Found(IPage page)
    {
        await page.GotoAsync("/soeg?hvad=organisationer&q=Tangens+Roerfolk");
        return Math.Min(1, await page.Locator("main .hit a", new() { HasText = "Tangens Roerfolk" }).CountAsync());
    }
}

using System.Text.RegularExpressions;
using CoCreate.Web.Tests.Records;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Asking;

[Collection(ProgramCollection.Name)]
public sealed class LinkTests(ProgramWithTheDemo program)
{
    private const string Attack = "<script>document.title='ramt'</script><img src=x onerror=\"document.title='ramt'\">";

    [SkippableFact]
    public async Task An_organisation_that_never_signed_up_answers_by_the_link_of_its_mail_once_and_without_an_account()
    {
        var link = await AskedByMailAsync("Mejlbys Spejderhus");
        var page = await program.VisitAsync(script: false);
        foreach (var choice in (string[])["ja", "andet", "nej", "ja"])
        {
            await page.GotoAsync($"{link}?svar={choice}");
            (await page.IsCheckedAsync("#svar-" + choice)).ShouldBeTrue();
        }
        (await page.Locator("header nav").CountAsync()).ShouldBe(0);
        (await page.WordsAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("I har ikke hørt fra os før"), t => t.ShouldContain("Overtag jeres side"), t => t.ShouldContain("Spørg os ikke igen"), t => t.ShouldNotContain("laerer@cocreate.example"));
        await page.ClickAsync("main .reply-form button[type=submit]");
        (await page.Locator("[role=alert]").InnerTextAsync()).ShouldContain("Skriv dit navn");
        await page.FillAsync("#navn", "Karin");
        await page.FillAsync("#telefon", "12 34 56 78");
        await page.ClickAsync("main .reply-form button[type=submit]");
        (await page.WordsAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("I svarede ja"), t => t.ShouldContain("Toldbodskolen får besked"), t => t.ShouldNotContain("laerer@cocreate.example"));
        (await page.GotoAsync(link))!.Status.ShouldBe(410);
        (await page.WordsAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("I svarede ja"), t => t.ShouldContain("Linket kan kun bruges én gang"));
        (await page.GotoAsync(link[..^6] + "abcdef"))!.Status.ShouldBe(410);
        (await page.WordsAsync()).ShouldContain("Linket virker ikke");

        var teacher = await program.AsAsync("laerer");
        await teacher.GotoAsync("/forespoergsler?vis=ud");
        await teacher.Locator(".box-line", new() { HasText = "Mejlbys Spejderhus" }).Locator("a.button").ClickAsync();
        (await teacher.WordsAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Karin"), t => t.ShouldContain("12 34 56 78"), t => t.ShouldContain("mejlbysspejderhus@ude.example"));
    }

    [SkippableFact]
    public async Task Who_does_not_want_to_be_asked_is_not_asked_again()
    {
        var link = await AskedByMailAsync("Hylkes Danseforening");
        var page = await program.VisitAsync(script: false);
        await page.GotoAsync(link);
        await page.ClickAsync("button:has-text('Spørg os ikke igen')");
        (await page.WordsAsync()).ShouldContain("I bliver ikke spurgt igen");
        var teacher = await program.AsAsync("laerer");
        var id = await Known.IdAsync(program.Address, "organisations?q=Hylkes", o => o["name"]!.ToString() == "Hylkes Danseforening");
        await teacher.GotoAsync("/spoerg?organisation=" + id);
        (await teacher.WordsAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("De vil helst ikke spørges"), t => t.ShouldNotContain("Send spørgsmålet"));
        using var http = await program.CallAsync("laerer");
        var refused = await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, "/api/v1/requests", new { from = "toldbodskolen", to = id, message = "Hej igen" });
        ((int)refused.StatusCode, await refused.Content.ReadAsStringAsync()).ShouldSatisfyAllConditions(r => r.Item1.ShouldBe(422), r => r.Item2.ShouldContain("noRequests"));
    }

    [SkippableFact]
    public async Task Nothing_written_is_run_on_any_page_or_in_any_mail()
    {
        var link = await AskedByMailAsync("Krogens Teater", "Kom og spil " + Attack);
        var page = await program.VisitAsync();
        await page.GotoAsync(link + "?svar=nej");
        (await page.TitleAsync()).ShouldNotBe("ramt");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Kom og spil <script>");
        await page.FillAsync("#nej-besked", "Vi kan ikke " + Attack);
        await page.FillAsync("#navn", "Bo " + Attack);
        await page.ClickAsync("main .reply-form button[type=submit]");
        (await page.WordsAsync()).ShouldContain("I svarede nej");
        var teacher = await program.AsAsync("laerer");
        await teacher.GotoAsync("/forespoergsler?vis=ud");
        await teacher.Locator(".box-line", new() { HasText = "Krogens Teater" }).Locator("a.button").ClickAsync();
        (await teacher.Locator("main").InnerTextAsync()).ShouldContain("Vi kan ikke <script>");
        (await teacher.TitleAsync()).ShouldNotBe("ramt");
        (await teacher.Locator("main script, main img").CountAsync()).ShouldBe(0);
        foreach (var mail in await program.MailsAsync())
            mail[Math.Max(0, mail.IndexOf("<!doctype", StringComparison.Ordinal))..].ShouldNotContain("<script>document");
    }

    [SkippableTheory, InlineData(1280), InlineData(360)]
    public async Task Every_page_of_asking_and_answering_breaks_no_rule_empty_filled_and_with_errors(int width)
    {
        var link = await AskedByMailAsync($"Bredgades Kor {width}");
        foreach (var language in width == 360 ? ["da", "en"] : (string[])["da"])
        {
            var (visitor, teacher, council) = (await program.VisitAsync(width, language: language), await program.AsAsync("laerer", width, language: language), await program.AsAsync("byraad", width, language: language));
            await teacher.GotoAsync("/forespoergsler?vis=ud");
            var request = (await teacher.Locator(".box-line", new() { HasText = $"Bredgades Kor {width}" }).Locator("a.button").GetAttributeAsync("href"))!;
            foreach (var (page, path) in new[]
            {
                (visitor, "/spoerg?tilbud=paa-vandet-i-kajak"), (visitor, "/forespoergsler"), (visitor, link), (visitor, link + "?svar=andet"), (visitor, "/svar/findes-ikke"),
                (teacher, "/spoerg?tilbud=aaen-i-laboratoriekassen&behov=aaens-vand"), (teacher, "/spoerg?organisation=kystskolen-udbyhoej"), (teacher, "/spoerg?behov=hylder-til-veste"),
                (teacher, "/forespoergsler?vis=ud"), (teacher, "/forespoergsler?vis=ud&tilstand=withdrawn"), (teacher, request), (teacher, "/behov/aaens-vand"), (council, "/forespoergsler"),
            })
            {
                await page.GotoAsync(path);
                await Axe.ShouldBeCleanAsync(page);
            }
            await visitor.GotoAsync(link);
            await visitor.ClickAsync("main .reply-form button[type=submit]");
            await Axe.ShouldBeCleanAsync(visitor);
            await visitor.CheckAsync("#svar-andet");
            await visitor.FillAsync("#andet-antal", "mange");
            await visitor.ClickAsync("main .reply-form button[type=submit]");
            await Axe.ShouldBeCleanAsync(visitor);
            (await visitor.InputValueAsync("#andet-antal")).ShouldBe("mange");
            await teacher.GotoAsync("/spoerg?tilbud=aaen-i-laboratoriekassen&behov=aaens-vand");
            await teacher.FillAsync("#antal", "mange");
            await teacher.FillAsync("#besked", "");
            await teacher.ClickAsync("button[value=send]");
            (await teacher.InputValueAsync("#antal")).ShouldBe("mange");
            await Axe.ShouldBeCleanAsync(teacher);
        }
    }

    /// <summary>The teacher asks an organisation that a sheet brought; the path of the link in the mail it gets.</summary>
    private async Task<string> AskedByMailAsync(string name, string message = "Vil I være med i uge 18?")
    {
        using var facilitator = await program.CallAsync("facilitator");
        var address = $"{name.Replace(" ", "").ToLowerInvariant()}@ude.example";
        await facilitator.ImportAsync($"Navn;Sektor;Kommune;Kontakt;E-mail\n{name};forening;Randers;Karin;{address}\n");
        using var teacher = await program.CallAsync("laerer");
        var id = await Known.IdAsync(program.Address, "organisations?q=" + Uri.EscapeDataString(name), o => o["name"]!.ToString() == name);
        await teacher.MakeAsync("requests", new { from = "toldbodskolen", to = id, message });
        var mail = (await program.MailsAsync()).Single(m => m.Contains(address));
        return "/svar/" + Regex.Match(mail, @"/svar/([A-Za-z0-9_-]+)").Groups[1].Value;
    }
}

using System.Text;
using CoCreate.Web.Tests.Records;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.People;

[Collection(ProgramCollection.Name)]
public sealed class BringingTogether(ProgramWithTheDemo program)
{
    private const string Sheet = "Kommunens foreninger 2026\n\nForening;Hvad kan de?;Kontakt;Kommune\nLerbakkens Læsevenner;\"læse højt\nkaffe\";Bo Berg bo@lerbakken.example;Randers\n"
        + "  Hornbæk Vævestue ;væve;Eva Lund, eva@hornbaek.example, 12 34 56 78;randers\nUden Kontakt;sang;;Randers\n";

    [SkippableFact]
    public async Task A_facilitator_imports_a_messy_sheet_introduces_three_and_one_claims_by_the_letter_and_accepts()
    {
        var facilitator = await SignedInAsync("facilitator@cocreate.example");
        await facilitator.GotoAsync("/import");
        await facilitator.SetInputFilesAsync("#fil", new FilePayload { Name = "rodet.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Sheet) });
        await facilitator.ClickAsync(".import-upload button[type=submit]");
        await facilitator.ClickAsync(".import-go button");
        await facilitator.ClickAsync("main a:has-text('Skriv breve til dem')");

        // one letter for each contact, after a click and not before
        (await facilitator.Locator("h1").ReadAsync()).ShouldBe("To organisationer kan få et brev");
        (await facilitator.Locator("[data-copy]").CountAsync()).ShouldBe(0);
        await CleanAsync(facilitator);
        await facilitator.ClickAsync("main button:has-text('Skriv to breve')");
        (await facilitator.Locator("h1").ReadAsync()).ShouldBe("To breve er skrevet");
        (await facilitator.Locator("a[href^='mailto:']").EvaluateAllAsync<string[]>("links => links.map(l => decodeURIComponent(l.href))"))
            .ShouldContain(href => href.StartsWith("mailto:bo@lerbakken.example") && href.Contains("/s/"));
        await CleanAsync(facilitator);

        // the bench: one from the sheet without an account, two with
        await facilitator.GotoAsync("/forbind?org=toldbodskolen&org=pramdragerlauget");
        await facilitator.FillAsync("#find", "Lerbakkens");
        await facilitator.ClickAsync("main button:has-text('Søg')");
        await CleanAsync(facilitator);
        await facilitator.ClickAsync("main a:has-text('Tilføj')");
        (await facilitator.Locator(".introduction-bench").ReadAsync()).ShouldContain("Ingen konto.");
        await CleanAsync(facilitator);
        var reasons = facilitator.Locator("input[name=grund]");
        (await reasons.CountAsync()).ShouldBeGreaterThan(1);
        var left = (await reasons.First.GetAttributeAsync("value"))!;
        await facilitator.UncheckAsync("#grund-0");
        await facilitator.FillAsync("#besked", "Jeg tænkte på jer alle tre.");
        await facilitator.ClickAsync("main button:has-text('Skriv tre breve')");
        await facilitator.ClickAsync(".letter-tabs a:has-text('Lerbakkens')");
        var letter = await facilitator.Locator(".letter").ReadAsync();
        letter.ShouldSatisfyAllConditions(t => t.ShouldContain("Kære Lerbakkens Læsevenner"), t => t.ShouldContain("Jeg tænkte på jer alle tre."), t => t.ShouldNotContain(left));
        await CleanAsync(facilitator);
        var codes = new List<string>();
        var introduction = facilitator.Url.Split('?')[0];
        foreach (var name in (string[])["Toldbodskolen", "Pramdragerlauget", "Lerbakkens"])
        {
            await facilitator.ClickAsync($".letter-tabs a:has-text('{name}')");
            codes.Add((await facilitator.Locator(".letter-link strong").ReadAsync()).Split("/s/")[1].Trim());
        }
        codes.Distinct().Count().ShouldBe(3);
        await facilitator.ClickAsync("main a:has-text('Ret teksten')");
        await facilitator.FillAsync("#tekst", (await facilitator.InputValueAsync("#tekst")).Replace("Jeg tænkte på jer alle tre.", "Jeg tænkte straks på jer <b>tre</b>."));
        await CleanAsync(facilitator);
        await facilitator.ClickAsync("main button:has-text('Gem')");
        (await facilitator.Locator(".letter").ReadAsync()).ShouldContain("Jeg tænkte straks på jer <b>tre</b>.");

        // the letter's receiver, in another browser: looking changes nothing, wrong fields are told, then the page is theirs
        var receiver = await program.VisitAsync(360, script: false);
        await receiver.GotoAsync("/s/" + codes[2].ToUpperInvariant());
        (await receiver.Locator("main").ReadAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Vil I mødes med Toldbodskolen og Pramdragerlauget?"), t => t.ShouldContain("Søren Holm"), t => t.ShouldNotContain("bo@lerbakken.example"));
        await receiver.FillAsync("#navn", "Bo Berg");
        await receiver.FillAsync("#email", "bo");
        await receiver.FillAsync("#kode", "kort");
        await receiver.ClickAsync("#overtag button[type=submit]");
        (await receiver.Locator("#error-summary").ReadAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Skriv din e-mail"), t => t.ShouldContain("mindst"));
        await receiver.FillAsync("#email", "bo@lerbakken.example");
        await receiver.FillAsync("#kode", "en hel sætning om bøger");
        await receiver.ClickAsync("#overtag button[type=submit]");
        (await receiver.Locator("#overtag").ReadAsync()).ShouldContain("I har overtaget jeres side");
        (await receiver.InputValueAsync("#svar-email")).ShouldBe("bo@lerbakken.example");
        await receiver.ClickAsync("#svar button[value=ja]");
        (await receiver.Locator("main").ReadAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("To mangler at svare"), t => t.ShouldNotContain("forening@cocreate.example"));

        // the two others answer signed in; the last yes shows everybody
        foreach (var (who, code) in new[] { ("laerer@cocreate.example", codes[0]), ("forening@cocreate.example", codes[1]) })
        {
            var member = await SignedInAsync(who);
            await member.GotoAsync("/nyt");
            (await member.Locator("main").ReadAsync()).ShouldContain("En facilitator foreslår, at I mødes med");
            await member.GotoAsync("/min-side");
            await member.ClickAsync($"main a[href='/s/{code}']");
            await CleanAsync(member);
            await member.ClickAsync("#svar button[value=ja]");
            await CleanAsync(member);
            await member.Context.CloseAsync();
        }
        await receiver.GotoAsync("/s/" + codes[2]);
        (await receiver.Locator("main").ReadAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Alle har sagt ja"), t => t.ShouldContain("laerer@cocreate.example"), t => t.ShouldContain("forening@cocreate.example"));
        await facilitator.GotoAsync("/min-side");
        (await facilitator.Locator("#sat-i-forbindelse").ReadAsync()).ShouldContain("Alle har sagt ja");
        (await facilitator.Locator(".bell").ReadAsync()).ShouldContain("ulæst");
        await facilitator.GotoAsync("/nyt");
        (await facilitator.Locator("main").ReadAsync()).ShouldContain("Lerbakkens Læsevenner vil gerne mødes");
        await CleanAsync(facilitator);
        await facilitator.ClickAsync("main button:has-text('Markér alt som læst')");
        (await facilitator.Locator("h1").ReadAsync()).ShouldBe("Intet nyt til dig");
        await facilitator.GotoAsync(introduction);
        await CleanAsync(facilitator);

        // a copy of the letter gives nothing to whoever finds it
        var stranger = await program.VisitAsync();
        await stranger.GotoAsync("/s/" + codes[2]);
        stranger.Url.ShouldContain("/log-ind?til=%2Fs%2F" + codes[2], Case.Sensitive, "answered and taken over: only their own people read on");
        (await stranger.GotoAsync("/s/findesikke22"))!.Status.ShouldBe(404);
        await CleanAsync(stranger);
        (await stranger.GotoAsync(introduction))!.Status.ShouldBe(401);
        (await stranger.GotoAsync("/forbind"))!.Status.ShouldBe(401);

        // in English, on a phone
        var abroad = await program.VisitAsync(360, language: "en");
        await abroad.GotoAsync("/s/" + codes[1]);
        await Axe.ShouldBeCleanAsync(abroad);
        await abroad.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(abroad, "facilitator@cocreate.example");
        foreach (var path in (string[])["/forbind?org=toldbodskolen&org=pramdragerlauget", new Uri(introduction).AbsolutePath, "/partnerskaber"])
        {
            await abroad.GotoAsync(path);
            await Axe.ShouldBeCleanAsync(abroad);
        }
    }

    [SkippableFact]
    public async Task Whoever_has_no_letter_asks_the_facilitator_who_decides_on_the_own_page()
    {
        var facilitator = await SignedInAsync("facilitator@cocreate.example");
        await facilitator.GotoAsync("/forbind?find=Stensballe+Strygekvartet");
        await facilitator.ClickAsync("summary:has-text('Skriv en ny organisation')");
        await facilitator.ClickAsync("main button:has-text('Sæt den på bænken')");
        await facilitator.ClickAsync(".introduction-bench a:has-text('Stensballe')");
        var page = new Uri(facilitator.Url).AbsolutePath;

        var stranger = await program.VisitAsync(script: false);
        await stranger.GotoAsync(page);
        await stranger.ClickAsync("main a:has-text('Overtag jeres side')");
        await stranger.ClickAsync("main button[type=submit]");
        (await stranger.Locator("#error-summary li").CountAsync()).ShouldBe(4);
        await stranger.FillAsync("#navn", "Ida Strygersen");
        await stranger.FillAsync("#email", "ida@kvartet.example");
        await stranger.FillAsync("#kode", "fire strygere og en fløjte");
        await stranger.FillAsync("#hvem", "Jeg spiller bratsch <img src=x onerror=alert(1)>");
        await stranger.ClickAsync("main button[type=submit]");
        (await stranger.Locator("h1").ReadAsync()).ShouldBe("Du har bedt om at overtage siden");

        await facilitator.GotoAsync("/min-side");
        (await facilitator.Locator("#vil-vaere-med").ReadAsync()).ShouldSatisfyAllConditions(
            t => t.ShouldContain("Ida Strygersen"), t => t.ShouldContain("<img src=x onerror=alert(1)>"), t => t.ShouldContain("kvartet.example"));
        await CleanAsync(facilitator);
        await facilitator.ClickAsync("#vil-vaere-med form:has(input[name=id]) button[value=ja]");
        (await facilitator.Locator("main [role=status]").First.ReadAsync()).ShouldContain("Godkendt");
        await stranger.GotoAsync("/min-side");
        (await stranger.Locator("main").ReadAsync()).ShouldContain("Stensballe Strygekvartet");
    }

    private async Task<IPage> SignedInAsync(string email)
    {
        var page = await program.VisitAsync();
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, email);
        return page;
    }

    private static async Task CleanAsync(IPage page)
    {
        var was = page.ViewportSize!;
        foreach (var width in (int[])[360, 1280])
        {
            await page.SetViewportSizeAsync(width, 900);
            await Axe.ShouldBeCleanAsync(page);
        }
        await page.SetViewportSizeAsync(was.Width, was.Height);
    }
}

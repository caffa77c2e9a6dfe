using System.Net.Http.Json;
using System.Text.RegularExpressions;
using CoCreate.Web.Tests.Records;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Asking;

[Collection(ProgramCollection.Name)]
public sealed class AskingTests(ProgramWithTheDemo program)
{
    private const string Teacher = "laerer@cocreate.example", Volunteer = "forening@cocreate.example";

    [SkippableTheory, InlineData(true), InlineData(false)]
    public async Task A_teacher_asks_the_association_proposes_another_week_and_after_the_yes_both_see_how_to_reach_each_other(bool script)
    {
        using var admin = await program.CallAsync("admin");
        await admin.PatchAsync("organisations/pramdragerlauget", new { limits = new { perMonth = 50 } });
        var (teacher, volunteer) = (await program.AsAsync("laerer", script: script), await program.AsAsync("forening", script: script));
        await teacher.GotoAsync("/behov/aaens-vand");
        await teacher.ClickAsync("main .match a[href*='tilbud=paa-vandet-i-kajak']");
        (await teacher.InputValueAsync("#antal")).ShouldBe("26");
        (await teacher.InputValueAsync("#besked")).ShouldSatisfyAllConditions(t => t.ShouldStartWith("Hej Pramdragerlauget"), t => t.ShouldContain("Vi spørger jer, fordi"), t => t.ShouldContain("Mette Kjær, Toldbodskolen"));
        await teacher.ClickAsync("button[value=send]");
        teacher.Url.ShouldContain("/behov/aaens-vand");
        (await teacher.WordsAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Spørgsmålet er sendt"), t => t.ShouldContain("Spurgt"), t => t.ShouldContain("Træk det tilbage"));
        var request = (await teacher.GetAttributeAsync(".asked-list a", "href"))!;

        await volunteer.GotoAsync("/forespoergsler");
        (await volunteer.WordsAsync()).ShouldContain("Venter på jeres svar");
        await volunteer.ClickAsync($"main a.button[href='{request}']");
        (await volunteer.ContentAsync()).ShouldNotContain(Teacher);
        await volunteer.ClickAsync("main .reply-form button[type=submit]");
        (await volunteer.Locator("[role=alert]").InnerTextAsync()).ShouldContain("Vælg et svar");
        await volunteer.CheckAsync("#svar-andet");
        await volunteer.ClickAsync(".reply-form details:has(#andet-tid-from) > summary");
        await volunteer.FillAsync("#andet-tid-from", "19");
        await volunteer.FillAsync("#andet-besked", "Uge 19 går bedre.");
        await volunteer.ClickAsync("main .reply-form button[type=submit]");
        (await volunteer.WordsAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Svaret er sendt til Toldbodskolen"), t => t.ShouldContain("Venter på svar fra Toldbodskolen"));
        (await volunteer.ContentAsync()).ShouldNotContain(Teacher);

        await teacher.GotoAsync(request);
        (await teacher.ContentAsync()).ShouldNotContain(Volunteer);
        (await teacher.WordsAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Pramdragerlauget foreslår noget andet"), t => t.ShouldContain("Uge 19 går bedre."), t => t.ShouldContain("Uge 19"));
        await teacher.CheckAsync("#svar-ja");
        await teacher.ClickAsync("main .reply-form button[type=submit]");
        (await teacher.WordsAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Det er aftalt"), t => t.ShouldContain(Volunteer), t => t.ShouldContain("Jens Mortensen"));
        (await teacher.Locator("main a[href^='/partnerskaber/']").CountAsync()).ShouldBe(1);
        await volunteer.GotoAsync(request);
        (await volunteer.WordsAsync()).ShouldContain(Teacher);
        await teacher.Context.CloseAsync();
        await volunteer.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task What_a_visitor_wrote_is_there_after_signing_in_and_sending_twice_asks_once()
    {
        using var admin = await program.CallAsync("admin");
        var (organisation, offer) = await GiverAsync(admin, "Sangbroderne", new { });
        var page = await program.VisitAsync(script: false);
        await page.GotoAsync("/tilbud/" + offer);
        await page.ClickAsync("main a.button-primary:has-text('Spørg dem')");
        await page.FillAsync("#besked", "Vil I synge for 3. A?");
        await page.ClickAsync("button[value=send]");
        await ProgramWithTheDemo.SignInAsync(page, Teacher);
        page.Url.ShouldContain("/spoerg");
        (await page.InputValueAsync("#besked")).ShouldBe("Vil I synge for 3. A?");
        var form = await page.EvaluateAsync<Dictionary<string, string>>("() => Object.fromEntries(new FormData(document.querySelector('.ask-form form')))");
        await page.ClickAsync("button[value=send]");
        await page.WaitForURLAsync("**/tilbud/**");
        var again = page.Context.APIRequest.CreateFormData();
        foreach (var (name, value) in form)
            again.Append(name, value);
        again.Append("gaa", "send");
        (await page.Context.APIRequest.PostAsync($"/spoerg?tilbud={offer}", new() { Form = again })).Ok.ShouldBeTrue();
        await page.GotoAsync("/forespoergsler?vis=ud");
        (await page.Locator(".box-line", new() { HasText = "Sangbroderne" }).CountAsync()).ShouldBe(1);
        await page.Locator(".box-line", new() { HasText = "Sangbroderne" }).Locator(".withdraw button").ClickAsync();
        (await page.Locator(".box-line", new() { HasText = "Sangbroderne" }).InnerTextAsync()).ShouldContain("Trukket tilbage");
        organisation.ShouldNotBeEmpty();
    }

    [SkippableFact]
    public async Task An_association_at_its_limit_is_not_asked_again_and_is_ruled_out_of_matching_until_it_opens()
    {
        using var admin = await program.CallAsync("admin");
        var (organisation, offer) = await GiverAsync(admin, "Vandprøvelauget", new { limits = new { perMonth = 1 } });
        var page = await program.AsAsync("laerer");
        await page.GotoAsync($"/spoerg?tilbud={offer}&behov=aaens-vand");
        (await page.Locator(".ask-side").InnerTextAsync()).ShouldContain("Én plads tilbage");
        var second = await page.Context.NewPageAsync();
        await second.GotoAsync($"/spoerg?tilbud={offer}&behov=aaens-vand");
        await page.ClickAsync("button[value=send]");
        await page.WaitForURLAsync("**/behov/**");
        await second.ClickAsync("button[value=send]");
        (await second.WordsAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Bænken er fuld"), t => t.ShouldMatch(@"kan spørges igen 1\. "), t => t.ShouldContain("gemt som kladde"));
        await Axe.ShouldBeCleanAsync(second);
        await page.GotoAsync($"/spoerg?tilbud={offer}&behov=aaens-vand");
        (await page.Locator("#besked").CountAsync()).ShouldBe(0);
        (await page.WordsAsync()).ShouldContain("De næste, der passer");
        var matches = System.Text.Json.Nodes.JsonNode.Parse(await admin.GetStringAsync("/api/v1/needs/aaens-vand/matches?top=200&ruledOut=true"))!;
        matches["items"]!.AsArray().ShouldNotContain(m => m!["organisation"]!["id"]!.ToString() == organisation);
        matches["ruledOut"]!.AsArray().Single(m => m!["organisation"]!["id"]!.ToString() == organisation)!["rule"]!.ToString().ShouldBe("overLimit");
    }

    [SkippableFact]
    public async Task A_visit_is_booked_by_its_slot_a_full_one_has_a_waiting_list_and_calling_off_frees_it()
    {
        using var admin = await program.CallAsync("admin");
        var day = DateTimeOffset.UtcNow.AddDays(40);
        var (organisation, offer) = await GiverAsync(admin, "Sluseværket", new { }, new { booking = "visit", slots = new[] { new { id = "s1", start = day, seats = 26 }, new { id = "s2", start = day.AddDays(1), seats = 26 } } });
        using (var other = await program.CallAsync("forening"))
            (await other.PostAsJsonAsync("/api/v1/requests", new { from = "pramdragerlauget", to = organisation, offer, slot = "s2", people = 20, message = "Vi kommer 20." })).EnsureSuccessStatusCode();
        var page = await program.AsAsync("laerer");
        await page.GotoAsync($"/tilbud/{offer}?behov=aaens-vand");
        (await page.Locator(".slot-list li").Nth(1).InnerTextAsync()).ShouldContain("venteliste");
        await page.Locator(".slot-list li").First.GetByRole(AriaRole.Link).ClickAsync();
        await Axe.ShouldBeCleanAsync(page);
        await page.ClickAsync("button:has-text('Book pladserne')");
        (await page.WordsAsync()).ShouldContain("Pladserne er booket");
        await page.GotoAsync($"/tilbud/{offer}?behov=aaens-vand");
        (await page.Locator(".slot-list li").First.InnerTextAsync()).Replace('\u00A0', ' ').ShouldSatisfyAllConditions(t => t.ShouldContain("Fuldt booket"), t => t.ShouldContain("I har booket 26"));
        await Axe.ShouldBeCleanAsync(page);
        await page.Locator(".slot-list li").Nth(1).GetByRole(AriaRole.Link).ClickAsync();
        await page.ClickAsync("button:has-text('Skriv os på ventelisten')");
        await page.GotoAsync($"/tilbud/{offer}?behov=aaens-vand");
        (await page.Locator(".slot-list li").Nth(1).InnerTextAsync()).Replace('\u00A0', ' ').ShouldContain("I står på venteliste");
        await page.Locator(".slot-list li").First.Locator(".withdraw button").ClickAsync();
        (await page.Locator(".slot-list li").First.InnerTextAsync()).Replace('\u00A0', ' ').ShouldContain("26 af 26 pladser er ledige");
    }

    /// <summary>An organisation with an offer near the class and about its theme.</summary>
    internal static async Task<(string Organisation, string Offer)> GiverAsync(HttpClient admin, string name, object more, object? offer = null)
    {
        var organisation = await admin.MakeAsync("organisations", Merged(new { name, sector = "association", municipality = "0730", status = "published" }, more));
        return (organisation, await admin.MakeAsync("offers", Merged(new
        {
            organisation, kind = "activity", title = $"Åens vand med {name}", text = "Vi undersøger åens vand med klassen.", themes = new[] { "vandloeb-og-soeer" }, status = "published",
        }, offer ?? new { })));
    }

    private static Dictionary<string, object?> Merged(object one, object two) =>
        one.GetType().GetProperties().Select(p => (p.Name, Value: p.GetValue(one))).Concat(two.GetType().GetProperties().Select(p => (p.Name, Value: p.GetValue(two)))).ToDictionary(p => p.Name, p => p.Value);
}

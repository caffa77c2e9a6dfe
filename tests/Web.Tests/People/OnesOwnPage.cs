using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Web.Tests.Records;
using CoCreate.Web.Tests.Support;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.People;

[Collection(ProgramCollection.Name)]
public sealed class OnesOwnPage(ProgramWithTheDemo program)
{
    [SkippableTheory]
    [InlineData("laerer@cocreate.example", "Nogen spørger dig")]
    [InlineData("forening@cocreate.example", "Nogen mangler det, I kan")]
    [InlineData("virksomhed@cocreate.example", "Nogen kan bruge det, I har")]
    [InlineData("viden@cocreate.example", "Nogen spørger om det, I ved")]
    [InlineData("facilitator@cocreate.example", "Uden svar")]
    [InlineData("byraad@cocreate.example", "Kun tal")]
    [InlineData("admin@cocreate.example", "Uden svar")]
    public async Task Every_role_has_its_own_page_in_its_own_words(string email, string says)
    {
        var page = await SignedInAsync(email);
        await page.GotoAsync("/min-side");
        (await page.Locator("main").ReadAsync()).ShouldContain(says);
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        (await page.Locator("main .button-primary").CountAsync()).ShouldBeLessThanOrEqualTo(1, "one primary button");
        if (email.StartsWith("byraad"))
            (await page.Locator("main button, main a").CountAsync()).ShouldBe(0, "figures only");
        foreach (var address in (string[])["/min-side", "/nyt"])
            await page.ShouldBeCleanEverywhereAsync(address);
    }

    [SkippableFact]
    public async Task A_request_waits_first_on_the_page_of_those_asked_and_in_their_bell()
    {
        using var teacher = await ApiAsync("laerer@cocreate.example");
        var answer = await teacher.PostAsJsonAsync("/api/v1/requests", new { from = "toldbodskolen", to = "gudenaa-kantiner", message = "Kan I lave 26 madpakker? <script>alert(1)</script>", people = 26 });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        var id = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]!.GetValue<string>();

        var page = await SignedInAsync("virksomhed@cocreate.example");
        (await page.Locator(".bell").ReadAsync()).ShouldContain("ulæst");
        await page.GotoAsync("/min-side");
        (await page.Locator("h1").ReadAsync()).ShouldContain("venter");
        (await page.Locator(".first").ReadAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Toldbodskolen spørger jer"), t => t.ShouldContain("<script>alert(1)</script>"), t => t.ShouldContain("26 personer"));
        (await page.Locator($".first a[href='/forespoergsler/{id}?svar=ja']").CountAsync()).ShouldBe(1);
        await Axe.ShouldBeCleanAsync(page);
        var asker = await SignedInAsync("laerer@cocreate.example");
        await asker.GotoAsync("/min-side");
        (await asker.Locator("#spurgt").ReadAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Gudenå Kantiner"), t => t.ShouldContain("Venter på svar"));
    }

    [SkippableFact]
    public async Task Limits_needs_for_later_and_confirmations_are_kept()
    {
        var page = await SignedInAsync("forening@cocreate.example");
        await page.GotoAsync("/min-side");
        await page.SelectOptionAsync("select[name=hojst]", "4");
        await page.FillAsync("input[name=pause]", "2030-03-01");
        await page.ClickAsync(".limit-form button:has-text('Gem')");
        (await page.Locator("main").ReadAsync()).ShouldContain("I holder pause til");
        (await page.InputValueAsync("select[name=hojst]")).ShouldBe("4");
        await page.ClickAsync("button:has-text('Slut pausen nu')");
        (await page.Locator("main").ReadAsync()).ShouldNotContain("I holder pause til");

        using (var teacher = await ApiAsync("laerer@cocreate.example"))
            foreach (var question in (string[])["Hvem kan tage 26 elever med i kajak på åen?", "Hvem kan lære en klasse at ro kajak?"])
                (await teacher.PostAsJsonAsync("/api/v1/needs", new { organisation = "toldbodskolen", question, text = "Vi vil ud på vandet i kajak med en instruktør.", visibility = "public", status = "published" })).EnsureSuccessStatusCode();
        await page.GotoAsync("/min-side");
        var needs = page.Locator("#mangler h3");
        var first = await needs.First.ReadAsync();
        await page.Locator("#mangler button[value=maaned]").First.ClickAsync();
        (await page.Locator("main [role=status]").First.ReadAsync()).ShouldContain("næste måned");
        (await needs.First.ReadAsync()).ShouldNotBe(first);
        await page.Locator("#mangler button[value=altid]").First.ClickAsync();
        await page.ClickAsync("#mangler summary");
        await page.ClickAsync("#mangler details button");
        (await page.Locator("#mangler details").CountAsync()).ShouldBe(0);

        await page.GotoAsync("/soeg?q=kajak&hvad=behov");
        await page.ClickAsync("main button:has-text('Gem søgningen')");
        (await page.Locator("main").ReadAsync()).ShouldContain("Søgningen er gemt");
        await Axe.ShouldBeCleanAsync(page);
        await page.GotoAsync("/min-side");
        (await page.Locator("#kladder").ReadAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("Behov: kajak"), t => t.ShouldContain("Intet nyt"));
        await page.ClickAsync("#kladder button:has-text('Glem den')");
        (await page.Locator("#kladder").ReadAsync()).ShouldNotContain("Behov: kajak");
    }

    private async Task<IPage> SignedInAsync(string email)
    {
        var page = await program.VisitAsync();
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, email);
        return page;
    }

    private async Task<HttpClient> ApiAsync(string email)
    {
        var client = new HttpClient { BaseAddress = new(program.Address) };
        var answer = await client.PostAsJsonAsync("/api/v1/sign-in", new { email, password = "samskabelse" });
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["accessToken"]!.GetValue<string>());
        return client;
    }
}

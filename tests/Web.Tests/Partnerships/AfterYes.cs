using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Web.Tests.Records;
using CoCreate.Web.Tests.Support;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Partnerships;

/// <summary>The page after yes, in two browsers signed in as both sides.</summary>
[Collection(ProgramCollection.Name)]
public sealed class AfterYes(ProgramWithTheDemo program)
{
    private const string School = "toldbodskolen", Club = "pramdragerlauget", Script = "<script>document.title='hacket'</script><img src=x onerror=document.title='hacket'>";

    private readonly HashSet<IPage> pagesWithoutScript = [];

    [SkippableTheory, InlineData(true), InlineData(false)]
    public async Task Two_sides_go_from_yes_to_did_it_happen(bool script)
    {
        var (teacher, club) = (await SignedIn("laerer", script), await SignedIn("forening", script));
        var path = "/partnerskaber/" + await Yes();
        await teacher.GotoAsync(path);
        (await Text(teacher)).ShouldSatisfyAllConditions(t => t.ShouldContain("Nu mangler planen"), t => t.ShouldContain("En dag"));
        await EverywhereClean(teacher, path);

        await SetDay(teacher, path, DateTime.Today.AddDays(30), "Klubhuset ved åen");
        (await Text(teacher)).ShouldContain("Klubhuset ved åen");
        await teacher.ClickAsync("button:has-text('Vi er med på planen')");
        (await Text(teacher)).ShouldContain("I har sagt ja til planen");

        await club.GotoAsync(path);
        await club.ClickAsync("button:has-text('Vi er med på planen')");
        (await Text(club)).ShouldContain("Alle to er med på planen");

        await teacher.FillAsync("#besked-text", "Vi bliver 26. " + Script);
        await teacher.ClickAsync("form[action$='/besked'] button");
        await club.GotoAsync(path);
        (await Text(club)).ShouldContain("Vi bliver 26. " + Script);
        (await Text(club)).ShouldNotContain("@cocreate.example");
        await club.ClickAsync("form[action$='/kontakt'] button");
        (await Text(club)).ShouldContain("laerer@cocreate.example");
        await teacher.GotoAsync("/partnerskaber/hvem-har-set");
        (await Text(teacher)).ShouldContain("Aftale noget praktisk");
        await EverywhereClean(teacher, "/partnerskaber/hvem-har-set");

        await Fill(club, "details:has(#opgave-text)", "#opgave-text", "Find veste " + Script);
        await Fill(club, "details:has(#program-text)", "#program-text", "Velkomst " + Script, ("#program-at", "09:15"));
        await Fill(club, "details:has(#bidrag-text)", "#bidrag-text", "Otte kajakker " + Script);
        await Fill(club, "details:has(#log-text)", "#log-text", "Vi lærte at spørge tidligt. " + Script);
        (await Text(club)).ShouldSatisfyAllConditions(t => t.ShouldContain("Find veste <script>"), t => t.ShouldContain("9.15"), t => t.ShouldContain("Otte kajakker <script>"), t => t.ShouldContain("spørge tidligt. <script>"));
        (await club.TitleAsync()).ShouldNotContain("hacket");
        await EverywhereClean(club, path);

        var calendar = await (await club.APIRequest.GetAsync(program.Address + await club.GetAttributeAsync("a[href$='.ics']", "href"))).TextAsync();
        calendar.ShouldSatisfyAllConditions(c => c.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), c => c.ShouldContain("LOCATION:Klubhuset ved åen"));

        // no day that is over can be set; so the questions are asked of a visit of the two that was
        await SetDay(teacher, path, DateTime.Today.AddDays(-2), null);
        (await teacher.TitleAsync()).ShouldStartWith("Fejl:");
        path = "/partnerskaber/" + await Held();
        await teacher.GotoAsync(path);
        (await Text(teacher)).ShouldContain("Hvordan gik det?");
        await EverywhereClean(teacher, path);
        await teacher.ClickAsync("form[action$='/svar'] button");
        (await teacher.TitleAsync()).ShouldStartWith("Fejl:");
        await Answer(teacher, "yes", 5, "yes");
        (await Text(teacher)).ShouldContain("Har ikke svaret endnu");
        await club.GotoAsync(path + "?blev=yes");
        await Answer(club, "yes", 4, "maybe");
        (await Text(club)).ShouldContain("Nu tæller det med");
        await EverywhereClean(club, path);

        var visitor = await program.VisitAsync();
        (await visitor.GotoAsync(path))!.Status.ShouldBe(200);
        (await Text(visitor)).ShouldSatisfyAllConditions(t => t.ShouldContain("Otte kajakker"), t => t.ShouldNotContain("Vi bliver 26"), t => t.ShouldNotContain("Find veste"), t => t.ShouldNotContain("4 af 5"));
        await EverywhereClean(visitor, path);
    }

    [SkippableFact]
    public async Task Who_leaves_leaves_an_open_seat_and_others_see_nothing()
    {
        var (teacher, club, council, facilitator) = (await SignedIn("laerer", true), await SignedIn("forening", true), await SignedIn("byraad", true), await SignedIn("facilitator", true));
        var path = "/partnerskaber/" + await Yes();
        (await council.GotoAsync(path))!.Status.ShouldBe(404);
        await EverywhereClean(council, "/partnerskaber");
        (await facilitator.GotoAsync(path))!.Status.ShouldBe(200);
        (await Text(facilitator)).ShouldNotContain("Nu kan I ringe");
        await EverywhereClean(facilitator, path);
        await EverywhereClean(facilitator, "/partnerskaber");

        await club.GotoAsync(path);
        await Fill(club, "details:has(#fra-text)", "#fra-text", "Vi har mistet en instruktør.");
        (await Text(club)).ShouldContain("I har meldt fra");
        (await club.GotoAsync(path))!.Status.ShouldBe(404);
        await teacher.GotoAsync(path);
        (await Text(teacher)).ShouldSatisfyAllConditions(t => t.ShouldContain("Vi har mistet en instruktør."), t => t.ShouldContain("har meldt fra"), t => t.ShouldContain("Find en anden"));
        await EverywhereClean(teacher, path);
        await EverywhereClean(teacher, "/partnerskaber");
    }

    private async Task<IPage> SignedIn(string who, bool script)
    {
        var page = await program.VisitAsync(script: script);
        if (!script)
            pagesWithoutScript.Add(page);
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, who + "@cocreate.example");
        return page;
    }

    private async Task<string> Yes()
    {
        using var http = new HttpClient { BaseAddress = new(program.Address) };
        // the club takes two requests a month; asking the school leaves them to others
        await SignIn(http, "forening");
        var answer = await http.PostAsJsonAsync("/api/v1/requests", new { from = Club, to = School, people = 26, message = "Vil I sejle med os?" });
        var asked = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        asked["id"].ShouldNotBeNull(asked.ToJsonString());
        await SignIn(http, "laerer");
        var accept = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/requests/{asked["id"]}/accept");
        accept.Headers.TryAddWithoutValidation("If-Match", "*");
        var agreed = JsonNode.Parse(await (await http.SendAsync(accept)).Content.ReadAsStringAsync())!;
        return agreed["partnership"]!.GetValue<string>();
    }

    private async Task<string> Held()
    {
        using var http = new HttpClient { BaseAddress = new(program.Address) };
        await SignIn(http, "admin");
        var day = DateTime.Today.AddDays(-2).ToString("yyyy-MM-dd");
        var answer = await http.PostAsJsonAsync("/api/v1/partnerships", new
        {
            title = "Kajak ved klubhuset", phase = "agreed", start = day, end = day, status = "published",
            members = new[] { new { organisation = School, role = "lead" }, new { organisation = Club, role = "partner" } },
            commitments = new[] { new { id = "c1", organisation = Club, kind = "equipment", text = "Otte kajakker" } },
        });
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]!.GetValue<string>();
    }

    private static async Task SignIn(HttpClient http, string who) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer",
        JsonNode.Parse(await (await http.PostAsJsonAsync("/api/v1/sign-in", new { email = who + "@cocreate.example", password = "samskabelse" })).Content.ReadAsStringAsync())!["accessToken"]!.GetValue<string>());

    private static async Task SetDay(IPage page, string path, DateTime day, string? place)
    {
        await page.GotoAsync(path);
        await Open(page, "details:has(#plan-start)");
        await page.FillAsync("#plan-start", day.ToString("yyyy-MM-dd"));
        if (place is not null)
            await page.FillAsync("#plan-place", place);
        await page.ClickAsync("form[action$='/plan'] button");
    }

    private static async Task Fill(IPage page, string details, string field, string words, params (string Field, string Value)[] more)
    {
        await Open(page, details);
        await page.FillAsync(field, words);
        foreach (var (other, value) in more)
            await page.FillAsync(other, value);
        await page.Locator($"form:has({field}) button[type=submit]").First.ClickAsync();
    }

    private static async Task Open(IPage page, string details)
    {
        if (await page.Locator(details).GetAttributeAsync("open") is null)
            await page.ClickAsync(details + " > summary");
    }

    private static async Task Answer(IPage page, string happened, int worth, string again)
    {
        foreach (var id in new[] { $"svar-happened-{happened}", $"svar-worth-{worth}", $"svar-again-{again}" })
            await page.Locator('#' + id).CheckAsync(new() { Force = true });
        await page.ClickAsync("form[action$='/svar'] button");
    }

    private Task EverywhereClean(IPage page, string path) => pagesWithoutScript.Contains(page) ? Task.CompletedTask : page.ShouldBeCleanEverywhereAsync(path);

    private static async Task<string> Text(IPage page) => (await page.Locator("main").InnerTextAsync()).Replace('\u00A0', ' ');
}

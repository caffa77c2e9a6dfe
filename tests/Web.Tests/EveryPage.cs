using CoCreate.Web.Tests.Support;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests;

[Collection(InTheBrowser.Name)]
public sealed class EveryPage(ADemoNetwork network)
{
    private const string Long = "etmegetlangtordudenmellemrumderaldrigholderopogsomingenkanbrydenogetsted";

    public static TheoryData<string> Pages =>
    [
        "/", "/?sted=Randers", $"/?sted={Long}",
        "/soeg", "/soeg?q=vand&sted=Randers&km=30&klasse=4-6&uge=18&sektor=association&sektor=municipality", "/soeg?hvad=behov&sted=Viborg&sorter=naermest",
        "/soeg?hvad=organisationer&q=skole", $"/soeg?q={Long}&sted=Odense&km=5", "/soeg?side=9999",
        "/svar?hvem=laerer&klasse=4&fag=natur-teknologi&emne=vand&uge=18&km=10&sted=Randers", "/svar?hvem=forening&antal=8&emne=l%C3%A6se+h%C3%B8jt+for+b%C3%B8rn&sted=Odense",
        "/svar?hvem=kommune&emne=et+f%C3%A6llesskab&til=voksne+der+er+alene&sted=Roskilde&vis=organisationer", $"/svar?hvem=fri&emne={Long}", "/svar",
        "/rum/ind/findes-ikke", "/log-ind", "/om", "/om/match", "/kom-i-gang", "/findes-ikke", "/tilbud/findes-ikke",
        "/organisationer/pramdragerlauget", "/organisationer/toldbodskolen", "/organisationer/toldbodskolen/ringe", "first:tilbud", "first:behov", "/behov/nyt", "/tilbud/nyt", "/import", "/min-side",
    ];

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Breaks_no_rule_and_never_scrolls_sideways_wide_or_narrow_in_both_languages(string path)
    {
        var page = await network.VisitorAsync();
        var complaints = new List<string>();
        // the status of a refused page is no complaint of the browser's
        page.Console += (_, m) => { if (m.Type == "error" && !m.Text.Contains("status of 4")) complaints.Add(m.Text); };
        page.PageError += (_, e) => complaints.Add(e);
        path = await FirstAsync(page, path);
        foreach (var language in (string[])["da", "en"])
        {
            await page.GotoAsync(path + (path.Contains('?') ? "&" : "?") + "lang=" + language, new() { WaitUntil = WaitUntilState.NetworkIdle });
            (await page.GetAttributeAsync("html", "lang")).ShouldBe(language);
            (await page.TextContentAsync("body"))!.ShouldContain("opdigtet demo", Case.Insensitive);
        }
        await page.ShouldBeCleanEverywhereAsync(path);
        complaints.ShouldBeEmpty(path);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Leads_to_no_dead_link()
    {
        var page = await network.VisitorAsync();
        var seen = new HashSet<string>();
        using var client = new HttpClient { BaseAddress = new(network.Address) };
        foreach (var path in (string[])["/", "/soeg?q=vand", "/svar?hvem=laerer&emne=vand", "/om", "/om/match", "/log-ind"])
        {
            await page.GotoAsync(path);
            var links = await page.EvaluateAsync<string[]>("() => [...document.links].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");
            foreach (var link in links.Where(seen.Add))
                ((int)(await client.GetAsync(link)).StatusCode).ShouldBe(200, $"{link} on {path}");
        }
        seen.Count.ShouldBeGreaterThan(40);
        await page.Context.CloseAsync();
    }

    private static async Task<string> FirstAsync(IPage page, string path)
    {
        if (!path.StartsWith("first:", StringComparison.Ordinal))
            return path;
        await page.GotoAsync("/soeg?hvad=" + path["first:".Length..]);
        return (await page.GetAttributeAsync(".hit h3 a", "href"))!;
    }
}

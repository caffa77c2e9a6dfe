using CoCreate.Web.Tests.Support;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests;

[Collection(InTheBrowser.Name)]
public sealed class Searching(ADemoNetwork network)
{
    [SkippableTheory, InlineData(true), InlineData(false)]
    public async Task A_facet_narrows_to_the_number_it_promised_and_its_chip_takes_it_back(bool script)
    {
        var page = await network.VisitorAsync(script: script);
        await page.GotoAsync("/soeg?q=vand");
        var all = await HitsAsync(page);
        var facet = page.Locator(".facet label[for=sektor-association]");
        var promised = int.Parse(await facet.Locator(".count").InnerTextAsync());
        promised.ShouldBeLessThan(all);
        await page.Locator("#sektor-association").CheckAsync(new() { Force = true });
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis resultater" }).ClickAsync();
        (await HitsAsync(page)).ShouldBe(promised);
        page.Url.ShouldContain("sektor=association");
        await page.GetByRole(AriaRole.Link, new() { Name = "Fjern Forening" }).ClickAsync();
        (await HitsAsync(page)).ShouldBe(all);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task An_address_shows_the_same_to_whoever_gets_it()
    {
        var one = await network.VisitorAsync();
        await one.GotoAsync("/soeg?q=vand&sted=Randers&km=30&sorter=naermest&side=2");
        var other = await network.VisitorAsync();
        await other.GotoAsync(one.Url);
        (await other.Locator(".hits").InnerTextAsync()).ShouldBe(await one.Locator(".hits").InnerTextAsync());
        (await one.Locator(".hit .rank").First.InnerTextAsync()).ShouldBe("11");
        await one.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Zero_hits_lead_on_with_the_hits_they_promise()
    {
        var page = await network.VisitorAsync();
        await page.GotoAsync("/soeg?q=kajak&sted=Randers&km=1&klasse=0-3&sektor=state");
        (await page.Locator(".hit").CountAsync()).ShouldBe(0);
        var way = page.Locator(".ways-on li").First;
        var promised = int.Parse(string.Concat((await way.Locator(".muted").InnerTextAsync()).TakeWhile(char.IsAsciiDigit)));
        await way.GetByRole(AriaRole.Link).ClickAsync();
        (await HitsAsync(page)).ShouldBe(promised);
        await page.Context.CloseAsync();
    }

    [SkippableTheory, InlineData(true), InlineData(false)]
    public async Task The_map_carries_the_lists_own_numbers(bool script)
    {
        var page = await network.VisitorAsync(script: script);
        await page.GotoAsync("/soeg?q=vand&sted=Randers&km=30", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var marks = page.Locator(script ? ".map-live .map-mark" : ".map-frame svg .pin text");
        var numbers = (await marks.AllTextContentsAsync()).SelectMany(t => t.Split(", ", StringSplitOptions.RemoveEmptyEntries)).Select(int.Parse).Order();
        numbers.ShouldBe(Enumerable.Range(1, 10));
        await page.Context.CloseAsync();
    }

    private static async Task<int> HitsAsync(IPage page) =>
        int.Parse(string.Concat((await page.Locator("#hits").InnerTextAsync()).TakeWhile(c => char.IsAsciiDigit(c) || c == '.')).Replace(".", ""));
}

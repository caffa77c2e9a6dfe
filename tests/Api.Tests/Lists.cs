using System.Net.Http.Json;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class Lists(TheApp app)
{
    [Fact]
    public async Task Pages_give_every_record_once_also_when_others_come_in_between()
    {
        var made = new HashSet<string>();
        for (var i = 0; i < 7; i++)
            made.Add(await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "equipment", title = $"Kajak nummer {i}", status = "published" }));
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await (await app.Visitor().GetAsync($"/api/v1/offers?kind=equipment&limit=2{(cursor is null ? "" : "&cursor=" + cursor)}")).Json();
            var items = page["items"]!.AsArray();
            items.Count.ShouldBeLessThanOrEqualTo(2);
            seen.AddRange(items.Select(i => i!["id"]!.GetValue<string>()));
            cursor = page["next"]?.GetValue<string>();
            await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "place", title = "Kommer til imens", status = "published" });
        }
        while (cursor is not null);
        seen.Distinct().Count().ShouldBe(seen.Count);
        made.Except(seen).ShouldBeEmpty();
    }

    [Fact]
    public async Task Filters_and_facets_speak_of_the_same_hits()
    {
        await app.Create("owner", "offers", new { organisation = app.Business, kind = "funding", title = "Havnens pulje", grades = new[] { 7 }, themes = Samples.Themes, status = "published" });
        var list = await (await app.Visitor().GetAsync($"/api/v1/offers?kind=funding&sector=business&municipality=0751&grade=7&theme={Samples.Themes[0]}&near=56.15,10.2&withinKm=30&week=18&q=pulje&facets=true")).Json();
        list["total"]!.GetValue<int>().ShouldBe(1);
        list["items"]![0]!["title"]!.GetValue<string>().ShouldBe("Havnens pulje");
        foreach (var (name, values) in list["facets"]!.AsObject())
            foreach (var value in values!.AsArray())
            {
                value!["value"]!.GetValue<string>().ShouldNotBeEmpty(name);
                value["labelDa"]!.GetValue<string>().ShouldNotBeEmpty();
                value["labelEn"]!.GetValue<string>().ShouldNotBeEmpty();
                value["count"]!.GetValue<int>().ShouldBeGreaterThanOrEqualTo(0);
            }
        (await (await app.Visitor().GetAsync("/api/v1/offers?kind=funding&sector=school")).Json())["total"]!.GetValue<int>().ShouldBe(0);
        (await (await app.Visitor().GetAsync("/api/v1/offers")).Json())["facets"].ShouldBeNull();
    }

    [Theory]
    [InlineData("themes", 100)]
    [InlineData("subjects", 15)]
    [InlineData("municipalities", 98)]
    public async Task The_word_lists_are_read_whole(string list, int atLeast)
    {
        var json = await (await app.Visitor().GetAsync("/api/v1/" + list)).Json();
        json["total"]!.GetValue<int>().ShouldBeGreaterThanOrEqualTo(atLeast);
        var codes = json["items"]!.AsArray().Select(i => i!["code"]!.GetValue<string>()).ToList();
        codes.Distinct().Count().ShouldBeGreaterThanOrEqualTo(atLeast);
        var page = await (await app.Visitor().GetAsync($"/api/v1/{list}?limit=3")).Json();
        var next = await (await app.Visitor().GetAsync($"/api/v1/{list}?limit=3&cursor={page["next"]}")).Json();
        next["items"]![0]!["code"]!.GetValue<string>().ShouldBe(codes[3]);
    }

    [Fact]
    public async Task Drafts_are_in_no_list()
    {
        await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "place", title = "Kladdesalen" });
        (await (await app.Visitor().GetAsync("/api/v1/offers?q=kladdesalen")).Json())["total"]!.GetValue<int>().ShouldBe(0);
    }

    [Theory]
    [InlineData("volunteer", true)]
    [InlineData("facilitator", true)]
    [InlineData("admin", true)]
    [InlineData("owner", false)]
    [InlineData("council", false)]
    public async Task Drafts_are_listed_for_their_own(string who, bool seen)
    {
        // a word of its own, as the app is full of offers about the same
        var word = string.Concat(Guid.NewGuid().ToByteArray().Take(10).Select(b => (char)('a' + b % 26)));
        var draft = await Offer("draft");
        var shown = await Offer("published");
        var client = await app.As(who);
        (await Ids("status=draft")).Contains(draft).ShouldBe(seen);
        (await Ids("status=draft")).ShouldNotContain(shown);
        (await Ids("status=draft,published&facets=true&q=" + word)).Contains(draft).ShouldBe(seen);
        (await Ids("status=draft,published&q=" + word)).ShouldContain(shown);
        (await Ids("q=" + word)).ShouldNotContain(draft);
        await (await app.Visitor().GetAsync("/api/v1/offers?status=draft")).Problem(401);
        (await (await app.Visitor().GetAsync("/api/v1/offers?status=new")).Problem(400)).Fields().ShouldBe(["status"]);

        Task<string> Offer(string status) => app.Create("volunteer", "offers", new { organisation = app.Association, kind = "competence", title = $"Vi undersøger {word}", status });

        async Task<string[]> Ids(string query) =>
            [.. (await (await client.GetAsync("/api/v1/offers?limit=200&" + query)).Json())["items"]!.AsArray().Select(o => o!["id"]!.GetValue<string>())];
    }

    [Fact]
    public async Task A_need_for_the_invited_is_listed_for_those_who_may_see_it()
    {
        var id = await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvem kender oddere?", visibility = "invited", status = "published" });
        foreach (var (who, seen) in new[] { ("teacher", true), ("facilitator", true), ("stranger", false) })
            (await (await (await app.As(who)).GetAsync("/api/v1/needs?q=oddere")).Content.ReadAsStringAsync()).Contains(id).ShouldBe(seen, who);
    }
}

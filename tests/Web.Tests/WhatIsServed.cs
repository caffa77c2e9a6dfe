using System.Net;
using System.Text.RegularExpressions;
using CoCreate.Web.Tests.Support;

namespace CoCreate.Web.Tests;

[Collection(InTheBrowser.Name)]
public sealed partial class WhatIsServed(ADemoNetwork network)
{
    private readonly HttpClient client = new() { BaseAddress = new(network.Address) };

    [Fact]
    public async Task Style_script_font_and_outline_come_from_the_build_and_may_be_kept()
    {
        var html = await client.GetStringAsync("/soeg?q=vand&sted=Randers");
        foreach (var name in (string[])[@"built/app\.\w+\.css", @"built/map\.\w+\.css", @"built/map\.\w+\.js", @"built/denmark\.\w+\.json", @"built/denmark\.\w+\.svg"])
        {
            var address = Regex.Match(html, name).Value;
            address.ShouldNotBeEmpty(name);
            var answer = await client.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable", Case.Insensitive, address);
        }
        var css = await client.GetStringAsync(Regex.Match(html, @"built/app\.\w+\.css").Value);
        var font = await client.GetAsync("built/" + Font().Match(css).Groups[1].Value);
        font.StatusCode.ShouldBe(HttpStatusCode.OK);
        font.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    [Fact]
    public async Task No_page_asks_anything_of_another_server()
    {
        foreach (var path in (string[])["/", "/soeg?q=vand", "/om"])
            Elsewhere().Matches(await client.GetStringAsync(path)).Select(m => m.Value).ShouldBeEmpty(path);
    }

    [Fact]
    public async Task Letters_are_letters_in_the_source()
    {
        var html = await client.GetStringAsync("/");
        html.ShouldContain("Læg et behov op");
        html.ShouldNotContain("&#xE");
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_words_and_in_its_status()
    {
        foreach (var path in (string[])["/findes-ikke", "/tilbud/findes-ikke", "/fejl/200"])
        {
            var answer = await client.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Siden findes ikke", Case.Sensitive, path);
        }
    }

    [Theory]
    [InlineData("/soeg?q=%00%01&sted=%F0%9F%98%80&km=-1&klasse=99&uge=0&side=-4&sektor=x&kommune=1&emne=..&sorter=x&hvad=x")]
    [InlineData("/soeg?q=%3Cscript%3Ealert(1)%3C/script%3E&sted=%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("/svar?hvem=x&klasse=x&uge=99&km=1e9&antal=-1&dag=x&fag=x&emne=%3Cscript%3Ealert(1)%3C/script%3E&sted=%C3%28")]
    [InlineData("/?sted=%FF%FE&lang=xx")]
    public async Task Nonsense_in_an_address_gets_an_answer_and_stays_text(string path)
    {
        var answer = await client.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldNotContain("<script>alert");
        html.ShouldNotContain("<img src=x");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var answer = await client.PostAsync("/log-ud", new FormUrlEncodedContent([new("a", "b")]));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Det kunne vi ikke tage imod");
    }

    [GeneratedRegex(@"url\(""?\.?/?(hashed/albert[^"")]+)")]
    private static partial Regex Font();

    [GeneratedRegex(@"(?:src|href)=""(?:https?:)?//[^""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}

using System.Net;
using System.Text.RegularExpressions;
using CoCreate.Api.Accounts;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Requests;

/// <summary>Forms of people without an account: sent a second time they show what became of them, and without a choice they say nothing.</summary>
[Collection("app")]
public sealed class FormsSentTwice(TheApp app)
{
    [Fact]
    public async Task An_answer_by_link_sent_twice_shows_the_answer_both_times()
    {
        var name = $"Lauget {Samples.Number()}.";
        var asked = await app.Create("facilitator", "organisations", new { name, sector = "association", municipality = "0730", status = "published" });
        app.Services.GetRequiredService<Contacts>().Add("test", [new(asked, "Karin", $"karin{Samples.Number()}@lauget.example", null)]);
        var id = await (await app.As("teacher")).Ask(new { from = app.School, to = asked, message = "Vil I?" }).Id();
        var network = app.Services.GetRequiredService<INetwork>();
        var link = new Uri(app.Services.GetRequiredService<CoCreate.Api.Requests.AnswerLinks>().For(network.Current.Request(id)!, asked, "karin@lauget.example")).PathAndQuery;
        using var browser = Browser();
        var form = await FormAsync(browser, link, "svar");
        (await browser.PostAsync(link, new FormUrlEncodedContent(form))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "nothing is chosen");
        form["svar"] = "ja";
        form["navn"] = "Karin";
        foreach (var _ in (int[])[1, 2])
        {
            var sent = await browser.PostAsync(link, new FormUrlEncodedContent(form));
            sent.StatusCode.ShouldBe(HttpStatusCode.Found);
            (await WordsAsync(browser, sent.Headers.Location!.ToString())).ShouldContain("I svarede ja");
        }
        network.Current.Request(id)!.Messages.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_letters_answer_without_a_choice_is_no_answer_and_sent_twice_shows_what_was_said()
    {
        var asked = await app.Create("facilitator", "organisations", new { name = $"Skakken {Samples.Number()}.", sector = "association", municipality = "0730", status = "published" });
        var made = await (await app.As("facilitator")).Send(HttpMethod.Post, "/api/v1/introductions", new { organisations = new[] { app.School, asked }, message = "Mød hinanden" }).Ok(201);
        var path = new Uri(made["links"]!.AsArray().Single(l => l!["organisation"]!.GetValue<string>() == asked)!["claimUrl"]!.GetValue<string>()).PathAndQuery;
        using var browser = Browser();
        var form = await FormAsync(browser, path, "svar");
        (await browser.PostAsync(path, new FormUrlEncodedContent(form))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await WordsAsync(browser, path)).ShouldNotContain("I har sagt nej");
        form["svar"] = "nej";
        foreach (var _ in (int[])[1, 2])
        {
            var sent = await browser.PostAsync(path, new FormUrlEncodedContent(form));
            sent.StatusCode.ShouldBe(HttpStatusCode.Found);
            (await WordsAsync(browser, sent.Headers.Location!.ToString())).ShouldContain("I har sagt nej");
        }
    }

    private HttpClient Browser() => app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });

    // what the setting keeps together stands apart again
    private static async Task<string> WordsAsync(HttpClient browser, string path) => WebUtility.HtmlDecode(await browser.GetStringAsync(path)).Replace('\u00A0', ' ').Replace("\u2060", "");

    private static async Task<Dictionary<string, string>> FormAsync(HttpClient browser, string path, string name)
    {
        var page = await browser.GetStringAsync(path);
        var form = Regex.Matches(page, "<form.*?</form>", RegexOptions.Singleline).Select(m => m.Value).First(f => f.Contains($"value=\"{name}\""));
        return Regex.Matches(form, "<input[^>]*>").Select(m => m.Value).Where(i => i.Contains("hidden") || i.Contains("text")).Select(i => (Attribute(i, "name"), Attribute(i, "value"))).Where(f => f.Item1.Length > 0)
            .GroupBy(f => f.Item1).ToDictionary(g => g.Key, g => WebUtility.HtmlDecode(g.First().Item2));
    }

    private static string Attribute(string tag, string name) => Regex.Match(tag, $" {name}=\"([^\"]*)\"").Groups[1].Value;
}

using System.Net.Http.Json;
using System.Text.RegularExpressions;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Api.Jobs;
using CoCreate.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Requests;

[Collection("app")]
public sealed class LettersLeadOn(TheApp app) : IAsyncLifetime
{
    // a letter's words are erased when it is delivered
    public Task InitializeAsync() => Get<IJobs>().PauseAsync("deliver-mail", default);

    public Task DisposeAsync() => Get<IJobs>().ResumeAsync("deliver-mail", default);

    private T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    [Fact]
    public async Task Who_never_heard_of_us_reads_who_we_are_says_yes_and_goes_on_by_a_link_without_an_account()
    {
        var (own, id) = await Asked("Robådslauget", "bo@robaad.example");
        var asked = (await Mails(id)).ShouldHaveSingleItem();
        asked.To.ShouldBe("bo@robaad.example");
        foreach (var said in new[] { "I har ikke hørt fra os før", "CoCreate er et åbent net", "Jeres mail kommer fra kommunens liste", "Overtag jeres side", "Spørg os ikke igen", "#overtag", "#aldrig" })
            asked.Text.ShouldContain(said);
        using var visitor = await ABrowser.OpenAsync(app);
        var path = Regex.Match(asked.Text, @"/svar/[\w-]+").Value;
        var page = await visitor.GetAsync(path);
        page.Html.ShouldSatisfyAllConditions(h => h.ShouldContain("id=\"overtag\""), h => h.ShouldContain("id=\"aldrig\""));
        var version = Regex.Match(page.Html, "name=\"version\" value=\"(\\d+)\"").Groups[1].Value;
        var wrong = await visitor.SendAsync(path, ("_handler", "svar"), ("version", version), ("svar", "ja"), ("navn", "Bo"), ("telefon", "abc"));
        (wrong.Status, wrong.Text.Contains("Skriv telefonen med tal")).ShouldBe((422, true));
        (await visitor.SendAsync(path, ("_handler", "svar"), ("version", version), ("svar", "ja"), ("navn", "Bo"), ("telefon", "12 34 56 78"))).Status.ShouldBe(302);

        var agreed = (await Mails(id)).Skip(1).ToDictionary(mail => mail.To, mail => mail.Text);
        agreed["teacher@test.example"].ShouldMatch(@"/partnerskaber/\w+\n");
        agreed["bo@robaad.example"].ShouldSatisfyAllConditions(t => t.ShouldContain("/aftale/"), t => t.ShouldContain("#overtag"), t => t.ShouldNotContain("/partnerskaber/"));
        (await visitor.GetAsync(path)).Html.ShouldContain("href=\"/aftale/");
        var shared = await visitor.GetAsync(Regex.Match(agreed["bo@robaad.example"], @"/aftale/[\w-]+").Value);
        (shared.Status, shared.Text.Contains("Jeres aftale med Åskolen")).ShouldBe((200, true), shared.Text);
        own.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_letter_of_a_no_has_a_way_on()
    {
        var (_, id) = await Asked("Syklubben", "syl@sy.example", await app.ANeed());
        var path = Regex.Match((await Mails(id))[0].Text, @"/svar/[\w-]+").Value;
        using var visitor = await ABrowser.OpenAsync(app);
        var version = Regex.Match((await visitor.GetAsync(path)).Html, "name=\"version\" value=\"(\\d+)\"").Groups[1].Value;
        (await visitor.SendAsync(path, ("_handler", "svar"), ("version", version), ("svar", "nej"), ("nej-grund", "noPeople"))).Status.ShouldBe(302);
        (await Mails(id))[^1].Text.ShouldSatisfyAllConditions(t => t.ShouldContain("Spørg den næste, der passer"), t => t.ShouldMatch(@"/behov/\w+#match"));
    }

    [Fact]
    public void Who_waits_for_a_letter_that_failed_gets_the_later_ones_after_it()
    {
        var (outbox, to) = (Get<Outbox>(), $"orden{Samples.Number()}@test.example");
        outbox.Put(new($"order:1:{to}", "test", to, null, "da", "Først", []));
        outbox.Put(new($"order:2:{to}", "test", to.ToUpperInvariant(), null, "da", "Så", []));
        outbox.Put(new($"order:3:{to}", "test", "x" + to, null, "da", "En anden", []));
        Due().ShouldBe(["Først", "Så", "En anden"]);
        outbox.Failed(outbox.Due(1000).First(entry => entry.To == to), "no");
        Due().ShouldBe(["En anden"]);

        string[] Due() => [.. outbox.Due(1000).Where(entry => entry.To.Contains(to, StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Subject)];
    }

    private async Task<(string Own, string Request)> Asked(string name, string email, string? need = null)
    {
        var own = await app.Create("admin", "organisations", new { name, sector = "association", municipality = "0730", status = "published" });
        Get<Contacts>().Add("import:lead-on", [new(own, "Bo Berg", email, null)]);
        var asked = await (await app.As("teacher")).PostAsJsonAsync("/api/v1/requests", new { from = app.School, to = own, need, message = "Må vi komme på besøg?" });
        return (own, (await asked.Json())["id"]!.GetValue<string>());
    }

    private async Task<List<(string To, string Text)>> Mails(string request)
    {
        await Get<IJobs>().RunAsync("request-mail", default);
        return Get<PeopleDb>().Use(c => c.Rows("SELECT address, text FROM outbox WHERE key LIKE ? ORDER BY id", r => (r.Text(0), r.Text(1)), $"request:{request}:%"));
    }
}

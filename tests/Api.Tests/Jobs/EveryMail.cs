using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoCreate.Api.Accounts;
using CoCreate.Api.Jobs;
using CoCreate.Api.Partnerships;
using CoCreate.Api.Tests.Partnerships;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Jobs;

/// <summary>Every kind of mail the program writes, to somebody who reads Danish and to somebody who reads English: the content in it, as text and HTML, and a way out with one click.</summary>
public sealed class EveryMail(AnAppWhoseTimePasses app) : IClassFixture<AnAppWhoseTimePasses>
{
    // words of one language that the other does not have; what the people of the test write is in neither
    private static readonly Regex Danish = Words("og|ikke|jeres|det|har|på|med|venlig|hilsen|kan|vil|dage|tilbud|behov"), English = Words("the|your|and|you|have|has|with|kind|regards|not|of|this");
    private readonly List<string> seen = [];
    private string alfa = "", beta = "";

    [Fact]
    public async Task Every_kind_of_mail_comes_in_the_language_of_its_receiver_with_its_content()
    {
        await PeopleAsync();
        var (alfas, betas) = ("teacher", "volunteer");
        var offer = await app.Create(betas, "offers", new { organisation = beta, kind = "activity", title = "Xylofon 17", freshUntil = Day(20), status = "published" });
        var visit = await app.Create(betas, "offers", new { organisation = beta, kind = "activity", title = "Zimba 3", booking = "visit", status = "published", slots = new[] { new { id = "s", start = app.Clock.GetUtcNow().AddDays(60), seats = 1 } } });
        var need = await app.Create(alfas, "needs", new { organisation = alfa, question = "Qvint 9?", deadline = Day(21), status = "published" });

        var asked = await AskAsync(new { from = alfa, to = beta, offer, message = "Kongo 1", people = 12, window = new { from = Day(12), to = Day(12) } });
        await MailsAsync("request", "Kongo 1", "Xylofon 17");
        await StepAsync(betas, await AskAsync(new { from = alfa, to = beta, message = "Kongo 2" }), "decline", new { reason = "noTime", message = "Kongo 3" });
        await MailsAsync("request", "Kongo 3");
        await StepAsync(alfas, await AskAsync(new { from = alfa, to = beta, message = "Kongo 4" }), "withdraw", new { message = "Kongo 5" });
        await MailsAsync("request", "Kongo 5");
        var booked = await AskAsync(new { from = alfa, to = beta, offer = visit, slot = "s", people = 1, message = "Kongo 6" });
        var waiting = await AskAsync(new { from = alfa, to = beta, offer = visit, slot = "s", people = 1, message = "Kongo 7" });
        await MailsAsync("request", "Zimba 3");
        await StepAsync(alfas, booked, "withdraw", new { });
        await MailsAsync("request", "Zimba 3");
        await StepAsync(alfas, waiting, "decline", new { reason = "noTime" });
        var silent = await AskAsync(new { from = alfa, to = beta, message = "Kongo 8" });

        await app.Create("owner", "reports", new { kind = "offer", id = offer, reason = "spam", words = "Kongo 9" });
        await MailsAsync("report", "Kongo 9");
        await ModerateAsync("facilitator", "hide", new { kind = "offer", id = offer, reason = "spam", words = "Kongo 10" });
        await MailsAsync("decision", "Kongo 10");
        await ModerateAsync(betas, "appeal", new { kind = "offer", id = offer, words = "Kongo 11" });
        await MailsAsync("decision", "Kongo 11");
        await ModerateAsync("facilitator", "keep", new { kind = "offer", id = offer, words = "Kongo 12" });
        await MailsAsync("decision", "Kongo 12");
        await ModerateAsync("facilitator", "restore", new { kind = "offer", id = offer, words = "Kongo 13" });
        await MailsAsync("decision", "Kongo 13");
        foreach (var facilitator in new[] { "facilitator", "frederik" })
            (await (await app.As(facilitator)).PostAsJsonAsync("/api/v1/introductions", new { organisations = new[] { alfa, beta }, message = "" })).EnsureSuccessStatusCode();

        app.Pass(8);
        await MailsAsync("introduction", "Alfa", "Beta");
        await MailsAsync("request", "Kongo 8");
        await MailsAsync("fresh", "Xylofon 17");
        await StepAsync(betas, asked, "counter", new { people = 10, message = "Kongo 14" });
        await MailsAsync("request", "Kongo 14");
        await StepAsync(alfas, asked, "accept", new { message = "Kongo 15" });
        await MailsAsync("request", "Kongo 15", "@test.example");
        var together = await PartnershipOf(asked);
        (await (await app.As(alfas)).PostAsJsonAsync($"/api/v1/partnerships/{together}/messages", new { text = "Kongo 16" })).EnsureSuccessStatusCode();
        await MailsAsync("partnership-message", "Kongo 16");
        var letters = app.Services.GetRequiredService<PartnershipLetters>();
        letters.Send(letters.Nudge(Now.Partnership(together)!, alfa, beta, "Kongo 17", new(2026, 1, 1), Now));
        await MailsAsync("partnership-nudge", "Kongo 17");
        foreach (var (step, words) in new[] { ("withdraw", "Kongo 18"), ("stop", "Kongo 19") })
        {
            var other = await AskAsync(new { from = alfa, to = beta, message = "Kongo 0", window = new { from = Day(90) } });
            await StepAsync(betas, other, "accept", new { });
            (await (await app.As(alfas)).Send(HttpMethod.Post, $"/api/v1/partnerships/{await PartnershipOf(other)}/{step}", new { message = words }, "*")).EnsureSuccessStatusCode();
            await MailsAsync("partnership-left", words);
        }

        app.Pass(2);
        (await (await app.As(alfas)).Send(HttpMethod.Patch, $"/api/v1/partnerships/{together}/plan", new { place = "Kongo 20", startTime = "09:00", tasks = new[] { new { text = "Kongo 21" } } }, "*")).EnsureSuccessStatusCode();
        await MailsAsync("partnership-day", "Xylofon 17", "Kongo 20", "Kongo 21", "09:00");
        app.Pass(13);
        await MailsAsync("partnership-follow-up", "Xylofon 17");
        await MailsAsync("request", "Beta");
        await MailsAsync("stale", "Xylofon 17");
        await MailsAsync("ended", "Qvint 9?");
        await MailsAsync("silence", "Qvint 8?");
        app.Services.GetRequiredService<INetwork>().Current.Request(silent)!.State.ShouldBe(RequestState.Expired);
        string.Join(' ', seen.Distinct().Order(StringComparer.Ordinal)).ShouldBe("decision ended fresh introduction partnership-day partnership-follow-up partnership-left partnership-message partnership-nudge report request silence stale",
            "a new kind of mail: write it in both languages, and add it here");
        need.ShouldNotBeEmpty();
        await DeliveredAsync();
    }

    private NetworkSnapshot Now => app.Services.GetRequiredService<INetwork>().Current;
    private PeopleDb People => app.Services.GetRequiredService<PeopleDb>();

    private string Day(int days) => DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime).AddDays(days).ToString("O");

    // each organisation has a member of either language, and so has the municipality a facilitator
    private async Task PeopleAsync()
    {
        alfa = await app.Create("teacher", "organisations", new { name = "Alfa", sector = "school", municipality = "0730", status = "published" });
        beta = await app.Create("volunteer", "organisations", new { name = "Beta", sector = "association", municipality = "0730", status = "published" });
        app.Services.GetRequiredService<DemoAccounts>().Seed([new("anders@test.example", "Anders", Role.Member, null, [alfa]), new("bodil@test.example", "Bodil", Role.Member, null, [beta]), new("frederik@test.example", "Frederik", Role.Facilitator, "0730", [])]);
        foreach (var english in new[] { "anders", "bodil", "frederik" })
            app.Services.GetRequiredService<AccountStore>().Speaks("demo-" + english, "en");
        await app.Create("teacher", "needs", new { organisation = alfa, question = "Qvint 8?", status = "published" });
    }

    private async Task<string> AskAsync(object wish) => await app.Create("teacher", "requests", wish);

    private async Task StepAsync(string who, string request, string step, object body) => await Fine(await (await app.As(who)).Send(HttpMethod.Post, $"/api/v1/requests/{request}/{step}", body, "*"));

    private async Task ModerateAsync(string who, string step, object body) => await Fine(await (await app.As(who)).Send(HttpMethod.Post, "/api/v1/moderation/" + step, body, "*"));

    private async Task<string> PartnershipOf(string request) => (await Fine(await (await app.As("teacher")).GetAsync("/api/v1/requests/" + request)))["partnership"]!.GetValue<string>();

    private static async Task<JsonNode> Fine(HttpResponseMessage answer)
    {
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }

    /// <summary>Runs every job but the delivery, and looks at the newest mails of a kind that hold the words: in both languages alike.</summary>
    private async Task MailsAsync(string kind, params string[] words)
    {
        var jobs = app.Services.GetRequiredService<IJobs>();
        foreach (var job in app.Services.GetRequiredService<JobRunner>().All.Where(job => job.Name != "deliver-mail"))
            await jobs.RunAsync(job.Name, default);
        var all = People.Use(c => c.Rows("SELECT key, language, subject, text, html FROM outbox ORDER BY id", r => (Key: r.Text(0), Language: r.Text(1), Subject: r.Text(2), Text: r.Text(3), Html: r.Text(4))));
        seen.AddRange(all.Select(mail => mail.Key.Split(':')[0]));
        var mails = all.Where(mail => mail.Key.StartsWith(kind + ":", StringComparison.Ordinal) && words.All(word => (mail.Subject + mail.Text).Contains(word))).ToList();
        string.Join(' ', mails.Select(mail => mail.Language).Distinct().Order(StringComparer.Ordinal)).ShouldBe("da en", $"{kind}: {string.Join(", ", words)}");
        foreach (var (key, language, subject, text, html) in mails)
        {
            var told = $"{key} ({language}): {subject}\n{text}";
            (language == "en" ? Danish : English).Matches(subject + "\n" + text).Select(m => m.Value).ShouldBeEmpty(told);
            (language == "en" ? English : Danish).IsMatch(subject + "\n" + text).ShouldBeTrue(told);
            text.ShouldContain("http://", Case.Sensitive, told);
            html.ShouldContain($"<html lang=\"{language}\">");
            html.ShouldContain("<a href=\"http://");
            foreach (var word in words.Where(word => text.Contains(word)))
                html.ShouldContain(word);
        }
    }

    // what is delivered has both forms, and the way out in its head and in its words
    private async Task DeliveredAsync()
    {
        while (app.Services.GetRequiredService<CoCreate.Api.Hosting.Mail.Outbox>().Counts().Waiting > 0)
            await app.Services.GetRequiredService<IJobs>().RunAsync("deliver-mail", default);
        var mails = Directory.GetFiles(Path.Combine(app.Folder, "mail"), "*.eml").Select(AMail.Read).ToList();
        mails.Count.ShouldBe((int)People.Use(c => c.Number("SELECT count(*) FROM outbox WHERE state='sent'")));
        foreach (var mail in mails)
        {
            var english = mail.Contains("Content-Language: en");
            foreach (var part in new[] { "Content-Type: text/plain; charset=utf-8", "Content-Type: text/html; charset=utf-8", "List-Unsubscribe-Post: List-Unsubscribe=One-Click", "Auto-Submitted: auto-generated" })
                mail.ShouldContain(part);
            var link = Regex.Match(mail, @"List-Unsubscribe: <(http[^>]+/afmeld/[^>]+)>").Groups[1].Value;
            Regex.Count(mail, Regex.Escape(link)).ShouldBe(3, "head, text and HTML");
            mail.ShouldContain(english ? "No more mails of this kind" : "Ikke flere breve af den slags");
        }
        // one click: the mail program's own POST, without signing in
        var way = Regex.Match(mails[0], @"List-Unsubscribe: <http://[^/]+(/afmeld/[^>]+)>").Groups[1].Value;
        (await app.Visitor().PostAsync(way, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]))).EnsureSuccessStatusCode();
        People.Use(c => c.Number("SELECT count(*) FROM unsubscribed")).ShouldBe(1);
    }

    private static Regex Words(string any) => new($@"(?<![\w/.-])({any})(?![\w/.-])", RegexOptions.IgnoreCase);
}

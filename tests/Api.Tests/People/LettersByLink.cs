using System.Net.Http.Json;
using System.Text.RegularExpressions;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Introductions;
using CoCreate.Api.Jobs;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Changes;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.People;

[Collection("app")]
public sealed class LettersByLink(TheApp app) : IAsyncLifetime
{
    private static readonly (string, string)[] Bo = [("_handler", "svar"), ("Contact.Name", "Bo Berg"), ("Contact.Email", "bo@berg.example"), ("svar", "ja")];

    // a letter's words are erased when it is delivered
    public Task InitializeAsync() => Get<IJobs>().PauseAsync("deliver-mail", default);

    public Task DisposeAsync() => Get<IJobs>().ResumeAsync("deliver-mail", default);

    private T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    [Fact]
    public async Task A_letter_to_an_organisation_with_people_of_its_own_is_read_and_answered_by_them_alone()
    {
        var made = Introduced(app.School, app.Association);
        var (path, code) = ("/s/" + made.Parties[0].Code, made.Parties[0].Code);
        using var visitor = await ABrowser.OpenAsync(app);
        var turned = await visitor.GetAsync(path);
        turned.Status.ShouldBe(302);
        turned.Location!.ShouldEndWith("/log-ind?til=" + Uri.EscapeDataString(path));
        using var stranger = await ABrowser.OpenAsync(app, "stranger");
        var closed = await stranger.GetAsync(path);
        closed.Status.ShouldBe(403);
        closed.Text.ShouldSatisfyAllConditions(t => t.ShouldContain("Det her er kun til Åskolen"), t => t.ShouldNotContain("Vandløbets Venner"));
        foreach (var other in new[] { visitor, stranger })
            await other.SendAsync(path, Bo);
        Get<IntroductionStore>().ByCode(code)!.Value.Party.Answered.ShouldBeNull("nobody of theirs has answered");

        using var teacher = await ABrowser.OpenAsync(app, "teacher");
        (await teacher.GetAsync(path)).Text.ShouldContain("Vil I mødes med Vandløbets Venner?");
        (await teacher.SendAsync(path, Bo)).Status.ShouldBe(302);
        Get<IntroductionStore>().ByCode(code)!.Value.Party.Yes.ShouldBe(true);
    }

    [Fact]
    public async Task A_letter_that_asks_whether_they_want_to_stand_here_is_over_once_the_page_is_taken()
    {
        var page = await Unclaimed("Skakklubben Tårnet");
        var letter = Get<Introductions.Introductions>().MakeOne(Get<Memberships>().Of("demo-facilitator"), page);
        var path = "/s/" + letter.Parties[0].Code;
        using var visitor = await ABrowser.OpenAsync(app);
        (await visitor.GetAsync(path)).Text.ShouldContain("Vi vil ikke stå her");
        await Get<Claims>().TakeAsync(letter.Parties[0].Code, "demo-owner");
        var used = await visitor.GetAsync(path);
        (used.Status, used.Text.Contains("Linket er brugt"), used.Text.Contains("Vi vil ikke stå her")).ShouldBe((410, true, false));
        await visitor.SendAsync(path, ("_handler", "svar"), ("svar", "nej"));
        Get<IntroductionStore>().ByCode(letter.Parties[0].Code)!.Value.Party.Answered.ShouldBeNull();
    }

    [Fact]
    public async Task Everybodys_yes_gives_each_side_a_mail_with_the_others_contact_and_news_on_the_bell()
    {
        var third = await Unclaimed("Aktivcentret Elmen");
        var made = Introduced(app.School, app.Association, third);
        var (teacher, volunteer, visitor) = (await ABrowser.OpenAsync(app, "teacher"), await ABrowser.OpenAsync(app, "volunteer"), await ABrowser.OpenAsync(app));
        await Yes(teacher, made, 0, "Lise", "lise@skole.example");
        Mails(made).ShouldBeEmpty();
        await Yes(volunteer, made, 1, "Viggo", "viggo@vand.example");
        var first = Mails(made).ShouldHaveSingleItem();
        (first.To, first.Subject).ShouldBe(("teacher@test.example", "Vandløbets Venner vil også gerne mødes"));
        first.Text.ShouldSatisfyAllConditions(t => t.ShouldContain("Nu mangler Aktivcentret Elmen"), t => t.ShouldNotContain("viggo@vand.example"));
        (await NewsOf("teacher", made)).ShouldBe([HappeningKind.BesideYes]);

        await Yes(visitor, made, 2, "Bo Berg", "bo@berg.example");
        var met = Mails(made).Skip(1).ToDictionary(mail => mail.To, mail => mail.Text);
        met.Keys.ShouldBe(["teacher@test.example", "volunteer@test.example", "bo@berg.example", "facilitator@test.example"], ignoreOrder: true);
        met["teacher@test.example"].ShouldSatisfyAllConditions(t => t.ShouldContain("Viggo\nviggo@vand.example"), t => t.ShouldContain("Bo Berg\nbo@berg.example"), t => t.ShouldContain("/partnerskaber/" + made.Id), t => t.ShouldNotContain("lise@skole.example"));
        met["bo@berg.example"].ShouldSatisfyAllConditions(t => t.ShouldContain("lise@skole.example"), t => t.ShouldContain("/s/" + made.Parties[2].Code + "#overtag"), t => t.ShouldNotContain("/partnerskaber/"), t => t.ShouldContain("/aftale/"));
        met["facilitator@test.example"].ShouldSatisfyAllConditions(t => t.ShouldContain("Alle har sagt ja"), t => t.ShouldNotContain("lise@skole.example"));
        foreach (var who in new[] { "teacher", "volunteer" })
            (await NewsOf(who, made)).ShouldBe([HappeningKind.Met], who);
        (await teacher.GetAsync("/nyt")).Text.ShouldContain("Alle har sagt ja: I skal mødes med Vandløbets Venner");
    }

    [Fact]
    public async Task Who_never_signed_up_plans_talks_and_answers_afterwards_by_the_link_of_the_mail()
    {
        var own = await Unclaimed("Aktivcentret Poppel");
        var made = Introduced(app.School, own);
        using var teacher = await ABrowser.OpenAsync(app, "teacher");
        using var visitor = await ABrowser.OpenAsync(app);
        await Yes(teacher, made, 0, "Lise", "lise@skole.example");
        await Yes(visitor, made, 1, "Poul", "poul@poppel.example");
        var path = Regex.Match(Mails(made).Single(mail => mail.To == "poul@poppel.example").Text, @"/aftale/[\w-]+").Value;
        (await visitor.GetAsync("/s/" + made.Parties[1].Code)).Html.ShouldContain("href=\"/aftale/");
        var first = await visitor.GetAsync(path);
        (first.Status, first.Text.Contains("Jeres aftale med Åskolen"), first.Html.Contains("teacher@test.example")).ShouldBe((200, true, false), first.Text);
        (await visitor.GetAsync(path + "x")).Status.ShouldBe(410);

        (await visitor.SendAsync(path, ("_handler", "vis-" + app.School))).Status.ShouldBe(302);
        (await visitor.GetAsync(path)).Html.ShouldContain("mailto:teacher@test.example");
        (await visitor.SendAsync(path, ("_handler", "besked"), ("besked", " "))).Status.ShouldBe(422);
        (await visitor.SendAsync(path, ("_handler", "besked"), ("besked", "Vi har <i>kaffe</i> med."))).Status.ShouldBe(302);
        (await teacher.GetAsync("/partnerskaber/" + made.Id)).Text.ShouldContain("Vi har <i>kaffe</i> med.");

        (await (await app.As("teacher")).PostAsJsonAsync($"/api/v1/partnerships/{made.Id}/messages", new { text = "Vi kommer kl. 9." })).IsSuccessStatusCode.ShouldBeTrue();
        Get<PeopleDb>().Use(c => c.Rows("SELECT text FROM outbox WHERE address='poul@poppel.example' AND key LIKE 'partnership-message:%'", r => r.Text(0))).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(t => t.ShouldContain("Vi kommer kl. 9."), t => t.ShouldContain("/aftale/"), t => t.ShouldNotContain("/partnerskaber/"));

        var network = Get<INetwork>();
        var (now, yesterday) = (network.Current.Partnership(made.Id)!, Get<TimeProvider>().Today().AddDays(-1));
        await network.CommitAsync(new([Change.Replace(now, now with { Start = yesterday, End = yesterday })], "test", DateTimeOffset.UtcNow, "test.past"));
        var version = network.Current.Partnership(made.Id)!.Version.ToString();
        (await visitor.SendAsync(path, ("_handler", "svar"), ("version", version), ("worth", "4"))).Status.ShouldBe(422);
        (await visitor.SendAsync(path, ("_handler", "svar"), ("version", version), ("happened", "yes"), ("worth", "4"), ("again", "yes"), ("ord", "Fint."))).Status.ShouldBe(302);
        var outcome = network.Current.Partnership(made.Id)!.Outcomes.ShouldHaveSingleItem();
        (outcome.Organisation, outcome.Worth).ShouldBe((own, 4));

        await visitor.SendAsync(path, ("_handler", "overtag"));
        await Get<Claims>().TakeAsync(made.Parties[1].Code, "demo-owner");
        (await visitor.GetAsync(path)).Location!.ShouldContain("/log-ind");
    }

    [Fact]
    public async Task A_no_is_told_kindly_to_those_who_said_yes_and_to_the_facilitator_once()
    {
        var third = await Unclaimed("Aktivcentret Asken");
        var made = Introduced(app.School, app.Association, third);
        using var teacher = await ABrowser.OpenAsync(app, "teacher");
        using var volunteer = await ABrowser.OpenAsync(app, "volunteer");
        using var visitor = await ABrowser.OpenAsync(app);
        await Yes(teacher, made, 0, "Lise", "lise@skole.example");
        await volunteer.SendAsync("/s/" + made.Parties[1].Code, ("_handler", "svar"), ("svar", "nej"));
        await visitor.SendAsync("/s/" + made.Parties[2].Code, ("_handler", "svar"), ("svar", "nej"));
        var mails = Mails(made);
        mails.Select(mail => mail.To).ShouldBe(["teacher@test.example", "facilitator@test.example"]);
        mails[0].Text.ShouldSatisfyAllConditions(t => t.ShouldContain("siger nej tak til at mødes denne gang"), t => t.ShouldContain("Frida Fælles har fået besked"), t => t.ShouldContain("/soeg"));
        (await NewsOf("teacher", made)).ShouldBe([HappeningKind.BesideNo, HappeningKind.BesideNo]);
        (await NewsOf("volunteer", made)).ShouldBeEmpty();
    }

    private async Task<HappeningKind[]> NewsOf(string who, Introduction made) =>
        [.. (await Get<Happenings>().OfAsync(Get<Memberships>().Of("demo-" + who))).Where(h => h.About == made.Id && h.Kind != HappeningKind.Introduced).Select(h => h.Kind)];

    private static async Task Yes(ABrowser browser, Introduction made, int party, string name, string email) =>
        (await browser.SendAsync("/s/" + made.Parties[party].Code, ("_handler", "svar"), ("Contact.Name", name), ("Contact.Email", email), ("svar", "ja"))).Status.ShouldBe(302);

    private List<(string To, string Subject, string Text)> Mails(Introduction made) => Get<PeopleDb>().Use(c =>
        c.Rows("SELECT address, subject, text FROM outbox WHERE key LIKE ? ORDER BY id", r => (r.Text(0), r.Text(1), r.Text(2)), $"meeting:{made.Id}:%"));

    private Introduction Introduced(params string[] organisations) => Get<Introductions.Introductions>().Make(Get<Memberships>().Of("demo-facilitator"), new([.. organisations], "Hej"), []);

    private Task<string> Unclaimed(string name) => app.Create("admin", "organisations", new { name, sector = "association", municipality = "0730", status = "published" });
}

using CoCreate.Api.Accounts;
using CoCreate.Api.Introductions;
using CoCreate.Api.Jobs;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.People;

[Collection("app")]
public sealed class TakingPagesOver(TheApp app)
{
    private T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();
    private Actor Who(string name) => Get<Memberships>().Of("demo-" + name);
    private NetworkSnapshot Now => Get<INetwork>().Current;

    [Fact]
    public async Task Whoever_asks_for_a_page_gets_it_when_the_municipalitys_facilitator_says_so()
    {
        var (requests, approvals, page) = (Get<ClaimRequests>(), Get<Approvals>(), await Unclaimed("Kanoklubben Strømmen"));
        var id = requests.Ask(page, "demo-stranger", "Jeg er formand.")!;
        requests.Ask(page, "demo-stranger", "Jeg er formand hos dem.").ShouldBe(id);
        requests.Waiting().Single(r => r.Organisation == page).Words.ShouldBe("Jeg er formand hos dem.");

        foreach (var other in (string[])["council", "teacher", "stranger"])
            (await approvals.DecideAsync(Who(other), id, true, null)).ShouldBe(Approved.Forbidden, other);
        Now.Organisation(page)!.Claimed.ShouldBeFalse();
        (await approvals.DecideAsync(Who("facilitator"), id, true, null)).ShouldBe(Approved.Done);
        (Now.Organisation(page)!.Claimed, Who("stranger").Organisations.Contains(page)).ShouldBe((true, true));
        (await approvals.DecideAsync(Who("facilitator"), id, false, "Nej")).ShouldBe(Approved.Already);
        requests.Find(id)!.Yes.ShouldBe(true);

        var late = requests.Ask(page, "demo-owner", "Det er mig.")!;
        (await approvals.DecideAsync(Who("admin"), late, true, null)).ShouldBe(Approved.Already, "a page has been taken");
        (await approvals.DecideAsync(Who("admin"), late, false, "Den er taget.")).ShouldBe(Approved.Done);
        Who("owner").Organisations.ShouldNotContain(page);
        requests.Of("demo-owner")[0].Reason.ShouldBe("Den er taget.");
        (await approvals.DecideAsync(Who("admin"), "nope", true, null)).ShouldBe(Approved.NotFound);
    }

    [Fact]
    public async Task Who_decides_and_who_asked_hear_of_it_by_mail_and_a_no_needs_its_reason()
    {
        await Get<IJobs>().PauseAsync("deliver-mail", default);
        var page = await Unclaimed("Dartklubben Målet");
        using var stranger = await ABrowser.OpenAsync(app, "stranger");
        (await stranger.SendAsync($"/organisationer/{page}/overtag", ("_handler", "bed-om"), ("Hvem", "Jeg er <b>kasserer</b>."))).Status.ShouldBe(302);
        var id = Get<ClaimRequests>().Waiting().Single(r => r.Organisation == page).Id;
        var asked = Mails(id).ShouldHaveSingleItem();
        (asked.To, asked.Text.Contains("Sif Sær (stranger@test.example)"), asked.Text.Contains("Jeg er <b>kasserer</b>.")).ShouldBe(("facilitator@test.example", true, true));

        using var facilitator = await ABrowser.OpenAsync(app, "facilitator");
        var wanted = await facilitator.SendAsync("/min-side", ("_handler", "afvis-" + id), ("grund", "  "));
        (wanted.Status, wanted.Text.Contains("Skriv hvorfor"), wanted.Html.Contains($"id=\"grund-{id}\"")).ShouldBe((422, true, true), wanted.Text);
        Get<ClaimRequests>().Find(id)!.Decided.ShouldBeNull();
        (await facilitator.SendAsync("/min-side/overtagelse", ("id", id), ("svar", "nej"))).Status.ShouldBe(422);
        (await Get<Approvals>().DecideAsync(Who("facilitator"), id, false, " ")).ShouldBe(Approved.ReasonWanted);
        (await facilitator.SendAsync("/min-side", ("_handler", "afvis-" + id), ("grund", "Skriv fra klubbens egen mail."))).Status.ShouldBe(302);
        var answer = Mails(id)[1];
        (answer.To, answer.Text.Contains("Skriv fra klubbens egen mail."), answer.Text.Contains($"/organisationer/{page}/overtag")).ShouldBe(("stranger@test.example", true, true));
        (await stranger.GetAsync("/nyt")).Text.ShouldContain("Du fik ikke siden for Dartklubben Målet");
        (await stranger.GetAsync($"/organisationer/{page}/overtag")).Text.ShouldContain("»Skriv fra klubbens egen mail.«");

        var again = Get<ClaimRequests>().Ask(page, "demo-stranger", "Nu fra klubben.")!;
        (await facilitator.SendAsync("/min-side/overtagelse", ("id", again), ("svar", "ja"))).Status.ShouldBe(302);
        Mails(again).Select(mail => mail.To).ShouldBe(["facilitator@test.example", "stranger@test.example"]);
        await Get<IJobs>().ResumeAsync("deliver-mail", default);
    }

    private List<(string To, string Text)> Mails(string claim) => Get<PeopleDb>().Use(c =>
        c.Rows("SELECT address, text FROM outbox WHERE key LIKE ? ORDER BY id", r => (r.Text(0), r.Text(1)), $"claim:{claim}:%"));

    [Fact]
    public async Task Only_those_who_help_the_municipality_say_that_an_organisation_was_checked()
    {
        var approvals = Get<Approvals>();
        (await approvals.VerifyAsync(Who("volunteer"), app.Association)).ShouldBe(Approved.Forbidden, "nobody vouches for themselves");
        (await approvals.VerifyAsync(Who("facilitator"), app.Business)).ShouldBe(Approved.Forbidden, "another municipality");
        (await approvals.VerifyAsync(Who("facilitator"), app.Association)).ShouldBe(Approved.Done);
        Now.Organisation(app.Association)!.Verified.ShouldBeTrue();
        (await approvals.VerifyAsync(Who("facilitator"), app.Association)).ShouldBe(Approved.Already);
    }

    [Fact]
    public async Task Contacts_of_a_sheet_become_one_letter_each_and_never_a_second()
    {
        var (letters, contacts) = (Get<ClaimLetters>(), Get<Contacts>());
        var (open, taken) = (await Unclaimed("Læseklubben"), app.Association);
        contacts.Add("import:people", [new(open, "Bo Berg", "bo@laes.example", null), new(open, "Eva Berg", null, "12 34 56 78"), new(taken, "Ib", "ib@vand.example", null), new("gone", "X", "x@x.example", null)]);
        var one = letters.From("demo-facilitator", "import:people").ShouldHaveSingleItem();
        (one.Organisation.Id, one.Contact.Email, one.Letter).ShouldBe((open, "bo@laes.example", null));

        letters.Write(Who("teacher"), "import:people").ShouldBe(0, "not theirs to write to");
        letters.Write(Who("facilitator"), "import:people").ShouldBe(1);
        letters.Write(Who("facilitator"), "import:people").ShouldBe(0);
        var letter = letters.From("demo-facilitator", "import:people").Single().Letter!;
        var text = Get<Introductions.Introductions>().Letter(letter, letter.Parties[0]).Da;
        text.ShouldSatisfyAllConditions(t => t.ShouldContain("Kære Læseklubben"), t => t.ShouldContain("/s/" + letter.Parties[0].Code), t => t.ShouldNotContain("bo@laes.example"));
        (await Get<Claims>().TakeAsync(letter.Parties[0].Code, "demo-stranger")).ShouldBe(Claimed.Done);
        letters.From("demo-facilitator", "import:people").ShouldBeEmpty();
    }

    private Task<string> Unclaimed(string name) => app.Create("admin", "organisations", new { name, sector = "association", municipality = "0730", status = "published" });
}

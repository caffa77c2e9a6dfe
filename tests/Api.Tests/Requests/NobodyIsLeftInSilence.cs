using CoCreate.Api.Accounts;
using CoCreate.Api.Introductions;
using CoCreate.Api.Tests.Partnerships;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Requests;

/// <summary>Questions that reach nobody, that stand in line, or that somebody else wrote: everybody concerned hears how it is.</summary>
public sealed class NobodyIsLeftInSilence(AnAppWhoseTimePasses app) : IClassFixture<AnAppWhoseTimePasses>
{
    private const string Facilitator = "facilitator@test.example", Teacher = "teacher@test.example", Volunteer = "volunteer@test.example";

    private DateOnly Today => DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task A_question_to_somebody_without_a_mail_is_the_facilitators_until_a_contact_is_known_and_is_sent_then()
    {
        var name = $"Turistbusserne {Samples.Number()}.";
        var unknown = await app.Create("facilitator", "organisations", new { name, sector = "business", municipality = "0730", status = "published" });
        var teacher = await app.As("teacher");
        var asked = await teacher.Ask(new { from = app.School, to = unknown, message = "Kan I køre os til åen?" }).Ok(201);
        var id = asked["id"]!.GetValue<string>();
        asked["unreached"]!.GetValue<bool>().ShouldBeTrue();

        await app.RunAsync("request-mail");
        var told = app.Mails(Facilitator).Where(m => m.Contains(name)).ShouldHaveSingleItem();
        told.ShouldSatisfyAllConditions(m => m.ShouldContain("vi kender ingen mail"), m => m.ShouldContain("Kan I køre os til åen?"), m => m.ShouldContain("1. Ring"), m => m.ShouldContain("/forespoergsler/" + id));
        await app.RunAsync("unreached-requests");
        var helper = app.Services.GetRequiredService<Memberships>().Of("demo-facilitator");
        (await app.Services.GetRequiredService<Happenings>().OfAsync(helper)).ShouldContain(h => h.Kind == HappeningKind.Unreached && h.About == id);

        app.Services.GetRequiredService<Contacts>().Add("test", [new(unknown, "Bent", "bent@busser.example", null)]);
        (await teacher.GetAsync("/api/v1/requests/" + id).Ok(200))["unreached"]!.GetValue<bool>().ShouldBeFalse();
        await app.RunAsync("unreached-requests");
        await app.RunAsync("unreached-requests");
        app.Mails("bent@busser.example").ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.ShouldContain("Åskolen spørger jer"), m => m.ShouldContain("Kan I køre os til åen?"), m => m.ShouldContain("/svar/"));
        (await app.Services.GetRequiredService<Happenings>().OfAsync(helper)).ShouldNotContain(h => h.Kind == HappeningKind.Unreached && h.About == id);
    }

    [Fact]
    public async Task Who_takes_no_more_this_month_has_a_line_that_keeps_its_order_and_is_sent_within_the_limit()
    {
        var full = await app.Create("volunteer", "organisations", new { name = $"Roklubben {Samples.Number()}.", sector = "association", municipality = "0730", status = "published", limits = new { perMonth = 1 } });
        var (teacher, owner) = (await app.As("teacher"), await app.As("owner"));
        await teacher.Ask(new { from = app.School, to = full, message = "Den første" }).Ok(201);
        (await (await teacher.Ask(new { from = app.School, to = full, message = "Nej" })).Problem(422)).Code().ShouldBe("overLimit");
        var second = await teacher.Ask(new { from = app.School, to = full, message = "Den anden", queue = true }).Ok(202);
        var third = await owner.Ask(new { from = app.Business, to = full, message = "Den tredje", queue = true }).Ok(202);
        var fourth = await teacher.Ask(new { from = app.School, to = full, message = "Den fjerde", queue = true }).Ok(202);
        (second["place"]!.GetValue<int>(), third["place"]!.GetValue<int>()).ShouldBe((1, 2));
        var month = new DateOnly(Today.Year, Today.Month, 1);
        second["opens"]!.GetValue<string>().ShouldBe(month.AddMonths(1).ToString("O"));
        third["opens"]!.GetValue<string>().ShouldBe(month.AddMonths(2).ToString("O"));
        (await teacher.GetAsync("/api/v1/requests/queue").Ok(200))["items"]!.AsArray().Count(q => q!["to"]!.GetValue<string>() == full).ShouldBe(2);
        (await owner.DeleteAsync("/api/v1/requests/queue/" + fourth["id"])).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await teacher.DeleteAsync("/api/v1/requests/queue/" + fourth["id"])).StatusCode.ShouldBe(System.Net.HttpStatusCode.NoContent);

        await app.RunAsync("send-queued-requests");
        await (await teacher.GetAsync("/api/v1/requests/" + second["id"])).Problem(404);
        app.Pass(month.AddMonths(1).DayNumber - Today.DayNumber + 1);
        // nobody takes the place of the one who waited
        (await (await (await app.As("teacher")).Ask(new { from = app.School, to = full, message = "Uden om køen" })).Problem(422)).Code().ShouldBe("overLimit");
        await app.RunAsync("send-queued-requests");
        await app.RunAsync("send-queued-requests");
        (await (await app.As("teacher")).GetAsync("/api/v1/requests/" + second["id"]).Ok(200))["messages"]![0]!["text"]!.GetValue<string>().ShouldBe("Den anden");
        await (await (await app.As("owner")).GetAsync("/api/v1/requests/" + third["id"])).Problem(404);
        app.Mails(Teacher).Count(m => m.Contains("Nu er der plads") && m.Contains("Den anden")).ShouldBe(1);
        app.Pass(31);
        await app.RunAsync("send-queued-requests");
        (await (await app.As("owner")).GetAsync("/api/v1/requests/" + third["id"]).Ok(200))["state"]!.GetValue<string>().ShouldBe("sent");
    }

    [Fact]
    public async Task A_pause_has_a_line_too_and_nobody_stands_in_line_at_who_will_not_be_asked()
    {
        var resting = await app.Create("volunteer", "organisations", new { name = "Vandrelauget", sector = "association", municipality = "0730", status = "published", limits = new { pauseUntil = Today.AddDays(3).ToString("O") } });
        var never = await app.Create("volunteer", "organisations", new { name = "De stille", sector = "association", municipality = "0730", status = "published", limits = new { perMonth = 0 } });
        var teacher = await app.As("teacher");
        var queued = await teacher.Ask(new { from = app.School, to = resting, message = "Går I med os?", queue = true }).Ok(202);
        queued["opens"]!.GetValue<string>().ShouldBe(Today.AddDays(4).ToString("O"));
        (await (await teacher.Ask(new { from = app.School, to = never, message = "Hej", queue = true })).Problem(422)).Code().ShouldBe("noRequests");
        app.Pass(4);
        await app.RunAsync("send-queued-requests");
        (await (await app.As("teacher")).GetAsync("/api/v1/requests/" + queued["id"]).Ok(200))["state"]!.GetValue<string>().ShouldBe("sent");
    }

    [Fact]
    public async Task A_mail_quotes_only_who_wrote_and_tells_what_is_proposed_beside_what_was_asked()
    {
        var mark = $"nr. {Samples.Number()}.";
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        var day = new DateOnly(Today.Year + 1, 5, 10);
        var id = await teacher.Ask(new { from = app.School, to = app.Association, message = $"Mine egne ord {mark}", people = 26, window = new { from = day.ToString("O"), to = day.AddDays(6).ToString("O") } }).Id();
        var proposed = await volunteer.Step(id, "counter", new { people = 13 }).Ok(200);
        (proposed["before"]!["people"]!.GetValue<int>(), proposed["people"]!.GetValue<int>()).ShouldBe((26, 13));
        var (before, other) = (app.Mails(Teacher).Count, app.Mails(Volunteer).Count);
        await app.RunAsync("request-mail");
        app.Mails(Teacher).Skip(before).Where(m => m.Contains(id)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.ShouldNotContain(mark),
            m => m.ShouldContain($"I spurgte om:\nAntal: 26\nTid: 10.–16. maj {day.Year}"), m => m.ShouldContain($"De foreslår:\nAntal: 13\nTid: 10.–16. maj {day.Year}"));
        app.Mails(Volunteer).Skip(other).ShouldContain(m => m.Contains(mark));
        before = app.Mails(Volunteer).Count;
        await teacher.Step(id, "accept").Ok(200);
        await app.RunAsync("request-mail");
        app.Mails(Volunteer).Skip(before).Where(m => m.Contains(id)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.ShouldContain("Det er aftalt"), m => m.ShouldNotContain(mark));
    }

    [Fact]
    public async Task Pointing_to_somebody_else_takes_somebody_who_is_there_and_a_yes_to_it_makes_no_partnership()
    {
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        var id = await teacher.Ask(new { from = app.School, to = app.Association, message = "Vil I?" }).Id();
        foreach (var instead in new[] { "nope", app.School, app.Association, await app.Create("owner", "organisations", new { name = "Kladden", sector = "business" }) })
            (await (await volunteer.Step(id, "counter", new { instead })).Problem(422)).Fields().ShouldBe(["instead"]);
        await volunteer.Step(id, "counter", new { instead = app.Business }).Ok(200);
        await app.RunAsync("request-mail");
        app.Mails(Teacher).Last(m => m.Contains(id)).ShouldContain("De foreslår, at I spørger Havneværftet i stedet.");
        var ended = await teacher.Step(id, "accept").Ok(200);
        (ended["state"]!.GetValue<string>(), ended["reason"]!.GetValue<string>(), ended["partnership"], ended["contact"]).ShouldBe(("declined", "askAnother", null, null));
        var with = await teacher.Ask(new { from = app.School, to = app.Association, message = "Vil I så?", people = 10 }).Id();
        await volunteer.Step(with, "counter", new { instead = app.Business, people = 5 }).Ok(200);
        (await teacher.Step(with, "accept").Ok(200))["state"]!.GetValue<string>().ShouldBe("accepted", "there was an offer of their own too");
    }

    [Fact]
    public async Task Nobody_answers_in_a_partys_name_and_who_asks_for_another_is_named_to_both()
    {
        var message = $"De mangler en båd nr. {Samples.Number()}.";
        var id = await (await app.As("facilitator")).Ask(new { from = app.School, to = app.Association, message }).Id();
        foreach (var (who, step) in new[] { ("admin", "accept"), ("facilitator", "accept"), ("admin", "decline"), ("admin", "counter"), ("facilitator", "withdraw") })
            await (await (await app.As(who)).Step(id, step, step == "decline" ? new { reason = "noTime" } : step == "counter" ? new { people = 3 } : new { })).Problem(403);
        await app.RunAsync("request-mail");
        app.Mails(Volunteer).Single(m => m.Contains(message)).ShouldContain("Det er skrevet af Frida Fælles, der hjælper Åskolen.");
        app.Mails(Teacher).Single(m => m.Contains(message)).ShouldContain("Frida Fælles har spurgt Vandløbets Venner på vegne af Åskolen");
        foreach (var side in new[] { "teacher", "volunteer" })
            (await (await app.As(side)).GetAsync("/api/v1/requests/" + id).Ok(200))["messages"]![0]!["writer"]!.GetValue<string>().ShouldBe("Frida Fælles");
        (await (await app.As("volunteer")).Step(id, "accept").Ok(200))["contact"]!["email"]!.GetValue<string>().ShouldBe(Teacher, "the school is reached at the school");
    }

    [Fact]
    public async Task A_booking_called_off_is_told_as_that_with_its_day_to_both()
    {
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        var start = new DateTimeOffset(Today.Year + 1, 5, 4, 7, 0, 0, TimeSpan.Zero);
        var offer = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "activity", title = "Se laboratoriet", booking = "visit", status = "published", slots = new[] { new { id = "s1", start, seats = 25 } } });
        (await (await teacher.Ask(new { from = app.School, to = app.Association, offer, slot = "s1", people = 30, message = "Vi er mange" })).Problem(422)).Fields().ShouldBe(["people"]);
        foreach (var guests in new[] { true, false })
        {
            var id = await teacher.Ask(new { from = app.School, to = app.Association, offer, slot = "s1", people = 20, message = "Vi kommer" }).Id();
            await (guests ? teacher.Step(id, "withdraw") : volunteer.Step(id, "decline", new { reason = "noPeople" })).Ok(200);
            await app.RunAsync("request-mail");
            foreach (var to in new[] { Teacher, Volunteer })
                app.Mails(to).Last(m => m.Contains(id)).ShouldSatisfyAllConditions(m => m.ShouldStartWith("Afbud: "), m => m.ShouldContain($"4. maj {start.Year} kl. 9.00"), m => m.ShouldNotContain("trukket spørgsmålet"));
        }
    }
}

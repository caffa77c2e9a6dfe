using System.Globalization;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using CoCreate.Api.Accounts;
using CoCreate.Api.Freshness;
using CoCreate.Api.Hosting;
using CoCreate.Api.Jobs;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Jobs;

[Collection("app")]
public sealed class WhatJobsDo(TheApp app) : IAsyncLifetime
{
    // a letter's words are erased when it is delivered
    public Task InitializeAsync() => app.Services.GetRequiredService<IJobs>().PauseAsync("deliver-mail", default);

    public Task DisposeAsync() => app.Services.GetRequiredService<IJobs>().ResumeAsync("deliver-mail", default);

    private NetworkSnapshot Now => app.Services.GetRequiredService<INetwork>().Current;
    private DateOnly Today => app.Services.GetRequiredService<TimeProvider>().Today();

    [Fact]
    public async Task An_offer_is_asked_about_in_time_confirmed_by_one_press_taken_down_after_it_and_put_back()
    {
        var title = $"Åture nr. {Samples.Number()}.";
        var offer = await Offer(title, Today.AddDays(30));
        await RunAsync("freshness");
        Letters(title).ShouldBeEmpty("it is too early");
        await RunAsync("freshness", 17);
        await RunAsync("freshness", 18);
        var asked = Letters(title).ShouldHaveSingleItem();
        (asked.To, asked.Kind).ShouldBe(("volunteer@test.example", "freshness"));
        var links = app.Services.GetRequiredService<FreshLinks>();
        var link = links.Read(Regex.Match(asked.Text, @"/stadig/([\w-]+)").Groups[1].Value).ShouldNotBeNull();
        links.Read("x" + Regex.Match(asked.Text, @"/stadig/([\w-]+)").Groups[1].Value).ShouldBeNull();

        await RunAsync("freshness", 31);
        await RunAsync("freshness", 31);
        var down = Now.Offer(offer)!;
        (down.Status, down.Withheld).ShouldBe((RecordStatus.Draft, Withheld.Stale));
        Letters(title).Count.ShouldBe(2);
        (await (await app.Visitor().GetAsync("/api/v1/offers/" + offer)).Problem(404)).ShouldNotBeNull();

        var confirmations = app.Services.GetRequiredService<Confirmations>();
        (await confirmations.ByAsync(link, schoolYear: false)).ShouldBe(Confirmed.Done);
        (await confirmations.ByAsync(link, schoolYear: false)).ShouldBe(Confirmed.Already);
        var back = Now.Offer(offer)!;
        (back.Status, back.Withheld, back.FreshUntil).ShouldBe((RecordStatus.Published, null, Today.AddDays(30).AddYears(1)));
    }

    [Fact]
    public async Task Its_owner_puts_back_what_was_taken_down_by_publishing_it()
    {
        var offer = await Offer("Gamle både", Today.AddDays(-1));
        await RunAsync("freshness");
        var owner = await app.As("volunteer");
        (await (await owner.GetAsync("/api/v1/offers/" + offer)).Json())["withheld"]!.GetValue<string>().ShouldBe("stale");
        (await (await owner.Send(HttpMethod.Patch, "/api/v1/offers/" + offer, new { withheld = (string?)null }, "*")).Problem(422)).Fields().ShouldBe(["withheld"]);
        var back = await (await owner.Send(HttpMethod.Post, $"/api/v1/offers/{offer}/publish", ifMatch: "*")).Json();
        (back["status"]!.GetValue<string>(), back["withheld"], back["freshUntil"]!.GetValue<string>())
            .ShouldBe(("published", null, Today.AddYears(1).ToString("O", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task What_a_sheet_brought_is_never_taken_down_before_somebody_was_asked()
    {
        var old = new Offer { Id = "x", Organisation = "y", OfferKind = OfferKind.Place, Title = "Sal", Status = RecordStatus.Published, FreshUntil = Today.AddDays(-100), Origin = Origin.Import };
        OfferFreshness.Over(old, Today, null).ShouldBeFalse();
        OfferFreshness.Over(old, Today, Today.AddDays(-13)).ShouldBeFalse();
        OfferFreshness.Over(old, Today, Today.AddDays(-14)).ShouldBeTrue();
        OfferFreshness.Confirmed(old, new(2027, 7, 20), schoolYear: true).FreshUntil.ShouldBe(new DateOnly(2028, 7, 31));
        OfferFreshness.Confirmed(old, new(2027, 1, 20), schoolYear: true).FreshUntil.ShouldBe(new DateOnly(2027, 7, 31));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task A_need_whose_deadline_has_passed_is_closed_and_told_once()
    {
        var question = $"Hvem har en presenning? nr. {Samples.Number()}.";
        var need = await app.Create("teacher", "needs", new { organisation = app.School, question, status = "published", deadline = Today.AddDays(3).ToString("O", CultureInfo.InvariantCulture) });
        await RunAsync("freshness", 3);
        Now.Need(need)!.Status.ShouldBe(RecordStatus.Published);
        await RunAsync("freshness", 4);
        await RunAsync("freshness", 5);
        (Now.Need(need)!.Status, Now.Need(need)!.Withheld).ShouldBe((RecordStatus.Archived, Withheld.Ended));
        Letters(question).ShouldHaveSingleItem().To.ShouldBe("teacher@test.example");
    }

    [Fact]
    public async Task A_need_nobody_answers_goes_to_the_facilitator_with_three_steps_once_in_each_period()
    {
        app.Services.GetRequiredService<AccountStore>().Speaks("demo-facilitator", "en");
        try
        {
            await app.AnOffer();
            var question = $"Hvem kan undersøge åen? nr. {Samples.Number()}.";
            var need = await app.Create("teacher", "needs", new
            {
                organisation = app.School, question, status = "published", reachKm = 5, groupSize = 24,
                requirements = new object[] { new { kind = "people", text = "To voksne" }, new { kind = "competence", text = "En, der kender vandet" } },
            });
            var answered = await app.Create("teacher", "needs", new { organisation = app.School, question = question + " nu", status = "published" });
            (await (await app.As("volunteer")).PostAsJsonAsync("/api/v1/requests", new { from = app.Association, to = app.School, need = answered, message = "Det kan vi" })).EnsureSuccessStatusCode();
            await RunAsync("silence", 13);
            Letters(question).ShouldBeEmpty();
            await AllAsync("silence", 15);
            await AllAsync("silence", 16);
            var letter = Letters(question).ShouldHaveSingleItem();
            letter.To.ShouldBe("facilitator@test.example");
            letter.Language.ShouldBe("en");
            letter.Text.ShouldContain("Look further away:");
            letter.Text.ShouldContain("Introduce them to Vandløbets Venner");
            letter.Text.ShouldContain("“To voksne” could be met by");
            letter.Text.ShouldContain($"/behov/{need}");
            await AllAsync("silence", 30);
            Letters(question).Count.ShouldBe(2, "another period, another letter");
        }
        finally
        {
            app.Services.GetRequiredService<AccountStore>().Speaks("demo-facilitator", "da");
        }
    }

    [Fact]
    public async Task A_week_after_an_introduction_the_facilitator_hears_how_it_stands()
    {
        var message = $"Jeg tænkte på jer nr. {Samples.Number()}.";
        await app.Create("facilitator", "introductions", new { organisations = new[] { app.School, app.Association }, message });
        var before = Letters("satte du").Count;
        await RunAsync("follow-up-introductions", 6);
        Letters("satte du").Count.ShouldBe(before);
        await RunAsync("follow-up-introductions", 8);
        await RunAsync("follow-up-introductions", 9);
        var letters = Letters("satte du").Skip(before).ToList();
        letters.ShouldNotBeEmpty();
        letters.ShouldAllBe(letter => letter.To == "facilitator@test.example");
        letters[^1].Text.ShouldContain("Åskolen: har ikke åbnet brevet");
        var all = Letters("satte du").Count;
        await RunAsync("follow-up-introductions", 10);
        Letters("satte du").Count.ShouldBe(all);
    }

    private Task<string> Offer(string title, DateOnly until) => app.Create("volunteer", "offers",
        new { organisation = app.Association, kind = "activity", title, status = "published", freshUntil = until.ToString("O", CultureInfo.InvariantCulture) });

    private Task RunAsync(string name, int daysFromNow = 0) =>
        app.Services.GetServices<IJob>().Single(job => job.Name == name).RunAsync(app.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(daysFromNow), default);

    // a facilitator gets so many letters a run
    private async Task AllAsync(string name, int daysFromNow)
    {
        for (int before = -1, after = Letters("").Count; before != after; after = Letters("").Count)
        {
            before = after;
            await RunAsync(name, daysFromNow);
        }
    }

    // every letter, also one that was delivered and whose words are gone, by its subject or words
    private List<(string To, string Kind, string Language, string Text)> Letters(string words) => app.Services.GetRequiredService<PeopleDb>().Use(c => c.Rows(
        "SELECT address, kind, language, subject || char(10) || text FROM outbox ORDER BY id", r => (r.Text(0), r.Text(1), r.Text(2), r.Text(3)))).Where(letter => letter.Item4.Contains(words)).ToList();
}

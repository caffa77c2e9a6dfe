using System.Net.Http.Json;
using CoCreate.Api.Accounts;
using CoCreate.Api.Introductions;
using CoCreate.Api.Requests;
using CoCreate.Api.Mine;
using CoCreate.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.People;

[Collection("app")]
public sealed class WhatHappened(TheApp app)
{
    private T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();
    private Actor Who(string name) => Get<Memberships>().Of("demo-" + name);

    [Fact]
    public async Task A_request_is_news_to_the_other_side_alone_until_it_is_read()
    {
        var (happenings, marks) = (Get<Happenings>(), Get<ReadMarks>());
        var (before, unread) = (await happenings.UnreadAsync(Who("teacher")), await happenings.UnreadAsync(Who("volunteer")));
        var asked = await (await (await app.As("teacher")).PostAsJsonAsync("/api/v1/requests", new { from = app.School, to = app.Association, message = "Må vi komme?" })).Json();
        var id = asked["id"]!.GetValue<string>();

        (await happenings.UnreadAsync(Who("volunteer"))).ShouldBe(unread + 1);
        (await happenings.UnreadAsync(Who("teacher"))).ShouldBe(before, "what I did myself is no news");
        var news = (await happenings.OfAsync(Who("volunteer")))[0];
        (news.Kind, news.Other, news.About).ShouldBe((HappeningKind.Asked, app.School, id));
        marks.Read("demo-volunteer", news.At);
        (await happenings.UnreadAsync(Who("volunteer"))).ShouldBe(0);
        marks.Read("demo-volunteer", news.At.AddDays(-30));
        (await happenings.UnreadAsync(Who("volunteer"))).ShouldBe(0, "a mark never goes back");

        var refused = await (await app.As("volunteer")).Send(HttpMethod.Post, $"/api/v1/requests/{id}/decline", new { reason = "noTime" }, ifMatch: $"\"{asked["version"]}\"");
        refused.IsSuccessStatusCode.ShouldBeTrue(await refused.Content.ReadAsStringAsync());
        (await happenings.OfAsync(Who("teacher")))[0].ShouldSatisfyAllConditions(n => n.Kind.ShouldBe(HappeningKind.Declined), n => n.Other.ShouldBe(app.Association));
        (await happenings.OfAsync(Actor.Visitor)).ShouldBeEmpty();
        (await happenings.OfAsync(Who("council"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_facilitator_reminds_whoever_owes_an_answer_but_not_again_and_again()
    {
        var clock = new MovableClock(DateTimeOffset.UtcNow);
        var nudges = new Nudges(Get<CoCreate.Network.Snapshot.INetwork>(), clock);
        var asked = await (await (await app.As("teacher")).PostAsJsonAsync("/api/v1/requests", new { from = app.School, to = app.Business, message = "Kan I?" })).Json();
        var id = asked["id"]!.GetValue<string>();

        (await nudges.GiveAsync(Who("facilitator"), id)).ShouldBe(Nudged.TooSoon);
        clock.Advance(TimeSpan.FromDays(4));
        (await nudges.GiveAsync(Who("teacher"), id)).ShouldBe(Nudged.Denied);
        (await nudges.GiveAsync(Who("facilitator"), id)).ShouldBe(Nudged.Sent);
        (await Get<Happenings>().OfAsync(Who("owner"))).ShouldContain(n => n.Kind == HappeningKind.Reminded && n.About == id);
        (await nudges.GiveAsync(Who("facilitator"), id)).ShouldBe(Nudged.TooSoon);
        clock.Advance(TimeSpan.FromDays(20));
        (await nudges.GiveAsync(Who("facilitator"), id)).ShouldBe(Nudged.TooLate);
        (await nudges.GiveAsync(Who("facilitator"), "findes-ikke")).ShouldBe(Nudged.NotFound);
    }

    [Fact]
    public async Task Letters_and_claims_are_news_to_those_they_are_about()
    {
        var (happenings, store) = (Get<Happenings>(), Get<IntroductionStore>());
        var made = Get<Introductions.Introductions>().Make(Who("facilitator"), new([app.School, app.Business], "Hej"), []);
        (await happenings.OfAsync(Who("owner"))).ShouldContain(n => n.Kind == HappeningKind.Introduced && n.Other == app.School && n.Code == made.Parties[1].Code);
        store.Opened(made.Parties[1].Code);
        store.Answer(made.Parties[1].Code, true);
        var kinds = (await happenings.OfAsync(Who("facilitator"))).Where(n => n.About == made.Id).Select(n => n.Kind).ToArray();
        kinds.ShouldBe([HappeningKind.LetterOpened, HappeningKind.LetterYes], ignoreOrder: true);

        var page = await app.Create("admin", "organisations", new { name = "Bådelauget", sector = "association", municipality = "0730", status = "published" });
        var claim = Get<ClaimRequests>().Ask(page, "demo-stranger", "Mig")!;
        (await happenings.OfAsync(Who("facilitator"))).ShouldContain(n => n.Kind == HappeningKind.ClaimAsked && n.Other == page);
        await Get<Approvals>().DecideAsync(Who("facilitator"), claim, false, "Ring lige");
        (await happenings.OfAsync(Who("facilitator"))).ShouldNotContain(n => n.Kind == HappeningKind.ClaimAsked && n.Other == page);
        (await happenings.OfAsync(Who("stranger"))).ShouldContain(n => n.Kind == HappeningKind.ClaimRefused && n.Other == page);
    }

    [Fact]
    public void Searches_and_what_is_not_now_are_kept_for_each_alone()
    {
        var (searches, notNow, now) = (Get<SavedSearches>(), Get<NotNow>(), TimeProvider.System.GetUtcNow());
        searches.Keep("demo-teacher", "/soeg?q=vand", "Tilbud: vand").ShouldBeTrue();
        searches.Keep("demo-teacher", "/soeg?q=vand", "Tilbud: vand").ShouldBeTrue();
        var kept = searches.Of("demo-teacher").ShouldHaveSingleItem();
        searches.Of("demo-volunteer").ShouldBeEmpty();
        searches.Forget("demo-volunteer", kept.Id).ShouldBeFalse();
        searches.Forget("demo-teacher", kept.Id).ShouldBeTrue();
        for (var i = 0; i < 40; i++)
            searches.Keep("demo-teacher", $"/soeg?q={i}", "x");
        searches.Of("demo-teacher").Count.ShouldBe(30);

        notNow.Set("org", "need-1", now.AddDays(30));
        notNow.Set("org", "need-2", now.AddSeconds(-1));
        notNow.Set("org", NotNow.Everything("other"), null);
        notNow.Of("org").ShouldBe(["need-1", NotNow.Everything("other")], ignoreOrder: true);
        notNow.Clear("org", NotNow.Everything("other"));
        notNow.Of("org").ShouldBe(["need-1"]);
        notNow.Of("elsewhere").ShouldBeEmpty();
    }
}

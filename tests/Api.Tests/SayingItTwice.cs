using System.Net;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class SayingItTwice(TheApp app)
{
    private object Offer(string title) => new { organisation = app.Association, kind = "place", title };

    [Fact]
    public async Task Many_at_once_with_one_key_create_one_record_and_get_one_answer()
    {
        var volunteer = await app.As("volunteer");
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => volunteer.Send(HttpMethod.Post, "/api/v1/offers", Offer("Samtidig"), key: "k-parallel")));
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Created);
        var bodies = await Task.WhenAll(answers.Select(a => a.Content.ReadAsStringAsync()));
        bodies.Distinct().Count().ShouldBe(1);
        answers.Select(a => (a.Headers.ETag, a.Headers.Location, a.Revision())).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_key_with_another_body_or_address_is_a_conflict()
    {
        var volunteer = await app.As("volunteer");
        await volunteer.Send(HttpMethod.Post, "/api/v1/offers", Offer("Den ene"), key: "k-other");
        (await (await volunteer.Send(HttpMethod.Post, "/api/v1/offers", Offer("Den anden"), key: "k-other")).Problem(409)).Fields().ShouldBe(["Idempotency-Key"]);
        await (await volunteer.Send(HttpMethod.Post, "/api/v1/needs", Offer("Den ene"), key: "k-other")).Problem(409);
    }

    [Fact]
    public async Task A_refusal_is_the_same_again_too_but_one_that_may_turn_out_otherwise_is_tried_again()
    {
        var volunteer = await app.As("volunteer");
        var first = await volunteer.Send(HttpMethod.Post, "/api/v1/offers", new { kind = "place" }, key: "k-refused");
        var again = await volunteer.Send(HttpMethod.Post, "/api/v1/offers", new { kind = "place" }, key: "k-refused");
        (await again.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());

        var path = $"/api/v1/offers/{await app.AnOffer(status: "draft")}/publish";
        await (await volunteer.Send(HttpMethod.Post, path, ifMatch: "\"9\"", key: "k-stale")).Problem(412);
        (await volunteer.Send(HttpMethod.Post, path, ifMatch: "\"1\"", key: "k-stale")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Two_people_may_choose_the_same_key()
    {
        var one = await (await app.As("volunteer")).Send(HttpMethod.Post, "/api/v1/offers", Offer("Fælles"), key: "k-shared");
        var other = await (await app.As("admin")).Send(HttpMethod.Post, "/api/v1/offers", Offer("Fælles"), key: "k-shared");
        (await one.Json())["id"]!.GetValue<string>().ShouldNotBe((await other.Json())["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_key_that_is_none_is_refused()
    {
        var answer = await (await app.As("volunteer")).Send(HttpMethod.Post, "/api/v1/offers", Offer("Nøgle"), key: new string('k', 201));
        (await answer.Problem(400)).Fields().ShouldBe(["Idempotency-Key"]);
    }
}

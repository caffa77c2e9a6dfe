using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Requests;

[Collection("app")]
public sealed class SlotsOverHttp(TheApp app)
{
    [Fact]
    public async Task A_hundred_who_book_the_last_seat_at_once_give_one_booking_and_a_waiting_list_in_order()
    {
        var offer = await Visit(seats: 1);
        var teacher = await app.As("teacher");
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Book(teacher, offer)));
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created);
        var requests = await Task.WhenAll(answers.Select(answer => answer.Json()));
        requests.Count(r => r["state"]!.GetValue<string>() == "accepted").ShouldBe(1);
        requests.Count(r => r["waiting"]!.GetValue<bool>()).ShouldBe(99);
        Taken(offer).ShouldBe(1);

        // calling off asks the one who waited longest, and keeps the seat for them
        var booked = requests.Single(r => r["state"]!.GetValue<string>() == "accepted")["id"]!.GetValue<string>();
        await Ok(await Step(teacher, booked, "withdraw", null), 200);
        var asked = Requests(offer).Where(r => r.State == RequestState.Countered).ShouldHaveSingleItem();
        asked.Asked.ShouldBe(Requests(offer).Where(r => r.Id != booked).Min(r => r.Asked));
        (asked.Turn, asked.Seats, Taken(offer)).ShouldBe((app.School, 1, 1));
        (await Ok(await Book(teacher, offer), 201))["waiting"]!.GetValue<bool>().ShouldBeTrue();
        (await Ok(await Step(teacher, asked.Id, "accept", null), 200))["state"]!.GetValue<string>().ShouldBe("accepted");
        Taken(offer).ShouldBe(1);
        app.Services.GetRequiredService<INetwork>().Current.Partnership(Requests(offer).Single(r => r.Id == booked).Partnership!)!.Phase.ShouldBe(PartnershipPhase.Stopped);
    }

    [Fact]
    public async Task A_course_is_asked_for_and_takes_its_seats_with_the_yes()
    {
        var offer = await Visit(seats: 30, booking: "course");
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        var first = (await Ok(await Book(teacher, offer, 20), 201))["id"]!.GetValue<string>();
        var second = (await Ok(await Book(teacher, offer, 20), 201))["id"]!.GetValue<string>();
        Taken(offer).ShouldBe(0);
        await Ok(await Step(volunteer, first, "accept", null), 200);
        Taken(offer).ShouldBe(20);
        (await (await Step(volunteer, second, "accept", null)).Problem(409))["errors"]![0]!["code"]!.GetValue<string>().ShouldBe("full");
        await Ok(await Step(volunteer, first, "decline", new { reason = "noPeople" }), 200);
        Taken(offer).ShouldBe(0);
        await Ok(await Step(volunteer, second, "accept", null), 200);
        Taken(offer).ShouldBe(20);
    }

    [Fact]
    public async Task What_is_taken_cannot_be_typed_and_a_booked_slot_cannot_be_removed()
    {
        var offer = await Visit(seats: 10);
        await Ok(await Book(await app.As("teacher"), offer, 4), 201);
        var volunteer = await app.As("volunteer");
        (await (await volunteer.Send(HttpMethod.Patch, "/api/v1/offers/" + offer, new { slots = Array.Empty<object>() }, "*")).Problem(422)).Fields().ShouldBe(["slots"]);
        (await (await volunteer.Send(HttpMethod.Patch, "/api/v1/offers/" + offer, new { slots = new[] { Slot(3) } }, "*")).Problem(422)).Fields().ShouldBe(["slots[0].seats"]);
        var kept = await Ok(await volunteer.Send(HttpMethod.Patch, "/api/v1/offers/" + offer, new { slots = new[] { Slot(12) } }, "*"), 200);
        (kept["slots"]![0]!["seats"]!.GetValue<int>(), kept["slots"]![0]!["taken"]!.GetValue<int>()).ShouldBe((12, 4));
        (await (await (await app.As("teacher")).PostAsJsonAsync("/api/v1/requests", new { from = app.School, to = app.Association, offer, slot = "nope", message = "Hej" })).Problem(422))
            ["errors"]![0]!["code"]!.GetValue<string>().ShouldBe("notFound");
    }

    [Fact]
    public async Task After_any_bookings_and_cancellations_what_is_taken_equals_what_is_held()
    {
        var random = new Random(7);
        var offer = await Visit(seats: 12);
        var (teacher, volunteer) = (await app.As("teacher"), await app.As("volunteer"));
        for (var round = 0; round < 6; round++)
        {
            var before = Requests(offer).Where(r => r.State is RequestState.Accepted or RequestState.Countered or RequestState.Sent).ToList();
            var steps = before.Where(_ => random.Next(3) == 0).Select(r => r.State == RequestState.Countered && random.Next(2) == 0
                ? Step(teacher, r.Id, "accept", null)
                : random.Next(2) == 0 ? Step(teacher, r.Id, "withdraw", null) : Step(volunteer, r.Id, "decline", new { reason = "noTime" }));
            foreach (var answer in await Task.WhenAll(steps.Concat(Enumerable.Range(0, 6).Select(_ => Book(teacher, offer, random.Next(1, 6))))))
                ((int)answer.StatusCode).ShouldBeOneOf(200, 201, 409, 412);
            Requests(offer).Sum(r => r.Seats).ShouldBe(Taken(offer));
            Taken(offer).ShouldBeLessThanOrEqualTo(12);
        }
        Taken(offer).ShouldBeGreaterThan(0);
    }

    private static object Slot(int seats) => new { id = "s1", start = new DateTimeOffset(2027, 5, 4, 9, 0, 0, TimeSpan.FromHours(2)), end = new DateTimeOffset(2027, 5, 4, 11, 30, 0, TimeSpan.FromHours(2)), seats };

    private Task<string> Visit(int seats, string booking = "visit") => app.Create("volunteer", "offers", new
    {
        organisation = app.Association, kind = "activity", title = "Besøg åens laboratorium", booking, status = "published", slots = new[] { Slot(seats) },
    });

    private Task<HttpResponseMessage> Book(HttpClient who, string offer, int people = 1) =>
        who.PostAsJsonAsync("/api/v1/requests", new { from = app.School, to = app.Association, offer, slot = "s1", people, message = "Vi vil gerne med" });

    private List<Request> Requests(string offer) => [.. app.Services.GetRequiredService<INetwork>().Current.Requests.Where(r => r.Offer == offer)];

    private int Taken(string offer) => app.Services.GetRequiredService<INetwork>().Current.Offer(offer)!.Slots[0].Taken;

    private static Task<HttpResponseMessage> Step(HttpClient who, string id, string step, object? body) =>
        who.Send(HttpMethod.Post, $"/api/v1/requests/{id}/{step}", body, ifMatch: "*");

    private static async Task<JsonNode> Ok(HttpResponseMessage answer, int status)
    {
        var json = await answer.Json();
        ((int)answer.StatusCode).ShouldBe(status, json.ToJsonString());
        return json;
    }
}

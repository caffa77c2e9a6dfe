using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Partnerships;

/// <summary>Messages, the learning log, and how to reach each other.</summary>
internal static class TalkRoutes
{
    internal const int LongestMessage = 4_000, LongestPurpose = 200;

    public static void MapTalk(this RouteGroupBuilder group)
    {
        group.MapGet("/{id}/messages", (string id, HttpContext http, PartnershipWords words, INetwork network) =>
                Doors.Open(http, network, id, Act.TakePart).Refusal ?? WholeList.Page(http, network.Current.Revision, words.Of(id, WordKind.Message).Select(WordAnswer.Of).ToList(), word => word.Id))
            .Takes(Declared.Limit, Declared.Cursor, Declared.MinRevision).Produces<ListAnswer<WordAnswer>>().Refuses(400, 401, 403, 404, 429).WithSummary("The messages between the members, oldest first; for members only.");
        group.MapPost("/{id}/messages", MessageAsync).Takes(Declared.KeyHeader).Accepts<MessageWish>("application/json").Produces<WordAnswer>(201)
            .Refuses(400, 401, 403, 404, 409, 413, 415, 422, 429).WithSummary("Writes to the other members, who also get it as a mail.");
        group.MapGet("/{id}/log", (string id, HttpContext http, PartnershipWords words, INetwork network) =>
                Doors.Open(http, network, id, Act.Assist).Refusal ?? WholeList.Page(http, network.Current.Revision, words.Of(id, WordKind.Log).Select(LogAnswer.Of).OrderBy(e => e.Date).ToList(), entry => entry.Id))
            .Takes(Declared.Limit, Declared.Cursor, Declared.MinRevision).Produces<ListAnswer<LogAnswer>>().Refuses(400, 401, 403, 404, 429).WithSummary("What was learned, by the day it is about.");
        group.MapPost("/{id}/log", LogAsync).Takes(Declared.KeyHeader).Accepts<LogWish>("application/json").Produces<LogAnswer>(201)
            .Refuses(400, 401, 403, 404, 409, 413, 415, 422, 429).WithSummary("Adds to the learning log; any member may.");
        group.MapPost("/{id}/contacts", LookAsync).Takes(Declared.KeyHeader).Accepts<LookWish>("application/json").Produces<ListAnswer<PartnershipContact>>()
            .Refuses(400, 401, 403, 404, 409, 413, 415, 422, 429).WithSummary("How to reach another member. The look is written down with its purpose, and they can see it.");
    }

    private static async Task<IResult> MessageAsync(string id, HttpContext http, Partnerships partnerships, INetwork network)
    {
        var (p, closed) = Doors.Open(http, network, id, Act.TakePart);
        if (closed is not null)
            return closed;
        var (wish, refusal) = await JsonBody.ReadAsync<MessageWish>(http, mayBeEmpty: true);
        if ((refusal ?? Doors.Unfit("text", wish!.Text, LongestMessage)) is { } wrong)
            return wrong;
        return Created(http, id, "messages", partnerships.Write(http.Actor(), p!, WordKind.Message, wish!.Organisation, wish.Text), WordAnswer.Of);
    }

    private static async Task<IResult> LogAsync(string id, HttpContext http, Partnerships partnerships, TimeProvider clock, INetwork network)
    {
        var (p, closed) = Doors.Open(http, network, id, Act.TakePart);
        if (closed is not null)
            return closed;
        var (wish, refusal) = await JsonBody.ReadAsync<LogWish>(http, mayBeEmpty: true);
        if ((refusal ?? Doors.Unfit("text", wish!.Text, LongestMessage)) is { } wrong)
            return wrong;
        if (PlanRules.LogDay("date", wish!.Date, clock.Today()) is { } never)
            return new ProblemAnswer(ProblemKind.Broken, [never]);
        return Created(http, id, "log", partnerships.Write(http.Actor(), p!, WordKind.Log, wish!.Organisation, wish.Text, wish.Date ?? clock.Today()), LogAnswer.Of);
    }

    private static async Task<IResult> LookAsync(string id, HttpContext http, PartnershipPeople people, INetwork network)
    {
        var (p, closed) = Doors.Open(http, network, id, Act.TakePart);
        if (closed is not null)
            return closed;
        var (wish, refusal) = await JsonBody.ReadAsync<LookWish>(http, mayBeEmpty: true);
        if ((refusal ?? Doors.Unfit("purpose", wish!.Purpose, LongestPurpose)) is { } wrong)
            return wrong;
        if (p!.Members.All(m => m.Organisation != wish!.Organisation))
            return new ProblemAnswer(ProblemKind.Broken, [ShapeErrors.NotThere("organisation")]);
        var found = people.Look(http.Actor(), Partnerships.SideOf(http.Actor(), p)!, wish!.Organisation, wish.Purpose, id);
        return Results.Json(new ListAnswer<PartnershipContact>([.. found], null, found.Count, network.Current.Revision), NetworkJson.Wire);
    }

    private static IResult Created<T>(HttpContext http, string id, string list, PartnershipWord? word, Func<PartnershipWord, T> answer)
    {
        // an organisation was named that is not the sender's
        if (word is null)
            return new ProblemAnswer(ProblemKind.Forbidden);
        http.Response.Headers.Location = $"/api/v1/partnerships/{id}/{list}";
        return Results.Json(answer(word), NetworkJson.Wire, statusCode: 201);
    }
}

using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Requests;

/// <summary>A question that stands in line, as the one who asks sees it: its place, and the day it is sent at the earliest.</summary>
public sealed record QueuedAnswer(string Id, string From, string To, string Message, string? Need, string? Offer, string? Slot, int? People, Period? Window, DateTimeOffset At, int Place, DateOnly Opens)
{
    public static QueuedAnswer Of(QueuedRequest queued, RequestQueue queue, NetworkSnapshot snapshot, DateOnly today)
    {
        var (wish, place) = (queued.Wish, queue.PlaceOf(queued));
        var opens = snapshot.Organisation(wish.To) is { } to ? RequestLimits.Opens(snapshot, to, wish.Window, today, place - 1) : null;
        return new(queued.Id, wish.From, wish.To, wish.Message, wish.Need, wish.Offer, wish.Slot, wish.People, wish.Window, queued.At, place, opens ?? today);
    }
}

/// <summary><c>/requests/queue</c>: where one's organisations stand in line, and leaving it.</summary>
public static class QueueRoutes
{
    public static void MapQueue(this RouteGroupBuilder group)
    {
        group.MapGet("/queue", List).Takes(Declared.MinRevision).Produces<ListAnswer<QueuedAnswer>>().Refuses(400, 401, 429).WithSummary("Questions of your organisations that stand in line.");
        group.MapDelete("/queue/{id}", Leave).Produces(204).Refuses(401, 404, 429).WithSummary("Leaves the line.");
    }

    private static IResult List(HttpContext http, INetwork network, RequestQueue queue, TimeProvider clock)
    {
        if (!http.Actor().SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        var snapshot = network.Current;
        var items = http.Actor().Organisations.SelectMany(queue.Of).Select(queued => QueuedAnswer.Of(queued, queue, snapshot, clock.Today())).ToList();
        return Results.Json(new ListAnswer<QueuedAnswer>([.. items], null, items.Count, snapshot.Revision), NetworkJson.Wire);
    }

    private static IResult Leave(string id, HttpContext http, INetwork network, RequestQueue queue)
    {
        if (!http.Actor().SignedIn)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        if (queue.Find(id) is not { } queued || !MayLeave(http.Actor(), queued))
            return new ProblemAnswer(ProblemKind.NotFound);
        queue.Remove(id);
        return Results.NoContent();
    }

    /// <summary>Members of the asking organisation, and whoever put it there for them.</summary>
    public static bool MayLeave(Actor actor, QueuedRequest queued) => actor.Organisations.Contains(queued.Wish.From) || actor.Id == queued.Account;
}

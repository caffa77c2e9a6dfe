using CoCreate.Api.Accounts;
using CoCreate.Api.Introductions;
using CoCreate.Api.Mine;
using CoCreate.Api.Requests;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Mine.Facilitating;

/// <summary>A facilitator's presses: let in, say no, look at a suggestion another day.</summary>
internal static class TownActions
{
    public static void MapTown(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Addresses.Mine + "/overtagelse", async ([FromForm] IFormCollection form, HttpContext http, Approvals approvals) =>
            // a no is sent to the page itself, which has a field for the reason
            Answer(await approvals.DecideAsync(http.Actor(), form["id"].ToString(), form["svar"] == "ja", null, http.RequestAborted), "godkendt", http));
        routes.MapPost(Addresses.Mine + "/bekraeft", async ([FromForm] IFormCollection form, HttpContext http, Approvals approvals) =>
            Answer(await approvals.VerifyAsync(http.Actor(), form["id"].ToString(), http.RequestAborted), "godkendt", http));
        routes.MapPost(Addresses.Mine + "/puf", async ([FromForm] IFormCollection form, HttpContext http, Nudges nudges) =>
            await nudges.GiveAsync(http.Actor(), form["id"].ToString(), http.RequestAborted) switch
            {
                Nudged.Sent => MineActions.To("mindet"),
                Nudged.TooSoon => MineActions.To("mindet-nylig"),
                Nudged.TooLate => MineActions.To("imens"),
                Nudged.NotFound => Results.NotFound(),
                _ => MineActions.Denied(http.Actor()),
            });
        routes.MapPost(Addresses.Mine + "/forslag-ikke-nu", ([FromForm] IFormCollection form, HttpContext http, NotNow notNow, Visit visit, TimeProvider clock) =>
        {
            if (!Rights.May(http.Actor(), Act.Introduce, null, visit.Snapshot))
                return MineActions.Denied(http.Actor());
            if (visit.Snapshot.Need(form["behov"].ToString()) is not { } need || visit.Snapshot.Organisation(form["hvem"].ToString()) is not { } giver)
                return Results.NotFound();
            notNow.Set(NotNow.Account(http.Actor().Id), NotNow.Pair(need.Id, giver.Id), clock.GetUtcNow().AddDays(30));
            return MineActions.To("ikke-nu");
        });
    }

    private static IResult Answer(Approved outcome, string did, HttpContext http) => outcome switch
    {
        Approved.Done => MineActions.To(did),
        Approved.Already => MineActions.To("imens"),
        Approved.NotFound => Results.NotFound(),
        Approved.ReasonWanted => Results.StatusCode(StatusCodes.Status422UnprocessableEntity),
        _ => MineActions.Denied(http.Actor()),
    };
}

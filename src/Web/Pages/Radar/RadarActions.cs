using CoCreate.Api.Accounts;
using CoCreate.Api.Mine;
using CoCreate.Network.Reference;
using CoCreate.Web.Pages.Mine;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Radar;

/// <summary>A facilitator's press on the radar: look at a triangle another day.</summary>
internal static class RadarActions
{
    private const int DaysAside = 30;

    public static void MapRadarPage(this IEndpointRouteBuilder routes) =>
        routes.MapPost(Addresses.Radar + "/ikke-nu", ([FromForm] IFormCollection form, HttpContext http, NotNow notNow, Visit visit, TimeProvider clock) =>
        {
            if (!Rights.May(http.Actor(), Act.Oversee, null, visit.Snapshot))
                return MineActions.Denied(http.Actor());
            if (visit.Snapshot.Organisation(form["a"].ToString()) is not { } a || visit.Snapshot.Organisation(form["b"].ToString()) is not { } b)
                return Results.NotFound();
            notNow.Set(NotNow.Account(http.Actor().Id), NotNow.Pair(a.Id, b.Id), clock.GetUtcNow().AddDays(DaysAside));
            return Results.LocalRedirect(Addresses.Radar + "?nu=ikke-nu" + (Municipalities.Find(form["kommune"]) is { } m ? "&kommune=" + m.Code : ""));
        });
}

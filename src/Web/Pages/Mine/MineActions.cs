using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Mine;

internal static class MineActions
{
    // a key names nothing but one's own drafts, whoever sends it
    public static void MapMine(this IEndpointRouteBuilder routes) => routes.MapPost(Addresses.Mine + "/slet-kladde", ([FromForm] IFormCollection form, DraftKeeper keeper) =>
    {
        keeper.Forget(form["kladde"].ToString());
        return Results.LocalRedirect(Addresses.Mine + "?nu=slettet");
    });
}

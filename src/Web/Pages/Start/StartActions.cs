using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Hosting;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Start;

/// <summary>Fills an empty network with the demo on a press. Only once, only while nobody can sign in, only from the machine itself.</summary>
internal static class StartActions
{
    public static void MapStart(this IEndpointRouteBuilder routes) => routes.MapPost(Addresses.FillDemo, FillAsync);

    private static async Task<IResult> FillAsync([FromForm] IFormCollection form, HttpContext http, INetwork network, AccountRegistry accounts, DemoAccounts demo, CoCreateOptions options, TimeProvider clock)
    {
        if (!SignIns.FromThisMachine(http))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (network.Current.CountOf(RecordKind.Organisation) == 0 && accounts.IsEmpty)
        {
            await DemoFill.RunAsync(network, options, clock);
            demo.LetPeopleIn();
        }
        return Results.LocalRedirect(Addresses.Front);
    }
}

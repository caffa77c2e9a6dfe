using CoCreate.Api.Accounts;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.SignIn;

internal static class SignOut
{
    // reading the form makes the framework ask for its token
    public static void MapSignOut(this IEndpointRouteBuilder routes) => routes.MapPost(Addresses.SignOut, async ([FromForm] IFormCollection _, HttpContext http) =>
    {
        await SignIns.SignOutAsync(http);
        return Results.LocalRedirect(Addresses.Front);
    });
}

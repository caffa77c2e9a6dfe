using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Requests;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;
using RequestService = CoCreate.Api.Requests.Requests;

namespace CoCreate.Web.Pages.Asking;

/// <summary>The press that takes a question back or calls a booking off, wherever it stands.</summary>
internal static class RequestActions
{
    public static void MapRequestActions(this IEndpointRouteBuilder routes) =>
        routes.MapPost(Addresses.Requests + "/{id}/traek-tilbage", WithdrawAsync);

    private static async Task<IResult> WithdrawAsync(string id, [FromForm] IFormCollection form, HttpContext http, RequestService requests)
    {
        if (!http.Actor().SignedIn)
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        var back = Addresses.Local(form["til"].ToString()) ?? Addresses.Request(id);
        return await requests.StepAsync(http.Actor(), id, RecordActions.Version(form), RequestStep.Withdraw(null), http.RequestAborted) switch
        {
            RecordOutcome.Done => Results.LocalRedirect(With(back, "trukket")),
            RecordOutcome.NotFound => Results.NotFound(),
            RecordOutcome.Forbidden => Results.StatusCode(StatusCodes.Status403Forbidden),
            _ => Results.LocalRedirect(With(back, "imens")),
        };
    }

    private static string With(string address, string now) => address + (address.Contains('?') ? "&" : "?") + "nu=" + now;
}

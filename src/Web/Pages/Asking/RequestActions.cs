using System.Net.Mail;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Requests;
using CoCreate.Network.Model;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;
using Writing = CoCreate.Api.Introductions.Introductions;
using RequestService = CoCreate.Api.Requests.Requests;

namespace CoCreate.Web.Pages.Asking;

/// <summary>The press that takes a question back or calls a booking off, wherever it stands.</summary>
internal static class RequestActions
{
    public static void MapRequestActions(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Addresses.Requests + "/{id}/traek-tilbage", WithdrawAsync);
        routes.MapPost(Addresses.Requests + "/{id}/kontakt", (string id, [FromForm] IFormCollection form, HttpContext http, Contacts contacts, RequestWords words, Visit visit) => Helped(id, http, words, visit, asked =>
        {
            var (mail, name) = (form["mail"].ToString().Trim(), form["navn"].ToString().Trim());
            if (mail.Length is 0 or > 254 || !MailAddress.TryCreate(mail, out var address) || address.Address != mail || !address.Host.Contains('.'))
                return Addresses.Request(id) + "?nu=mail-afvist";
            contacts.Add("facilitator:" + http.Actor().Id, [new(asked.Id, name.Length is 0 or > 100 ? null : name, mail, null)]);
            return Addresses.Request(id) + "?nu=mail";
        }));
        routes.MapPost(Addresses.Requests + "/{id}/brev", (string id, [FromForm] IFormCollection _, HttpContext http, Writing introductions, RequestWords words, Visit visit) => Helped(id, http, words, visit, asked =>
            asked.Claimed ? Addresses.Request(id) : Addresses.Introduction(introductions.MakeOne(http.Actor(), asked.Id).Id)));
    }

    // only what reached nobody is helped on so, by those who may remind of it
    private static IResult Helped(string id, HttpContext http, RequestWords words, Visit visit, Func<Organisation, string> help)
    {
        if (!http.Actor().SignedIn)
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (visit.Snapshot.Request(id) is not { } request || !visit.May(Act.Read, request))
            return Results.NotFound();
        if (!visit.May(Act.Remind, request))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return visit.Snapshot.Organisation(request.Turn ?? "") is { } asked && !words.Reachable(asked.Id) ? Results.LocalRedirect(help(asked)) : Results.LocalRedirect(Addresses.Request(id) + "?nu=imens");
    }

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

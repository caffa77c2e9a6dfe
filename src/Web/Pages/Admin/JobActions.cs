using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Api.Jobs;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Admin;

/// <summary>The presses of the administrator's page about jobs and mail. Each answers with a redirect, so that reloading repeats nothing.</summary>
internal static class JobActions
{
    public static void MapJobPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Addresses.Jobs + "/{name}/{step}", StepAsync);
        routes.MapPost(Addresses.Jobs + "/breve/{id:long}/igen", Retry);
    }

    private static async Task<IResult> StepAsync(string name, string step, [FromForm] IFormCollection _, HttpContext http, INetwork network, JobRunner runner, IJobs jobs)
    {
        if (Denied(http, network) is { } denied)
            return denied;
        Func<string, CancellationToken, Task>? take = step switch { "koer" => jobs.RunAsync, "pause" => jobs.PauseAsync, "fortsaet" => jobs.ResumeAsync, _ => null };
        if (take is null || runner.All.All(job => job.Name != name))
            return Results.NotFound();
        await take(name, http.RequestAborted);
        return Results.LocalRedirect($"{Addresses.Jobs}?nu={step}&job={name}");
    }

    private static IResult Retry(long id, [FromForm] IFormCollection _, HttpContext http, INetwork network, Outbox outbox) =>
        Denied(http, network) ?? (outbox.Retry(id) ? Results.LocalRedirect(Addresses.Jobs + "?nu=igen") : Results.NotFound());

    private static IResult? Denied(HttpContext http, INetwork network) => Rights.May(http.Actor(), Act.Administer, null, network.Current) ? null
        : Results.StatusCode(http.Actor().SignedIn ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);
}

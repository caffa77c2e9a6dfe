using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using IJob = CoCreate.Api.Hosting.IJob;

namespace CoCreate.Api.Jobs;

/// <summary>A job as the administrator sees it.</summary>
public sealed record JobAnswer(string Name, string Da, string En, DateTimeOffset? LastRun, string? Outcome, DateTimeOffset? NextRun, long DurationMs, int Failures,
    string? Failure, bool Paused, string? Holder);

/// <summary>Every job.</summary>
public sealed record JobList(ImmutableArray<JobAnswer> Items);

/// <summary>A mail that could not be delivered: laid aside, or tried again at <paramref name="Next"/>.</summary>
public sealed record TroubledMailAnswer(string Id, string Kind, string To, string Subject, int Tries, DateTimeOffset At, DateTimeOffset? Next, bool Dead, string Failure);

/// <summary><c>/admin/jobs</c> and <c>/admin/mails</c>.</summary>
public static class JobRoutes
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddQuartz(quartz => quartz.UseInMemoryStore().UseDefaultThreadPool(2));
        return services.AddSingleton<JobDiary>().AddSingleton<JobRunner>().AddSingleton<QuartzJobs>()
            .AddSingleton<IJobs>(s => s.GetRequiredService<QuartzJobs>()).AddHostedService(s => s.GetRequiredService<QuartzJobs>())
            .AddSingleton<Outbox>().AddSingleton<Receivers>().AddSingleton<UnsubscribeLinks>().AddSingleton<IMailTransport, MailTransport>().AddSingleton<IJob, DeliverMail>();
    }

    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/admin/jobs").WithTags("jobs");
        group.MapGet("/", async (HttpContext http, INetwork network, JobRunner runner, JobDiary diary, IJobs jobs) =>
                Refusal(http, network) ?? Results.Json(new JobList([.. await Task.WhenAll(runner.All.Select(job => Told(job, diary, jobs, http.RequestAborted)))]), NetworkJson.Wire))
            .Produces<JobList>().Refuses(401, 403, 429).WithSummary("Every job: when it last ran, how it went, when it runs next.");
        Step("run", "Runs it now.", (jobs, name, stop) => jobs.RunAsync(name, stop));
        Step("pause", "Stops it from running by itself.", (jobs, name, stop) => jobs.PauseAsync(name, stop));
        Step("resume", "Lets it run by itself again.", (jobs, name, stop) => jobs.ResumeAsync(name, stop));

        var mails = routes.MapGroup("/admin/mails").WithTags("jobs");
        mails.MapGet("/", (HttpContext http, INetwork network, Outbox outbox) =>
                Refusal(http, network) ?? WholeList.Page(http, network.Current.Revision, outbox.Troubled(MostMails).Select(Told).ToList(), mail => mail.Id))
            .Takes(Declared.Limit, Declared.Cursor, Declared.MinRevision).Produces<ListAnswer<TroubledMailAnswer>>().Refuses(400, 401, 403, 429).WithSummary("Mails that were laid aside, or fail and are tried again; newest first.");
        mails.MapPost("/{id}/retry", (string id, HttpContext http, INetwork network, Outbox outbox) => Refusal(http, network)
                ?? (long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && outbox.Retry(number)
                    ? Results.Json(Told(outbox.Find(number)!), NetworkJson.Wire) : new ProblemAnswer(ProblemKind.NotFound)))
            .Produces<TroubledMailAnswer>().Refuses(401, 403, 404, 429).WithSummary("Lets one be tried again at once.");

        void Step(string step, string summary, Func<IJobs, string, CancellationToken, Task> take) =>
            group.MapPost("/{name}/" + step, async (string name, HttpContext http, INetwork network, JobRunner runner, JobDiary diary, IJobs jobs) =>
            {
                if (Refusal(http, network) is { } refusal)
                    return refusal;
                if (runner.All.FirstOrDefault(job => job.Name == name) is not { } job)
                    return new ProblemAnswer(ProblemKind.NotFound);
                await take(jobs, name, http.RequestAborted);
                return Results.Json(await Told(job, diary, jobs, http.RequestAborted), NetworkJson.Wire);
            }).Produces<JobAnswer>().Refuses(401, 403, 404, 429).WithSummary(summary);
    }

    private const int MostMails = 1_000;

    private static TroubledMailAnswer Told(TroubledMail mail) => new(mail.Id.ToString(CultureInfo.InvariantCulture), mail.Kind, mail.To, mail.Subject, mail.Tries, mail.At, mail.Dead ? null : mail.Next, mail.Dead, mail.Failure);

    private static IResult? Refusal(HttpContext http, INetwork network) =>
        !http.Actor().SignedIn ? new ProblemAnswer(ProblemKind.SignInFirst)
        : !Rights.May(http.Actor(), Act.Administer, null, network.Current) ? new ProblemAnswer(ProblemKind.Forbidden) : null;

    private static async Task<JobAnswer> Told(IJob job, JobDiary diary, IJobs jobs, CancellationToken stop)
    {
        var entry = diary.Of(job.Name);
        var next = await jobs.NextRunAsync(job.Name, stop);
        return new(job.Name, job.About.Da, job.About.En, entry.At, entry.At is null ? null : entry.Failure is null ? "done" : "failed", next,
            entry.Milliseconds, entry.Failures, entry.Failure, entry.Paused, next is null ? null : Environment.MachineName);
    }
}

using CoCreate.Api.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace CoCreate.Api.Jobs;

/// <summary>Quartz, in memory: this process's clock for jobs. It starts when the program is ready and lets what runs finish.</summary>
public sealed class QuartzJobs(IServiceProvider services, JobDiary diary, CoCreateOptions options, TimeProvider clock, IHostApplicationLifetime life) : IJobs, IHostedService
{
    // the first visitor comes before the first job
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private IScheduler? scheduler;

    // Quartz and the jobs are made when they are needed, so that the start does not wait for them
    private JobRunner Runner => services.GetRequiredService<JobRunner>();

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Jobs)
            life.ApplicationStarted.Register(() => _ = Task.Run(() => BeginAsync(life.ApplicationStopping)));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (scheduler is { } running)
            await running.Shutdown(waitForJobsToComplete: true, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DateTimeOffset?> NextRunAsync(string name, CancellationToken stop) =>
        scheduler is { } running && !diary.Of(name).Paused ? (await running.GetTrigger(new TriggerKey(name), stop))?.NextFireTimeUtc : null;

    /// <inheritdoc/>
    public Task RunAsync(string name, CancellationToken stop) => Runner.RunAsync(name, stop);

    /// <inheritdoc/>
    public async Task PauseAsync(string name, CancellationToken stop)
    {
        diary.Pause(name, true);
        if (scheduler is { } running)
            await running.PauseJob(new JobKey(name), stop);
    }

    /// <inheritdoc/>
    public async Task ResumeAsync(string name, CancellationToken stop)
    {
        diary.Pause(name, false);
        if (scheduler is { } running)
            await running.ResumeJob(new JobKey(name), stop);
    }

    private async Task BeginAsync(CancellationToken stop)
    {
        await Task.Delay(Patience, clock, stop);
        var made = await services.GetRequiredService<ISchedulerFactory>().GetScheduler(stop);
        foreach (var job in Runner.All)
        {
            var detail = JobBuilder.Create<ScheduledRun>().WithIdentity(job.Name).UsingJobData(ScheduledRun.NameKey, job.Name).Build();
            var trigger = TriggerBuilder.Create<ScheduledRun>().WithIdentity(job.Name).StartAt(clock.GetUtcNow())
                .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(job.Every).RepeatForever()).Build();
            await made.ScheduleJob(detail, trigger, cancellationToken: stop);
            if (diary.Of(job.Name).Paused)
                await made.PauseJob(new JobKey(job.Name), stop);
        }
        await made.Start(stop);
        scheduler = made;
    }
}

/// <summary>What Quartz calls: the job of that name.</summary>
[DisallowConcurrentExecution]
public sealed class ScheduledRun(JobRunner runner) : Quartz.IJob
{
    /// <summary>Where the name lies.</summary>
    public const string NameKey = "name";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await runner.RunAsync(context.MergedJobDataMap.GetString(NameKey)!, cancellationToken);
}

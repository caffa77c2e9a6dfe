using System.Diagnostics;
using CoCreate.Api.Hosting;
using Microsoft.Extensions.Logging;

namespace CoCreate.Api.Jobs;

/// <summary>Runs one job at a time of each kind and writes down how it went; a failure is the job's own and told, never thrown on.</summary>
public sealed class JobRunner(IEnumerable<IJob> jobs, JobDiary diary, TimeProvider clock, ILogger<JobRunner> log)
{
    private readonly Dictionary<string, (IJob Job, SemaphoreSlim Turn)> known = jobs.ToDictionary(job => job.Name, job => (job, new SemaphoreSlim(1, 1)));

    /// <summary>Every job, by name.</summary>
    public IReadOnlyList<IJob> All { get; } = [.. jobs.OrderBy(job => job.Name, StringComparer.Ordinal)];

    /// <summary>Runs it, after the run that is under way if there is one.</summary>
    public async Task RunAsync(string name, CancellationToken stop)
    {
        var (job, turn) = known[name];
        await turn.WaitAsync(stop);
        var (at, watch) = (clock.GetUtcNow(), Stopwatch.StartNew());
        try
        {
            await job.RunAsync(at, stop);
            diary.Ran(name, at, watch.Elapsed, null);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            log.LogWarning("The job {Name} failed: {Reason}", name, e.Message);
            diary.Ran(name, at, watch.Elapsed, e.Message);
        }
        finally
        {
            turn.Release();
        }
    }
}

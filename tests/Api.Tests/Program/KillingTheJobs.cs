extern alias benchmarks;
using benchmarks::CoCreate.Benchmarks.Kill.Jobs;

namespace CoCreate.Api.Tests.TheProgram;

/// <summary>The real program, killed in the middle of every job: afterwards everything was done, and once in effect. Many rounds are <c>kill-jobs</c> of the benchmarks.</summary>
public sealed class KillingTheJobs : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cocreate-kill-").FullName;

    [Fact]
    public async Task Whatever_job_it_is_killed_in_every_mail_and_every_change_happens_once_in_effect()
    {
        var loop = new JobsKillLoop(folder, 60, new Random(20261121));
        (await loop.RoundAsync(1)).ShouldBeNull();
        loop.Kills.Values.Count(kills => kills.Running > 0).ShouldBeGreaterThan(3, "most kills fall into a job that runs");
        loop.Mails.ShouldBeGreaterThan(600);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

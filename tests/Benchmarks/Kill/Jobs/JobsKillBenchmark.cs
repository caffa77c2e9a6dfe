namespace CoCreate.Benchmarks.Kill.Jobs;

/// <summary>The named command for many rounds.</summary>
public sealed class JobsKillBenchmark : IBenchmark
{
    private const int Each = 100;

    public string Name => "kill-jobs";

    public string About => "the program killed (kill -9) in the middle of every job, --rounds 20: nothing lost, nothing twice in effect";

    public async Task<bool> RunAsync(Report report, Arguments arguments)
    {
        var rounds = arguments.Number("--rounds", arguments.Quick ? 1 : 20);
        var folder = Directory.CreateTempSubdirectory("cocreate-kill-jobs-").FullName;
        try
        {
            var loop = new JobsKillLoop(folder, arguments.Quick ? 40 : Each, new Random(arguments.Number("--seed", 1)));
            for (var round = 1; round <= rounds; round++)
            {
                if (await loop.RoundAsync(round) is { } wrong)
                {
                    report.Line($"**Wrong** in round {round} of {rounds}: {wrong}");
                    return false;
                }
                Directory.Delete(Path.Combine(folder, $"round-{round}"), recursive: true);
            }
            report.Line($"{rounds} rounds, {loop.Kills.Values.Sum(k => k.Kills)} kills, {loop.Kills.Values.Sum(k => k.Running)} of them while the job ran. {loop.Mails} mails and {loop.Effects} changes of records counted: none lost, none twice in effect.");
            report.Write();
            report.Write("| job | kills | while it ran |");
            report.Write("|---|--:|--:|");
            foreach (var (job, (kills, running)) in loop.Kills)
                report.Line($"| {job} | {kills} | {running} |");
            return loop.Mails > 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

namespace CoCreate.Benchmarks.Kill;

/// <summary>The named command for many rounds.</summary>
public sealed class KillBenchmark : IBenchmark
{
    public string Name => "kill";

    public string About => "a store process killed (kill -9) at random moments, --rounds 200: nothing acknowledged is lost";

    public async Task<bool> RunAsync(Report report, Arguments arguments)
    {
        var rounds = arguments.Number("--rounds", arguments.Quick ? 20 : 200);
        var seed = arguments.Number("--seed", 1);
        var folder = Directory.CreateTempSubdirectory("cocreate-kill-").FullName;
        try
        {
            var loop = new KillLoop(folder, new Random(seed));
            for (var round = 1; round <= rounds; round++)
                if (await loop.RoundAsync() is { } lost)
                {
                    report.Line($"**Lost** in round {round} of {rounds}: {lost}");
                    return false;
                }
            report.Line($"{rounds} rounds, {loop.Acknowledgements} commits acknowledged, none lost, no gap in revisions, it started again by itself each time.");
            return loop.Acknowledgements > 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

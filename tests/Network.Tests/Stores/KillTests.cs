using System.Diagnostics;
using CoCreate.Benchmarks.Kill;

namespace CoCreate.Network.Tests.Stores;

public sealed class KillTests : IDisposable
{
    // on a real disk, where the flushes are
    private readonly string folder = Directory.CreateTempSubdirectory("cocreate-kill-").FullName;

    [Fact]
    public async Task A_store_process_killed_twenty_times_loses_nothing_it_acknowledged()
    {
        var loop = new KillLoop(folder, new Random(20));
        for (var round = 1; round <= 20; round++)
            (await loop.RoundAsync()).ShouldBeNull($"round {round}");

        loop.Acknowledgements.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task A_second_process_on_the_folder_ends_with_73_and_a_sentence_and_the_first_runs_on()
    {
        using var first = Start();
        (await first.StandardOutput.ReadLineAsync()).ShouldNotBeNull().ShouldStartWith("ready");
        using var second = Start();
        await second.WaitForExitAsync();

        second.ExitCode.ShouldBe(73);
        (await second.StandardError.ReadToEndAsync()).ShouldContain("is in use by another CoCreate; stop that one");
        first.HasExited.ShouldBeFalse();
        first.Kill();
        await first.WaitForExitAsync();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet", [typeof(KillLoop).Assembly.Location, "store-process", folder])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}

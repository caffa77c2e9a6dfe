using System.Diagnostics;
using CoCreate.Web.Tests.Support;

namespace CoCreate.Web.Tests.Rooms;

public sealed class TheClientsCore
{
    /// <summary>Runs src/Web/client/test with node: loss, doubling, reordering, cuts, reload, refusals, and the words typed together.</summary>
    [Fact]
    public async Task Loses_nothing_and_says_truthfully_what_is_saved()
    {
        using var node = Process.Start(new ProcessStartInfo("node", "test.mjs") { WorkingDirectory = Built.Client, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (told, complaints) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        var lines = (await told).Split('\n');
        node.ExitCode.ShouldBe(0, $"{string.Join('\n', lines.SkipWhile(l => !l.StartsWith("not ok", StringComparison.Ordinal)).Take(40))}\n{await complaints}");
        lines.Count(l => l.StartsWith("ok ", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(8);
    }
}

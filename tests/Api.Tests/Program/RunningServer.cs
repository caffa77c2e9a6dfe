using System.Diagnostics;

namespace CoCreate.Api.Tests.TheProgram;

/// <summary>The program as a process that listens.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Process process;

    private RunningServer(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<RunningServer> StartAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0", .. arguments])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Split(' ') is ["CoCreate", "ready", var url, ..])
                return new(process, new(url));
        throw new InvalidOperationException("The program ended before it was ready.");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}

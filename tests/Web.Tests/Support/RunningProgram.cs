using System.Diagnostics;

namespace CoCreate.Web.Tests.Support;

/// <summary>The real program on a temporary data folder and a free port.</summary>
public sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly string folder = Directory.CreateTempSubdirectory("cocreate-web-").FullName;

    public RunningProgram(params string[] options)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        // a program that was not published tells browsers to ask again each time, unless told so
        start.Environment["EnableStaticAssetsDevelopmentCaching"] = "true";
        foreach (var argument in (string[])[Built.Program, "--urls", "http://127.0.0.1:0", "--data", Path.Combine(folder, "data"), "--sign-ins-per-minute", "0", .. options])
            start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        var ready = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Split(' ') is ["CoCreate", "ready", var url, ..])
                ready.TrySetResult(url);
        };
        var complaints = new System.Text.StringBuilder();
        process.ErrorDataReceived += (_, line) => complaints.AppendLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!ready.Task.Wait(Patience))
        {
            Dispose();
            throw new InvalidOperationException($"The program was not ready within {Patience.TotalSeconds} s. {complaints}");
        }
        Address = ready.Task.Result;
    }

    public string Address { get; }

    /// <summary>What it writes.</summary>
    public string Data => Path.Combine(folder, "data");

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}

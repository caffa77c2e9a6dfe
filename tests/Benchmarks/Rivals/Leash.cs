using System.Diagnostics;
using System.Globalization;

namespace CoCreate.Benchmarks.Rivals;

/// <summary>
/// A server in a folder of its own under the system's temporary folder. Between the two stands a shell that waits for its input to end, and
/// then stops the server and removes the folder: that happens when the leash is let go and also when this process dies, in whatever way.
/// </summary>
internal sealed class Leash : IAsyncDisposable
{
    private const string Script = """
        trap : INT HUP TERM
        signal=$1 folder=$2; shift 2
        "$@" >"$folder/server.log" 2>&1 &
        child=$!
        echo $child
        cat >/dev/null
        kill -s "$signal" $child 2>/dev/null
        ( sleep 15; kill -s KILL $child ) >/dev/null 2>&1 &
        guard=$!
        wait $child
        wait $child
        kill $guard 2>/dev/null
        rm -rf "$folder"
        """;

    private readonly Process shell;
    private readonly string folder;

    private Leash(Process shell, string folder, int id) => (this.shell, this.folder, Id) = (shell, folder, id);

    /// <summary>The server's process.</summary>
    public int Id { get; }

    /// <summary>The last line the server said.</summary>
    public string LastWord => File.ReadLines(Path.Combine(folder, "server.log")).LastOrDefault(l => l.Length > 0) ?? "";

    /// <summary>Whether it still runs.</summary>
    public bool Runs => Directory.Exists($"/proc/{Id}");

    public static async Task<Leash> StartAsync(string signal, string folder, IEnumerable<string> command, IDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Script, "leash", signal, folder, .. command]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var shell = Process.Start(start)!;
        return new(shell, folder, int.Parse((await shell.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture));
    }

    /// <summary>Waits until it is ready.</summary>
    public async Task UntilAsync(Func<Task<bool>> ready, string what)
    {
        var patience = Stopwatch.StartNew();
        while (!await ready())
        {
            if (!Runs || patience.Elapsed > TimeSpan.FromMinutes(2))
                throw new InvalidOperationException($"{what} did not start: {LastWord}");
            await Task.Delay(100);
        }
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task RunAsync(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{command[0]}: {error} {await said}");
    }

    public async ValueTask DisposeAsync()
    {
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }
}

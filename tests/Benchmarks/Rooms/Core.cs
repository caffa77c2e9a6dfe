using System.Diagnostics;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>Servers run on the first core, whoever loads them on the second, where there are two.</summary>
internal static class Core
{
    private static readonly bool Two = Environment.ProcessorCount > 1 && File.Exists("/usr/bin/taskset");

    /// <summary>The command, kept to the first core.</summary>
    public static string[] First(params string[] command) => Two ? ["/usr/bin/taskset", "-c", "0", .. command] : command;

    /// <summary>Keeps this process to the second.</summary>
    public static void TakeSecond()
    {
        if (Two && OperatingSystem.IsLinux())
            Process.GetCurrentProcess().ProcessorAffinity = 2;
    }

    /// <summary>Whether somebody answers there over HTTP.</summary>
    public static async Task<bool> AnswersAsync(int port)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        try
        {
            using var answer = await client.GetAsync($"http://127.0.0.1:{port}/");
            return true;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}

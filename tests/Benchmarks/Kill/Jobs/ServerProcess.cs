using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Web.Visits;

namespace CoCreate.Benchmarks.Kill.Jobs;

/// <summary>The real program on a data folder; its jobs run when they are told to, and not by themselves.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;
    private readonly HttpClient client;

    private ServerProcess(Process process, HttpClient client) => (this.process, this.client) = (process, client);

    /// <summary>Starts it and signs its administrator in.</summary>
    public static async Task<ServerProcess> StartAsync(string data)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Visit).Assembly.Location, "--urls", "http://127.0.0.1:0", "--data", data, "--demo", "false", "--jobs", "false"]) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Split(' ') is ["CoCreate", "ready", var url, ..])
            {
                var client = new HttpClient { BaseAddress = new(url), Timeout = TimeSpan.FromMinutes(5) };
                using var answer = await client.PostAsJsonAsync("/api/v1/sign-in", new { email = JobsWork.Admin, password = DemoAccounts.Password });
                var token = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["accessToken"]!.GetValue<string>();
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                return new(process, client);
            }
        throw new InvalidOperationException("The program ended before it was ready.");
    }

    /// <summary>Every job by name.</summary>
    public async Task<string[]> JobsAsync() => [.. (await client.GetFromJsonAsync<JsonNode>("/api/v1/admin/jobs"))!["items"]!.AsArray().Select(job => job!["name"]!.GetValue<string>())];

    /// <summary>Runs a job to its end; its failure, or null.</summary>
    public async Task<string?> RunAsync(string job)
    {
        using var answer = await client.PostAsync($"/api/v1/admin/jobs/{job}/run", null);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["failure"]?.GetValue<string>();
    }

    /// <summary>Kills it (SIGKILL).</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
        client.Dispose();
    }
}

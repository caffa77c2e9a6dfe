using System.Text.RegularExpressions;
using CoCreate.Api.Accounts;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Benchmarks.Kill.Jobs;

/// <summary>One round: fills a folder, kills the program (SIGKILL) in the middle of every job, lets it finish, and counts what came of it.</summary>
public sealed class JobsKillLoop(string folder, int each, Random random)
{
    // those the folder has work for
    private static readonly string[] Worked = ["expire-requests", "remind-requests", "request-mail", "freshness", "silence", "follow-up-introductions", "turn-partnerships", "remind-partnerships", "follow-up-partnerships"];

    // how long each job is let run before the kill; learned, so that most kills fall into it
    private readonly Dictionary<string, double> patience = [];

    /// <summary>Kills in all, and how many of them hit a job that was still running, by job.</summary>
    public SortedDictionary<string, (int Kills, int Running)> Kills { get; } = new(StringComparer.Ordinal);

    /// <summary>Mails counted so far.</summary>
    public int Mails { get; private set; }

    /// <summary>Changes of records counted so far.</summary>
    public int Effects { get; private set; }

    /// <summary>One round; null when all is well, else what was lost or happened twice.</summary>
    public async Task<string?> RoundAsync(int round)
    {
        var data = Path.Combine(folder, $"round-{round}");
        var work = new JobsWork(data, each);
        await work.FillAsync();
        // mails are delivered when the others have written them
        string? killed = null;
        foreach (var job in Worked.OrderBy(_ => random.Next()).Append("deliver-mail"))
        {
            using var server = await ServerProcess.StartAsync(data);
            if (killed is not null && await server.RunAsync(killed) is { } failure)
                return $"{killed} failed after the kill: {failure}";
            await KillInAsync(server, killed = job);
        }
        return await FinishAsync(data) ?? await CountAsync(data, work);
    }

    private async Task KillInAsync(ServerProcess server, string job)
    {
        var most = patience.GetValueOrDefault(job, 60);
        var run = Task.Run(() => server.RunAsync(job));
        await Task.WhenAny(run, Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * most)));
        var running = !run.IsCompleted;
        server.Kill();
        patience[job] = running ? Math.Min(most * 1.5, 5_000) : Math.Max(most / 2, 2);
        await Task.WhenAny(run);
        _ = run.Exception;
        var (kills, hit) = Kills.GetValueOrDefault(job);
        Kills[job] = (kills + 1, hit + (running ? 1 : 0));
    }

    // what one job commits another tells of; mails go a hundred at a time
    private static async Task<string?> FinishAsync(string data)
    {
        using var server = await ServerProcess.StartAsync(data);
        var jobs = await server.JobsAsync();
        foreach (var job in (string[])[.. jobs.Where(job => job != "deliver-mail"), .. jobs.Where(job => job != "deliver-mail"), .. Enumerable.Repeat("deliver-mail", 30)])
            if (await server.RunAsync(job) is { } failure)
                return $"{job} failed at the end: {failure}";
        return null;
    }

    private async Task<string?> CountAsync(string data, JobsWork work)
    {
        using var people = new PeopleDb(new(data));
        await using var store = SqliteStore.Open(Path.Combine(data, "network.db"));
        var network = await store.LoadAsync(null, default);
        if (work.Broken(network).ToList() is { Count: > 0 } broken)
            return $"{broken[0]} (and {broken.Count - 1} more)";
        var outbox = people.Use(c => c.Rows("SELECT key, state FROM outbox ORDER BY key", r => (Key: r.Text(0), State: r.Text(1))));
        var (expected, there) = (work.Mails().ToHashSet(), outbox.Select(mail => mail.Key).ToHashSet());
        if (expected.Except(there).ToList() is { Count: > 0 } lost)
            return $"mail {lost[0]} is lost (and {lost.Count - 1} more)";
        if (there.Except(expected).ToList() is { Count: > 0 } extra)
            return $"mail {extra[0]} is one too many (and {extra.Count - 1} more)";
        if (outbox.FirstOrDefault(mail => mail.State != "sent") is { Key: not null } waiting)
            return $"mail {waiting.Key} is {waiting.State}";
        var files = Directory.GetFiles(Path.Combine(data, "mail"), "*.eml");
        var ids = files.Select(path => Regex.Match(File.ReadAllText(path), @"Message-ID: <([^>]+)>", RegexOptions.IgnoreCase).Groups[1].Value).Distinct().Count();
        if (files.Length != outbox.Count || ids != outbox.Count || Directory.GetDirectories(Path.Combine(data, "mail")).Length > 0)
            return $"{outbox.Count} mails were written, {files.Length} delivered, {ids} of them different";
        Mails += outbox.Count;
        Effects += 5 * work.Each;
        return null;
    }
}

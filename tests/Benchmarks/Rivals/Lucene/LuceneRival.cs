using System.Diagnostics;
using System.Globalization;
using CoCreate.Benchmarks.Rivals.Partners;

namespace CoCreate.Benchmarks.Rivals.Lucene;

/// <summary>Lucene in a Java process of its own, asked line by line; it tells how long each answer took inside.</summary>
internal sealed class LuceneRival(string libraries) : IRival
{
    private static readonly string[] Parts = ["lucene-core", "lucene-analysis-common", "lucene-backward-codecs"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private Process? process;
    private string? folder;

    public string Name { get; private set; } = "Lucene";

    public string? Missing =>
        Parts.Any(p => Jar(p) is null) ? "Put lucene-core and lucene-analysis-common where --lucene (or COCREATE_LUCENE) says."
        : !Java.IsThere("javac") ? "Install a Java compiler (Debian: openjdk-17-jdk-headless)." : null;

    public IReadOnlyList<Way> Plans { get; } =
    [
        new("whole", "every offer that passes the rules is scored, from doc values"),
        new("two steps", "the best 500 by filters and boosts, which Lucene cuts short by itself, scored wholly from doc values"),
    ];

    public long Memory => Rivals.Memory.Of(process!.Id);

    public async Task StartAsync()
    {
        folder = Directory.CreateTempSubdirectory("cocreate-lucene-").FullName;
        var path = string.Join(Path.PathSeparator, Parts.Select(Jar));
        await Leash.RunAsync(["javac", "-nowarn", "-cp", path, "-d", folder, .. Directory.GetFiles(Path.GetDirectoryName(Asked.File("Lucene", "Rival.java"))!, "*.java")]);
        process = Process.Start(new ProcessStartInfo("java", ["-Xms1g", "-Xmx2g", "-XX:+UseSerialGC", "-cp", $"{folder}{Path.PathSeparator}{path}", "Rival", folder])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, e) => LastWord = e.Data ?? LastWord;
        process.BeginErrorReadLine();
        Name = $"Lucene {await AskAsync("version")}";
    }

    private string LastWord { get; set; } = "";

    public async Task LoadAsync(RivalNetwork network)
    {
        var file = Path.Combine(folder!, "offers.tsv");
        await File.WriteAllLinesAsync(file, network.Offers.Select(LuceneRows.Row));
        await AskAsync($"offers\t{file}");
    }

    public async Task<RivalAnswer> AskAsync(string way, RivalQuestion question)
    {
        var answer = (await AskAsync($"ask\t{way}\t{LuceneRows.Question(question)}")).Split('\t');
        return new(answer[1].Split(' '), double.Parse(answer[0], CultureInfo.InvariantCulture) / 1e6);
    }

    public IReadOnlyList<Way> Rankings => PartnerWays.All;

    public async Task LearnAsync(PastSet set)
    {
        var projects = Path.Combine(folder!, "projects.tsv");
        var profiles = Path.Combine(folder!, "profiles.tsv");
        await File.WriteAllLinesAsync(projects, set.Projects.Select(p => $"{p.Region}\t{OneLine(p.Text)}\t{string.Join(' ', p.Members)}"));
        await File.WriteAllLinesAsync(profiles, set.Profiles.Select(p => $"\t{OneLine(p.Text)}\t{p.Organisation}"));
        await AskAsync($"past\tprojects{set.Name}\t{projects}");
        await AskAsync($"past\tprofiles{set.Name}\t{profiles}");
    }

    public async Task<string[]> RankAsync(string ranking, PastSet set, PastProject question) => (await AskAsync(string.Create(CultureInfo.InvariantCulture,
        $"partners\t{(ranking == PartnerWays.Profiles ? "profiles" : "projects")}{set.Name}\t{PartnerWays.Power(ranking)}\t{PartnerWays.Region(ranking)}\t{question.Region}\t{question.Lead}\t{OneLine(question.Text)}"))).Split(' ');

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            // it ends when nobody asks any more
            process.StandardInput.Close();
            if (!process.WaitForExit(5000))
                process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private string? Jar(string part) => Directory.Exists(libraries) ? Directory.GetFiles(libraries, part + "-*.jar").FirstOrDefault() : null;

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    private async Task<string> AskAsync(string line)
    {
        await process!.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();
        return await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? throw new InvalidOperationException($"Lucene stopped: {LastWord}");
    }
}

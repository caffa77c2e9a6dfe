using System.IO.Compression;
using System.Text.Json;

namespace CoCreate.Benchmarks.Rank;

/// <summary>One set of real partnerships, as its files say. Files end in <c>.jsonl</c> or <c>.jsonl.gz</c>.</summary>
public sealed class EvaluationSet(string folder)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public string Name { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));

    public IReadOnlyList<SetOrganisation> Organisations { get; } = Lines<SetOrganisation>(folder, "organisations");

    public IReadOnlyList<SetPartnership> Partnerships { get; } = Lines<SetPartnership>(folder, "partnerships");

    public IReadOnlyList<SetPartnership> Queries { get; } = Lines<SetPartnership>(folder, "queries");

    /// <summary>Who joined, by query. Ranking never looks; learning is scored by it.</summary>
    public Dictionary<string, string[]> Truth() => Lines<SetTruth>(folder, "truth").ToDictionary(t => t.Query, t => t.Partners);

    /// <summary>The ranking of a baseline, by query; null when the set has none of that name.</summary>
    public Dictionary<string, string[]>? Baseline(string name) =>
        File.Exists(Path.Combine(folder, "baselines", name + ".jsonl")) || File.Exists(Path.Combine(folder, "baselines", name + ".jsonl.gz"))
            ? Lines<SetRanking>(Path.Combine(folder, "baselines"), name).ToDictionary(r => r.Query, r => r.Ranked) : null;

    /// <summary>The set in a folder, or the sets in the folders below it.</summary>
    public static IEnumerable<EvaluationSet> In(string folder) => IsSet(folder) ? [new(folder)]
        : Directory.GetDirectories(folder).Where(IsSet).Order(StringComparer.Ordinal).Select(f => new EvaluationSet(f));

    public static bool IsSet(string folder) => File.Exists(Path.Combine(folder, "queries.jsonl")) || File.Exists(Path.Combine(folder, "queries.jsonl.gz"));

    private static List<T> Lines<T>(string folder, string name)
    {
        var plain = Path.Combine(folder, name + ".jsonl");
        using Stream stream = File.Exists(plain) ? File.OpenRead(plain) : new GZipStream(File.OpenRead(plain + ".gz"), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        var found = new List<T>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0)
                found.Add(JsonSerializer.Deserialize<T>(line, Web)!);
        return found;
    }
}

public sealed record SetOrganisation(string Id, string? Name, string Sector, string? Cvr, string? Postcode, string? City, string? Country);

public sealed record SetPartnership(string Id, string? Title, string? Text, string? Theme, string[]? Themes, string? Region, string? Fund,
    DateOnly Start, DateOnly? End, string Lead, string[]? Partners);

public sealed record SetTruth(string Query, string[] Partners);

public sealed record SetRanking(string Query, string[] Ranked);

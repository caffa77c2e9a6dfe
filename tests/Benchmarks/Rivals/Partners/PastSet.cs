using System.Text.RegularExpressions;
using CoCreate.Benchmarks.Rank;

namespace CoCreate.Benchmarks.Rivals.Partners;

/// <summary>The past partnerships of an evaluation set as texts with who took part, and its questions.</summary>
internal sealed partial class PastSet
{
    public PastSet(EvaluationSet set)
    {
        Name = set.Name;
        Projects = [.. set.Partnerships.Select((p, number) => Of(p, number))];
        Questions = [.. set.Queries.Select((q, number) => Of(q, number))];
        Profiles = Projects.SelectMany(p => p.Members.Select(m => (m, p.Text))).GroupBy(p => p.m, p => p.Text)
            .Select(g => (g.Key, string.Join('\n', g))).ToArray();
    }

    public string Name { get; }

    public PastProject[] Projects { get; }

    public PastProject[] Questions { get; }

    /// <summary>Each organisation with the texts of all it took part in.</summary>
    public (string Organisation, string Text)[] Profiles { get; }

    private static PastProject Of(SetPartnership p, int number) =>
        new(number, p.Id, p.Region ?? "", p.Lead, $"{p.Title}\n{p.Text}".Replace('\t', ' '), [.. (p.Partners ?? []).Append(p.Lead).Distinct()]);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word { get; }

    /// <summary>The different words of a text, in lower case.</summary>
    public static string[] WordsOf(string text) => [.. Word.Matches(text).Select(m => m.Value.ToLowerInvariant()).Distinct()];
}

/// <summary>A project; of a question nobody but the lead is told.</summary>
internal sealed record PastProject(int Number, string Id, string Region, string Lead, string Text, string[] Members);

using System.Collections.Immutable;
using CoCreate.Matching.Text;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Search;

/// <summary>
/// Ways on from a question without hits. Each loosens one filter; only when none of these helps, two; at last all but the words.
/// What a person minds least comes first: a wider circle, a broader theme, a word fewer, another week, then whole filters.
/// </summary>
internal static class Suggestions
{
    private const int Most = 6;
    private static readonly double[] Circles = [5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500];

    private sealed record Loosening(string Name, int Cost, SearchQuestion Question);

    public static ImmutableArray<SearchSuggestion> For(SearchIndex index, SearchQuestion question)
    {
        question = question with { Facets = false };
        var single = Loosen(index, question).OrderBy(l => l.Cost).ToList();
        var found = Best(single.Select(l => Try(index, l.Question, [l.Name])));
        if (found.IsEmpty)
            found = Best(single.SelectMany(first => Loosen(index, first.Question).Where(second => second.Cost > first.Cost && second.Name != first.Name)
                    .Select(second => (Cost: first.Cost + second.Cost, first, second)))
                .OrderBy(pair => pair.Cost).Select(pair => Try(index, pair.second.Question, [pair.first.Name, pair.second.Name])));
        if (found.IsEmpty)
            found = Best([Try(index, new(question.Kind) { Text = question.Text, Near = question.Near, Order = question.Order, OwnedBy = question.OwnedBy },
                [.. single.Select(l => l.Name).Where(name => name != "q").Distinct()])]);
        return found;
    }

    /// <summary>The first that give hits, asked for no longer than needed; one for each set of filters.</summary>
    private static ImmutableArray<SearchSuggestion> Best(IEnumerable<SearchSuggestion> tried) =>
        [.. tried.Where(hit => hit.Hits > 0 && !hit.Changed.IsEmpty).DistinctBy(hit => string.Join(' ', hit.Changed.Order())).Take(Most)];

    private static SearchSuggestion Try(SearchIndex index, SearchQuestion question, ImmutableArray<string> changed) =>
        new(question, changed, index.Ask(question).Hits.Length);

    private static IEnumerable<Loosening> Loosen(SearchIndex index, SearchQuestion q)
    {
        if (q is { Near: not null, WithinKm: { } radius } && index.Ask(q with { WithinKm = null, Order = SearchOrder.Nearest }).Hits is [var nearest, ..])
            yield return new("withinKm", 1, q with { WithinKm = nearest.Km is { } km ? Circles.FirstOrDefault(c => c >= km && c > radius, Math.Ceiling(km)) : null });
        if (!q.Themes.IsEmpty && Broader(index, q.Themes) is var broader && !broader.SequenceEqual(q.Themes))
            yield return new("theme", 2, q with { Themes = broader });
        foreach (var fewer in WithoutOneWord(q.Text))
            yield return new("q", 3, q with { Text = fewer });
        if (q.During is not null)
            yield return new("week", 4, q with { During = null });
        if (!q.Grades.IsEmpty)
            yield return new("grade", 5, q with { Grades = [] });
        if (!q.Subjects.IsEmpty)
            yield return new("subject", 6, q with { Subjects = [] });
        if (!q.Sectors.IsEmpty)
            yield return new("sector", 7, q with { Sectors = [] });
        if (!q.Municipalities.IsEmpty)
            yield return new("municipality", 8, q with { Municipalities = [] });
        if (!q.Kinds.IsEmpty)
            yield return new("kind", 9, q with { Kinds = [] });
        if (!q.Themes.IsEmpty)
            yield return new("theme", 10, q with { Themes = [] });
        if (!string.IsNullOrWhiteSpace(q.Text))
            yield return new("q", 11, q with { Text = null });
    }

    private static ImmutableArray<string> Broader(SearchIndex index, ImmutableArray<string> themes)
    {
        var tree = Themes.Of(index.Snapshot);
        return [.. themes.Select(theme => tree.Broader(theme).FirstOrDefault(theme)).Distinct()];
    }

    private static IEnumerable<string> WithoutOneWord(string? text)
    {
        var words = DanishText.Words(text);
        return words.Count is < 2 or > 8 ? [] : words.Select((_, i) => string.Join(' ', words.Where((_, j) => j != i)));
    }
}

using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Search;

/// <summary>
/// Counts, for each value of each facet, the hits there would be if it were chosen with the other facets as they are: a card
/// counts for a facet when it fails no other filter than that facet's own.
/// </summary>
internal sealed class FacetCounter(SearchQuestion question, ThemeNumbers themes)
{
    private readonly int[] sectors = new int[16];
    private readonly int[] municipalities = new int[128];
    private readonly int[] themeCounts = new int[themes.Count];
    private readonly int[] kinds = new int[8];
    private readonly int[] grades = new int[16];
    private readonly int[] subjects = new int[64];

    public void Count(SearchCard card, Facet fails)
    {
        if (Open(fails, Facet.Sector))
            CountBits(card.Sectors, sectors);
        if (Open(fails, Facet.Municipality))
        {
            CountBits((ulong)card.Municipalities, municipalities);
            CountBits((ulong)(card.Municipalities >> 64), municipalities.AsSpan(64));
        }
        if (Open(fails, Facet.Theme))
            foreach (var theme in card.Themes)
                if (theme < themeCounts.Length)
                    themeCounts[theme]++;
        if (Open(fails, Facet.Kind))
            CountBits(card.Kinds, kinds);
        if (Open(fails, Facet.Grade))
            CountBits(card.Grades, grades);
        if (Open(fails, Facet.Subject))
            CountBits(card.Subjects, subjects);
    }

    public ImmutableDictionary<string, ImmutableArray<FacetValue>> Facets()
    {
        var facets = ImmutableDictionary.CreateBuilder<string, ImmutableArray<FacetValue>>();
        facets["sector"] = Of(question.Sectors, Enum.GetValues<Sector>(), (_, i) => sectors[i], Labels.Wire, Labels.Of);
        facets["kind"] = Of(question.Kinds, Enum.GetValues<OfferKind>(), (_, i) => kinds[i], Labels.Wire, Labels.Of);
        facets["municipality"] = [.. Of(question.Municipalities.Select(Municipalities.Find).OfType<Municipality>(), Municipalities.All,
            (_, i) => municipalities[i], m => m.Code, m => new(m.Name, m.Name)).OrderByDescending(v => v.Count)];
        facets["theme"] = Of(question.Themes.Select(themes.Tree.Find).OfType<Theme>(), Branch(),
            (theme, _) => themeCounts[themes.Find(ThemeTree.Key(theme))], ThemeTree.Key, t => new(t.LabelDa, t.LabelEn));
        if (question.Kind is RecordKind.Offer or RecordKind.Need)
        {
            facets["grade"] = Of(question.Grades, Enumerable.Range(0, 11), (grade, _) => grades[grade], g => $"{g}", g => new($"{g}. klasse", $"Grade {g}"));
            facets["subject"] = Of(question.Subjects.Select(Subjects.Find).OfType<Subject>(), Subjects.All, (_, i) => subjects[i], s => s.Code, s => s.Name);
        }
        return facets.ToImmutable();
    }

    /// <summary>The tops, and for each chosen theme the way up, itself and one level down; in the tree's order.</summary>
    private List<Theme> Branch()
    {
        var shown = themes.Tree.Tops.Select(ThemeTree.Key).ToHashSet();
        foreach (var key in question.Themes)
        {
            shown.UnionWith(themes.Tree.Broader(key).Append(key).SelectMany(k => themes.Tree.Narrower(k).Append(k)));
        }
        return [.. themes.Tree.Themes.Where(t => shown.Contains(ThemeTree.Key(t)))];
    }

    private static bool Open(Facet fails, Facet own) => (fails & ~own) == 0;

    private static void CountBits(ulong bits, Span<int> counts)
    {
        for (; bits != 0; bits &= bits - 1)
            counts[System.Numerics.BitOperations.TrailingZeroCount(bits)]++;
    }

    private static ImmutableArray<FacetValue> Of<T>(IEnumerable<T> chosen, IEnumerable<T> all, Func<T, int, int> count,
        Func<T, string> value, Func<T, Label> label)
    {
        var kept = chosen.ToHashSet();
        return [.. all.Select((item, i) => (Item: item, Count: count(item, i))).Where(v => v.Count > 0 || kept.Contains(v.Item))
            .Select(v => new FacetValue(value(v.Item), v.Count, label(v.Item).Da, label(v.Item).En))];
    }
}

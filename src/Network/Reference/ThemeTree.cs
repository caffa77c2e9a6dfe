using System.Collections.Frozen;
using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Reference;

/// <summary>
/// Themes by the key records point with: the bare code for the own welfare themes, <c>scheme:code</c> for every other scheme.
/// Immutable; every walk is looked up, none is computed.
/// </summary>
public sealed class ThemeTree
{
    private readonly FrozenDictionary<string, Node> nodes;
    private readonly Lazy<FrozenDictionary<string, Theme>> byName;

    private sealed record Node(Theme Theme, ImmutableArray<string> Broader, ImmutableArray<string> Narrower, ImmutableArray<string> WithNarrower);

    /// <summary>A tree over these themes; a broader code that is missing or leads in a circle ends the walk.</summary>
    public ThemeTree(IEnumerable<Theme> themes)
    {
        Themes = [.. themes.DistinctBy(Key)];
        var byKey = Themes.ToDictionary(Key);
        var children = Themes.Where(t => t.Broader is not null)
            .ToLookup(t => Key(t.Scheme, t.Broader!), Key);
        nodes = Themes.ToFrozenDictionary(Key, theme =>
        {
            var key = Key(theme);
            return new Node(theme, Up(theme, byKey), [.. children[key]], Down(key, children));
        });
        byName = new(Names);
        Tops = [.. Themes.Where(t => nodes[Key(t)].Broader.IsEmpty)];
    }

    /// <summary>Every theme, in the order of its taxonomy.</summary>
    public ImmutableArray<Theme> Themes { get; }

    /// <summary>The themes of the first level.</summary>
    public ImmutableArray<Theme> Tops { get; }

    /// <summary>What a record writes to point at the theme.</summary>
    public static string Key(Theme theme) => Key(theme.Scheme, theme.Code);

    /// <summary>The theme a record points at, or null.</summary>
    public Theme? Find(string? key) => key is null ? null : nodes.GetValueOrDefault(key)?.Theme;

    /// <summary>Keys of the broader themes, nearest first, the top one last; empty at the top and for an unknown key.</summary>
    public ImmutableArray<string> Broader(string key) => nodes.GetValueOrDefault(key)?.Broader ?? [];

    /// <summary>Keys one level down.</summary>
    public ImmutableArray<string> Narrower(string key) => nodes.GetValueOrDefault(key)?.Narrower ?? [];

    /// <summary>The key itself and every key below it; just the key when it is unknown.</summary>
    public ImmutableArray<string> WithNarrower(string key) => nodes.GetValueOrDefault(key)?.WithNarrower ?? [key];

    /// <summary>0 at the top, one more at each level down; -1 when unknown.</summary>
    public int Level(string key) => nodes.TryGetValue(key, out var node) ? node.Broader.Length : -1;

    /// <summary>The key of the first level above (or at) this one.</summary>
    public string Top(string key) => nodes.TryGetValue(key, out var node) && !node.Broader.IsEmpty ? node.Broader[^1] : key;

    /// <summary>The theme a person means by a code, a label or a synonym in either language, exact but for spelling; null when none.</summary>
    public Theme? ByName(string text) => byName.Value.GetValueOrDefault(Spelling.Fold(text));

    // Labels win over synonyms, the higher theme over the lower.
    private FrozenDictionary<string, Theme> Names() => Themes.Select(t => (Name: t.Code, Theme: t))
        .Concat(Themes.SelectMany(t => new[] { (Name: t.LabelDa, Theme: t), (Name: t.LabelEn, Theme: t) }))
        .Concat(Themes.SelectMany(t => t.SynonymsDa.Concat(t.SynonymsEn).Select(s => (Name: s, Theme: t))))
        .Select(pair => (Key: Spelling.Fold(pair.Name), pair.Theme)).DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Theme);

    private static string Key(string scheme, string code) => scheme == Reference.Themes.Scheme ? code : $"{scheme}:{code}";

    private static ImmutableArray<string> Up(Theme theme, Dictionary<string, Theme> byKey)
    {
        var path = new List<string>();
        for (var at = theme; at.Broader is { } code && byKey.TryGetValue(Key(at.Scheme, code), out var next); at = next)
        {
            if (path.Contains(Key(next)) || ReferenceEquals(next, theme))
                break;
            path.Add(Key(next));
        }
        return [.. path];
    }

    private static ImmutableArray<string> Down(string key, ILookup<string, string> children)
    {
        var found = new List<string> { key };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(children[found[i]].Where(child => !found.Contains(child)));
        return [.. found];
    }
}

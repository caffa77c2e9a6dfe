using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Reference;

/// <summary>The own welfare and learning themes. Records point at them by code; at themes of other schemes by <c>scheme:code</c>.</summary>
public static class Themes
{
    /// <summary>The scheme of the own themes.</summary>
    public const string Scheme = "welfare";

    private static volatile Joined last = new([], null!);

    private sealed record Joined(Theme[] Imported, ThemeTree Tree);

    /// <summary>The taxonomy with its version.</summary>
    public static Taxonomy Taxonomy { get; } = Taxonomy.Read("welfare.txt", Scheme, "2026-1", new("Velfærd og læring", "Welfare and learning"));

    /// <summary>The welfare themes, a theme before those below it.</summary>
    public static ImmutableArray<Theme> All => Taxonomy.Themes;

    /// <summary>The own themes and the SDGs; what a network without imported taxonomies knows.</summary>
    public static ThemeTree Tree { get; } = new(Taxonomy.Themes.Concat(Sdgs.Taxonomy.Themes));

    /// <summary>The own themes joined by the snapshot's imported ones. Snapshots share the tree while no theme changes.</summary>
    public static ThemeTree Of(NetworkSnapshot snapshot)
    {
        if (snapshot.CountOf(RecordKind.Theme) == 0)
            return Tree;
        var imported = snapshot.Themes.ToArray();
        var known = last;
        if (known.Imported.SequenceEqual(imported, ReferenceEqualityComparer.Instance))
            return known.Tree;
        last = known = new(imported, new(Tree.Themes.Concat(imported)));
        return known.Tree;
    }

    /// <summary>The theme with that code, or null.</summary>
    public static Theme? Find(string? code) => Tree.Find(code);

    /// <summary>Codes of the broader themes, nearest first.</summary>
    public static ImmutableArray<string> Broader(string code) => Tree.Broader(code);

    /// <summary>Codes one level down.</summary>
    public static ImmutableArray<string> Narrower(string code) => Tree.Narrower(code);

    /// <summary>The code and every code below it.</summary>
    public static ImmutableArray<string> WithNarrower(string code) => Tree.WithNarrower(code);

    /// <summary>The theme a person means by a code, label or synonym, or null.</summary>
    public static Theme? ByName(string text) => Tree.ByName(text);
}

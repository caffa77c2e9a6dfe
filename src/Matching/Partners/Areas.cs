using System.Collections.Frozen;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Partners;

/// <summary>
/// In which part of the country something is: what a record says itself (a theme of the scheme <c>region</c>), else the region of its
/// municipality. An area is a number of the tree of themes, or one of the official regions after them.
/// </summary>
internal sealed class Areas(ThemeNumbers themes)
{
    /// <summary>The scheme of imported places that records point at.</summary>
    public const string Scheme = "region";

    private static readonly FrozenDictionary<string, int> Official =
        Regions.All.SelectMany((r, i) => new[] { r.Code, r.Name, r.Name.Replace("Region ", "") }.Select(key => KeyValuePair.Create(key, i))).ToFrozenDictionary();

    /// <summary>Whether a theme is a place.</summary>
    public bool IsArea(ushort theme) => themes[theme].Scheme == Scheme;

    /// <summary>The area a theme stands for: an official region when it is called like one.</summary>
    public int AreaOf(ushort theme) =>
        Official.TryGetValue(themes[theme].LabelDa, out var region) ? themes.Count + region : theme;

    public int[] Said(IEnumerable<ushort> about) => [.. about.Where(IsArea).Select(AreaOf)];

    /// <summary>Where an organisation is; empty when unknown.</summary>
    public int[] Of(Organisation? organisation)
    {
        if (organisation is null)
            return [];
        var said = Said(themes.Of(organisation.Themes.OrEmpty()));
        return said.Length > 0 ? said
            : Municipalities.Find(organisation.Municipality) is { } m && Official.TryGetValue(m.Region, out var region) ? [themes.Count + region] : [];
    }

    /// <summary>What an area is called.</summary>
    public (string Da, string En) NameOf(int area) =>
        area < themes.Count ? (themes[area].LabelDa, themes[area].LabelEn) : (Regions.All[area - themes.Count].Name, Regions.All[area - themes.Count].Name);
}

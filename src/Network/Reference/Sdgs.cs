using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Reference;

/// <summary>The 17 sustainable development goals; records point at one as <c>sdg:6</c>.</summary>
public static class Sdgs
{
    /// <summary>The taxonomy with its version, the year the goals were agreed.</summary>
    public static Taxonomy Taxonomy { get; } = Taxonomy.Read("sdg.txt", "sdg", "2015", new("FN's verdensmål", "Sustainable Development Goals"));

    /// <summary>Goals 1–17.</summary>
    public static ImmutableArray<Theme> All => Taxonomy.Themes;

    /// <summary>The goal with that number, 1–17, or null.</summary>
    public static Theme? Find(int number) => number is >= 1 and <= 17 ? All[number - 1] : null;
}

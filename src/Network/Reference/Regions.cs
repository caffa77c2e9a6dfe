using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Reference;

/// <summary>The five regions, by official code.</summary>
public static class Regions
{
    /// <summary>North to south, as their codes run.</summary>
    public static ImmutableArray<Region> All { get; } = [.. DataFile.Rows("regions.txt").Select(r => new Region(r[0], r[1]))];

    /// <summary>The region with that code, or null.</summary>
    public static Region? Find(string? code) => All.FirstOrDefault(r => r.Code == code);
}

using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Index;

/// <summary>A small number for each theme of the tree, and how well one theme answers another.</summary>
internal sealed class ThemeNumbers
{
    private readonly Dictionary<string, ushort> numbers = new(StringComparer.Ordinal);
    private readonly Theme[] themes;
    private readonly ushort[][] paths;
    private readonly ulong[] topBits;

    public ThemeNumbers(ThemeTree tree)
    {
        Tree = tree;
        themes = [.. tree.Themes.Take(ushort.MaxValue)];
        for (var i = 0; i < themes.Length; i++)
            numbers[ThemeTree.Key(themes[i])] = (ushort)i;
        paths = [.. themes.Select(ThemeTree.Key).Select(key => tree.Broader(key).Reverse().Append(key)
            .Where(numbers.ContainsKey).Select(k => numbers[k]).ToArray())];
        var tops = paths.Select(p => p[0]).Distinct().ToList();
        topBits = [.. paths.Select(p => tops.Count <= 64 ? 1UL << tops.IndexOf(p[0]) : ulong.MaxValue)];
    }

    public ThemeTree Tree { get; }

    public int Count => themes.Length;

    public Theme this[int number] => themes[number];

    /// <summary>The numbers of those keys the tree knows, each once, ascending.</summary>
    public ushort[] Of(ImmutableArray<string> keys) => Of(keys, []);

    /// <summary>The same with the themes of requirements.</summary>
    public ushort[] Of(ImmutableArray<string> keys, ImmutableArray<Requirement> requirements)
    {
        var most = keys.Length;
        foreach (var requirement in requirements)
            most += requirement.Themes.OrEmpty().Length;
        Span<ushort> found = most <= 64 ? stackalloc ushort[most] : new ushort[most];
        var count = Add(keys, found, 0);
        foreach (var requirement in requirements)
            count = Add(requirement.Themes.OrEmpty(), found, count);
        found[..count].Sort();
        return found[..count].ToArray();
    }

    private int Add(ImmutableArray<string> keys, Span<ushort> found, int count)
    {
        foreach (var key in keys)
            if (numbers.TryGetValue(key, out var number) && !found[..count].Contains(number))
                found[count++] = number;
        return count;
    }

    /// <summary>How well a giver's theme answers an asker's: 1 the same, 0.9 narrower, less the further away, -1 when nothing is shared.</summary>
    public double Likeness(int asked, int given)
    {
        if (asked == given)
            return 1;
        ReadOnlySpan<ushort> ask = paths[asked], give = paths[given];
        var shared = ask.CommonPrefixLength(give);
        if (shared == 0)
            return -1;
        if (shared == ask.Length)
            return shared >= 2 ? 0.9 : 0.7;
        if (shared == give.Length)
            return shared >= 2 ? 0.6 : 0.35;
        return shared >= 2 ? 0.45 : 0.1;
    }

    /// <summary>Whether the two meet below the tree's first level.</summary>
    public bool MeetBelowTop(int one, int other) => paths[one].AsSpan().CommonPrefixLength(paths[other]) >= 2;

    /// <summary>One bit for the first-level theme above each of these; all bits when there are too many of them for bits.</summary>
    public ulong TopBits(ReadOnlySpan<ushort> themes)
    {
        var bits = 0UL;
        foreach (var theme in themes)
            bits |= topBits[theme];
        return bits;
    }

    /// <summary>The first-level theme above (or at) this one.</summary>
    public ushort Top(int theme) => paths[theme][0];
}

using System.Collections.Concurrent;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Search;

/// <summary>Themes as numbers, those of the tree first in its order; a code no taxonomy knows gets a number when a record names it.</summary>
internal sealed class ThemeNumbers
{
    private readonly ConcurrentDictionary<string, int> numbers = new();

    public ThemeNumbers(ThemeTree tree)
    {
        Tree = tree;
        foreach (var theme in tree.Themes)
            numbers.TryAdd(ThemeTree.Key(theme), numbers.Count);
    }

    public ThemeTree Tree { get; }

    public int Count => numbers.Count;

    /// <summary>-1 when no record names it and no tree knows it.</summary>
    public int Find(string key) => numbers.GetValueOrDefault(key, -1);

    /// <summary>The themes and every theme above them, ascending.</summary>
    public int[] WithBroader(IEnumerable<string> keys)
    {
        List<int> found = [];
        foreach (var key in keys)
        {
            Add(numbers.GetOrAdd(key, _ => numbers.Count));
            foreach (var broader in Tree.Broader(key))
                Add(numbers[broader]);
        }
        found.Sort();
        return found.Count == 0 ? [] : [.. found];

        void Add(int number)
        {
            if (!found.Contains(number))
                found.Add(number);
        }
    }
}

namespace CoCreate.Matching.Text;

/// <summary>The first stems of a lexicon sorted by their beginnings and by their ends; the rest is looked through one by one.</summary>
internal sealed class StemOrder(int[] forward, int[] backward)
{
    public static StemOrder Empty { get; } = new([], []);

    public int Count => forward.Length;

    /// <summary>The order over the first <paramref name="count"/> stems; what was sorted is merged, not sorted again.</summary>
    public StemOrder Extend(string[] stems, int count) => new(
        Merge(forward, Enumerable.Range(Count, count - Count).ToArray(), (a, b) => string.CompareOrdinal(stems[a], stems[b])),
        Merge(backward, Enumerable.Range(Count, count - Count).ToArray(), (a, b) => CompareFromEnd(stems[a], stems[b])));

    public void StartingWith(string[] stems, ReadOnlySpan<char> start, List<int> found)
    {
        for (var i = FirstNotBelow(forward, stems, start, fromEnd: false); i < forward.Length; i++)
        {
            var stem = stems[forward[i]];
            if (!stem.AsSpan().StartsWith(start))
                return;
            if (stem.Length > start.Length)
                found.Add(forward[i]);
        }
    }

    public void EndingWith(string[] stems, ReadOnlySpan<char> end, List<int> found)
    {
        for (var i = FirstNotBelow(backward, stems, end, fromEnd: true); i < backward.Length; i++)
        {
            var stem = stems[backward[i]];
            if (!stem.AsSpan().EndsWith(end))
                return;
            if (stem.Length > end.Length)
                found.Add(backward[i]);
        }
    }

    private static int FirstNotBelow(int[] sorted, string[] stems, ReadOnlySpan<char> wanted, bool fromEnd)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            var stem = stems[sorted[middle]];
            var below = fromEnd ? CompareFromEnd(stem, wanted) < 0 : stem.AsSpan().SequenceCompareTo(wanted) < 0;
            (low, high) = below ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private static int CompareFromEnd(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        for (int i = a.Length - 1, j = b.Length - 1; i >= 0 && j >= 0; i--, j--)
            if (a[i] != b[j])
                return a[i] - b[j];
        return a.Length - b.Length;
    }

    private static int[] Merge(int[] sorted, int[] added, Comparison<int> compare)
    {
        Array.Sort(added, compare);
        var merged = new int[sorted.Length + added.Length];
        int i = 0, j = 0;
        for (var k = 0; k < merged.Length; k++)
            merged[k] = j == added.Length || i < sorted.Length && compare(sorted[i], added[j]) <= 0 ? sorted[i++] : added[j++];
        return merged;
    }
}

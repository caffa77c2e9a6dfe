namespace CoCreate.Matching.Text;

/// <summary>
/// The postings of up to 512 documents. A change rebuilds one block (some 100 µs) and leaves the others shared between revisions;
/// a query runs through a block with its scores in the nearest cache.
/// </summary>
public sealed class PostingBlock
{
    /// <summary>Documents a block.</summary>
    public const int Size = 1 << Shift;
    /// <summary>The block of a document is its number shifted by this.</summary>
    public const int Shift = 9;

    private readonly int[] terms;
    private readonly int[] starts;
    private readonly ushort[] locals;
    private readonly byte[] impacts;

    private PostingBlock(int[] terms, int[] starts, ushort[] locals, byte[] impacts) =>
        (this.terms, this.starts, this.locals, this.impacts) = (terms, starts, locals, impacts);

    /// <summary>A block without a document.</summary>
    public static PostingBlock Empty { get; } = new([], [0], [], []);

    /// <summary>The postings of a term: which documents of the block (0–511, ascending) and with which impact.</summary>
    public Postings Find(int term)
    {
        var at = terms.AsSpan().BinarySearch(term);
        if (at < 0)
            return default;
        var (from, to) = (starts[at], starts[at + 1]);
        return new(locals.AsSpan(from, to - from), impacts.AsSpan(from, to - from));
    }

    /// <summary>
    /// The block after some of its documents left and others came; a changed document does both. Entries are
    /// <see cref="Entry"/> numbers; <paramref name="count"/> is told +1 and -1 for the terms that came and went.
    /// </summary>
    internal PostingBlock With(ReadOnlySpan<bool> leaving, Span<long> coming, TermCounts.Changing count)
    {
        coming.Sort();
        foreach (var entry in coming)
            count.Add(TermOf(entry), 1);
        if (terms.Length == 0)
            return Of(coming);
        var entries = new long[locals.Length + coming.Length];
        var length = 0;
        var next = 0;
        for (var t = 0; t < terms.Length; t++)
            for (var i = starts[t]; i < starts[t + 1]; i++)
            {
                if (leaving[locals[i]])
                {
                    count.Add(terms[t], -1);
                    continue;
                }
                var entry = Entry(terms[t], locals[i], impacts[i]);
                while (next < coming.Length && coming[next] < entry)
                    entries[length++] = coming[next++];
                entries[length++] = entry;
            }
        coming[next..].CopyTo(entries.AsSpan(length));
        return Of(entries.AsSpan(0, length + coming.Length - next));
    }

    /// <summary>One posting as a number that sorts by term, then document.</summary>
    internal static long Entry(int term, int local, byte impact) => (long)term << 32 | (uint)local << 8 | impact;

    private static int TermOf(long entry) => (int)(entry >> 32);

    private static PostingBlock Of(ReadOnlySpan<long> entries)
    {
        if (entries.Length == 0)
            return Empty;
        var distinct = 1;
        for (var i = 1; i < entries.Length; i++)
            if (TermOf(entries[i]) != TermOf(entries[i - 1]))
                distinct++;
        var (terms, starts, locals, impacts) = (new int[distinct], new int[distinct + 1], new ushort[entries.Length], new byte[entries.Length]);
        var t = -1;
        for (var i = 0; i < entries.Length; i++)
        {
            if (i == 0 || TermOf(entries[i]) != terms[t])
                (terms[++t], starts[t]) = (TermOf(entries[i]), i);
            locals[i] = (ushort)(entries[i] >> 8);
            impacts[i] = (byte)entries[i];
        }
        starts[distinct] = entries.Length;
        return new(terms, starts, locals, impacts);
    }
}

/// <summary>Documents of one block that hold a term, side by side with the impacts.</summary>
public readonly ref struct Postings(ReadOnlySpan<ushort> locals, ReadOnlySpan<byte> impacts)
{
    /// <summary>Numbers within the block, ascending.</summary>
    public ReadOnlySpan<ushort> Locals { get; } = locals;
    /// <summary>Impacts, see <see cref="Bm25.Scale"/>.</summary>
    public ReadOnlySpan<byte> Impacts { get; } = impacts;
}

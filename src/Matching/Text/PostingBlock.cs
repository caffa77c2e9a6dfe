namespace CoCreate.Matching.Text;

/// <summary>
/// The postings of up to 1,024 documents. A change rebuilds one block (some 200 µs) and leaves the others shared between revisions;
/// a query runs through a block with its scores in the nearest cache.
/// </summary>
public sealed class PostingBlock
{
    /// <summary>Documents a block.</summary>
    public const int Size = 1 << Shift;
    /// <summary>The block of a document is its number shifted by this.</summary>
    public const int Shift = 10;

    // a rack holds about so many terms, which are looked through one by one
    private const int TermsARack = 4;

    private readonly Entry[] entries;
    private readonly ushort[] locals;
    private readonly byte[] impacts;
    private readonly int[] racks;
    private readonly int rackShift;

    // A term and where its postings start; the next entry says where they end, and the last one is no term.
    private readonly record struct Entry(int Term, int Start);

    private PostingBlock(Entry[] entries, ushort[] locals, byte[] impacts)
    {
        (this.entries, this.locals, this.impacts) = (entries, locals, impacts);
        (racks, rackShift) = Racked(entries);
    }

    /// <summary>A block without a document.</summary>
    public static PostingBlock Empty { get; } = new([new(int.MaxValue, 0)], [], []);

    /// <summary>The postings of a term: which documents of the block (0–1,023, ascending) and with which impact.</summary>
    public Postings Find(int term)
    {
        Span<int> place = [0];
        Places([term], place);
        return At(place[0]);
    }

    /// <summary>
    /// Where several terms stand; -1 when no document of the block holds one. All at once, because in a large index a step of the search mostly
    /// waits for memory, and so the terms wait together.
    /// </summary>
    public void Places(ReadOnlySpan<int> terms, Span<int> places)
    {
        for (var t = 0; t < terms.Length; t++)
            places[t] = racks[Math.Min(terms[t] >> rackShift, racks.Length - 1)];
        for (var t = 0; t < terms.Length; t++)
        {
            var (at, end) = (places[t], racks[Math.Min((terms[t] >> rackShift) + 1, racks.Length - 1)]);
            // counted, not searched: a branch on what memory has yet to bring stops the others
            for (var next = at; next < end; next++)
                at += entries[next].Term < terms[t] ? 1 : 0;
            places[t] = at;
        }
        for (var t = 0; t < terms.Length; t++)
            if (entries[places[t]].Term != terms[t])
                places[t] = -1;
    }

    /// <summary>The postings at a place; none at -1.</summary>
    public Postings At(int place)
    {
        if (place < 0)
            return default;
        var (from, to) = (entries[place].Start, entries[place + 1].Start);
        return new(locals.AsSpan(from, to - from), impacts.AsSpan(from, to - from));
    }

    /// <summary>
    /// The block after some of its documents left and others came; a changed document does both. Postings are
    /// <see cref="Posting"/> numbers; <paramref name="count"/> is told +1 and -1 for the terms that came and went.
    /// </summary>
    internal PostingBlock With(ReadOnlySpan<bool> leaving, Span<long> coming, TermCounts.Changing count)
    {
        coming.Sort();
        foreach (var posting in coming)
            count.Add(TermOf(posting), 1);
        if (locals.Length == 0)
            return Of(coming);
        var postings = new long[locals.Length + coming.Length];
        var length = 0;
        var next = 0;
        for (var t = 0; t < entries.Length - 1; t++)
            for (var i = entries[t].Start; i < entries[t + 1].Start; i++)
            {
                if (leaving[locals[i]])
                {
                    count.Add(entries[t].Term, -1);
                    continue;
                }
                var posting = Posting(entries[t].Term, locals[i], impacts[i]);
                while (next < coming.Length && coming[next] < posting)
                    postings[length++] = coming[next++];
                postings[length++] = posting;
            }
        coming[next..].CopyTo(postings.AsSpan(length));
        return Of(postings.AsSpan(0, length + coming.Length - next));
    }

    /// <summary>One posting as a number that sorts by term, then document.</summary>
    internal static long Posting(int term, int local, byte impact) => (long)term << 32 | (uint)local << 8 | impact;

    private static int TermOf(long posting) => (int)(posting >> 32);

    // Terms of nearly the same number stand on one rack: a rack's first term is found without searching. The last rack is the end.
    private static (int[] Racks, int Shift) Racked(ReadOnlySpan<Entry> entries)
    {
        var terms = entries[..^1];
        if (terms.IsEmpty)
            return ([0], 0);
        var shift = 0;
        while (terms[^1].Term >> shift > terms.Length / TermsARack)
            shift++;
        var racks = new int[(terms[^1].Term >> shift) + 2];
        foreach (var entry in terms)
            racks[(entry.Term >> shift) + 1]++;
        for (var i = 1; i < racks.Length; i++)
            racks[i] += racks[i - 1];
        return (racks, shift);
    }

    private static PostingBlock Of(ReadOnlySpan<long> postings)
    {
        if (postings.Length == 0)
            return Empty;
        var distinct = 1;
        for (var i = 1; i < postings.Length; i++)
            if (TermOf(postings[i]) != TermOf(postings[i - 1]))
                distinct++;
        var (entries, locals, impacts) = (new Entry[distinct + 1], new ushort[postings.Length], new byte[postings.Length]);
        var t = 0;
        for (var i = 0; i < postings.Length; i++)
        {
            if (i == 0 || TermOf(postings[i]) != TermOf(postings[i - 1]))
                entries[t++] = new(TermOf(postings[i]), i);
            locals[i] = (ushort)(postings[i] >> 8);
            impacts[i] = (byte)postings[i];
        }
        entries[distinct] = new(int.MaxValue, postings.Length);
        return new(entries, locals, impacts);
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

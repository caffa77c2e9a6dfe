using System.Numerics;

namespace CoCreate.Matching.Text;

/// <summary>
/// Writes the postings of one block after another, in the order of terms, then documents: two passes that count and place instead of a sort.
/// What it works with is kept from block to block. One thread uses one.
/// </summary>
internal sealed class PostingWriter
{
    // postings of documents that come: term, local and impact of each
    private int[] terms = new int[4096];
    private ushort[] places = new ushort[4096];
    private byte[] weights = new byte[4096];
    private int coming;

    // postings of documents that stay, in the order of terms, then documents
    private int[] keptTerms = [];
    private int[] keptCounts = [];
    private ushort[] keptLocals = [];
    private byte[] keptImpacts = [];
    private int kept, keptEntries;

    private int[] counts = [];
    private ulong[] held = [];
    private int used;

    /// <summary>Adds a document's terms; documents of a new block come in the order of their numbers.</summary>
    public void Add(int local, ReadOnlySpan<int> of, ReadOnlySpan<byte> impacts)
    {
        if (coming + of.Length > terms.Length)
        {
            var size = Math.Max(terms.Length * 2, coming + of.Length);
            Array.Resize(ref terms, size);
            Array.Resize(ref places, size);
            Array.Resize(ref weights, size);
        }
        of.CopyTo(terms.AsSpan(coming));
        impacts.CopyTo(weights.AsSpan(coming));
        places.AsSpan(coming, of.Length).Fill((ushort)local);
        coming += of.Length;
    }

    /// <summary>Puts what comes in order of documents, so that it can be placed among those that stay.</summary>
    public void Sort()
    {
        for (var i = 1; i < coming; i++)
            if (places[i] < places[i - 1])
            {
                var order = new long[coming];
                for (var k = 0; k < coming; k++)
                    order[k] = (long)places[k] << 32 | (uint)k;
                Array.Sort(order);
                var (oldTerms, oldPlaces, oldWeights) = (terms[..coming], places[..coming], weights[..coming]);
                for (var k = 0; k < coming; k++)
                {
                    var from = (int)order[k];
                    (terms[k], places[k], weights[k]) = (oldTerms[from], oldPlaces[from], oldWeights[from]);
                }
                return;
            }
    }

    /// <summary>Takes over the postings of a term but for the documents that leave; says how many left.</summary>
    public int Keep(int term, Postings postings, ReadOnlySpan<bool> leaving)
    {
        var length = postings.Locals.Length;
        if (kept + length > keptLocals.Length)
        {
            Array.Resize(ref keptLocals, Math.Max(65_536, Math.Max(keptLocals.Length * 2, kept + length)));
            Array.Resize(ref keptImpacts, keptLocals.Length);
        }
        if (keptEntries == keptTerms.Length)
        {
            Array.Resize(ref keptTerms, Math.Max(16_384, keptEntries * 2));
            Array.Resize(ref keptCounts, keptTerms.Length);
        }
        var first = kept;
        for (var i = 0; i < length; i++)
        {
            // no branches: a document leaves seldom, and its place is written over by the next
            var local = postings.Locals[i];
            keptLocals[kept] = local;
            keptImpacts[kept] = postings.Impacts[i];
            kept += leaving[local] ? 0 : 1;
        }
        var left = length - (kept - first);
        if (kept > first)
            (keptTerms[keptEntries], keptCounts[keptEntries++]) = (term, kept - first);
        return left;
    }

    /// <summary>The block of all that was added and kept; what is added next belongs to another.</summary>
    public PostingBlock Take(TermCounts.Changing? count)
    {
        if (coming + kept == 0)
            return PostingBlock.Empty;
        Count();
        var (racks, starts) = Places(count);
        var (locals, impacts) = (new ushort[coming + kept], new byte[coming + kept]);
        Fill(locals, impacts, racks, starts);
        (coming, kept, keptEntries) = (0, 0, 0);
        return new(racks, starts, locals, impacts);
    }

    private void Count()
    {
        var bound = keptEntries > 0 ? keptTerms[keptEntries - 1] + 1 : 0;
        foreach (var term in terms.AsSpan(0, coming))
            bound = term < bound ? bound : term + 1;
        var size = (bound + 63) >> PostingBlock.Rack.Shift;
        if (held.Length < size)
            (held, counts) = (new ulong[size * 2], new int[size * 2 << PostingBlock.Rack.Shift]);
        used = size;
        foreach (var term in terms.AsSpan(0, coming))
        {
            counts[term]++;
            held[term >> PostingBlock.Rack.Shift] |= 1UL << term;
        }
        for (var i = 0; i < keptEntries; i++)
        {
            counts[keptTerms[i]] += keptCounts[i];
            held[keptTerms[i] >> PostingBlock.Rack.Shift] |= 1UL << keptTerms[i];
        }
    }

    // leaves in the counts where each term's postings start
    private (PostingBlock.Rack[] Racks, ushort[] Starts) Places(TermCounts.Changing? count)
    {
        if (count is not null)
            foreach (var term in terms.AsSpan(0, coming))
                count.Add(term, 1);
        var entries = 0;
        for (var at = 0; at < used; at++)
            entries += BitOperations.PopCount(held[at]);
        var (racks, starts) = (new PostingBlock.Rack[used + 1], new ushort[entries]);
        int entry = 0, start = 0;
        for (var at = 0; at < used; at++)
        {
            racks[at] = new(held[at], entry, start);
            var first = start;
            for (var bits = held[at]; bits != 0; bits &= bits - 1)
            {
                ref var of = ref counts[at << PostingBlock.Rack.Shift | BitOperations.TrailingZeroCount(bits)];
                starts[entry++] = (ushort)(start - first);
                (start, of) = (start + of, start);
            }
        }
        racks[used] = new(0, entry, start);
        return (racks, starts);
    }

    // Those that stay come first and are in order; one that comes is moved down among them. Counts are zero again at the end.
    private void Fill(ushort[] locals, byte[] impacts, PostingBlock.Rack[] racks, ushort[] starts)
    {
        var from = 0;
        for (var i = 0; i < keptEntries; i++)
        {
            ref var to = ref counts[keptTerms[i]];
            keptLocals.AsSpan(from, keptCounts[i]).CopyTo(locals.AsSpan(to));
            keptImpacts.AsSpan(from, keptCounts[i]).CopyTo(impacts.AsSpan(to));
            (from, to) = (from + keptCounts[i], to + keptCounts[i]);
        }
        var moves = kept > 0;
        for (var i = 0; i < coming; i++)
        {
            var (local, impact) = (places[i], weights[i]);
            var to = counts[terms[i]]++;
            if (moves)
                for (var least = Start(terms[i]); to > least && locals[to - 1] > local; to--)
                    (locals[to], impacts[to]) = (locals[to - 1], impacts[to - 1]);
            (locals[to], impacts[to]) = (local, impact);
        }
        for (var at = 0; at < used; at++)
        {
            for (var bits = held[at]; bits != 0; bits &= bits - 1)
                counts[at << PostingBlock.Rack.Shift | BitOperations.TrailingZeroCount(bits)] = 0;
            held[at] = 0;
        }

        int Start(int term)
        {
            ref readonly var rack = ref racks[term >> PostingBlock.Rack.Shift];
            return rack.Start + starts[rack.Entry + BitOperations.PopCount(rack.Held & ((1UL << term) - 1))];
        }
    }
}

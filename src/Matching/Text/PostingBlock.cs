using System.Numerics;

namespace CoCreate.Matching.Text;

/// <summary>
/// The postings of up to 1,024 documents. A change rebuilds one block (some 100 µs) and leaves the others shared between revisions;
/// a query runs through a block with its scores in the nearest cache.
/// </summary>
public sealed class PostingBlock
{
    /// <summary>Documents a block.</summary>
    public const int Size = 1 << Shift;
    /// <summary>The block of a document is its number shifted by this.</summary>
    public const int Shift = 10;

    private readonly Rack[] racks;
    private readonly ushort[] starts;
    private readonly ushort[] locals;
    private readonly byte[] impacts;

    internal PostingBlock(Rack[] racks, ushort[] starts, ushort[] locals, byte[] impacts) =>
        (this.racks, this.starts, this.locals, this.impacts) = (racks, starts, locals, impacts);

    /// <summary>A block without a document.</summary>
    public static PostingBlock Empty { get; } = new([default], [], [], []);

    /// <summary>
    /// 64 terms of neighbouring numbers. Where a term stands is counted from the bits below its own and not searched for, and a term that is not
    /// held is known without reading further.
    /// </summary>
    /// <param name="Held">One bit for each term that some document of the block holds.</param>
    /// <param name="Entry">The place in the starts of the first that is held.</param>
    /// <param name="Start">Where the postings of these terms start; those of each one are counted from here.</param>
    internal readonly record struct Rack(ulong Held, int Entry, int Start)
    {
        public const int Shift = 6;
    }

    /// <summary>How many postings there are.</summary>
    internal int Length => locals.Length;

    /// <summary>The racks; the last one is the end.</summary>
    internal ReadOnlySpan<Rack> Racks => racks;

    /// <summary>The postings of a term: which documents of the block (0–1,023, ascending) and with which impact.</summary>
    public Postings Find(int term)
    {
        var at = term >> Rack.Shift;
        if ((uint)at >= (uint)(racks.Length - 1))
            return default;
        ref readonly var rack = ref racks[at];
        var bit = 1UL << term;
        return (rack.Held & bit) == 0 ? default : At(rack, racks[at + 1], rack.Entry + BitOperations.PopCount(rack.Held & (bit - 1)));
    }

    /// <summary>The postings of an entry that stands in a rack.</summary>
    internal Postings At(in Rack rack, in Rack next, int entry)
    {
        var from = rack.Start + starts[entry];
        var to = entry + 1 < next.Entry ? rack.Start + starts[entry + 1] : next.Start;
        return new(locals.AsSpan(from, to - from), impacts.AsSpan(from, to - from));
    }

    /// <summary>
    /// Where the postings of several terms stand. All at once and without a branch on what memory has yet to bring, so that the terms wait together
    /// and not one after the other.
    /// </summary>
    internal void Ranges(ReadOnlySpan<int> terms, Span<(int From, int To)> ranges)
    {
        if (starts.Length == 0)
        {
            ranges.Clear();
            return;
        }
        for (var t = 0; t < terms.Length; t++)
        {
            var at = Math.Min(terms[t] >> Rack.Shift, racks.Length - 2);
            ref readonly var rack = ref racks[at];
            ref readonly var next = ref racks[at + 1];
            var below = (1UL << terms[t]) - 1;
            var entry = rack.Entry + BitOperations.PopCount(rack.Held & below);
            var held = (rack.Held >> terms[t] & 1) != 0 & terms[t] >> Rack.Shift == at;
            var from = rack.Start + starts[Math.Min(entry, starts.Length - 1)];
            var to = entry + 1 < next.Entry ? rack.Start + starts[Math.Min(entry + 1, starts.Length - 1)] : next.Start;
            ranges[t] = (from, held ? to : from);
        }
    }

    /// <summary>The postings in a range.</summary>
    internal Postings At((int From, int To) range) => new(locals.AsSpan(range.From, range.To - range.From), impacts.AsSpan(range.From, range.To - range.From));

    /// <summary>The impact of a term in a document of the block; 0 when it is not there.</summary>
    public byte ImpactOf(int term, int local)
    {
        var postings = Find(term);
        return postings.Locals.BinarySearch((ushort)local) is >= 0 and var at ? postings.Impacts[at] : (byte)0;
    }

    /// <summary>
    /// The block after some of its documents left and others came; a changed document does both. <paramref name="count"/> is told +1 and -1
    /// for the terms that came and went.
    /// </summary>
    internal PostingBlock With(ReadOnlySpan<bool> leaving, PostingWriter coming, TermCounts.Changing count)
    {
        coming.Sort();
        for (var at = 0; at + 1 < racks.Length; at++)
        {
            var entry = racks[at].Entry;
            for (var held = racks[at].Held; held != 0; held &= held - 1, entry++)
            {
                var term = at << Rack.Shift | BitOperations.TrailingZeroCount(held);
                var left = coming.Keep(term, At(racks[at], racks[at + 1], entry), leaving);
                if (left > 0)
                    count.Add(term, -left);
            }
        }
        return coming.Take(count);
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

using System.Numerics;

namespace CoCreate.Matching.Text;

/// <summary>
/// Which documents hold which terms, immutable. Documents are numbers the owner of the index hands out, dense from 0; two revisions
/// share every block and every count that did not change.
/// </summary>
public sealed class TextIndex
{
    // what a change is written with, kept for the next one
    [ThreadStatic]
    private static PostingWriter? Writer;

    private readonly PostingBlock[] blocks;
    private readonly TermCounts holding;

    private TextIndex(Lexicon lexicon, PostingBlock[] blocks, TermCounts holding, int documents) =>
        (Lexicon, this.blocks, this.holding, Documents) = (lexicon, blocks, holding, documents);

    /// <summary>An index without a document.</summary>
    public static TextIndex Empty(Lexicon lexicon) => new(lexicon, [], TermCounts.None, 0);

    /// <summary>The numbers of the stems.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>How many documents it holds.</summary>
    public int Documents { get; }

    /// <summary>The blocks: document d is number d &amp; 1,023 of block d &gt;&gt; 10.</summary>
    public ReadOnlySpan<PostingBlock> Blocks => blocks;

    /// <summary>How many documents hold the term.</summary>
    public int Holding(int term) => holding[term];

    /// <summary>Whether some document holds the stem.</summary>
    public bool Knows(ReadOnlySpan<char> stem) => Lexicon.Find(stem) is >= 0 and var term && holding[term] > 0;

    /// <summary>How much the term tells, see <see cref="Bm25.Idf"/>.</summary>
    public float Idf(int term) => Bm25.Idf(Documents, holding[term]);

    /// <summary>Adds weight × BM25 impact (idf is not in it) of a term to the scores of all documents that hold it.</summary>
    public void AddScores(int term, float weight, Span<float> scores)
    {
        for (var b = 0; b < blocks.Length; b++)
        {
            var postings = blocks[b].Find(term);
            var scale = weight * Bm25.Scale(1);
            for (var i = 0; i < postings.Locals.Length; i++)
                scores[(b << PostingBlock.Shift) + postings.Locals[i]] += scale * postings.Impacts[i];
        }
    }

    /// <summary>The index after documents left and came. A changed document is in both lists.</summary>
    public TextIndex With(IEnumerable<int> leaving, IEnumerable<(int Document, DocumentTerms Terms)> coming)
    {
        var changes = new Dictionary<int, (bool[] Leaving, List<(int Local, DocumentTerms Terms)> Coming)>();
        var documents = Documents;
        foreach (var document in leaving)
        {
            Of(document).Leaving[document & PostingBlock.Size - 1] = true;
            documents--;
        }
        foreach (var (document, terms) in coming)
        {
            Of(document).Coming.Add((document & PostingBlock.Size - 1, terms));
            documents++;
        }
        if (changes.Count == 0)
            return this;

        var next = new PostingBlock[Math.Max(blocks.Length, changes.Keys.Max() + 1)];
        blocks.CopyTo(next, 0);
        next.AsSpan(blocks.Length).Fill(PostingBlock.Empty);
        var counts = holding.Change(Lexicon.Count);
        var writer = Writer ??= new();
        foreach (var (block, change) in changes)
        {
            foreach (var (local, terms) in change.Coming)
                writer.Add(local, terms.Terms, terms.Impacts);
            next[block] = next[block].With(change.Leaving, writer, counts);
        }
        Lexicon.Settle();
        return new(Lexicon, next, counts.Done(), documents);

        (bool[] Leaving, List<(int, DocumentTerms)> Coming) Of(int document)
        {
            var block = document >> PostingBlock.Shift;
            if (!changes.TryGetValue(block, out var change))
                changes[block] = change = (new bool[PostingBlock.Size], []);
            return change;
        }
    }

    /// <summary>An index over blocks that were written one by one.</summary>
    internal static TextIndex Of(Lexicon lexicon, PostingBlock[] blocks, int documents)
    {
        var counts = TermCounts.None.Change(lexicon.Count);
        foreach (var block in blocks)
        {
            var racks = block.Racks;
            for (var at = 0; at + 1 < racks.Length; at++)
            {
                var entry = racks[at].Entry;
                for (var held = racks[at].Held; held != 0; held &= held - 1, entry++)
                    counts.Add(at << PostingBlock.Rack.Shift | BitOperations.TrailingZeroCount(held), block.At(racks[at], racks[at + 1], entry).Locals.Length);
            }
        }
        lexicon.Settle();
        return new(lexicon, blocks, counts.Done(), documents);
    }
}

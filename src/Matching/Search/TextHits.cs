using CoCreate.Matching.Text;

namespace CoCreate.Matching.Search;

/// <summary>A record that holds some of the words.</summary>
internal readonly record struct TextHit(int Place, float Score, float Covered);

/// <summary>Scores every record against the words, block by block, each word by the best term that answers for it.</summary>
internal static class TextHits
{
    /// <summary>A record must hold words that carry this much of the question's weight, or as much as the best one holds.</summary>
    private const float Enough = 0.5f;

    /// <summary>Above this all words are there (rounding aside).</summary>
    public const float All = 0.999f;

    public static List<TextHit> Of(SearchShelf shelf, List<SoughtWord> words, Func<SearchCard, bool> sees)
    {
        var hits = new List<TextHit>();
        var total = words.Sum(w => w.Weight);
        if (total <= 0)
            return hits;
        var most = 0f;
        Span<float> scores = stackalloc float[PostingBlock.Size];
        Span<float> covered = stackalloc float[PostingBlock.Size];
        Span<float> best = stackalloc float[PostingBlock.Size];
        for (var b = 0; b < shelf.Text.Blocks.Length; b++)
        {
            scores.Clear();
            covered.Clear();
            foreach (var word in words)
            {
                best.Clear();
                if (!Best(shelf.Text.Blocks[b], word, best))
                    continue;
                for (var i = 0; i < best.Length; i++)
                    if (best[i] > 0)
                        (scores[i], covered[i]) = (scores[i] + best[i] * word.Weight, covered[i] + word.Weight);
            }
            for (var i = 0; i < scores.Length; i++)
                if (scores[i] > 0 && (b << PostingBlock.Shift) + i is var place && sees(shelf[place]!))
                {
                    most = Math.Max(most, covered[i]);
                    hits.Add(new(place, scores[i], covered[i] / total));
                }
        }
        var enough = Math.Min(Enough, most / total) * All;
        hits.RemoveAll(hit => hit.Covered < enough);
        return hits;
    }

    private static bool Best(PostingBlock block, SoughtWord word, Span<float> best)
    {
        var any = false;
        foreach (var kin in word.Kin)
        {
            var postings = block.Find(kin.Term);
            any |= postings.Locals.Length > 0;
            for (var i = 0; i < postings.Locals.Length; i++)
                Raise(ref best[postings.Locals[i]], kin.Share * Bm25.Scale(postings.Impacts[i]));
        }
        if (word.Parts is { } parts)
        {
            Postings first = block.Find(parts.First), last = block.Find(parts.Last);
            for (int i = 0, j = 0; i < first.Locals.Length && j < last.Locals.Length;)
            {
                if (first.Locals[i] == last.Locals[j])
                {
                    Raise(ref best[first.Locals[i]], SoughtWord.BothParts * Bm25.Scale(Math.Min(first.Impacts[i], last.Impacts[j])));
                    any = true;
                }
                var step = first.Locals[i].CompareTo(last.Locals[j]);
                i += step <= 0 ? 1 : 0;
                j += step >= 0 ? 1 : 0;
            }
        }
        return any;
    }

    private static void Raise(ref float best, float value) => best = Math.Max(best, value);
}

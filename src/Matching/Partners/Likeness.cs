using CoCreate.Matching.Text;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>
/// How much the text of each past partnership is like a need's: the shared terms, each weighed by how rare it is squared and by how often both
/// use it, against the need compared with itself.
/// </summary>
internal static class Likeness
{
    /// <summary>Fills the desk, by runs of letters and by stems; false when no past partnership shares anything.</summary>
    public static bool Measure(Inquiry about, Need need)
    {
        var (trails, desk) = (about.Trails, about.Desk);
        var texts = trails.Texts;
        Of(trails, texts.Grams, Runs(texts.Grams, need), Grams.Field, desk.Held, desk.Like, out var self);
        var any = false;
        for (var t = 0; t < desk.Like.Length; t++)
        {
            desk.Like[t] = trails.Lengths[t] > 0 ? (float)(desk.Like[t] * Math.Sqrt(self) / trails.Lengths[t]) : 0;
            any |= desk.Like[t] > 0;
        }
        if (any)
            Of(trails, texts.Stems, Stems(texts.Stems, need), Field.Text, desk.Held, desk.WordLike, out _);
        else
            Array.Clear(desk.WordLike);
        return any;
    }

    /// <summary>By past partnership, by stems alone.</summary>
    public static float[] Words(Trails trails, Need need)
    {
        var like = new float[trails.All.Length];
        Of(trails, trails.Texts.Stems, Stems(trails.Texts.Stems, need), Field.Text, new float[Math.Max(1, trails.Texts.Bound + PostingBlock.Size)], like, out _);
        return like;
    }

    private static void Of(Trails trails, TextIndex index, List<int> terms, in Field field, float[] held, float[] like, out double self)
    {
        self = 0;
        if (terms.Count == 0)
        {
            Array.Clear(like);
            return;
        }
        Array.Clear(held);
        var each = Bm25.Occurrence(field, terms.Count);
        foreach (var (term, count) in Counted(terms))
        {
            var idf = index.Idf(term);
            var impact = Bm25.Impact(each * count);
            var weight = idf * idf * Bm25.Scale(impact);
            self += weight * Bm25.Scale(impact);
            index.AddScores(term, weight, held);
        }
        for (var t = 0; t < like.Length; t++)
            like[t] = trails.All[t].Text >= 0 ? (float)(held[trails.All[t].Text] / self) : 0;
    }

    // each once, in the order they come: sums depend on the text alone
    private static OrderedDictionary<int, int> Counted(List<int> terms)
    {
        var counts = new OrderedDictionary<int, int>(terms.Count);
        foreach (var term in terms)
            if (!counts.TryAdd(term, 1, out var at))
                counts.SetAt(at, counts.GetAt(at).Value + 1);
        return counts;
    }

    private static List<int> Runs(TextIndex index, Need need)
    {
        var found = new List<int>();
        Grams.Read(need.Question, found, Known);
        Grams.Read(need.Text, found, Known);
        return found;

        int Known(ReadOnlySpan<char> run) => index.Lexicon.Find(run) is >= 0 and var term && index.Holding(term) > 0 ? term : -1;
    }

    private static List<int> Stems(TextIndex index, Need need)
    {
        var found = new List<int>();
        foreach (var text in (string?[])[need.Question, need.Text])
            foreach (var stem in DanishText.Stems(text))
                if (index.Lexicon.Find(stem) is >= 0 and var term && index.Holding(term) > 0)
                    found.Add(term);
        return found;
    }
}

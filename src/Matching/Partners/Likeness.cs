using System.Runtime.InteropServices;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>
/// How much the text of each past partnership is like a need's: the shared terms, each weighed by how rare it is squared and by how often both
/// use it, against the need compared with itself.
/// </summary>
internal sealed class Likeness
{
    private readonly Trails trails;

    public Likeness(Trails trails, Need need)
    {
        this.trails = trails;
        var texts = trails.Texts;
        Texts = Cosine(Of(texts.Grams, Runs(texts.Grams, need.Question, need.Text), Grams.Field, out var self), Math.Sqrt(self));
        Titles = Of(texts.Titles, Runs(texts.Titles, need.Question, null), Grams.Field, out _);
        Words = Of(texts.Stems, Stems(texts.Stems, need), Field.Text, out _);
        Any = Array.Exists(Texts, l => l > 0);
    }

    public double[] Texts { get; }
    public double[] Titles { get; }
    public double[] Words { get; }
    /// <summary>Whether any past partnership shares anything.</summary>
    public bool Any { get; }

    private double[] Cosine(double[] like, double self)
    {
        for (var t = 0; t < like.Length; t++)
            like[t] = trails.Lengths[t] > 0 ? like[t] * self / trails.Lengths[t] : 0;
        return like;
    }

    private double[] Of(TextIndex index, List<int> terms, in Field field, out double self)
    {
        self = 0;
        var like = new double[trails.All.Length];
        if (terms.Count == 0)
            return like;
        var (order, counts) = Counted(terms);
        var each = Bm25.Occurrence(field, terms.Count);
        var sums = new float[Math.Max(1, trails.Texts.Bound + PostingBlock.Size)];
        foreach (var term in order)
        {
            var idf = index.Idf(term);
            var impact = Bm25.Impact(each * counts[term]);
            var weight = idf * idf * Bm25.Scale(impact);
            self += weight * Bm25.Scale(impact);
            if (index.Holding(term) > 0)
                index.AddScores(term, weight, sums);
        }
        for (var t = 0; t < like.Length; t++)
            like[t] = trails.All[t].Text >= 0 ? sums[trails.All[t].Text] / self : 0;
        return like;
    }

    private static (List<int> Order, Dictionary<int, int> Counts) Counted(List<int> terms)
    {
        var (order, counts) = (new List<int>(), new Dictionary<int, int>());
        foreach (var term in terms)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out var known);
            if (!known)
                order.Add(term);
            count++;
        }
        return (order, counts);
    }

    private static List<int> Runs(TextIndex index, string? title, string? text)
    {
        var found = new List<int>();
        Grams.Read(title, found, run => index.Lexicon.Find(run));
        Grams.Read(text, found, run => index.Lexicon.Find(run));
        found.RemoveAll(term => index.Holding(term) == 0);
        return found;
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

using CoCreate.Matching.Index;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Ranking;

/// <summary>The question's words, the compounds that hold them and the parts they are made of, each with how much it tells on one shelf.</summary>
internal sealed class TextQuery
{
    /// <summary>Only so many terms are asked for, those that tell most; the others say next to nothing.</summary>
    private const int MostTerms = 24;

    /// <summary>Compounds are looked for under so many of the question's words, the rarest.</summary>
    private const int MostStems = 12;

    /// <summary>A text that has this share of the eight most telling terms says the same thing.</summary>
    private const float Enough = 0.4f;
    private const int Telling = 8;

    private readonly Shelf shelf;
    private readonly Dictionary<int, Term> found = [];
    private readonly int[] numbers;

    public TextQuery(Setting setting) : this(setting.Shelf, setting.Card.Record)
    {
    }

    public TextQuery(Shelf shelf, IRecord asked)
    {
        this.shelf = shelf;
        var stems = Stems(TextsOf(asked)).OrderByDescending(s => RarityOf(s.Stem)).ToList();
        foreach (var (stem, written) in stems)
            Add(stem, 1, written);
        foreach (var (stem, written) in stems.Take(MostStems))
            AddKin(stem, written);
        Terms = [.. found.Values.OrderByDescending(t => t.Weight).ThenBy(t => shelf.Texts.Lexicon[t.Number], StringComparer.Ordinal).Take(MostTerms)];
        numbers = Array.ConvertAll(Terms, t => t.Number);
        Full = Enough * Terms.Take(Telling).Sum(t => t.Weight);
    }

    /// <param name="Number">Number of the stem in the lexicon.</param>
    /// <param name="Written">The word of the question it stands for.</param>
    /// <param name="Weight">How much it tells.</param>
    public readonly record struct Term(int Number, string Written, float Weight)
    {
        /// <summary>What one step of impact adds.</summary>
        public float Step { get; } = Weight * Bm25.Scale(1);
    }

    /// <summary>The terms, the most telling first.</summary>
    public Term[] Terms { get; }

    /// <summary>The sum that counts as saying the same thing.</summary>
    public float Full { get; }

    /// <summary>The sum for one text.</summary>
    public float SumOf(Card card)
    {
        var sum = 0f;
        foreach (var term in Terms)
            sum += term.Step * shelf.ImpactOf(card, term.Number);
        return sum;
    }

    /// <summary>Adds up the sums of all cards of a block, from its postings; the same additions in the same order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="sums">All 0 before; those that are marked are filled.</param>
    /// <param name="hit">Marks, one bit each, the cards that have a word in common.</param>
    public void SumsOf(int block, Span<float> sums, Span<ulong> hit)
    {
        var postings = shelf.Texts.Blocks[block];
        Span<(int From, int To)> ranges = stackalloc (int, int)[MostTerms];
        postings.Ranges(numbers, ranges);
        for (var t = 0; t < numbers.Length; t++)
        {
            if (ranges[t].From == ranges[t].To)
                continue;
            ref readonly var term = ref Terms[t];
            var found = postings.At(ranges[t]);
            ReadOnlySpan<ushort> locals = found.Locals;
            ReadOnlySpan<byte> impacts = found.Impacts;
            for (var i = 0; i < locals.Length; i++)
            {
                var at = locals[i];
                sums[at] += term.Step * impacts[i];
                hit[at >> 6] |= 1UL << at;
            }
        }
    }

    private float RarityOf(string stem) => shelf.Texts.Lexicon.Find(stem) is >= 0 and var term ? shelf.Texts.Idf(term) : float.MaxValue;

    private void Add(string stem, float share, string written)
    {
        if (shelf.Texts.Lexicon.Find(stem) is >= 0 and var term)
            Add(term, share, written);
    }

    private void Add(int term, float share, string written)
    {
        if (shelf.Texts.Holding(term) == 0)
            return;
        var told = new Term(term, written, share * shelf.Texts.Idf(term));
        if (!found.TryGetValue(term, out var before) || before.Weight < told.Weight)
            found[term] = told;
    }

    private void AddKin(string stem, string written)
    {
        foreach (var kin in shelf.Compounds.Kin(stem))
            Add(kin.Term, kin.Share, written);
        if (shelf.Compounds.Split(stem) is not { } parts)
            return;
        Add(parts.First, Compounds.AsFirstPart, written);
        Add(parts.Last, Compounds.AsLastPart, written);
    }

    // Bare numbers are grades, weeks and sizes, which have fields of their own.
    private static List<(string Stem, string Written)> Stems(string?[] texts)
    {
        var stems = new List<(string, string)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[WordReader.Longest];
        foreach (var text in texts)
        {
            var reader = new WordReader(text, buffer);
            while (reader.Next())
                if (!reader.IsStopWord && reader.Stem.ContainsAnyExceptInRange('0', '9') && reader.Stem.ToString() is var stem && seen.Add(stem))
                    stems.Add((stem, text!.Substring(reader.Start, reader.End - reader.Start)));
        }
        return stems;
    }

    private static string?[] TextsOf(IRecord record) => record switch
    {
        Need n => [n.Question, n.Text, .. n.Requirements.OrEmpty().Select(r => r.Text)],
        Offer o => [o.Title, o.Text, o.Activities, o.Preparation, o.FollowUp],
        Organisation o => [o.Name, o.Description],
        _ => [],
    };
}

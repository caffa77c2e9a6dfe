using System.Runtime.InteropServices;
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
    private readonly int[] numbers;

    public TextQuery(Setting setting) : this(setting.Shelf, setting.Card.Record)
    {
    }

    public TextQuery(Shelf shelf, IRecord asked)
    {
        this.shelf = shelf;
        var words = QuestionWords.Take();
        words.Read(asked, shelf.Texts);
        var rarest = words.ByRarity();
        foreach (ref readonly var word in rarest)
            Add(words, words.StemOf(word), 1, word.Place);
        foreach (ref readonly var word in rarest[..Math.Min(MostStems, rarest.Length)])
            AddKin(words, words.StemOf(word), word.Place);
        Terms = MostTelling(words);
        numbers = Array.ConvertAll(Terms, t => t.Number);
        var telling = 0.0;
        foreach (ref readonly var term in Terms.AsSpan(0, Math.Min(Telling, Terms.Length)))
            telling += term.Weight;
        Full = Enough * (float)telling;
    }

    /// <param name="Number">Number of the stem in the lexicon.</param>
    /// <param name="Place">The word of the question it stands for.</param>
    /// <param name="Weight">How much it tells.</param>
    public readonly record struct Term(int Number, WrittenWord Place, float Weight)
    {
        /// <summary>What one step of impact adds.</summary>
        public float Step { get; } = Weight * Bm25.Scale(1);

        /// <summary>The word of the question it stands for, as written there.</summary>
        public string Written => Place.ToString();
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

    private Term[] MostTelling(QuestionWords words)
    {
        var all = words.InOrder;
        all.AddRange(words.Terms.Values);
        var lexicon = shelf.Texts.Lexicon;
        CollectionsMarshal.AsSpan(all).Sort(new ByWeight(lexicon));
        return CollectionsMarshal.AsSpan(all)[..Math.Min(MostTerms, all.Count)].ToArray();
    }

    private readonly struct ByWeight(Lexicon lexicon) : IComparer<Term>
    {
        public int Compare(Term x, Term y) => x.Weight != y.Weight ? y.Weight.CompareTo(x.Weight) : string.CompareOrdinal(lexicon[x.Number], lexicon[y.Number]);
    }

    private void Add(QuestionWords words, ReadOnlySpan<char> stem, float share, WrittenWord written)
    {
        if (shelf.Texts.Lexicon.Find(stem) is >= 0 and var term)
            Add(words, term, share, written);
    }

    private void Add(QuestionWords words, int term, float share, WrittenWord written)
    {
        if (shelf.Texts.Holding(term) == 0)
            return;
        var told = new Term(term, written, share * shelf.Texts.Idf(term));
        ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(words.Terms, term, out var there);
        if (!there || before.Weight < told.Weight)
            before = told;
    }

    private void AddKin(QuestionWords words, ReadOnlySpan<char> stem, WrittenWord written)
    {
        words.Kin.Clear();
        shelf.Compounds.AddKin(stem, words.Found, words.Kin);
        foreach (var kin in words.Kin)
            Add(words, kin.Term, kin.Share, written);
        if (shelf.Compounds.Parts(stem) is not (> 0 and var first, var last))
            return;
        Add(words, stem[..first], Compounds.AsFirstPart, written);
        Add(words, stem[last..], Compounds.AsLastPart, written);
    }
}

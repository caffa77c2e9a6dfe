using System.Collections.Immutable;
using CoCreate.Matching.Text;

namespace CoCreate.Matching.Search;

/// <summary>A word of the question with every term that answers for it.</summary>
/// <param name="Kin">Terms, each with its share.</param>
/// <param name="Parts">The two terms a compound is made of, when both in one record answer for it.</param>
/// <param name="Weight">Its idf; 0 when nothing answers.</param>
internal sealed record SoughtWord(List<Kin> Kin, (int First, int Last)? Parts, float Weight)
{
    public const float BothParts = 0.6f;

    /// <summary>What it was taken for, when nothing holds the word itself.</summary>
    public ReadAs? ReadAs { get; init; }
}

/// <summary>
/// Reads the words of a question against a shelf. First the word itself, its compounds and its parts; only when nobody may see
/// a record with any of these, what the word begins (the last one may be half typed) or was meant to be; at last its last part.
/// </summary>
internal sealed class WordSeeker(SearchShelf shelf, Func<SearchCard, bool> sees)
{
    private const int MostWords = 12;
    private const int MostKin = 192;
    private const int MostMeant = 3;
    private const float AsBeginning = 0.5f;
    private const float AsMistyped = 0.55f;
    private const float AsLoosePart = 0.3f;

    private readonly TextIndex text = shelf.Text;
    private readonly Compounds compounds = new(shelf.Text);

    public List<SoughtWord> Seek(string? question)
    {
        var (words, small) = (new List<string>(), new List<string>());
        var reader = new WordReader(question, stackalloc char[WordReader.Longest]);
        while (reader.Next())
        {
            var into = reader.IsStopWord ? small : words;
            var word = reader.Word.ToString();
            if (into.Count < MostWords && !into.Contains(word))
                into.Add(word);
        }
        // "til og fra" is all anybody wrote, so it is what they mean.
        if (words.Count == 0)
            words = small;
        return [.. words.DistinctBy(DanishStemmer.Stem).Select((word, i) => Seek(word, last: i == words.Count - 1))];
    }

    private SoughtWord Seek(string word, bool last)
    {
        var stem = DanishStemmer.Stem(word);
        var kin = new Dictionary<int, float>();
        AddWithCompounds(stem, 1, kin);
        var parts = PartsOf(stem);
        ReadAs? readAs = null;
        if (!Seen(kin.Keys) && !(parts is { } both && SeenTogether(both)))
        {
            if (last && word.Length >= 3)
                AddBeginnings(word, kin);
            var halfTyped = Seen(kin.Keys);
            var meant = new HashSet<string>();
            TypingErrors.Around(word, text, meant);
            foreach (var other in meant)
                AddWithCompounds(other, AsMistyped, kin);
            readAs = halfTyped ? null : Told(word, meant);
            if (!Seen(kin.Keys) && compounds.Split(stem) is { } split)
                AddWithCompounds(split.Last, AsLoosePart, kin);
        }
        var best = kin.Where(k => text.Holding(k.Key) > 0).Select(k => new Kin(k.Key, k.Value))
            .OrderByDescending(k => k.Share).ThenByDescending(k => text.Holding(k.Term)).ThenBy(k => text.Lexicon[k.Term], StringComparer.Ordinal)
            .Take(MostKin).ToList();
        var holding = best.Sum(k => text.Holding(k.Term)) + (parts is { } p ? Math.Min(text.Holding(p.First), text.Holding(p.Last)) : 0);
        return new(best, parts, holding == 0 ? 0 : Bm25.Idf(text.Documents, Math.Min(holding, text.Documents))) { ReadAs = readAs };
    }

    private ReadAs? Told(string typed, HashSet<string> meant)
    {
        var seen = meant.Where(stem => text.Lexicon.Find(stem) is >= 0 and var term && Seen([term]))
            .OrderByDescending(stem => text.Holding(text.Lexicon.Find(stem))).ThenBy(stem => stem, StringComparer.Ordinal).Take(MostMeant);
        return seen.ToImmutableArray() is { IsEmpty: false } words ? new(typed, words) : null;
    }

    private void AddWithCompounds(string stem, float share, Dictionary<int, float> kin)
    {
        if (text.Lexicon.Find(stem) is >= 0 and var term)
            Add(kin, term, share);
        foreach (var compound in compounds.Kin(stem))
            Add(kin, compound.Term, share * compound.Share);
    }

    private void AddBeginnings(string word, Dictionary<int, float> kin)
    {
        var found = new List<int>();
        text.Lexicon.StartingWith(word, found);
        foreach (var term in found)
            Add(kin, term, AsBeginning);
    }

    private static void Add(Dictionary<int, float> kin, int term, float share) =>
        kin[term] = Math.Max(share, kin.GetValueOrDefault(term));

    private (int First, int Last)? PartsOf(string stem)
    {
        if (compounds.Split(stem) is not { } split)
            return null;
        var (first, last) = (text.Lexicon.Find(split.First), text.Lexicon.Find(split.Last));
        return first >= 0 && last >= 0 && first != last ? (first, last) : null;
    }

    private bool Seen(IEnumerable<int> terms)
    {
        foreach (var term in terms)
            for (var b = 0; text.Holding(term) > 0 && b < text.Blocks.Length; b++)
                foreach (var local in text.Blocks[b].Find(term).Locals)
                    if (sees(shelf[(b << PostingBlock.Shift) + local]!))
                        return true;
        return false;
    }

    private bool SeenTogether((int First, int Last) parts)
    {
        for (var b = 0; b < text.Blocks.Length; b++)
        {
            var last = text.Blocks[b].Find(parts.Last).Locals;
            foreach (var local in text.Blocks[b].Find(parts.First).Locals)
                if (last.BinarySearch(local) >= 0 && sees(shelf[(b << PostingBlock.Shift) + local]!))
                    return true;
        }
        return false;
    }
}

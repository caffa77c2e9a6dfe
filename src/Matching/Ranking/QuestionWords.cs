using System.Runtime.InteropServices;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Ranking;

/// <summary>The words of a question, each stem once, as they are read. One thread uses one, question after question.</summary>
internal sealed class QuestionWords
{
    [ThreadStatic]
    private static QuestionWords? Own;

    private readonly List<Word> words = [];
    private readonly List<int> hashes = [];
    private char[] letters = new char[1024];
    private int lettersUsed;

    /// <param name="From">Where its stem starts among the letters.</param>
    /// <param name="Length">How long the stem is.</param>
    /// <param name="Place">Where it was written first.</param>
    /// <param name="Rarity">How much it tells.</param>
    /// <param name="At">Its place in the order of the text.</param>
    public readonly record struct Word(int From, int Length, WrittenWord Place, float Rarity, int At);

    /// <summary>Compounds found, to write on.</summary>
    public List<Kin> Kin { get; } = [];
    /// <summary>Terms found, to write on.</summary>
    public List<int> Found { get; } = [];
    /// <summary>By number of a stem: the most it tells.</summary>
    public Dictionary<int, TextQuery.Term> Terms { get; } = [];
    /// <summary>The terms in order, to write on.</summary>
    public List<TextQuery.Term> InOrder { get; } = [];

    /// <summary>The thread's own, empty.</summary>
    public static QuestionWords Take()
    {
        var own = Own ??= new();
        own.words.Clear();
        own.hashes.Clear();
        own.Terms.Clear();
        own.InOrder.Clear();
        own.lettersUsed = 0;
        return own;
    }

    /// <summary>The words read, those that tell most first; of equal ones the first in the text.</summary>
    public ReadOnlySpan<Word> ByRarity()
    {
        var span = CollectionsMarshal.AsSpan(words);
        span.Sort(static (a, b) => a.Rarity != b.Rarity ? b.Rarity.CompareTo(a.Rarity) : a.At.CompareTo(b.At));
        return span;
    }

    public ReadOnlySpan<char> StemOf(in Word word) => letters.AsSpan(word.From, word.Length);

    /// <summary>Reads all that a record says.</summary>
    public void Read(IRecord record, TextIndex texts)
    {
        switch (record)
        {
            case Need n:
                Read(n.Question, texts);
                Read(n.Text, texts);
                foreach (var requirement in n.Requirements.IsDefault ? [] : n.Requirements)
                    Read(requirement.Text, texts);
                break;
            case Offer o:
                Read(o.Title, texts);
                Read(o.Text, texts);
                Read(o.Activities, texts);
                Read(o.Preparation, texts);
                Read(o.FollowUp, texts);
                break;
            case Organisation o:
                Read(o.Name, texts);
                Read(o.Description, texts);
                break;
        }
    }

    // Bare numbers are grades, weeks and sizes, which have fields of their own.
    private void Read(string? text, TextIndex texts)
    {
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.Next())
            if (!reader.IsStopWord && reader.Stem is var stem && stem.ContainsAnyExceptInRange('0', '9') && IsNew(stem, out var hash))
            {
                if (lettersUsed + stem.Length > letters.Length)
                    Array.Resize(ref letters, letters.Length * 2);
                stem.CopyTo(letters.AsSpan(lettersUsed));
                hashes.Add(hash);
                var rarity = texts.Lexicon.Find(stem) is >= 0 and var term ? texts.Idf(term) : float.MaxValue;
                words.Add(new(lettersUsed, stem.Length, new(text!, reader.Start, reader.End - reader.Start), rarity, words.Count));
                lettersUsed += stem.Length;
            }
    }

    private bool IsNew(ReadOnlySpan<char> stem, out int hash)
    {
        hash = string.GetHashCode(stem);
        var known = CollectionsMarshal.AsSpan(hashes);
        for (var at = 0; known[at..].IndexOf(hash) is >= 0 and var next; at += next + 1)
            if (StemOf(words[at + next]).SequenceEqual(stem))
                return false;
        return true;
    }
}

/// <summary>A word as it stands in a text; cut out only when somebody reads it.</summary>
internal readonly record struct WrittenWord(string Text, int From, int Length)
{
    public override string ToString() => Text.Substring(From, Length);
}

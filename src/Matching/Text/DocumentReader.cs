namespace CoCreate.Matching.Text;

/// <summary>
/// Reads documents one after another into terms and impacts, the same as a <see cref="TermCollector"/> and faster: for whole networks. New stems get a
/// number. One thread uses one.
/// </summary>
internal sealed class DocumentReader(Lexicon lexicon)
{
    private const int Longest = WordReader.Longest;

    private readonly WordNumbers known = new();
    private int[] field = new int[256];
    private int fieldLength;
    private float[] weights = new float[4096];
    private int[] terms = new int[256];
    private byte[] impacts = new byte[256];
    private int count;

    /// <summary>The terms of the document read, until the next one.</summary>
    public ReadOnlySpan<int> Terms => terms.AsSpan(0, count);

    /// <summary>Their impacts.</summary>
    public ReadOnlySpan<byte> Impacts => impacts.AsSpan(0, count);

    /// <summary>Starts a document.</summary>
    public void Start() => count = 0;

    /// <summary>Adds a field's words, stop words left out.</summary>
    public void Add(in Field kind, string? text)
    {
        fieldLength = 0;
        Read(text);
        var each = Bm25.Occurrence(kind, fieldLength);
        foreach (var term in field.AsSpan(0, fieldLength))
        {
            if (term >= weights.Length)
                Array.Resize(ref weights, Math.Max(weights.Length * 2, term + 1));
            ref var weight = ref weights[term];
            if (weight == 0)
            {
                if (count == terms.Length)
                    Array.Resize(ref terms, count * 2);
                terms[count++] = term;
            }
            weight += each;
        }
    }

    /// <summary>Ends the document: its terms and impacts can be read.</summary>
    public void End()
    {
        if (impacts.Length < count)
            impacts = new byte[terms.Length];
        for (var i = 0; i < count; i++)
        {
            ref var weight = ref weights[terms[i]];
            (impacts[i], weight) = (Bm25.Impact(weight), 0);
        }
    }

    // A word of letters and digits alone is looked up as it is written; any other goes the long way.
    private void Read(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (Folding.Fold(text[at]) == '\0')
            {
                at++;
                continue;
            }
            var start = at;
            var hash = 17u;
            while (at < text.Length && Folding.Fold(text[at]) != '\0')
                hash = (hash ^ text[at++]) * 16777619u;
            if (at - start > Longest || at < text.Length && (text[at] is '\'' or '’' or '\u00AD' || Folding.IsMark(text[at])))
                at = start + LongWay(text[start..]);
            else
                Word(text[start..at], (int)(hash ^ hash >> 15));
        }
    }

    private void Word(ReadOnlySpan<char> word, int hash)
    {
        if (!known.TryGet(word, hash, out var term))
        {
            var reader = new WordReader(word, stackalloc char[Longest]);
            reader.Next();
            known.Add(word, hash, term = TermOf(reader));
        }
        Take(term);
    }

    private int LongWay(ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text, stackalloc char[Longest]);
        reader.Next();
        Take(TermOf(reader));
        return reader.End;
    }

    private int TermOf(in WordReader reader) => reader.IsStopWord ? WordNumbers.Nothing : lexicon.Intern(reader.Stem);

    private void Take(int term)
    {
        if (term == WordNumbers.Nothing)
            return;
        if (fieldLength == field.Length)
            Array.Resize(ref field, fieldLength * 2);
        field[fieldLength++] = term;
    }
}

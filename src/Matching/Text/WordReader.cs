namespace CoCreate.Matching.Text;

/// <summary>
/// Reads a text word by word without allocating. A word is a run of letters and digits, folded (<c>Aabenraa</c> and
/// <c>Åbenrå</c> are the same word); an apostrophe inside a word belongs to it. A word keeps its first 64 characters.
/// </summary>
public ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>How many characters of a word are kept, and the least size of the buffer.</summary>
    public const int Longest = 64;

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> buffer = buffer;
    private int at;
    private int length;

    /// <summary>The folded word.</summary>
    public readonly ReadOnlySpan<char> Word => buffer[..length];

    /// <summary>Its Danish stem.</summary>
    public readonly ReadOnlySpan<char> Stem => buffer[..DanishStemmer.StemLength(Word)];

    /// <summary>Whether the word only holds a sentence together.</summary>
    public readonly bool IsStopWord => StopWords.Contains(Word);

    /// <summary>Where the word starts in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The first place after the word in the text.</summary>
    public readonly int End => at;

    /// <summary>Goes to the next word; false at the end.</summary>
    public bool Next()
    {
        while (at < text.Length && Folding.Fold(text[at]) == '\0')
            at++;
        if (at == text.Length)
            return false;
        Start = at;
        for (length = 0; at < text.Length; at++)
        {
            var folded = Folding.Fold(text[at]);
            if (folded != '\0')
                Add(folded);
            else if (Folding.IsMark(text[at]))
                buffer[length - 1] = Folding.Combine(buffer[length - 1], text[at]);
            else if (text[at] is '\'' or '’' && at + 1 < text.Length && Folding.Fold(text[at + 1]) != '\0')
                Add('\'');
            else if (text[at] != '\u00AD')
                break;
        }
        return true;
    }

    private void Add(char folded)
    {
        if (folded == 'a' && Folding.MakesRing(Word))
            buffer[length - 1] = 'å';
        else if (length < Longest)
            buffer[length++] = folded;
    }
}

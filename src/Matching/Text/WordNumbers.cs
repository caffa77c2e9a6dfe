namespace CoCreate.Matching.Text;

/// <summary>
/// The number of the stem of every way of writing a word that was met, so that a word is folded, stemmed and looked up once and not each time it is read.
/// One thread uses one.
/// </summary>
internal sealed class WordNumbers
{
    /// <summary>The number of a stop word: none.</summary>
    public const int Nothing = -1;

    // beyond this a text of nonsense would only fill memory
    private const int MostWords = 1 << 18;

    private Slot[] slots = new Slot[1 << 14];
    private char[] letters = new char[1 << 16];
    private int used, lettersUsed;

    private struct Slot
    {
        public int Hash, Start, Term;
        public int Length;
    }

    /// <summary>Whether the word was met before.</summary>
    public bool TryGet(ReadOnlySpan<char> word, int hash, out int term)
    {
        for (var at = hash & slots.Length - 1; ; at = at + 1 & slots.Length - 1)
        {
            ref readonly var slot = ref slots[at];
            term = slot.Term;
            if (slot.Length == 0)
                return false;
            if (slot.Hash == hash && word.SequenceEqual(letters.AsSpan(slot.Start, slot.Length)))
                return true;
        }
    }

    /// <summary>Keeps a word's number.</summary>
    public void Add(ReadOnlySpan<char> word, int hash, int term)
    {
        if (used == MostWords)
            (slots, used, lettersUsed) = (new Slot[1 << 14], 0, 0);
        if (used * 2 >= slots.Length)
        {
            var old = slots;
            slots = new Slot[old.Length * 2];
            foreach (var slot in old)
                if (slot.Length > 0)
                    slots[Free(slot.Hash)] = slot;
        }
        if (lettersUsed + word.Length > letters.Length)
            Array.Resize(ref letters, Math.Max(letters.Length * 2, lettersUsed + word.Length));
        word.CopyTo(letters.AsSpan(lettersUsed));
        slots[Free(hash)] = new() { Hash = hash, Start = lettersUsed, Length = word.Length, Term = term };
        (used, lettersUsed) = (used + 1, lettersUsed + word.Length);
    }

    private int Free(int hash)
    {
        var at = hash & slots.Length - 1;
        while (slots[at].Length != 0)
            at = at + 1 & slots.Length - 1;
        return at;
    }
}

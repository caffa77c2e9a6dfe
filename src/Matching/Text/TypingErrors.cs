namespace CoCreate.Matching.Text;

/// <summary>The words one typing error away: a letter too many, one missing, one wrong, two swapped (Damerau 1964).</summary>
public static class TypingErrors
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzæøå";

    /// <summary>Shorter words are too easily mistaken for another.</summary>
    public const int ShortestWord = 4;

    /// <summary>Adds to the set the stems of the known words one error away from the typed one.</summary>
    public static void Around(ReadOnlySpan<char> typed, TextIndex index, HashSet<string> found)
    {
        if (typed.Length is < ShortestWord or >= WordReader.Longest || typed.ContainsAnyInRange('0', '9'))
            return;
        Span<char> word = stackalloc char[typed.Length + 1];
        for (var at = 0; at < typed.Length; at++)
        {
            Put(word, typed[..at], typed[(at + 1)..]);
            Look(word[..^2], index, found);
        }
        typed.CopyTo(word);
        for (var at = 0; at < typed.Length; at++)
        {
            if (at > 0)
            {
                (word[at - 1], word[at]) = (typed[at], typed[at - 1]);
                Look(word[..^1], index, found);
                (word[at - 1], word[at]) = (typed[at - 1], typed[at]);
            }
            foreach (var letter in Letters)
            {
                word[at] = letter;
                Look(word[..^1], index, found);
            }
            word[at] = typed[at];
        }
        for (var at = 0; at <= typed.Length; at++)
        {
            typed[..at].CopyTo(word);
            typed[at..].CopyTo(word[(at + 1)..]);
            foreach (var letter in Letters)
            {
                word[at] = letter;
                Look(word, index, found);
            }
        }
    }

    private static void Put(Span<char> word, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        before.CopyTo(word);
        after.CopyTo(word[before.Length..]);
    }

    private static void Look(ReadOnlySpan<char> word, TextIndex index, HashSet<string> found)
    {
        var stem = word[..DanishStemmer.StemLength(word)];
        if (stem.Length >= 3 && (index.Knows(stem) || CommonParts.Contains(stem)))
            found.Add(stem.ToString());
    }
}

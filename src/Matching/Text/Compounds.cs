namespace CoCreate.Matching.Text;

/// <summary>A term that answers for another, and how well (1 = the same word).</summary>
public readonly record struct Kin(int Term, float Share);

/// <summary>
/// Danish compounds over the words an index holds: <c>miljø</c> is found in <c>vandmiljø</c>, <c>ungdomsklub</c> is
/// ungdom + s + klub. A part is known when some document holds it or when it is among the <see cref="CommonParts"/>.
/// </summary>
public sealed class Compounds(TextIndex index)
{
    /// <summary>Share of a compound whose last part, the one that says what it is, was asked for.</summary>
    public const float AsLastPart = 0.7f;
    /// <summary>Share of a compound whose first part was asked for.</summary>
    public const float AsFirstPart = 0.5f;
    private const float AsLastPartOfUnknown = 0.4f;

    // With these before it a word is another word, not a compound (trans-port, for-stand).
    private static readonly string[] NeverParts = ["for", "und", "mis", "til", "ind", "gen", "over", "under", "tran", "rap", "eks", "kon"];

    /// <summary>Terms of the index that are compounds with this stem.</summary>
    public List<Kin> Kin(string stem)
    {
        var kin = new List<Kin>();
        AddKin(stem, [], kin);
        return kin;
    }

    /// <summary>Adds the terms of the index that are compounds with this stem.</summary>
    /// <param name="stem">The stem.</param>
    /// <param name="found">To write on; empty before and after.</param>
    /// <param name="kin">Where they are added.</param>
    internal void AddKin(ReadOnlySpan<char> stem, List<int> found, List<Kin> kin)
    {
        if (stem.Length < 3 || char.IsAsciiDigit(stem[0]))
            return;
        index.Lexicon.EndingWith(stem, found);
        foreach (var term in found)
            if (index.Holding(term) > 0 && AsLast(index.Lexicon[term].AsSpan()[..^stem.Length], stem) is > 0 and var share)
                kin.Add(new(term, share));
        found.Clear();
        index.Lexicon.StartingWith(stem, found);
        foreach (var term in found)
            if (index.Holding(term) > 0 && IsLast(index.Lexicon[term].AsSpan(stem.Length)))
                kin.Add(new(term, AsFirstPart));
        found.Clear();
    }

    /// <summary>The two known stems a compound is made of; null when it is none. The longest last part wins.</summary>
    public (string First, string Last)? Split(string stem) => Parts(stem) is (> 0 and var first, var at) ? (stem[..first], stem[at..]) : null;

    /// <summary>Where the first of the two known stems of a compound ends, and where the last begins; 0 when it is none.</summary>
    internal (int FirstEnds, int LastBegins) Parts(ReadOnlySpan<char> stem)
    {
        for (var at = 2; at <= stem.Length - 3; at++)
            if (FirstPart(stem[..at]) is > 0 and var first && Known(stem[at..]))
                return (first, at);
        return default;
    }

    private float AsLast(ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        if (FirstPart(first) > 0)
            return AsLastPart;
        var longEnough = last.Length >= 5 ? first.Length >= 3 : last.Length == 4 && first.Length >= 4;
        return longEnough && first.ContainsAny("aeiouyæøå") && !IsNeverPart(first) ? AsLastPartOfUnknown : 0;
    }

    private static bool IsNeverPart(ReadOnlySpan<char> first)
    {
        foreach (var part in NeverParts)
            if (first.SequenceEqual(part))
                return true;
        return false;
    }

    private bool IsLast(ReadOnlySpan<char> rest) =>
        rest.Length >= 3 && (Known(rest) || rest[0] is 's' or 'e' && rest.Length >= 4 && Known(rest[1..]));

    /// <summary>How much of it is the first part, without the sound that joins it (børn-e-have, ungdom-s-klub); 0 when it is none.</summary>
    private int FirstPart(ReadOnlySpan<char> part)
    {
        if (part.Length < 2 || part.Length == 2 && !CommonParts.Contains(part))
            return 0;
        if (Known(part))
            return part.Length;
        if (part.Length >= 4 && part[^1] is 's' or 'e' && Known(part[..^1]))
            return part.Length - 1;
        var stem = DanishStemmer.StemLength(part);
        return stem >= 3 && stem < part.Length && Known(part[..stem]) ? stem : 0;
    }

    private bool Known(ReadOnlySpan<char> stem) => CommonParts.Contains(stem) || index.Knows(stem);
}

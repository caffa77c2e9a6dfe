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
        if (stem.Length < 3 || char.IsAsciiDigit(stem[0]))
            return kin;
        var found = new List<int>();
        index.Lexicon.EndingWith(stem, found);
        foreach (var term in found)
            if (index.Holding(term) > 0 && AsLast(index.Lexicon[term].AsSpan()[..^stem.Length], stem) is > 0 and var share)
                kin.Add(new(term, share));
        found.Clear();
        index.Lexicon.StartingWith(stem, found);
        foreach (var term in found)
            if (index.Holding(term) > 0 && IsLast(index.Lexicon[term].AsSpan(stem.Length)))
                kin.Add(new(term, AsFirstPart));
        return kin;
    }

    /// <summary>The two known stems a compound is made of; null when it is none. The longest last part wins.</summary>
    public (string First, string Last)? Split(string stem)
    {
        for (var at = 2; at <= stem.Length - 3; at++)
            if (FirstPart(stem.AsSpan(0, at)) is { } first && Known(stem.AsSpan(at)))
                return (first, stem[at..]);
        return null;
    }

    private float AsLast(ReadOnlySpan<char> first, string last)
    {
        if (FirstPart(first) is not null)
            return AsLastPart;
        var longEnough = last.Length >= 5 ? first.Length >= 3 : last.Length == 4 && first.Length >= 4;
        return longEnough && first.ContainsAny("aeiouyæøå") && Array.IndexOf(NeverParts, first.ToString()) < 0 ? AsLastPartOfUnknown : 0;
    }

    private bool IsLast(ReadOnlySpan<char> rest) =>
        rest.Length >= 3 && (Known(rest) || rest[0] is 's' or 'e' && rest.Length >= 4 && Known(rest[1..]));

    /// <summary>The first part without the sound that joins it (børn-e-have, ungdom-s-klub).</summary>
    private string? FirstPart(ReadOnlySpan<char> part)
    {
        if (part.Length < 2 || part.Length == 2 && !CommonParts.Contains(part))
            return null;
        if (Known(part))
            return part.ToString();
        if (part.Length >= 4 && part[^1] is 's' or 'e' && Known(part[..^1]))
            return part[..^1].ToString();
        var stem = part[..DanishStemmer.StemLength(part)];
        return stem.Length >= 3 && stem.Length < part.Length && Known(stem) ? stem.ToString() : null;
    }

    private bool Known(ReadOnlySpan<char> stem) => CommonParts.Contains(stem) || index.Knows(stem);
}

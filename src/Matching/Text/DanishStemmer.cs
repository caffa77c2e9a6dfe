namespace CoCreate.Matching.Text;

/// <summary>
/// The Snowball Danish stemmer (snowballstem.org/algorithms/danish): every step only shortens the word, so a stem is a
/// prefix and costs no allocation. Expects a lower-case word.
/// </summary>
public static class DanishStemmer
{
    private const string Vowels = "aeiouyæåø";
    private const string BeforeS = "abcdfghjklmnoprtvyzå'";
    private const string Doubled = "bdfgklmnprst";

    // By last letter, then longest first, so that the first that fits is the one to take.
    private static readonly string[] OnD = ["ethed", "ered", "hed"];
    private static readonly string[] OnE = ["erende", "erede", "ende", "erne", "ene", "ere", "e"];
    private static readonly string[] OnN = ["heden", "eren", "en"];
    private static readonly string[] OnR = ["heder", "erer", "er"];
    private static readonly string[] OnS = ["erendes", "hedens", "endes", "ernes", "erens", "erets", "heds", "enes", "eres", "ens", "ers", "ets", "es"];
    private static readonly string[] OnT = ["eret", "et"];

    private static readonly string[] Derivations = ["elig", "lig", "els", "ig"];

    /// <summary>The stem of a lower-case word.</summary>
    public static string Stem(string word) => word[..StemLength(word)];

    /// <summary>How many of the word's first characters are its stem.</summary>
    public static int StemLength(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return word.Length;
        var region = Region(word);
        var stem = DropEnding(word, region);
        stem = DropPair(stem, region);
        stem = DropDerivation(stem, region);
        if (stem.Length > region && Doubled.Contains(stem[^1]) && stem.Length > 1 && stem[^2] == stem[^1])
            stem = stem[..^1];
        return stem is [.., '\''] ? stem.Length - 1 : stem.Length;
    }

    /// <summary>Where R1 starts: after an apostrophe, else after the first consonant that follows a vowel; never before the fourth letter.</summary>
    private static int Region(ReadOnlySpan<char> word)
    {
        var start = word.IndexOf('\'') + 1;
        if (start == 0)
        {
            var vowel = word.IndexOfAny(Vowels);
            var after = vowel < 0 ? -1 : word[(vowel + 1)..].IndexOfAnyExcept(Vowels);
            start = after < 0 ? word.Length : vowel + after + 2;
        }
        return Math.Max(start, 3);
    }

    private static ReadOnlySpan<char> DropEnding(ReadOnlySpan<char> word, int region)
    {
        var endings = word[^1] switch { 'd' => OnD, 'e' => OnE, 'n' => OnN, 'r' => OnR, 's' => OnS, 't' => OnT, _ => [] };
        foreach (var ending in endings)
            if (EndsWithin(word, region, ending))
                return word[..^ending.Length];
        return EndsWithin(word, region, "s") && BeforeS.Contains(word[^2]) ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> DropPair(ReadOnlySpan<char> word, int region) =>
        word.Length - 2 >= region && word[^2..] is "gd" or "dt" or "gt" or "kt" ? word[..^1] : word;

    private static ReadOnlySpan<char> DropDerivation(ReadOnlySpan<char> word, int region)
    {
        if (word.EndsWith("igst"))
            word = word[..^2];
        if (EndsWithin(word, region, "løst"))
            return word[..^1];
        foreach (var ending in Derivations)
            if (EndsWithin(word, region, ending))
                return DropPair(word[..^ending.Length], region);
        return word;
    }

    private static bool EndsWithin(ReadOnlySpan<char> word, int region, string ending) =>
        word.Length - ending.Length >= region && word.EndsWith(ending);
}

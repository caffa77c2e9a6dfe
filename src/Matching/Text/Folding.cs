using System.Globalization;
using System.Text;

namespace CoCreate.Matching.Text;

/// <summary>How a character is written when two spellings shall meet: lower case, accents gone, æøå kept.</summary>
internal static class Folding
{
    private const int TableSize = 0x250;
    private static readonly char[] Table = Build();

    // In these a double a is two words meeting, never an old å.
    private static readonly string[] EndsInA =
        ["tema", "data", "klima", "ekstra", "drama", "skema", "pizza", "opera", "kamera", "media", "panorama", "sofa", "villa", "mega", "ultra", "infra"];

    /// <summary>The folded letter or digit; 0 for everything else.</summary>
    public static char Fold(char c) =>
        c < TableSize ? Table[c] : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';

    /// <summary>Whether an <c>a</c> that follows these letters makes the last of them an å.</summary>
    public static bool MakesRing(ReadOnlySpan<char> soFar)
    {
        if (soFar is not [.., 'a'])
            return false;
        foreach (var word in EndsInA)
            if (soFar.EndsWith(word))
                return false;
        return true;
    }

    /// <summary>What a combining mark makes of the letter before it.</summary>
    public static char Combine(char letter, char mark) => (letter, mark) switch
    {
        ('a', '\u030A') => 'å',
        ('a', '\u0308') => 'æ',
        ('o', '\u0308') => 'ø',
        _ => letter,
    };

    /// <summary>Whether the character only decorates the one before.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static char[] Build()
    {
        var table = new char[TableSize];
        for (var c = '\0'; c < TableSize; c++)
            if (char.IsLetterOrDigit(c))
                table[c] = Plain(char.ToLowerInvariant(c));
        return table;
    }

    private static char Plain(char lower) => lower switch
    {
        'å' or 'æ' or 'ø' => lower,
        'ä' => 'æ',
        'ö' or 'œ' => 'ø',
        'ß' => 's',
        'ð' or 'đ' => 'd',
        'ł' => 'l',
        'ǿ' => 'ø',
        'ǽ' => 'æ',
        'ǻ' => 'å',
        _ => lower.ToString().Normalize(NormalizationForm.FormD).FirstOrDefault(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark, lower),
    };
}

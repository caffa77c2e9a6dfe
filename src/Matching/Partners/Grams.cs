using CoCreate.Matching.Text;

namespace CoCreate.Matching.Partners;

/// <summary>
/// The runs of four and five letters of a text, word by word with their ends marked. They find what stems miss: compounds, inflections and
/// spellings of the same thing (Cavnar and Trenkle, "N-Gram-Based Text Categorization", 1994).
/// </summary>
internal static class Grams
{
    private const int Shortest = 4, Longest = 5;

    /// <summary>Texts are compared by direction, so that their length plays no part here.</summary>
    public static Field Field { get; } = new(1, 1e9f);

    /// <summary>Adds the number of every run to the list, -1 left out.</summary>
    /// <param name="text">What is read.</param>
    /// <param name="numbers">Filled in the order of the text.</param>
    /// <param name="number">The number of a run; -1 when it has none.</param>
    public static void Read(string? text, List<int> numbers, Numbering number)
    {
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        Span<char> word = stackalloc char[WordReader.Longest + 2];
        while (reader.Next())
        {
            if (reader.IsStopWord || reader.Word.Length < 2)
                continue;
            word[0] = ' ';
            reader.Word.CopyTo(word[1..]);
            var length = reader.Word.Length + 2;
            word[length - 1] = ' ';
            for (var size = Shortest; size <= Longest; size++)
                for (var at = 0; at + size <= length; at++)
                    if (number(word.Slice(at, size)) is >= 0 and var known)
                        numbers.Add(known);
        }
    }

    public delegate int Numbering(ReadOnlySpan<char> run);
}

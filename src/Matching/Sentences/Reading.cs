using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Found = System.Text.RegularExpressions.Match;

namespace CoCreate.Matching.Sentences;

/// <summary>A sentence being read: what was understood, and which characters are taken and by that no part of the rest.</summary>
internal sealed partial class Reading(string sentence, DateOnly today)
{
    /// <summary>More than this is an essay; the rest is kept as words only.</summary>
    private const int Longest = 1_000;

    private readonly List<(int At, Understood Part)> parts = [];
    private readonly bool[] taken = new bool[Math.Min(sentence.Length, Longest)];
    private readonly bool[] settled = new bool[Math.Min(sentence.Length, Longest)];

    public string Text { get; } = sentence.Length > Longest ? sentence[..Longest] : sentence;

    public DateOnly Today { get; } = today;

    /// <summary>What was understood, in the order it was written.</summary>
    public ImmutableArray<Understood> Parts => [.. parts.OrderBy(p => p.At).Select(p => p.Part)];

    /// <summary>Matches no earlier reader has taken.</summary>
    public IEnumerable<Found> Find(Regex pattern) => pattern.Matches(Text).Where(m => IsFree(m.Index, m.Length));

    public bool IsFree(int at, int length) => !taken.AsSpan(at, length).Contains(true) && !settled.AsSpan(at, length).Contains(true);

    /// <summary>Keeps words in the rest but from later readers: "håndværk og design" is a subject, not a craftsman.</summary>
    public void Settle(int at, int length) => settled.AsSpan(at, length).Fill(true);

    /// <summary>Notes what words mean, and takes them out of the rest.</summary>
    public void Take(Found match, string field, string da, string en)
    {
        taken.AsSpan(match.Index, match.Length).Fill(true);
        Note(match.Index, match.Value.Trim(' ', ','), field, da, en);
    }

    /// <summary>Notes what words mean and leaves them: a theme's words are also the question's.</summary>
    public void Note(int at, string words, string field, string da, string en) => parts.Add((at, new(field, words, da, en)));

    /// <summary>The sentence without what was taken, tidied.</summary>
    public string Rest()
    {
        var marked = new StringBuilder();
        for (var i = 0; i < Text.Length; i++)
            marked.Append(i < taken.Length && taken[i] ? i > 0 && taken[i - 1] ? "" : " ¦ " : Text[i]);
        // What introduced or joined a taken part has nothing left to say.
        var rest = Introducing().Replace(Introducing().Replace(marked.ToString(), ""), "");
        rest = Spaces().Replace(BeforeMark().Replace(Gap().Replace(rest, " "), "$1"), " ");
        rest = RepeatedMarks().Replace(rest, "$1").Trim(' ', ',', ';', ':', '-', '–', '.', '/');
        return rest.Length == 0 ? rest : char.ToUpperInvariant(rest[0]) + rest[1..];
    }

    [GeneratedRegex(@"(?:^|[\s,;]+)(?:i|på|for|til|om|den|og|eller|med|fra|ca\.?|in|on|for|and|or|with|at|the|from|of)(?=[\s,]*¦)", RegexOptions.IgnoreCase)]
    private static partial Regex Introducing();

    [GeneratedRegex(@"\s*¦\s*,?")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\s+([,.;:?!])")]
    private static partial Regex BeforeMark();

    [GeneratedRegex(@"([,.;:?!])(?:\s*[,.;:])+")]
    private static partial Regex RepeatedMarks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

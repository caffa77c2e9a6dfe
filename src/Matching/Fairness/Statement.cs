using CoCreate.Matching.Reasons;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Fairness;

/// <summary>What a giver has written in free words about whom they would rather help, and about what: one sentence of it.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Against">Whether it says what they will not do.</param>
/// <param name="Whole">Whether all of it must be asked.</param>
internal sealed record Statement(string Text, bool Against, bool Whole = false)
{
    private static readonly HashSet<string> No = new(["ikke", "ingen", "aldrig", "intet", "undgå", "undtagen", "not", "no", "never", "avoid"], StringComparer.Ordinal);

    // "sejler uden vest" is a condition, and refuses nobody who asks for vests
    private static readonly HashSet<string> Without = new(["uden", "without"], StringComparer.Ordinal);

    /// <summary>The sentence that speaks most against, or for, something that is asked in these words; null when none does.</summary>
    /// <param name="giver">An offer, or an organisation by its profile.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="against">Whether what they will not do is looked for.</param>
    /// <param name="asked">The stems of what is asked.</param>
    public static Statement? Meeting(IRecord giver, Organisation? owner, bool against, Func<HashSet<string>> asked)
    {
        if (owner?.Limits?.Notes is not { Length: > 0 } && giver is not Offer { WontDo.IsDefaultOrEmpty: false })
            return null;
        foreach (var statement in Of(giver, owner))
            if (statement.Against == against && DanishText.Stems(statement.Text).FindAll(s => s.Length > 2 && !EverydayWords.Contains(s)) is { Count: > 0 } telling
                && (statement.Whole ? telling.TrueForAll(asked().Contains) : telling.Exists(asked().Contains)))
                return statement;
        return null;
    }

    /// <summary>The stems of what a need asks in words.</summary>
    public static HashSet<string> StemsOf(Need need) =>
        [.. new[] { need.Question, need.Text }.Concat(need.Requirements.IsDefault ? [] : need.Requirements.Select(r => r.Text)).SelectMany(DanishText.Stems)];

    private static IEnumerable<Statement> Of(IRecord giver, Organisation? owner)
    {
        // what stands in the reference table is a hard rule; the rest are words
        if (giver is Offer { WontDo.IsDefault: false } offer)
            foreach (var words in offer.WontDo.Where(w => WontDo.Find(w) is null && !DanishText.Words(w).Exists(Without.Contains)))
                yield return new(words, Against: true, Whole: true);
        foreach (var sentence in (owner?.Limits?.Notes ?? "").Split(['.', '!', '?', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            yield return new(sentence, DanishText.Words(sentence).Exists(No.Contains));
    }
}

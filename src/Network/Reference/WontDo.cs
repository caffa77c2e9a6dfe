using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoCreate.Network.Reference;

/// <summary>The things people say they will not do. Free words are shown to a reader but rule nothing out.</summary>
public static class WontDo
{
    /// <summary>All codes with what each rules out.</summary>
    public static ImmutableArray<WontDoRule> All { get; } = [.. DataFile.Rows("wont-do.txt").Select(WontDoRule.Read)];

    private static readonly FrozenDictionary<string, WontDoRule> ByCode = All.ToFrozenDictionary(r => r.Code);

    private static readonly FrozenDictionary<string, WontDoRule> ByFoldedName = All
        .SelectMany(r => new[] { r.Code, r.Name.Da, r.Name.En }.Select(name => (Key: Spelling.Fold(name), r)))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.r);

    /// <summary>The rule with that code; null for free words.</summary>
    public static WontDoRule? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The rule a person means by a code or its label; null for other words.</summary>
    public static WontDoRule? ByName(string text) => ByFoldedName.GetValueOrDefault(Spelling.Fold(text));

    /// <summary>Both names of a code; free words stand for themselves.</summary>
    public static Label LabelOf(string codeOrWords) => Find(codeOrWords)?.Name ?? new(codeOrWords, codeOrWords);
}

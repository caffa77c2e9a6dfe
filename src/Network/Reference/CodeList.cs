using System.Collections.Immutable;

namespace CoCreate.Network.Reference;

/// <summary>One entry of a short word list that records may use; free words are allowed beside it.</summary>
public sealed record CodeLabel(string Code, Label Name);

/// <summary>What is there: own food, toilets, step-free …</summary>
public static class Facilities
{
    /// <summary>All codes.</summary>
    public static ImmutableArray<CodeLabel> All { get; } = CodeList.Read("facilities.txt");

    /// <summary>The entry with that code; null for free words.</summary>
    public static CodeLabel? Find(string code) => All.FirstOrDefault(c => c.Code == code);

    /// <summary>Both names of a code; free words stand for themselves.</summary>
    public static Label LabelOf(string codeOrWords) => Find(codeOrWords)?.Name ?? new(codeOrWords, codeOrWords);
}

/// <summary>What an offer asks of those who come.</summary>
public static class Conditions
{
    /// <summary>All codes.</summary>
    public static ImmutableArray<CodeLabel> All { get; } = CodeList.Read("conditions.txt");

    /// <summary>The entry with that code; null for free words.</summary>
    public static CodeLabel? Find(string code) => All.FirstOrDefault(c => c.Code == code);

    /// <summary>Both names of a code; free words stand for themselves.</summary>
    public static Label LabelOf(string codeOrWords) => Find(codeOrWords)?.Name ?? new(codeOrWords, codeOrWords);
}

internal static class CodeList
{
    public static ImmutableArray<CodeLabel> Read(string file) => [.. DataFile.Rows(file).Select(r => new CodeLabel(r[0], new(r[1], r[2])))];
}

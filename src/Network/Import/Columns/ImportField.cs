using System.Collections.Immutable;

namespace CoCreate.Network.Import;

/// <summary>Something a column can become.</summary>
/// <param name="Name">Its name in a map, <c>name</c>.</param>
/// <param name="Da">Danish label.</param>
/// <param name="En">English label.</param>
/// <param name="Headers">Headings that surely mean it, folded by <see cref="NameKey.Header"/>.</param>
/// <param name="Parts">Words in a heading that probably mean it.</param>
/// <param name="Personal">About a person: kept apart in people.db and hidden in every preview.</param>
public sealed record ImportField(string Name, string Da, string En, ImmutableArray<string> Headers, ImmutableArray<string> Parts, bool Personal = false)
{
    internal static ImportField Of(string name, string da, string en, string headers, string parts = "") =>
        new(name, da, en, Split(headers), Split(parts));

    internal static ImportField Person(string name, string da, string en, string headers, string parts = "") =>
        new(name, da, en, Split(headers), Split(parts), true);

    private static ImmutableArray<string> Split(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}

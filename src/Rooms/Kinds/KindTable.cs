using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoCreate.Rooms.Kinds;

/// <summary>Every kind there is. A noun is a file: bodies, rules and what they do stand side by side there.</summary>
public static class KindTable
{
    /// <summary>All, noun by noun.</summary>
    public static ImmutableArray<Kind> All { get; } =
    [
        .. Lifetime.Kinds, .. Members.Kinds, .. Agenda.Kinds, .. Chat.Kinds, .. Notes.Kinds, .. Cards.Kinds, .. Votes.Kinds,
        .. Decisions.Kinds, .. Clauses.Kinds, .. ClauseTexts.Kinds, .. Commitments.Kinds, .. Agreements.Kinds, .. Suggestions.Kinds,
    ];

    private static readonly FrozenDictionary<string, Kind> ByName = All.ToFrozenDictionary(k => k.Name, StringComparer.Ordinal);

    /// <summary>The kind of that name; null when there is none.</summary>
    public static Kind? Find(string name) => ByName.GetValueOrDefault(name);
}

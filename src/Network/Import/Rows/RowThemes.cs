using System.Collections.Immutable;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Import;

/// <summary>Reads themes and subjects by code, label or synonym. Words we do not know are told, never guessed into something else.</summary>
internal static class RowThemes
{
    public static ImmutableArray<string> Read(RowReader row, Workspace work)
    {
        var tree = Themes.Of(work.Snapshot);
        return Words(row, "themes", "Emnet", "theme", word => tree.ByName(word) is { } theme ? ThemeTree.Key(theme) : null);
    }

    public static ImmutableArray<string> Subjects(RowReader row) =>
        Words(row, "subjects", "Faget", "subject", word => Reference.Subjects.ByName(word)?.Code);

    private static ImmutableArray<string> Words(RowReader row, string field, string da, string en, Func<string, string?> find)
    {
        if (row.Raw(field) is not { } raw)
            return [];
        if (find(raw.Text) is { } whole)
            return [whole];
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var word in raw.Text.Split([';', ',', '\n', '|', '•', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(30))
            if (find(word) is { } code)
            {
                if (!found.Contains(code))
                    found.Add(code);
            }
            else if (!PersonalText.Hide(word))
                row.Note(field, $"{da} »{(word.Length > 40 ? word[..40] + "…" : word)}« kender vi ikke. Det kom ikke med.", $"We do not know the {en} “{(word.Length > 40 ? word[..40] + "…" : word)}”. It was left out.");
        return found.ToImmutable();
    }
}

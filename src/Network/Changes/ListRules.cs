using System.Collections.Immutable;
using System.Globalization;

namespace CoCreate.Network.Changes;

/// <summary>What every list must keep.</summary>
internal static class ListRules
{
    /// <summary>Not too many, none twice, none missing. False when the list itself is not there, so that there is nothing more to look at.</summary>
    public static bool List<T>(this Findings found, string field, ImmutableArray<T> items, int most, IEqualityComparer<T>? same = null, bool twice = false)
    {
        if (items.IsDefault)
        {
            TextRules.Missing(found, field);
            return false;
        }
        if (items.Length > most)
            found.Add(field, "tooMany", $"{{F,}} er for mange: {items.Length}, og der er plads til {most}.",
                $"{{F}} are too many: {items.Length}, and there is room for {most}.", $"Vælg højst {most}.", $"Choose at most {most}.");
        if (twice || items.Length < 2)
            return true;
        var seen = new HashSet<T>(same);
        for (var i = 0; i < items.Length; i++)
            if (items[i] is { } item && !seen.Add(item))
                Twice(found, $"{field}[{i}]", item as string ?? (item is int number ? number.ToString(CultureInfo.InvariantCulture) : null));
        return true;
    }

    /// <summary>A list of words of the contract: each known, none twice.</summary>
    public static void Choices<T>(this Findings found, string field, ImmutableArray<T> values) where T : struct, Enum
    {
        if (!found.List(field, values, Enum.GetValues<T>().Length))
            return;
        for (var i = 0; i < values.Length; i++)
            found.Choice($"{field}[{i}]", values[i]);
    }

    private static void Twice(Findings found, string field, string? shown) => found.Add(field, "duplicate",
        shown is null ? "Det samme står der to gange." : $"»{Findings.Shown(shown)}« står der to gange.",
        shown is null ? "The same is there twice." : $"“{Findings.Shown(shown)}” is there twice.", "Fjern den ene.", "Remove one of them.");

    /// <summary>One word of the contract.</summary>
    public static void Choice<T>(this Findings found, string field, T value) where T : struct, Enum
    {
        if (Enum.IsDefined(value))
            return;
        var known = string.Join(", ", Enum.GetValues<T>().Select(Reference.Labels.Wire));
        found.Add(field, "unknownValue", $"»{value}« er ikke en mulighed her.", $"“{value}” is not a choice here.", $"Vælg en af: {known}.", $"Choose one of: {known}.");
    }
}

using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Visits;

/// <summary>A place as somebody typed it, found: what to call it, and where it is.</summary>
public sealed record FoundPlace(string Name, Position Position);

/// <summary>Finds what people write in "Hvor?": a municipality, a postcode, a town.</summary>
public static partial class WhereIs
{
    public static FoundPlace? Find(NetworkSnapshot snapshot, string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length is 0 or > 100)
            return null;
        var code = Postcode().Match(text);
        if (code.Success && snapshot.Place(code.Value) is { } place)
            return new($"{place.Id} {place.Name}", place.Position);
        if (code.Success && Municipalities.NearPostcode(int.Parse(code.Value)) is { } near)
            return new(Language.Choose($"{code.Value} ved {near.Name}", $"{code.Value} near {near.Name}"), near.Centre);
        // "8900 Randers C": the words without the number, then fewer of them
        for (var words = text.Split(' ', ',').Where(w => w.Length > 0 && !char.IsAsciiDigit(w[0])).ToArray(); words.Length > 0; words = words[..^1])
        {
            var name = string.Join(' ', words);
            if (Municipalities.ByName(name) is { } municipality)
                return new(municipality.Name, municipality.Centre);
            if (Town(snapshot, name) is { } town)
                return new(town.Name, town.Position);
        }
        return null;
    }

    private static Place? Town(NetworkSnapshot snapshot, string name)
    {
        var folded = Spelling.Fold(name);
        return snapshot.All(RecordKind.Place).Cast<Place>().Where(p => Spelling.Fold(p.Name) == folded).MinBy(p => p.Id, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\b\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();
}

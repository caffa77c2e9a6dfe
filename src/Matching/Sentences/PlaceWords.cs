using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Sentences;

/// <summary>The municipality a sentence names; its centre stands for the place until somebody says more.</summary>
internal static partial class PlaceWords
{
    public static Municipality? Municipality(Reading reading)
    {
        foreach (var match in reading.Find(Named()))
        {
            // A capital letter tells Vejen from vejen, and Skive from a slice.
            var name = match.Groups["name"].Value;
            for (var end = name.Length; end > 0; end = name.LastIndexOf(' ', end - 1))
                if (Municipalities.ByName(name[..end]) is { } municipality)
                {
                    var shorter = new Regex(Regex.Escape(match.Value[..(match.Value.Length - name.Length + end)])).Match(reading.Text, match.Index);
                    reading.Take(shorter, "position", municipality.Name, municipality.Name);
                    return municipality;
                }
        }
        return null;
    }

    [GeneratedRegex(@"\b(?:(?:i|ved|nær|omkring|fra|in|near|around|from) )?(?<name>\p{Lu}[\p{L}]+(?:[ -](?:\p{Lu}[\p{L}]+|kommunes?))*)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Network.Model;

namespace CoCreate.Network.Reference;

/// <summary>The 98 municipalities, by official code and by the name people write.</summary>
public static class Municipalities
{
    /// <summary>All of them, by name in Danish order.</summary>
    public static ImmutableArray<Municipality> All { get; } = [.. DataFile.Rows("municipalities.txt")
        .Select(r => new Municipality(r[0], r[1], r[2], new(Number(r[3]), Number(r[4]))))
        .OrderBy(m => m.Name, StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: false))];

    private static readonly FrozenDictionary<string, Municipality> ByCode = All.ToFrozenDictionary(m => m.Code);

    private static readonly FrozenDictionary<string, Municipality> ByFoldedName = All
        .SelectMany(m => Names(m).Select(name => (Key: Spelling.Fold(name), m)))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.m);

    /// <summary>The municipality with that official code, four digits, or null.</summary>
    public static Municipality? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The one a person means by a code or a name: "Randers", "randers kommune", "730", "Århus" and "Aarhus"; null when unknown.</summary>
    public static Municipality? ByName(string? text)
    {
        var name = text?.Trim() ?? "";
        if (name.Length is > 0 and <= 4 && name.All(char.IsAsciiDigit))
            return Find(name.PadLeft(4, '0'));
        var key = Spelling.Fold(name);
        if (key.EndsWith("kommune", StringComparison.Ordinal))
            key = key[..^"kommune".Length];
        if (key.Length == 0)
            return null;
        // "Københavns Kommune", "Roskildes Kommune": a genitive s that is no part of the name.
        return ByFoldedName.GetValueOrDefault(key) ?? (key[^1] == 's' ? ByFoldedName.GetValueOrDefault(key[..^1]) : null);
    }

    /// <summary>The municipality whose rough centre is nearest.</summary>
    public static Municipality Nearest(Position position) => All.MinBy(m => m.Centre.KmTo(position))!;

    /// <summary>About where a postcode is, known without any import: right for nine postcodes in ten, else a neighbour; null when it is none.</summary>
    public static Municipality? NearPostcode(int postcode) => Find(MainPostcodes.At(postcode));

    /// <summary>The municipalities of a region.</summary>
    public static IEnumerable<Municipality> OfRegion(string region) => All.Where(m => m.Region == region);

    private static IEnumerable<string> Names(Municipality m) => m.Code switch
    {
        "0480" => [m.Name, "Nordfyn"],
        "0820" => [m.Name, "Vesthimmerland"],
        "0101" => [m.Name, "Copenhagen"],
        "0400" => [m.Name, "Bornholms Regionskommune", "Bornholm Regions"],
        _ => [m.Name],
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

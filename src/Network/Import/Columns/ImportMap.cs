using System.Collections.Immutable;
using System.Text.Json;

namespace CoCreate.Network.Import;

/// <summary>What a person says about the file: which column is what, values for what the file does not say, and decisions row by row.</summary>
public sealed record ImportMap
{
    /// <summary>A map that leaves everything to the guesses.</summary>
    public static ImportMap Empty { get; } = new();

    /// <summary>Heading (or letter, <c>C</c>) → field name; an empty name leaves the column out.</summary>
    public ImmutableDictionary<string, string> Columns { get; init; } = ImmutableDictionary<string, string>.Empty;
    /// <summary>Field → value where the row has none.</summary>
    public ImmutableDictionary<string, string> Defaults { get; init; } = ImmutableDictionary<string, string>.Empty;
    /// <summary>Number of the row with the headings; null = found by looking.</summary>
    public int? HeaderRow { get; init; }
    /// <summary>The tab to read.</summary>
    public string? Tab { get; init; }
    /// <summary>Scheme of the external ids; null = made from their column's heading.</summary>
    public string? Scheme { get; init; }
    /// <summary>Columns that are not named stay out.</summary>
    public bool OnlyNamed { get; init; }
    /// <summary>Row → <c>same</c> (it is the one we know), <c>new</c> (it is another) or <c>skip</c>.</summary>
    public ImmutableDictionary<int, string> Decisions { get; init; } = ImmutableDictionary<int, string>.Empty;
    /// <summary>Row → field → what should have stood there.</summary>
    public ImmutableDictionary<int, ImmutableDictionary<string, string>> Corrections { get; init; } = ImmutableDictionary<int, ImmutableDictionary<string, string>>.Empty;

    /// <summary>What the map says about a column: a field name, "" = leave it out, null = nothing.</summary>
    public string? Column(string heading, int index)
    {
        var letter = new ColumnMapping(index, "", null, Certainty.Left).Letter;
        foreach (var (key, field) in Columns)
            if (heading.Length > 0 && (key == heading || NameKey.Header(key) == NameKey.Header(heading) && NameKey.Header(key).Length > 0))
                return field;
        return Columns.GetValueOrDefault(letter);
    }

    /// <summary>The map as JSON, so that it can be saved and used again.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ImportMapJson.Options);
}

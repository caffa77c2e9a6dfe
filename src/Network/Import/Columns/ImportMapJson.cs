using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCreate.Network.Changes;

namespace CoCreate.Network.Import;

/// <summary>Reads a map a person wrote; what is wrong with it is told by field.</summary>
public static class ImportMapJson
{
    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Choices = ["same", "new", "skip"];

    /// <summary>The map, or every mistake in it. No text at all is the empty map.</summary>
    public static (ImportMap? Map, ImmutableArray<RuleError> Errors) Parse(string? json, ImportKind kind)
    {
        if (string.IsNullOrWhiteSpace(json))
            return (ImportMap.Empty, []);
        ImportMap? map;
        try
        {
            map = JsonSerializer.Deserialize<ImportMap>(json, Options);
        }
        catch (JsonException e)
        {
            var field = e.Path is { Length: > 2 } path ? $"map.{path[2..]}" : "map";
            return (null, [new(field, "malformed", "Kortlægningen kan ikke læses.", "The map cannot be read.",
                """Skriv den som JSON, for eksempel {"columns": {"Navn": "name"}}.""", """Write it as JSON, for example {"columns": {"Navn": "name"}}.""")]);
        }
        if (map is null)
            return (ImportMap.Empty, []);
        var errors = Check(map, kind);
        return errors.IsEmpty ? (map with { Columns = ByHeading(map.Columns, kind), Defaults = FieldNames(map.Defaults, kind) }, errors) : (null, errors);
    }

    private static ImmutableArray<RuleError> Check(ImportMap map, ImportKind kind)
    {
        var errors = ImmutableArray.CreateBuilder<RuleError>();
        foreach (var (heading, field) in map.Columns)
            if (!string.IsNullOrEmpty(field) && ImportFields.Find(kind, field) is null)
                errors.Add(Unknown($"map.columns.{heading}", kind));
        foreach (var (field, value) in map.Defaults)
            if (ImportFields.Find(kind, field) is null || value is null)
                errors.Add(Unknown($"map.defaults.{field}", kind));
        foreach (var (row, choice) in map.Decisions)
            if (!Choices.Contains(choice))
                errors.Add(new($"map.decisions.{row}", "unknown", "Valget kendes ikke.", "The choice is unknown.", "Skriv same, new eller skip.", "Write same, new or skip."));
        foreach (var (row, fields) in map.Corrections)
            foreach (var (field, value) in fields ?? ImmutableDictionary<string, string>.Empty)
                if (ImportFields.Find(kind, field) is null || value is null)
                    errors.Add(Unknown($"map.corrections.{row}.{field}", kind));
        if (map.HeaderRow is < 1)
            errors.Add(new("map.headerRow", "range", "Rækkens nummer er mindst 1.", "The row's number is at least 1.", "Skriv nummeret, som det står i arket.", "Write the number as the sheet shows it."));
        if (map.Scheme is { } scheme && (scheme.Length is 0 or > 64 || scheme.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))))
            errors.Add(new("map.scheme", "malformed", "Navnet på nummersystemet kan ikke bruges.", "The name of the numbering cannot be used.",
                "Brug bogstaver, tal, - og _, højst 64 tegn.", "Use letters, digits, - and _, at most 64 characters."));
        return errors.ToImmutable();
    }

    private static RuleError Unknown(string field, ImportKind kind)
    {
        var names = string.Join(", ", ImportFields.For(kind).Select(f => f.Name));
        return new(field, "unknownField", "Feltet kendes ikke.", "The field is unknown.", $"Vælg et af disse: {names}.", $"Choose one of these: {names}.");
    }

    private static ImmutableDictionary<string, string> ByHeading(ImmutableDictionary<string, string> columns, ImportKind kind) =>
        columns.ToImmutableDictionary(c => c.Key, c => string.IsNullOrEmpty(c.Value) ? "" : ImportFields.Find(kind, c.Value)!.Name);

    private static ImmutableDictionary<string, string> FieldNames(ImmutableDictionary<string, string> defaults, ImportKind kind) =>
        defaults.ToImmutableDictionary(d => ImportFields.Find(kind, d.Key)!.Name, d => d.Value);
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace CoCreate.Web.Pages.Forms;

/// <summary>What somebody wrote in a form, field by field and as it was written, right or wrong, so that nothing is ever lost on the way.</summary>
public sealed class Written
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> values;

    private Written(ImmutableSortedDictionary<string, ImmutableArray<string>> values) => this.values = values;

    public static Written Nothing { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    public bool Empty => values.Values.All(v => v.All(string.IsNullOrWhiteSpace));

    /// <summary>Every field with every value it has.</summary>
    public IEnumerable<(string Name, string Value)> All => values.SelectMany(v => v.Value.Select(s => (v.Key, s)));

    public string One(string name) => values.TryGetValue(name, out var all) && all.Length > 0 ? all[0] : "";

    /// <summary>Without the space around it; null when nothing is left.</summary>
    public string? Text(string name) => One(name).Trim() is { Length: > 0 } text ? text : null;

    public ImmutableArray<string> Many(string name) => values.GetValueOrDefault(name, []);

    /// <summary>How many rows of a repeated group have something in them.</summary>
    public int RowsOf(string name) => values
        .Where(v => v.Key.StartsWith(name + "-", StringComparison.Ordinal) && v.Value.Any(s => !string.IsNullOrWhiteSpace(s)))
        .Select(v => int.TryParse(v.Key[(name.Length + 1)..].Split('-')[0], out var row) ? row + 1 : 0).DefaultIfEmpty().Max();

    public Written With(string name, params string?[] written) =>
        new(written.OfType<string>().ToImmutableArray() is { Length: > 0 } all ? values.SetItem(name, all) : values.Remove(name));

    /// <summary>These fields as they came in now; the others as they were. An unticked box does not come in, and is gone.</summary>
    public Written Take(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> sent, Func<string, bool> belongs)
    {
        var next = values.RemoveRange(values.Keys.Where(belongs)).ToBuilder();
        foreach (var (name, all) in sent)
            if (belongs(name))
                next[name] = [.. all.OfType<string>().Select(s => s.ReplaceLineEndings("\n"))];
        return new(next.ToImmutable());
    }

    public JsonObject ToJson() => new(values.Select(v => KeyValuePair.Create<string, JsonNode?>(v.Key, new JsonArray([.. v.Value.Select(s => JsonValue.Create(s))]))));

    public static Written Of(JsonObject? json) => new((json ?? []).Where(p => p.Value is JsonArray)
        .ToImmutableSortedDictionary(p => p.Key, p => ((JsonArray)p.Value!).Select(s => s?.ToString() ?? "").ToImmutableArray(), StringComparer.Ordinal));
}

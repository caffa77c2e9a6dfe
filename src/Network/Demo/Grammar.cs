using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace CoCreate.Network.Demo;

/// <summary>
/// Alternatives of phrases by key, read from Demo/Data. A phrase has text, slots <c>{key}</c> filled by another alternative, and ranges
/// <c>{8-24}</c> filled by a number.
/// </summary>
internal sealed class Grammar(string name, FrozenDictionary<string, Phrase[]> phrases)
{
    public string Name => name;

    /// <summary>The alternatives of a key; null when there are none.</summary>
    public Phrase[]? Find(string key) => phrases.GetValueOrDefault(key);

    /// <summary>A key's first alternative as it is written; empty when there is none.</summary>
    public string Plain(string key) => Find(key) is [var first, ..] ? first.Written : "";

    /// <summary>A key's list: every part between <c>;</c>.</summary>
    public string[] List(string key) => Plain(key).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All grammars of one data file, in order.</summary>
    public static Grammar[] Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The build left out {file}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var found = new List<(string Name, Dictionary<string, List<Phrase>> Keys)>();
        List<Phrase> at = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '=')
            {
                found.Add((line[1..].Trim(), []));
                continue;
            }
            var text = line;
            if (line[0] != ' ')
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                found[^1].Keys[line[..colon]] = at = [];
                text = line[(colon + 1)..];
            }
            at.AddRange(text.Split(" | ").Select(p => p.Trim()).Where(p => p.Length > 0).Select(Phrase.Parse));
        }
        return [.. found.Select(f => new Grammar(f.Name, f.Keys.ToFrozenDictionary(k => k.Key, k => k.Value.ToArray())))];
    }
}

/// <summary>One alternative, cut into text, slots and ranges.</summary>
internal sealed class Phrase
{
    private readonly (string Text, string? Slot, int From, int To)[] parts;

    private Phrase(string written, (string, string?, int, int)[] parts) => (Written, this.parts) = (written, parts);

    public string Written { get; }

    public static Phrase Parse(string written)
    {
        var parts = new List<(string, string?, int, int)>();
        for (var at = 0; at < written.Length;)
        {
            var open = written.IndexOf('{', at);
            if (open < 0)
            {
                parts.Add((written[at..], null, 0, 0));
                break;
            }
            if (open > at)
                parts.Add((written[at..open], null, 0, 0));
            var close = written.IndexOf('}', open);
            var slot = written[(open + 1)..close];
            var range = slot.Split('-');
            parts.Add(range.Length == 2 && int.TryParse(range[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
                ? ("", null, from, int.Parse(range[1], CultureInfo.InvariantCulture))
                : ("", slot, 0, 0));
            at = close + 1;
        }
        return new(written, [.. parts]);
    }

    public void Say(Voice voice, StringBuilder into)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var (text, slot, from, to) = parts[i];
            var start = into.Length;
            if (slot is not null)
                voice.Fill(slot, into);
            else if (to > 0)
                into.Append(Round(voice.Random.Next(from, to + 1), from, to));
            else
                into.Append(text);
            if (slot is not null && i + 1 < parts.Length && parts[i + 1].Text.StartsWith(' ') && EndsInClause(into, start))
                into.Append(',');
        }
    }

    // People say about 350, not 347; but a year is a year.
    private static int Round(int number, int from, int to) =>
        from >= 1_000 ? number : to >= 100 && number >= 20 ? (number + 5) / 10 * 10 : to >= 40 && number >= 20 ? (number + 2) / 5 * 5 : number;

    // "folk, der bor alene" is followed by a comma when the sentence goes on.
    private static bool EndsInClause(StringBuilder into, int start)
    {
        for (var i = start; i + 5 < into.Length; i++)
            if (into[i] == ',' && Clauses.Any(c => i + c.Length < into.Length && Matches(into, i, c)))
                return true;
        return false;
    }

    private static readonly string[] Clauses = [", der ", ", som ", ", hvor ", ", man ", ", vi ", ", de ", ", når ", ", tror "];

    private static bool Matches(StringBuilder text, int at, string word)
    {
        for (var i = 0; i < word.Length; i++)
            if (text[at + i] != word[i])
                return false;
        return true;
    }
}

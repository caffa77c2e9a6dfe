using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Changes;

/// <summary>What people call a field, for the sentences: <c>requirements[2].themes</c> → "Emnerne for det, der mangler,".</summary>
public static partial class FieldNames
{
    private static readonly FrozenDictionary<string, Label> Names =
        DataFile.Rows("fields.txt").ToFrozenDictionary(r => r[0], r => new Label(r[1], r[2]));

    /// <summary>The name of a JSON path's field, in the definite form; the path itself when it has none.</summary>
    public static Label Of(string path)
    {
        var plain = Indexes().Replace(path, "");
        if (plain.StartsWith("changes.", StringComparison.Ordinal))
            plain = plain["changes.".Length..];
        return Names.GetValueOrDefault(plain) ?? Names.GetValueOrDefault(plain[(plain.LastIndexOf('.') + 1)..]) ?? new(plain, plain);
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Indexes();
}

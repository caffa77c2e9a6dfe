using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>The external ids that let a second import find its records again.</summary>
internal static class RowIds
{
    /// <summary>Scheme of ids that the import makes itself, from names.</summary>
    public const string Own = "import";

    // Everybody numbers rows 1, 2, 3: such a number alone never says that two records are the same.
    private static readonly HashSet<string> Loose = ["id", "nr", "nummer", "lbnr", "loebenr", "externalid", "eksterntid"];

    /// <summary>The id in the row's column, its scheme made from the heading; null when the row has none.</summary>
    public static ExternalId? Read(RowReader row, string field) =>
        row.Raw(field) is not { } raw ? null : Of(row.Map.Scheme ?? Scheme(raw.Heading), raw.Text);

    /// <summary>The id a cell holds. A line break in the cell is a space: an id is one line.</summary>
    public static ExternalId Of(string scheme, string cell) =>
        new(scheme, Cut(string.Join(' ', cell.Split((char[])['\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))));

    /// <summary>Whether names must agree too before two records count as the same.</summary>
    public static bool IsLoose(ExternalId external) => Loose.Contains(external.Scheme);

    /// <summary>Made from words: stable as long as they are.</summary>
    public static ExternalId Made(params ReadOnlySpan<string?> parts) => new(Own, Cut(string.Join('|', parts)));

    private static string Scheme(string heading) => NameKey.Header(heading) is { Length: > 0 and <= 64 } key ? key : "externalid";

    private static string Cut(string id)
    {
        if (id.Length <= 120)
            return id;
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id));
        return id[..100] + Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}

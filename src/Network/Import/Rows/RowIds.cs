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
        row.Raw(field) is not { } raw ? null : new(row.Map.Scheme ?? Scheme(raw.Heading), Cut(raw.Text));

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

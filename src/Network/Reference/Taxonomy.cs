using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Reference;

/// <summary>A list or tree of concepts with its scheme and version. The own ones are written here, others are imported as <see cref="Theme"/> records.</summary>
public sealed record Taxonomy(string Scheme, string Version, Label Name, ImmutableArray<Theme> Themes)
{
    /// <summary>Reads a table whose indent is the tree: code, Danish, English, then synonyms from a column on.</summary>
    internal static Taxonomy Read(string file, string scheme, string version, Label name, int synonyms = 3)
    {
        var themes = ImmutableArray.CreateBuilder<Theme>();
        var path = new List<string>();
        foreach (var row in DataFile.Rows(file))
        {
            path.RemoveRange(row.Level, path.Count - row.Level);
            themes.Add(new()
            {
                Id = $"{scheme}:{row[0]}",
                Status = RecordStatus.Published,
                Scheme = scheme,
                SchemeVersion = version,
                Code = row[0],
                LabelDa = row[1],
                LabelEn = row[2],
                Broader = path.LastOrDefault(),
                SynonymsDa = row.List(synonyms),
                SynonymsEn = row.List(synonyms + 1),
            });
            path.Add(row[0]);
        }
        return new(scheme, version, name, themes.ToImmutable());
    }
}

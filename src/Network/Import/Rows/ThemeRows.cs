using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Import;

/// <summary>Rows → themes of a taxonomy. A row may name a broader theme that stands further down, so that all are read before any goes in.</summary>
internal sealed class ThemeRows(Workspace work)
{
    /// <summary>The taxonomy of rows that do not name one.</summary>
    private const string Own = "lokal";

    private readonly Dictionary<string, (RowReader Row, Theme Theme)> read = [];

    public IEnumerable<RowResult> Take(IEnumerable<RowReader> rows)
    {
        var results = new List<RowResult>();
        foreach (var row in rows)
            if (Read(row) is { } stopped)
                results.Add(stopped);
        // A theme below one that is not there cannot be put in the tree; refusing it may leave others without theirs.
        while (read.Values.FirstOrDefault(r => !Stands(r.Theme)) is { Row: { } row, Theme: { } lost })
        {
            row.Refuse("broader", "notFound", $"Emnet »{lost.Broader}«, det hører under, findes ikke eller ligger under det selv.", $"The theme “{lost.Broader}” it lies below does not exist or lies below it itself.",
                "Skriv koden på et emne i samme liste, eller lad feltet stå tomt.", "Write the code of a theme in the same taxonomy, or leave the field empty.");
            results.Add(row.Rejected(lost.LabelDa));
            read.Remove(lost.Id);
        }
        foreach (var (row, theme) in read.Values)
            results.Add(work.Put(theme, row.Number) switch
            {
                Effect.Created => row.Result(theme.LabelDa, RowState.Created, theme.Id, created: 1),
                Effect.Updated => row.Result(theme.LabelDa, RowState.Updated, theme.Id, updated: 1),
                _ => row.Result(theme.LabelDa, RowState.Unchanged, theme.Id, unchanged: 1),
            });
        return results;
    }

    private RowResult? Read(RowReader row)
    {
        var (label, code, scheme) = (row.Text("labelDa", 200), row.Text("code", 64), row.Text("scheme", 64) ?? row.Map.Scheme ?? Own);
        if (row.Decision == "skip")
            return row.Result(label ?? code ?? "", RowState.Skipped);
        if (code is null && row.Errors.Count == 0)
            row.Missing("code", "Her mangler emnets kode.", "The theme's code is missing here.");
        if (label is null && row.Errors.Count == 0)
            row.Missing("labelDa", "Her mangler emnets navn.", "The theme's name is missing here.");
        var english = row.Text("labelEn", 200);
        if (row.Errors.Count > 0)
            return row.Rejected(label ?? "");
        code = Bare(code!, scheme);
        var known = work.Find(RecordKind.Theme, $"{scheme}:{code}") as Theme;
        var basis = known ?? new Theme { Id = $"{scheme}:{code}", Status = RecordStatus.Published, Scheme = scheme, Code = code, LabelDa = label!, LabelEn = english ?? label! };
        var theme = basis with
        {
            LabelDa = label!, LabelEn = english ?? known?.LabelEn ?? label!, SchemeVersion = row.Text("schemeVersion", 40) ?? basis.SchemeVersion,
            Broader = row.Text("broader", 130) is { } broader ? Bare(broader, scheme) : basis.Broader,
            SynonymsDa = Words(row, "synonymsDa", basis.SynonymsDa), SynonymsEn = Words(row, "synonymsEn", basis.SynonymsEn),
        };
        if (english is null && known is null)
            row.Note("labelEn", "Det engelske navn mangler. Vi brugte det danske.", "The English label is missing. We used the Danish one.");
        if (!row.Keeps(theme, work))
            return row.Rejected(label!);
        if (read.TryGetValue(theme.Id, out var earlier))
            return row.Result(label!, RowState.Duplicate) with
            {
                Duplicate = new(theme.Id, earlier.Theme.LabelDa, earlier.Row.Number, $"Samme kode som række {earlier.Row.Number}.", $"Same code as row {earlier.Row.Number}."),
            };
        read[theme.Id] = (row, theme);
        return null;
    }

    private bool Stands(Theme theme)
    {
        var seen = new HashSet<string> { theme.Code };
        for (var broader = theme.Broader; broader is not null;)
        {
            var id = $"{theme.Scheme}:{broader}";
            var above = read.TryGetValue(id, out var row) ? row.Theme : work.Find(RecordKind.Theme, id) as Theme;
            if (above is null || !seen.Add(broader))
                return false;
            broader = above.Broader;
        }
        return true;
    }

    // A register may write codes with their taxonomy before them.
    private static string Bare(string code, string scheme) => code.StartsWith(scheme + ":", StringComparison.Ordinal) ? code[(scheme.Length + 1)..] : code;

    private static ImmutableArray<string> Words(RowReader row, string field, ImmutableArray<string> known) => row.Raw(field) is not { } raw ? known
        : [.. raw.Text.Split([';', ',', '|', '\n', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).DistinctBy(Spelling.Fold).Take(20)];
}

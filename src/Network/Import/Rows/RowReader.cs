using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>Reads the fields of one row, collecting every error and note. Values about persons are never quoted.</summary>
internal sealed class RowReader(SheetRow row, Columns columns, ImportMap map, ImportKind kind, ColumnTally tally)
{
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "?", "??", "???", "-", "–", "—", "--", "na", "n/a", "null", "none", "nan", "#i/t", "#n/a", "#ref!", "#value!", "#værdi!", "#reference!", "#navn?", "#name?", ".", "…", "...",
        "ved ikke", "ukendt", "unknown", "mangler",
    };

    private static readonly HashSet<string> LongFields = ["description", "text", "preparation", "activities", "followUp", "title", "question", "facilities", "conditions", "wontDo", "kinds"];

    public List<RuleError> Errors { get; } = [];
    public List<RowNote> Notes { get; } = [];
    public int Number => row.Number;
    public string? Decision => map.Decisions.GetValueOrDefault(row.Number);

    /// <summary>The field's text and the heading it stood under; null when the row does not say.</summary>
    public (string Text, string Heading)? Raw(string field)
    {
        if (!read.TryGetValue(field, out var raw))
            read[field] = raw = Find(field);
        return raw;
    }

    private readonly Dictionary<string, (string Text, string Heading)?> read = [];

    /// <summary>Whether a cell holds only a sign that something is missing, such as ? or #N/A.</summary>
    public static bool SaysNothing(string cell) => Nothing.Contains(cell);

    private (string Text, string Heading)? Find(string field)
    {
        if (map.Corrections.GetValueOrDefault(row.Number)?.GetValueOrDefault(field) is { } corrected)
            return Usable(corrected, field) is { } fixedText ? (fixedText, "") : null;
        foreach (var column in columns.For(field))
        {
            var cell = row[column.Index];
            if (cell.Length > 0 && !SaysNothing(cell) && Usable(cell, field) is { } text)
                return (text, column.Header);
        }
        return map.Defaults.GetValueOrDefault(field) is { Length: > 0 } given ? (given, "") : null;
    }

    private string? Usable(string cell, string field)
    {
        if (PersonalText.HasCpr(cell))
        {
            Refuse(field, "cpr", "Cellen ligner et CPR-nummer.", "The cell looks like a civil registration number.",
                "Slet det i arket. CPR-numre hører ikke hjemme her.", "Delete it in the sheet. Such numbers do not belong here.");
            return null;
        }
        var text = Formula.Neutral(CellText.Clean(cell), out var changed);
        if (changed)
            Note(field, "Formel i en celle. Vi tog teksten og lod formlen ligge. Ser den rigtig ud?", "A formula in a cell. We took the text and left the formula. Does it look right?", look: true);
        return text.Length == 0 ? null : text;
    }

    /// <summary>Text of at most so many characters; e-mail addresses inside are taken out and kept as a contact.</summary>
    public string? Text(string field, int most)
    {
        if (Raw(field) is not { } raw)
            return null;
        var text = raw.Text;
        if (PersonalText.Email(text) is { } email)
        {
            LooseEmails.Add(email);
            text = Formula.Neutral(PersonalText.WithoutEmails(text), out _);
            Note(field, "En e-mail stod i teksten. Den ligger nu hos kontakterne.", "An e-mail address stood in the text. It now lies with the contacts.");
        }
        if (!LongFields.Contains(field))
            text = string.Join(' ', text.Split((char[])['\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (text.Length > most)
        {
            Refuse(field, "tooLong", $"Teksten er på {text.Length} tegn.", $"The text has {text.Length} characters.", $"Skriv højst {most}.", $"Write at most {most}.");
            return null;
        }
        return text.Length == 0 ? null : text;
    }

    /// <summary>E-mail addresses met in running text.</summary>
    public List<string> LooseEmails { get; } = [];

    public delegate bool Reading<T>(string text, out T value);

    /// <summary>A value a reader understands; else an error that quotes the cell and shows how to write it.</summary>
    public T? Value<T>(string field, Reading<T> reading, string example) where T : struct =>
        Raw(field) is not { } raw ? null : reading(raw.Text, out var value) ? value : Unreadable<T?>(field, raw.Text, example);

    /// <summary>The same for values that are objects.</summary>
    public T? Object<T>(string field, Reading<T> reading, string example) where T : class =>
        Raw(field) is not { } raw ? null : reading(raw.Text, out var value) ? value : Unreadable<T?>(field, raw.Text, example);

    public T? Unreadable<T>(string field, string text, string example)
    {
        var shown = text.Length > 60 ? text[..60] + "…" : text;
        Refuse(field, "unreadable", $"Vi kan ikke læse »{shown}«.", $"We cannot read “{shown}”.",
            $"Skriv for eksempel {example}, eller lad feltet stå tomt.", $"Write for example {example}, or leave the field empty.");
        return default;
    }

    public void Missing(string field, string da, string en) => Refuse(field, "missing", da, en, "Skriv det, ellers springer vi rækken over.", "Write it, or we leave the row out.");

    public void Refuse(string field, string code, string da, string en, string remedyDa, string remedyEn)
    {
        if (Errors.Exists(e => e.Field == field && e.Code == code))
            return;
        Errors.Add(new(field, code, da, en, remedyDa, remedyEn));
        foreach (var column in columns.For(field).Take(1))
            tally.Refused(column.Index);
    }

    /// <summary>Adds every rule of the network the record would break; false when there is one.</summary>
    public bool Keeps(IRecord record, Workspace work)
    {
        foreach (var error in ChangeRules.CheckUnsaved(work.Snapshot, record))
            Refuse(FieldOf(error.Field), error.Code, error.Da, error.En, error.RemedyDa, error.RemedyEn);
        return Errors.Count == 0;
    }

    // A rule names the record's field, address.postcode or grades[2]; the row has a column for it.
    private string FieldOf(string path)
    {
        var parts = path.Split('.');
        var known = ImportFields.For(kind);
        foreach (var part in (string[])[parts[^1], parts[0]])
            if (known.FirstOrDefault(f => f.Name == part.Split('[')[0]) is { } field)
                return field.Name;
        return parts[0].Split('[')[0] switch { "position" => "lat", "requirements" => "kinds", "externalIds" => "externalId", var other => other };
    }

    public void Note(string field, string da, string en, bool look = false)
    {
        if (!Notes.Exists(n => n.Field == field && n.Da == da))
            Notes.Add(new(field, da, en, look));
    }

    /// <summary>The column the field is read from first.</summary>
    public ColumnMapping? Column(string field) => columns.For(field).FirstOrDefault();

    public ColumnTally Tally => tally;

    public ImportMap Map => map;

    public RowResult Result(string title, RowState state, string? record = null, int created = 0, int updated = 0, int unchanged = 0) =>
        new(row.Number, title, state, record, created, updated, unchanged) { Errors = [.. Errors], Notes = [.. Notes], Written = Written() };

    private ImmutableDictionary<string, string> Written() => Errors.Select(e => e.Field).Concat(Notes.Where(n => n.Look).Select(n => n.Field)).Distinct()
        .Where(f => ImportFields.Find(kind, f) is { Personal: false } && Raw(f) is { } raw && !PersonalText.Hide(raw.Text))
        .ToImmutableDictionary(f => f, f => Raw(f)!.Value.Text);

    public RowResult Rejected(string title) => Result(title, RowState.Rejected);
}

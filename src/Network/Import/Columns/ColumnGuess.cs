namespace CoCreate.Network.Import;

/// <summary>Guesses what each column becomes: first the map, then its heading, then the look of its values.</summary>
public static class ColumnGuess
{
    private const int Looked = 200;

    // Headings that contain a known word but say something else.
    private static readonly HashSet<string> Never = ["ejerkodenavn", "ejerkode", "regionnavn", "region", "regionnr", "regionid", "enhedsart", "noter", "note", "notes", "bemaerkninger",
        "kommentar", "kommentarer", "undervniv", "insttypenr", "oprettet", "opdateret", "sidstrettet", "cprnr", "cpr"];

    /// <summary>The columns of the sheet, or null when no row holds headings and the map names none.</summary>
    public static Columns? Guess(Sheet sheet, ImportKind kind, ImportMap map)
    {
        var header = map.HeaderRow is { } told ? sheet.Rows.ToList().FindIndex(r => r.Number == told) : HeaderRow.Find(sheet, kind) ?? -1;
        if (header < 0)
            return null;
        var body = sheet.Rows.Skip(header + 1).Where(r => !r.Blank).Take(Looked).ToList();
        var columns = new List<ColumnMapping>();
        for (var i = 0; i < sheet.Width; i++)
        {
            var heading = sheet.Rows[header][i];
            if (heading.Length > 0 || body.Exists(r => r[i].Length > 0))
                columns.Add(One(i, heading, kind, map));
        }
        Settle(columns, kind, body);
        return columns.Exists(c => c.Field is not null) ? new(header, [.. columns]) : null;
    }

    private static ColumnMapping One(int index, string heading, ImportKind kind, ImportMap map)
    {
        if (map.Column(heading, index) is { } told)
            return new(index, heading, told.Length == 0 ? null : told, Certainty.Given);
        if (map.OnlyNamed || ByHeader(heading, kind) is not var (field, sure))
            return new(index, heading, null, Certainty.Left, map.OnlyNamed ? -1 : 0);
        var rank = field.Headers.IndexOf(NameKey.Header(heading));
        return new(index, heading, field.Name, sure ? Certainty.Sure : Certainty.Guess, rank < 0 ? 100 + index : rank);
    }

    internal static (ImportField Field, bool Sure)? ByHeader(string heading, ImportKind kind)
    {
        var key = NameKey.Header(heading);
        if (key.Length == 0 || Never.Contains(key))
            return null;
        var fields = ImportFields.For(kind);
        if (fields.FirstOrDefault(f => f.Headers.Contains(key)) is { } sure)
            return (sure, true);
        // The longest word that is part of the heading: "foreningens telefon" is a telephone, not a name.
        var (guess, length) = ((ImportField?)null, 0);
        foreach (var field in fields)
            foreach (var part in field.Parts)
                if (key.Contains(part, StringComparison.Ordinal) && (part.Length > length || field.Personal && guess is { Personal: false }))
                    (guess, length) = (field, part.Length);
        return guess is null ? null : (guess, false);
    }

    /// <summary>Gives columns without a telling heading the field their values look like, and settles what two columns both want.</summary>
    private static void Settle(List<ColumnMapping> columns, ImportKind kind, List<SheetRow> body)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (column.Field is not null || column.Certainty == Certainty.Given || column.Rank < 0)
                continue;
            var values = body.ConvertAll(r => r[column.Index]).FindAll(v => v.Length > 0);
            if (ValueLook.Field(values, kind) is { } field && !Never.Contains(NameKey.Header(column.Header)) && !columns.Exists(c => c.Field == field))
                columns[i] = column with { Field = field, Certainty = Certainty.Guess, Rank = 200 + i };
        }
        var identity = ImportFields.Identity(kind);
        if (kind is ImportKind.Offers or ImportKind.Needs && !columns.Exists(c => c.Field == identity))
        {
            // "Navn" beside "Forening" is the offer's name; else the description is all there is.
            var spare = columns.FindIndex(c => c is { Field: "organisation", Rank: > 0 } && columns.Exists(o => o.Field == "organisation" && o.Rank < c.Rank));
            if (spare < 0)
                spare = columns.FindIndex(c => c.Field == "text");
            if (spare >= 0)
                columns[spare] = columns[spare] with { Field = identity, Certainty = Certainty.Guess };
        }
    }
}

using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Import;

/// <summary>Counts what happens in each column while the rows are read, and puts it into words.</summary>
internal sealed class ColumnTally
{
    private readonly int[] filled, emptied, refused, split, pieces, guessed;
    private readonly Dictionary<(int Column, string Word, Sector Sector), int> took = [];
    private readonly Columns columns;
    private readonly int shared;

    public ColumnTally(Sheet sheet, Columns columns)
    {
        this.columns = columns;
        if (columns.For("cvr").FirstOrDefault() is { } cvr)
            shared = sheet.Rows.Skip(columns.HeaderRow + 1).Select(r => r[cvr.Index]).Where(v => v.Length > 0).GroupBy(v => v).Count(g => g.Skip(1).Any());
        (filled, emptied, refused, split, pieces, guessed) = (new int[sheet.Width], new int[sheet.Width], new int[sheet.Width], new int[sheet.Width], new int[sheet.Width], new int[sheet.Width]);
        foreach (var row in sheet.Rows.AsSpan()[(columns.HeaderRow + 1)..])
            for (var i = 0; i < row.Cells.Length; i++)
                if (row.Cells[i].Length > 0)
                {
                    filled[i]++;
                    emptied[i] += RowReader.SaysNothing(row.Cells[i]) ? 1 : 0;
                }
    }

    public void Refused(int column) => refused[column]++;
    /// <summary>What kind of organisation it is was guessed from its name or the heading above it.</summary>
    public void Guessed(int column) => guessed[column]++;
    /// <summary>A type was taken for a sector that it does not plainly say.</summary>
    public void Took(int column, string word, Sector sector)
    {
        var key = (column, (word.Length > 40 ? word[..40] + "…" : word).ToLowerInvariant(), sector);
        took[key] = took.GetValueOrDefault(key) + 1;
    }

    /// <summary>A cell held several offers.</summary>
    public void Split(int column, int into) => (split[column], pieces[column]) = (split[column] + 1, pieces[column] + into);

    public ColumnReport Report(ColumnMapping column, string example, ImportKind kind, int contacts)
    {
        var i = column.Index;
        var field = column.Field is { } name ? ImportFields.Find(kind, name) : null;
        var (da, en) = Words(field, i, contacts);
        if (field is { Personal: false } && columns.For(field.Name).First() is var first && first != column)
            (da, en) = ($"Bruges, når {first.Header} er tom.", $"Used when {first.Header} is empty.");
        if (field?.Name == "cvr" && shared > 0)
            (da, en) = ($"{da} {Count(shared, "nummer", "numre")} står flere steder. Det slår ingen sammen.", $"{en} {Count(shared, "number stands", "numbers stand")} in several rows. That merges nobody.");
        if (took.Keys.Any(k => k.Column == i) && column.Certainty == Certainty.Sure)
            column = column with { Certainty = Certainty.Guess };
        return new(column, example, field?.Personal ?? false, filled[i], emptied[i], refused[i], da, en);
    }

    private (string Da, string En) Words(ImportField? field, int i, int contacts)
    {
        if (field is null)
            return ("Bliver i dit ark.", "Stays in your sheet.");
        if (field.Personal)
            return ($"{Count(contacts, "person", "personer")}. De ligger for sig, og kun du kan se dem.", $"{Count(contacts, "person", "people")}. They are kept apart, and only you can see them.");
        var used = filled[i] - emptied[i] - refused[i];
        var (da, en) = (field.Name is "name" or "organisation" ? $"{Count(used, "navn", "navne")}." : $"{Count(used, "celle", "celler")} læst.",
            field.Name is "name" or "organisation" ? $"{Count(used, "name", "names")}." : $"{Count(used, "cell", "cells")} read.");
        if (guessed[i] > 0)
            (da, en) = ($"{da} {Count(guessed[i], "type", "typer")} er vores gæt.", $"{en} {Count(guessed[i], "type is", "types are")} our guess.");
        foreach (var (key, rows) in took.Where(t => t.Key.Column == i && !PersonalText.Hide(t.Key.Word)).OrderByDescending(t => t.Value).Take(3))
            (da, en) = ($"{da} »{key.Word}« blev til {Labels.Da(key.Sector)} i {Count(rows, "række", "rækker")}.", $"{en} “{key.Word}” became {Labels.En(key.Sector)} in {Count(rows, "row", "rows")}.");
        if (split[i] > 0)
            (da, en) = ($"{Count(split[i], "celle", "celler")} havde flere tilbud. De blev til {pieces[i]}.", $"{Count(split[i], "cell", "cells")} held several offers. They became {pieces[i]}.");
        if (emptied[i] > 0)
            (da, en) = ($"{da} {Count(emptied[i], "celle", "celler")} står tomme.", $"{en} {Count(emptied[i], "cell", "cells")} left empty.");
        if (refused[i] > 0)
            (da, en) = ($"{da} {Count(refused[i], "celle", "celler")} kan vi ikke læse.", $"{en} {Count(refused[i], "cell", "cells")} we cannot read.");
        return (da, en);
    }

    internal static string Count(int n, string one, string many) => n == 1 ? $"1 {one}" : $"{n} {many}";
}

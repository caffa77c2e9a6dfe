using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>The sector a row speaks of: by its own column, else our guess from its name or from what the column of names is headed.</summary>
internal static class RowSector
{
    // Headings that hold names of any kind, though a sector's word is in them.
    private static readonly HashSet<string> Plain = ["navn", "name", "organisation", "organisationer", "organization"];

    /// <param name="row">The row.</param>
    /// <param name="column">The field with the organisation's name.</param>
    /// <param name="name">That name.</param>
    public static Sector? Read(RowReader row, string column, string? name)
    {
        if (row.Raw("sector") is { } raw)
        {
            if (Enum.TryParse<Sector>(raw.Text, ignoreCase: true, out var wire) && !char.IsAsciiDigit(raw.Text[0]))
                return wire;
            if (WordLists.SectorOf(raw.Text) is { } known)
            {
                if (!WordLists.SaysSector(raw.Text, known) && row.Column("sector") is { } types)
                    row.Tally.Took(types.Index, raw.Text, known);
                return known;
            }
            row.Note("sector", $"Typen »{raw.Text}« kender vi ikke.", $"We do not know the type “{raw.Text}”.");
        }
        var heading = row.Column(column)?.Header is { } words && !Plain.Contains(NameKey.Header(words)) ? WordLists.SectorOf(words) : null;
        // A column headed "school" holds schools, whatever their names say; other headings are looser than the names below them.
        var guess = heading is Sector.School || name is null ? heading : WordLists.SectorOfName(name) ?? heading ?? WordLists.SectorOf(name);
        if (guess is not null && row.Column(column) is { } names)
            row.Tally.Guessed(names.Index);
        return guess;
    }
}

using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Import;

/// <summary>Where a row says something is.</summary>
/// <param name="Municipality">Official code.</param>
/// <param name="Address">Its address.</param>
/// <param name="Given">Coordinates in the row.</param>
internal sealed record RowPlace(string? Municipality, Address? Address, Position? Given);

/// <summary>Reads municipality, address and coordinates.</summary>
internal static class RowPlaces
{
    public static RowPlace Read(RowReader row, Workspace work)
    {
        var (postcode, town) = Postcode(row);
        var street = row.Text("street", 200);
        var city = row.Text("city", 100) ?? town;
        var municipality = Municipality(row);
        if (row.Raw("municipality") is null && postcode is not null && work.Find(RecordKind.Place, postcode) is Place { Municipalities: [var only] } && Municipalities.Find(only) is not null)
            municipality = only;
        return new(municipality, street is null && postcode is null && city is null ? null : new(street, postcode, city), Positions.Given(row));
    }

    private static string? Municipality(RowReader row)
    {
        if (row.Raw("municipality") is not { } raw)
            return null;
        if (Municipalities.ByName(raw.Text) is { } found)
            return found.Code;
        if (raw.Text.TrimStart('0') == "411" || raw.Text.StartsWith("Christiansø", StringComparison.OrdinalIgnoreCase))
        {
            row.Note("municipality", "Christiansø hører ikke under en kommune. Rækken er taget med uden.", "Christiansø belongs to no municipality. The row is taken along without one.");
            return null;
        }
        var nearest = Spelling.Nearest(raw.Text, Municipalities.All.Select(m => m.Name));
        row.Refuse("municipality", "unknown", $"Vi kender ikke kommunen »{Short(raw.Text)}«.", $"We do not know the municipality “{Short(raw.Text)}”.",
            nearest is null ? "Skriv navnet eller koden, for eksempel Randers eller 0730." : $"Mente du {nearest}? Skriv navnet eller koden.",
            nearest is null ? "Write its name or code, for example Randers or 0730." : $"Did you mean {nearest}? Write its name or code.");
        return null;
    }

    private static (string? Postcode, string? Town) Postcode(RowReader row)
    {
        if (row.Raw("postcode") is not { } raw)
            return (null, null);
        var text = raw.Text.StartsWith("DK", StringComparison.OrdinalIgnoreCase) ? raw.Text[2..].TrimStart('-', ' ') : raw.Text;
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        // Excel drops the zero of 0800 Høje Taastrup
        if (digits is 3 or 4)
            return (text[..digits].PadLeft(4, '0'), text[digits..].Trim(' ', ',') is { Length: > 0 } town ? town : null);
        row.Unreadable<string>("postcode", raw.Text, "8900");
        return (null, null);
    }

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}

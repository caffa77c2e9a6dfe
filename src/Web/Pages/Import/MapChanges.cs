using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Network.Import;

namespace CoCreate.Web.Pages.Import;

/// <summary>What a person says on the page, put into the map: another row of headings, other columns, a corrected cell, a decision about a row.</summary>
internal static class MapChanges
{
    public static ImportMap Apply(ImportMap map, ImportReport report, IFormCollection form)
    {
        if (int.TryParse(form["overskrifter"], NumberStyles.None, CultureInfo.InvariantCulture, out var header) && header >= 1 && header != report.HeaderRow)
            map = map with { HeaderRow = header, Columns = ImmutableDictionary<string, string>.Empty };
        foreach (var column in report.Columns)
            if (form.TryGetValue("kolonne-" + column.Column.Letter, out var chosen) && chosen.ToString() != (column.Column.Field ?? "")
                && (chosen.ToString().Length == 0 || ImportFields.Find(report.Kind, chosen.ToString()) is not null))
                map = map with { Columns = map.Columns.SetItem(column.Column.Letter, chosen.ToString()) };
        if (!int.TryParse(form["raekke"], NumberStyles.None, CultureInfo.InvariantCulture, out var row))
            return map;
        if (form["valg"].ToString() is "same" or "new" or "skip")
            map = map with { Decisions = map.Decisions.SetItem(row, form["valg"].ToString()) };
        if (ImportFields.Find(report.Kind, form["felt"].ToString()) is { } field)
        {
            var fields = map.Corrections.GetValueOrDefault(row) ?? ImmutableDictionary<string, string>.Empty;
            map = map with { Corrections = map.Corrections.SetItem(row, fields.SetItem(field.Name, form["vaerdi"].ToString())) };
        }
        return map;
    }
}

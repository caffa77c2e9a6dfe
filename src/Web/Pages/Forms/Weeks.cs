using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>Week numbers as they are written in a form, and the days they mean: the next time the week comes.</summary>
public static class Weeks
{
    private const int Autumn = 40, Spring = 20;

    public static Period? Read(string fromField, string toField, FieldReader reader, DateOnly today)
    {
        int? from = Week(fromField, reader), to = Week(toField, reader);
        if (from is null && to is null)
            return null;
        // one week alone is that week
        if ((from ?? to) is not { } first || SchoolYear.NextWeek(first, today) is not { } start)
            return null;
        if (from is null || to is null || to == from)
            return start;
        // from November into January is fine; from May back to April is a slip
        if (to < from && !AcrossNewYear(from.Value, to.Value))
        {
            reader.Wrong(toField, T.Forms.WeekBefore.With(to, from));
            return null;
        }
        return new(start.From, SchoolYear.NextWeek(to.Value, start.From!.Value)?.To ?? start.To);
    }

    /// <summary>The week numbers that read back as exactly this period; null when only days can say it.</summary>
    public static (int From, int To)? Of(Period period, DateOnly today)
    {
        if (period is not { From: { } from, To: { } to })
            return null;
        int first = SchoolYear.WeekOf(from).Week, last = SchoolYear.WeekOf(to).Week;
        return SchoolYear.NextWeek(first, today)?.From == from && SchoolYear.NextWeek(last, from)?.To == to && (last >= first || AcrossNewYear(first, last)) ? (first, last) : null;
    }

    private static bool AcrossNewYear(int from, int to) => from >= Autumn && to <= Spring;

    private static int? Week(string field, FieldReader reader)
    {
        if (reader.Written.Text(field) is not { } text)
            return null;
        if (int.TryParse(text.Replace("uge", "", StringComparison.OrdinalIgnoreCase).Replace("week", "", StringComparison.OrdinalIgnoreCase).Trim(), out var week) && week is >= 1 and <= 53)
            return week;
        reader.Wrong(field, T.Forms.WeekWanted);
        return null;
    }
}

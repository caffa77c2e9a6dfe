using CoCreate.Network.Model;

namespace CoCreate.Web.Pages.Forms;

/// <summary>Writes a period back into the fields it would have been read from.</summary>
internal static class PeriodWriting
{
    public static Written Write(Written w, string prefix, Period? period, DateOnly today) => period is null ? w
        : Weeks.Of(period, today) is { } weeks
            ? w.With(prefix + "-from", weeks.From.ToString()).With(prefix + "-to", weeks.To.ToString())
            : w.With(prefix + "-first", FieldReader.Iso(period.From)).With(prefix + "-last", FieldReader.Iso(period.To));
}

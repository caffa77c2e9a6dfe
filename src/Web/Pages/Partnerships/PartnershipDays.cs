using System.Globalization;
using CoCreate.Api.Partnerships;
using CoCreate.Network.Model;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Partnerships;

/// <summary>When a partnership is, in words.</summary>
internal static class PartnershipDays
{
    /// <summary>"onsdag 5. maj 2027, kl. 9–14"; null without a day.</summary>
    public static string? When(Partnership p, Plan plan, DateOnly today)
    {
        if (p.Start is not { } start)
            return null;
        if (p.End is { } end && end != start)
            return Typo.Set(T.PartnershipPage.DaySpan.With(Everyday.Capital(Day(start, today)), Day(end, today)));
        var day = Everyday.Capital(Day(start, today));
        return plan.StartTime is { } from ? Typo.Set(T.PartnershipPage.Clock.With(day, plan.EndTime is { } to ? $"{Clock(from)}–{Clock(to)}" : Clock(from))) : day;
    }

    /// <summary>"onsdag 5. maj 2027".</summary>
    public static string Day(DateOnly day, DateOnly today) =>
        Typo.Set(day.ToString("dddd", CultureInfo.CurrentCulture) + " " + EverydayTime.Day(day, today));

    /// <summary>"9.15", in English "9:15"; whole hours alone in Danish.</summary>
    public static string Clock(string time) => PlanTime(time) is not { } at ? time
        : Language.Danish ? at.Minute == 0 ? $"{at.Hour}" : $"{at.Hour}.{at.Minute:00}" : $"{at.Hour}:{at.Minute:00}";

    /// <summary>"9.00", always with minutes.</summary>
    public static string FullClock(string time) => PlanTime(time) is not { } at ? time : Language.Danish ? $"{at.Hour}.{at.Minute:00}" : $"{at.Hour}:{at.Minute:00}";

    private static TimeOnly? PlanTime(string time) => TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}

using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Api.Requests;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Mine;

/// <summary>What a week holds.</summary>
public enum WeekState { Free, Holiday, Maybe, Agreed }

/// <summary>One week of a plan, and what is in it.</summary>
public sealed record PlannedWeek(int Year, int Week, WeekState State, string? What);

/// <summary>Twelve weeks of an organisation: what is agreed, what may be, what is free.</summary>
public static class WeekPlan
{
    private const int Weeks = 12, FirstOfSpring = 14;

    /// <summary>From July on the spring, weeks 14 to 25; else the twelve weeks that come.</summary>
    public static ImmutableArray<PlannedWeek> Of(NetworkSnapshot snapshot, IReadOnlyCollection<string> own, DateOnly today, DateTimeOffset now)
    {
        var start = IsSpring(today) ? SchoolYear.Week(today.Year + 1, FirstOfSpring).From!.Value : SchoolYear.Week(SchoolYear.WeekOf(today).Year, SchoolYear.WeekOf(today).Week).From!.Value;
        var plans = own.SelectMany(id => Plans(snapshot, id, now)).ToList();
        return [.. Enumerable.Range(0, Weeks).Select(i => Week(start.AddDays(7 * i), plans))];
    }

    /// <summary>Whether the plan shows next spring.</summary>
    public static bool IsSpring(DateOnly today) => today.Month > 6;

    private static PlannedWeek Week(DateOnly monday, List<(Period When, bool Agreed, string What)> plans)
    {
        var days = new Period(monday, monday.AddDays(6));
        var (year, week) = (ISOWeek.GetYear(monday.ToDateTime(TimeOnly.MinValue)), ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue)));
        var here = plans.Where(plan => plan.When.Overlaps(days)).OrderByDescending(plan => plan.Agreed).FirstOrDefault();
        return here.What is { } what ? new(year, week, here.Agreed ? WeekState.Agreed : WeekState.Maybe, what)
            : Enumerable.Range(0, 5).Any(day => SchoolYear.IsSchoolDay(monday.AddDays(day))) ? new(year, week, WeekState.Free, null) : new(year, week, WeekState.Holiday, null);
    }

    private static IEnumerable<(Period When, bool Agreed, string What)> Plans(NetworkSnapshot snapshot, string own, DateTimeOffset now)
    {
        foreach (var request in snapshot.RequestsFrom(own).Concat(snapshot.RequestsTo(own)))
            if (request.Window is { From: not null, To: not null } window && RequestSteps.StateAt(request, now) is RequestState.Sent or RequestState.Countered)
                yield return (window, false, Brief(RequestWordsOf.About(request, snapshot), request.Need is { } id ? snapshot.Need(id)?.Themes ?? [] : []));
        foreach (var partnership in snapshot.PartnershipsOf(own))
            if (partnership is { Phase: not PartnershipPhase.Stopped, Start: { } start, Status: not RecordStatus.Archived })
                yield return (new(start, partnership.End ?? start), true, Brief(partnership.Title, partnership.Themes));
    }

    // a whole question does not fit in a week; its theme does
    private static string Brief(string title, ImmutableArray<string> themes) =>
        title.EndsWith('?') && themes is [var theme, ..] && Themes.Find(theme) is { } known ? Language.Choose(known.LabelDa, known.LabelEn) : title;
}

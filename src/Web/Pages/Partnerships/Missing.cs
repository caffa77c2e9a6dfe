using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Web.Pages.Needs;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Partnerships;

/// <summary>What is still missing before the day, the most pressing first.</summary>
internal static class Missing
{
    public static IEnumerable<Gap> Of(PartnershipView view)
    {
        if (!view.Ahead)
            return [];
        return [.. Plan(view), .. Late(view), .. Left(view), .. Wanted(view), .. Yes(view)];
    }

    private static IEnumerable<Gap> Plan(PartnershipView view)
    {
        if (PartnershipPhases.LastDay(view.It) is null)
            yield return new(T.PartnershipPage.GapDay, T.PartnershipPage.GapDayText, null, null, T.PartnershipPage.Fill, Link: view.Address + "#plan");
        if (string.IsNullOrWhiteSpace(view.Plan.Place))
            yield return new(T.PartnershipPage.GapPlace, T.PartnershipPage.GapPlaceText, null, null, T.PartnershipPage.Fill, Link: view.Address + "#plan");
    }

    private static IEnumerable<Gap> Late(PartnershipView view)
    {
        foreach (var task in view.Plan.Tasks.Where(t => t.Done is null && t.Due < view.Visit.Today))
            yield return WithReminder(view, task.Organisation, new(task.Text, T.PartnershipPage.LateTask, task.Due, view.NameOf(task.Organisation), T.PartnershipPage.MarkDone,
                Press: new("opgave", ("opgave", task.Id), ("til", "gjort"))), task.Text);
        foreach (var promise in view.It.Commitments.Where(c => c.State == CommitmentState.Promised && c.Due < view.Visit.Today))
            yield return WithReminder(view, promise.Organisation, new(PartnershipView.Words(promise), T.PartnershipPage.LatePromise, promise.Due, view.NameOf(promise.Organisation), T.PartnershipPage.MarkDone,
                Press: new("bidrag", ("bidrag", promise.Id), ("til", "kept"))), PartnershipView.Words(promise));
    }

    private static IEnumerable<Gap> Left(PartnershipView view) =>
        from left in view.It.Commitments.Where(c => c.State == CommitmentState.Withdrawn)
        select new Gap(PartnershipView.Words(left), T.PartnershipPage.GapLeft.With(view.NameOf(left.Organisation)), left.Due, null, T.PartnershipPage.FindOther, Link: Find(view),
            Other: new("bidrag", ("bidrag", left.Id), ("til", "fjern")), OtherButton: T.PartnershipPage.Without);

    private static IEnumerable<Gap> Wanted(PartnershipView view) =>
        from wanted in view.Wanted()
        select new Gap(SeatRow.Brief(wanted), T.PartnershipPage.GapNeed, view.Visit.Snapshot.Need(view.It.Need!)?.Deadline, null, T.PartnershipPage.FindOne, Link: Find(view));

    private static IEnumerable<Gap> Yes(PartnershipView view) =>
        view.It.Phase != PartnershipPhase.Forming || PartnershipPhases.LastDay(view.It) is null ? [] :
        from member in view.Members
        where !view.Agreed(member.Id) && member.Id != view.Side
        select new Gap(T.PartnershipPage.GapYes.With(member.Name), T.PartnershipPage.GapYesText, view.It.Start, null, T.PartnershipPage.Remind,
            Press: new("mind", ("til", member.Id), ("om", "planen")));

    // what is somebody else's to do is reminded of, what is ours is done
    private static Gap WithReminder(PartnershipView view, string? organisation, Gap gap, string what) =>
        organisation is null || organisation == view.Side ? gap : gap with { Button = T.PartnershipPage.Remind, Press = new("mind", ("til", organisation), ("om", what)) };

    private static string Find(PartnershipView view) => view.It.Need is { } need ? Addresses.Need(need) : Addresses.Search;
}

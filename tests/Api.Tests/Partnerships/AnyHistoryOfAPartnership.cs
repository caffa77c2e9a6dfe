using CoCreate.Api.Partnerships;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Api.Tests.Partnerships;

/// <summary>Whatever the members do in whatever order, on whatever day, a partnership follows its few rules.</summary>
public sealed class AnyHistoryOfAPartnership
{
    private static readonly DateOnly First = new(2027, 5, 1), Day = new(2027, 5, 5);
    private static readonly string[] All = ["school", "club", "museum"];

    private enum Does { Agree, Withdraw, Stop, Answer, AnswerWithoutWorth, NewDay, Turn }

    private sealed record Event(Does Does, int By, int Days, Happened Happened, int Worth, Again Again, bool Booked);

    [Fact]
    public void What_is_history_was_said_by_every_side_to_have_happened_and_nothing_closed_opens_again()
    {
        var one = from does in Gen.Elements(Enum.GetValues<Does>())
                  from who in Gen.Choose(0, 2)
                  from days in Gen.Frequency((8, Gen.Choose(0, 2)), (1, Gen.Choose(20, 60)))
                  from happened in Gen.Frequency((3, Gen.Constant(Happened.Yes)), (1, Gen.Constant(Happened.Partly)), (1, Gen.Constant(Happened.No)))
                  from worth in Gen.Choose(0, 6)
                  from again in Gen.Elements(Enum.GetValues<Again>())
                  from booked in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
                  select new Event(does, who, days, happened, worth, again, booked);
        var histories = (from members in Gen.Choose(2, 3)
                         from events in Gen.ListOf(one)
                         select (members, events.ToArray())).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10_000), Prop.ForAll(histories, history => Holds(history.members, history.Item2)));
    }

    private static bool Holds(int members, Event[] events)
    {
        var today = First;
        var it = new Partnership
        {
            Id = "p", Title = "Åens vand", Origin = Origin.Request, Start = Day, End = Day,
            Members = [.. All.Take(members).Select((m, i) => new Member(m, i == 0 ? MemberRole.Lead : MemberRole.Partner))],
            Commitments = [new("c1", "club", OfferKind.Place, Text: "Klubhuset")],
        };
        foreach (var e in events)
        {
            today = today.AddDays(e.Days);
            var (before, by) = (it, All[e.By]);
            if (it.Members.All(m => m.Organisation != by))
                continue;
            it = Take(it, e, by, today);
            if (!Sound(before, it, e, by, today))
                return false;
        }
        return true;
    }

    private static bool Sound(Partnership before, Partnership after, Event e, string by, DateOnly today)
    {
        // what is shown to everybody, and counts, is what nobody denies and two say
        if (after.Status == RecordStatus.Published != (after is { Phase: PartnershipPhase.Ended } && after.Outcomes.Length >= 2 && after.Outcomes.All(o => o.Happened != Happened.No)
            && (PartnershipPhases.AllAnswered(after) || today > Day.AddDays(PartnershipSteps.PatienceDays))) && after.Status == RecordStatus.Published)
            return false;
        if (after.Status == RecordStatus.Published && after.Outcomes.Any(o => o.Happened == Happened.No))
            return false;
        if (before.Phase == PartnershipPhase.Stopped && after != before)
            return false;
        if (before.Phase == PartnershipPhase.Ended && after.Phase is not (PartnershipPhase.Ended or PartnershipPhase.Stopped))
            return false;
        // nobody is asked before the day is over, and every answer says whether it was worth it unless it did not happen
        if (after.Outcomes.Length > before.Outcomes.Length && today <= PartnershipPhases.LastDay(before))
            return false;
        if (after.Outcomes.Any(o => o.Worth is < 1 or > 5 || o.Worth is null && o.Happened != Happened.No) || after.Outcomes.Select(o => o.Organisation).Distinct().Count() != after.Outcomes.Length)
            return false;
        // one lead while there are members, a yes from nobody who left, an open seat for each who did
        if (after.Members.Count(m => m.Role == MemberRole.Lead) != 1 || after.Agreements.Any(a => after.Members.All(m => m.Organisation != a.Organisation)))
            return false;
        if (before.Members.Length != after.Members.Length && !after.Commitments.Any(c => c.Organisation == by && c.State == CommitmentState.Withdrawn))
            return false;
        if (after.Commitments.Any(c => c.State != CommitmentState.Withdrawn && after.Members.All(m => m.Organisation != c.Organisation)))
            return false;
        if (e.Booked && e.Does is Does.Withdraw or Does.Stop && e.Booked && after != before)
            return false;
        // agreed is what every member said yes to
        return before.Phase == PartnershipPhase.Agreed || after.Phase != PartnershipPhase.Agreed || PartnershipPhases.AllAgreed(after);
    }

    private static Partnership Take(Partnership p, Event e, string by, DateOnly today)
    {
        var now = new DateTimeOffset(today.ToDateTime(new(12, 0)), TimeSpan.Zero);
        if (e.Does == Does.Turn)
            return PartnershipSteps.Turn(p, today) ?? p;
        if (e.Does == Does.NewDay)
            return PartnershipPhases.Closed(p) || today > Day ? p : PartnershipPhases.AskAgain(p with { Start = Day });
        var decision = e.Does switch
        {
            Does.Agree => PartnershipSteps.Agree(p, by, today, now),
            Does.Withdraw => PartnershipSteps.Withdraw(p, by, e.Booked, today),
            Does.Stop => PartnershipSteps.Stop(p, by, e.Booked, today),
            Does.Answer => PartnershipSteps.Answer(p, by, new(e.Happened, e.Worth, e.Again), "w", today, now),
            _ => PartnershipSteps.Answer(p, by, new(e.Happened, null, e.Again), null, today, now),
        };
        return decision is PartnershipDecision.Taken(var after) ? after : p;
    }
}

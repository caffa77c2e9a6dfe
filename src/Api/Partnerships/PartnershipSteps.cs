using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Partnerships;

/// <summary>The life of a partnership after the yes. Every step is decided from what is given here and nothing else.</summary>
public static class PartnershipSteps
{
    /// <summary>How long those who have not answered hold up what the others said.</summary>
    public const int PatienceDays = 30;

    /// <summary>One member says yes to the plan as it stands; the last one's yes makes it agreed.</summary>
    public static PartnershipDecision Agree(Partnership p, string by, DateOnly today, DateTimeOffset now)
    {
        if (Over(p, today) is { } over)
            return over;
        if (p.Agreements.Any(a => a.Organisation == by))
            return new PartnershipDecision.TooLate(PartnershipRefusals.AgreedBefore);
        if (PartnershipPhases.LastDay(p) is null)
            return new PartnershipDecision.TooLate(PartnershipRefusals.NoDay);
        var after = p with { Agreements = p.Agreements.Add(new(by, now)) };
        return new PartnershipDecision.Taken(after.Phase == PartnershipPhase.Forming && PartnershipPhases.AllAgreed(after) ? after with { Phase = PartnershipPhase.Agreed } : after);
    }

    /// <summary>One member leaves. What it had promised becomes an open seat; a partnership without anybody left is stopped.</summary>
    public static PartnershipDecision Withdraw(Partnership p, string by, bool booked, DateOnly today)
    {
        if (Over(p, today) is { } over)
            return over;
        if (booked)
            return new PartnershipDecision.TooLate(PartnershipRefusals.Booked);
        var left = p.Members.RemoveAll(m => m.Organisation == by);
        if (left.IsEmpty)
            return new PartnershipDecision.Taken(p with { Phase = PartnershipPhase.Stopped });
        if (left.All(m => m.Role != MemberRole.Lead) && p.Members.Any(m => m.Organisation == by && m.Role == MemberRole.Lead))
            left = left.SetItem(0, left[0] with { Role = MemberRole.Lead });
        return new PartnershipDecision.Taken(p with { Members = left, Commitments = Opened(p, by), Agreements = p.Agreements.RemoveAll(a => a.Organisation == by) });
    }

    /// <summary>It comes to nothing: said by the lead, or by either of two.</summary>
    public static PartnershipDecision Stop(Partnership p, string by, bool booked, DateOnly today)
    {
        if (Over(p, today) is { } over)
            return over;
        if (booked)
            return new PartnershipDecision.TooLate(PartnershipRefusals.Booked);
        if (PartnershipPhases.MembersOf(p).Length > 2 && !p.Members.Contains(new(by, MemberRole.Lead)))
            return new PartnershipDecision.TooLate(PartnershipRefusals.NotLead);
        return new PartnershipDecision.Taken(p with { Phase = PartnershipPhase.Stopped });
    }

    /// <summary>One side answers the three questions; the last answer settles whether it became history. An answer can be mended until then.</summary>
    public static PartnershipDecision Answer(Partnership p, string by, Afterwards answer, string? words, DateOnly today, DateTimeOffset now)
    {
        if (p.Phase == PartnershipPhase.Stopped || PartnershipPhases.Settled(p))
            return new PartnershipDecision.TooLate(PartnershipRefusals.Settled);
        if (!PartnershipPhases.Asked(p, today))
            return new PartnershipDecision.TooLate(PartnershipRefusals.NotOver);
        if (answer.Worth is null && answer.Happened != Happened.No)
            return new PartnershipDecision.Incomplete(PartnershipRefusals.WorthMissing);
        if (answer.Worth is < 1 or > 5)
            return new PartnershipDecision.Incomplete(PartnershipRefusals.WorthOutside);
        var after = p with { Outcomes = p.Outcomes.RemoveAll(o => o.Organisation == by).Add(new(by, answer.Happened, answer.Worth, answer.Again, now, words)) };
        return new PartnershipDecision.Taken(PartnershipPhases.AllAnswered(after) ? Settled(after) : after);
    }

    /// <summary>What the day alone changes: begun, over, or settled without those who never answered; null when nothing.</summary>
    public static Partnership? Turn(Partnership p, DateOnly today)
    {
        if (p.Phase != PartnershipPhase.Stopped && p.Status == RecordStatus.Draft && p.Outcomes.Length >= 2 && PartnershipPhases.LastDay(p)?.AddDays(PatienceDays) < today && PartnershipPhases.Happened(p))
            return Settled(p);
        return PartnershipPhases.On(p, today) is var phase && phase != p.Phase ? p with { Phase = phase } : null;
    }

    // what happened is seen by everybody and counts as history; what did not is nobody's business but theirs
    private static Partnership Settled(Partnership p) =>
        PartnershipPhases.Happened(p) ? p with { Phase = PartnershipPhase.Ended, Status = p.Status == RecordStatus.Draft ? RecordStatus.Published : p.Status }
        : p with { Phase = p.Outcomes.All(o => o.Happened == Happened.No) ? PartnershipPhase.Stopped : PartnershipPhase.Ended };

    private static ImmutableArray<Commitment> Opened(Partnership p, string by)
    {
        var opened = p.Commitments.Select(c => c.Organisation == by ? c with { State = CommitmentState.Withdrawn } : c).ToImmutableArray();
        return opened.Any(c => c.Organisation == by) ? opened : opened.Add(new(FreeId(p), by, OfferKind.People, State: CommitmentState.Withdrawn));
    }

    private static string FreeId(Partnership p) => Enumerable.Range(1, int.MaxValue).Select(i => $"c{i}").First(id => p.Commitments.All(c => c.Id != id));

    private static PartnershipDecision? Over(Partnership p, DateOnly today) =>
        p.Phase == PartnershipPhase.Stopped ? new PartnershipDecision.TooLate(PartnershipRefusals.Stopped)
        : p.Phase == PartnershipPhase.Ended || PartnershipPhases.LastDay(p) < today ? new PartnershipDecision.TooLate(PartnershipRefusals.DayOver) : null;
}

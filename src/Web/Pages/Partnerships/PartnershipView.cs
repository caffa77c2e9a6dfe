using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Partnerships;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Pages.Needs;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Partnerships;

/// <summary>One organisation of a partnership as the bench shows it.</summary>
/// <param name="Open">Whether the seat is dashed: what it held is open.</param>
public sealed record BenchSeat(Organisation? Organisation, Sector Sector, ImmutableArray<MemberRole> Roles, ImmutableArray<string> Brings, bool Open);

/// <summary>What the page of a partnership shows, gathered once for a request.</summary>
public sealed class PartnershipView(Visit visit, Plans plans)
{
    public Partnership It { get; private set; } = null!;
    public Plan Plan { get; private set; } = Plan.Empty;
    /// <summary>The member the visitor speaks for; null for those who only help.</summary>
    public string? Side { get; private set; }
    public PartnershipPhase Phase { get; private set; }
    public ImmutableArray<BenchSeat> Seats { get; private set; } = [];
    public ImmutableArray<Gap> Gaps { get; private set; } = [];
    public Visit Visit => visit;
    public string Address => Addresses.Partnership(It.Id);

    /// <summary>Whether things can still be planned.</summary>
    public bool Ahead => It.Phase != PartnershipPhase.Stopped && It.Phase != PartnershipPhase.Ended && !(PartnershipPhases.LastDay(It) < visit.Today);

    /// <summary>Whether the day passed before everybody had agreed on it, so that another can still be set.</summary>
    public bool Lapsed => !Ahead && It.Phase == PartnershipPhase.Forming && It.Outcomes.IsEmpty;

    /// <summary>Whether the three questions are open.</summary>
    public bool Asked => PartnershipPhases.Asked(It, visit.Today) && !PartnershipPhases.Settled(It);

    public bool MayAgree => Side is not null && Ahead && It.Phase == PartnershipPhase.Forming && PartnershipPhases.LastDay(It) is not null && !Agreed(Side);

    public ImmutableArray<Organisation> Members => [.. PartnershipPhases.MembersOf(It).Select(visit.Snapshot.Organisation).OfType<Organisation>()];

    public string NameOf(string? id) => id is null ? T.PartnershipPage.Everybody : visit.Snapshot.Organisation(id)?.Name ?? "?";

    public bool Agreed(string organisation) => It.Agreements.Any(a => a.Organisation == organisation);

    /// <summary>Gathers it for the visitor, or for the holder of a link; false when there is none to see.</summary>
    public bool Load(string id, Actor? holder = null)
    {
        var actor = holder ?? visit.Actor;
        if (visit.Snapshot.Partnership(id) is not { } it || !Rights.May(actor, Act.Read, it, visit.Snapshot))
            return false;
        It = it;
        Phase = PartnershipPhases.On(it, visit.Today);
        Side = Api.Partnerships.Partnerships.SideOf(actor, it);
        Seats = [.. SeatsOf()];
        if (Rights.May(actor, Act.Assist, it, visit.Snapshot))
        {
            Plan = plans.Of(it, visit.Snapshot).Plan;
            Gaps = [.. Missing.Of(this)];
        }
        return true;
    }

    /// <summary>What a need asks for and no member has promised.</summary>
    public IEnumerable<Requirement> Wanted()
    {
        // those who asked come themselves: what they bring along is not what they asked for
        var asker = It.Need is { } asked ? visit.Snapshot.Need(asked)?.Organisation : null;
        var promised = It.Commitments.Where(c => c.State != CommitmentState.Withdrawn && c.Organisation != asker).Select(c => c.Kind).ToList();
        return It.Need is { } id && visit.Snapshot.Need(id) is { } need ? need.Requirements.Where(r => !promised.Remove(r.Kind)) : [];
    }

    /// <summary>A promise in words.</summary>
    public static string Words(Commitment c)
    {
        var amount = c.Amount is { } n ? T.NeedPage.Amount(c.Kind, n) : "";
        var kind = Labels.Of(c.Kind).In();
        return string.IsNullOrWhiteSpace(c.Text) ? amount == "" ? kind : amount : amount == "" || c.Text.Contains($"{c.Amount}") ? c.Text : $"{c.Text} ({amount})";
    }

    private IEnumerable<BenchSeat> SeatsOf()
    {
        foreach (var member in Members)
            yield return new(member, member.Sector, [.. It.Members.Where(m => m.Organisation == member.Id && m.Role != MemberRole.Partner).Select(m => m.Role)],
                [.. It.Commitments.Where(c => c.Organisation == member.Id && c.State != CommitmentState.Withdrawn).Select(Words)], Open: false);
        foreach (var left in It.Commitments.Where(c => c.State == CommitmentState.Withdrawn).GroupBy(c => c.Organisation))
            yield return new(visit.Snapshot.Organisation(left.Key), visit.Snapshot.Organisation(left.Key)?.Sector ?? Sector.Other, [], [.. left.Select(Words)], Open: true);
        if (Ahead)
            foreach (var wanted in Wanted().Take(3))
                yield return new(null, Seat.Usual(wanted.Kind), [], [SeatRow.Brief(wanted)], Open: true);
    }
}

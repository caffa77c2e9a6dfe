using System.Collections.Immutable;
using CoCreate.Matching;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Web.Pages.Needs;

/// <summary>What the page of a need shows of the engine's answer.</summary>
/// <param name="Fitting">What is about it and fits at least fairly, or comes from outside the field, best first.</param>
/// <param name="Closest">The nearest that do not fit, told only when nothing does.</param>
/// <param name="Fits">How many are about it and fit at least fairly.</param>
/// <param name="More">Whether the engine was only asked for so many and there may be more.</param>
/// <param name="SetAside">How many the owner has set aside.</param>
/// <param name="RuledOut">What a firm rule removed, one line an offer.</param>
public sealed record NeedView(ImmutableArray<Match> Fitting, ImmutableArray<Match> Closest, int Fits, bool More, int SetAside, ImmutableArray<RuledOut> RuledOut)
{
    public const int Asked = 40, Few = 5, FewRuledOut = 5;
    private const int ClosestShown = 3;

    public static NeedView Of(MatchAnswer answer, ImmutableHashSet<string> aside, bool withAside)
    {
        var known = answer.Items.Where(m => m.Offer is not null).ToArray();
        var open = withAside ? known : [.. known.Where(m => !aside.Contains(m.Offer!.Id))];
        var fits = open.Count(Topical.Fits);
        return new(
            [.. open.Where(m => Topical.Fits(m) || m.FromOutside)],
            fits > 0 ? [] : [.. open.Where(m => !m.FromOutside).Take(ClosestShown)],
            fits, fits > 0 && Topical.MayGoOn(known, Asked),
            known.Count(m => aside.Contains(m.Offer!.Id)),
            answer.RuledOut is { IsDefaultOrEmpty: false } gone ? [.. gone.DistinctBy(r => r.Offer?.Id ?? r.Organisation.Id)] : []);
    }
}

/// <summary>One thing a need asks for and who has promised it, or who comes nearest.</summary>
public sealed record Seat(Requirement Requirement, Organisation? Promised, Match? Nearest, Sector Shape, Organisation? Asked = null)
{
    /// <summary>A seat is solid only when a partnership about the need has promised that kind; a suggestion leaves it open.</summary>
    public static ImmutableArray<Seat> Of(Need need, NetworkSnapshot snapshot, IEnumerable<Match> matches, IEnumerable<Request> asked)
    {
        var waiting = asked.Where(r => r.State is RequestState.Sent or RequestState.Countered).ToList();
        var promises = snapshot.Partnerships
            .Where(p => p.Need == need.Id && p.Status == RecordStatus.Published && p.Phase != PartnershipPhase.Stopped)
            .SelectMany(p => p.Commitments.Where(c => c.State != CommitmentState.Withdrawn)).ToList();
        var near = matches.Where(m => m.Offer is not null && m.Rating >= Rating.Fair).ToList();
        return [.. need.Requirements.Select(r =>
        {
            var promise = promises.FirstOrDefault(c => c.Kind == r.Kind);
            if (promise is not null)
                promises.Remove(promise);
            var by = promise is null ? null : snapshot.Organisation(promise.Organisation);
            var nearest = by is not null ? null : near.FirstOrDefault(m => snapshot.Offer(m.Offer!.Id)?.OfferKind == r.Kind);
            var open = by is not null ? null : waiting.FirstOrDefault(a => a.Offer is { } offer && snapshot.Offer(offer)?.OfferKind == r.Kind);
            if (open is not null)
                waiting.Remove(open);
            var askedOf = open is null ? null : snapshot.Organisation(open.To);
            return new Seat(r, by, nearest, by?.Sector ?? askedOf?.Sector ?? nearest?.Organisation.Sector ?? Usual(r.Kind), askedOf);
        })];
    }

    // who usually has it, only so that the open seat has a shape
    internal static Sector Usual(OfferKind kind) => kind switch
    {
        OfferKind.Knowledge => Sector.Knowledge,
        OfferKind.Competence or OfferKind.Equipment => Sector.Business,
        OfferKind.Place or OfferKind.Funding => Sector.Municipality,
        _ => Sector.Association,
    };
}

using CoCreate.Matching.Index;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Radar;

/// <summary>What lies in the municipality that is looked at, and what was asked there already.</summary>
internal sealed class RadarScope
{
    private readonly HashSet<string> here;

    public RadarScope(MatchIndex index, RadarQuestion question)
    {
        (Index, Question) = (index, question);
        var network = index.Snapshot;
        Organisations = [.. (question.Municipality is { } code ? network.OrganisationsIn(code) : network.Organisations)
            .Where(o => o.Status == RecordStatus.Published).OrderBy(o => o.Id, StringComparer.Ordinal)];
        here = [.. Organisations.Select(o => o.Id)];
        Needs = [.. Organisations.SelectMany(o => index.Owned.NeedsOf(o.Id)).Select(index.Needs.Find).OfType<Card>().Where(c => IsOpen(c.Need!)).OrderBy(c => c.Id, StringComparer.Ordinal)];
        Offers = [.. Organisations.SelectMany(o => index.Owned.OffersOf(o.Id)).Select(index.Offers.Find).OfType<Card>().OrderBy(c => c.Id, StringComparer.Ordinal)];
    }

    public MatchIndex Index { get; }
    public RadarQuestion Question { get; }

    /// <summary>Every organisation of it that is out, by id.</summary>
    public Organisation[] Organisations { get; }

    /// <summary>Their needs that may be shown and are still of use, met by nobody yet; by id.</summary>
    public Card[] Needs { get; }

    /// <summary>Their offers, by id.</summary>
    public Card[] Offers { get; }

    public bool Holds(string organisation) => here.Contains(organisation);

    /// <summary>Whether a need may be shown, its day is not over and nobody has said yes to it.</summary>
    public bool IsOpen(Need need) => Question.Shows(need) && (need.Deadline is not { } last || last >= Question.Today) && !IsMet(Index.Snapshot, need);

    private static bool IsMet(NetworkSnapshot network, Need need) =>
        network.PartnershipsFor(need.Id).Any(p => p.Status == RecordStatus.Published && p.Phase != PartnershipPhase.Stopped)
        || About(network, need).Any(r => r.State == RequestState.Accepted);

    /// <summary>Whether somebody replied: answered what its owner asked, in whatever way, or wrote by themselves.</summary>
    public bool IsReplied(Need need) => About(Index.Snapshot, need).Any(r => r.To == need.Organisation || r.Answered is not null);

    /// <summary>Whether the two have been brought together, wait for each other's answer, or one asked the other about this need or offer before.</summary>
    public bool IsUnderWay(Need need, string organisation, string? offer) => AreKnown(need.Organisation, organisation)
        || Talks.Wait(Index.Snapshot, need.Organisation, organisation, Question.Today) || Talks.Were(Index.Snapshot, need, organisation, offer);

    /// <summary>Whether somebody has brought the two together.</summary>
    public bool AreKnown(string one, string other) => Question.Introduced?.Invoke(one, other) == true;

    /// <summary>Whether anybody asked about an offer.</summary>
    public bool IsAskedFor(Offer offer) =>
        Index.Snapshot.RequestsTo(offer.Organisation).Concat(Index.Snapshot.RequestsFrom(offer.Organisation)).Any(r => r.Offer == offer.Id);

    private static IEnumerable<Request> About(NetworkSnapshot network, Need need) =>
        network.RequestsFrom(need.Organisation).Concat(network.RequestsTo(need.Organisation)).Where(r => r.Need == need.Id);
}

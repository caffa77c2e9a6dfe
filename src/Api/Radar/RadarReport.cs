using System.Collections.Immutable;
using CoCreate.Matching;
using CoCreate.Matching.Radar;

namespace CoCreate.Api.Radar;

/// <summary>What the radar sees, with the days and the overdue answers. On the wire as it stands here.</summary>
/// <param name="Revision">The revision it shows.</param>
/// <param name="Municipality">The municipality's code; null = the whole network.</param>
/// <param name="Suggestions">Pairs across sectors nobody asked for, best first, at most 20.</param>
/// <param name="OpenTriangles">Who should meet, strongest first, at most 50.</param>
/// <param name="SectorsNeverMet">Sectors that could help each other and never had a partnership here.</param>
/// <param name="SectorsMet">The other pairs of sectors here with how often they met.</param>
/// <param name="OffersWithoutRequests">Offers nobody asked about, the oldest first, at most 1,000.</param>
/// <param name="NeedsWithoutReply">Needs nobody replied to, the oldest first, at most 1,000.</param>
/// <param name="Overdue">Questions to or from here whose answer is late or never came, the longest waiting first, at most 1,000.</param>
/// <param name="Counts">How many there are of what is cut off.</param>
public sealed record RadarReport(long Revision, string? Municipality, ImmutableArray<Suggestion> Suggestions, ImmutableArray<OpenTriangle> OpenTriangles,
    ImmutableArray<SectorPair> SectorsNeverMet, ImmutableArray<SectorPair> SectorsMet, ImmutableArray<OfferWithoutRequests> OffersWithoutRequests,
    ImmutableArray<NeedWithoutReply> NeedsWithoutReply, ImmutableArray<OverdueRequest> Overdue, RadarCounts Counts);

/// <summary>How many in all, however many are listed.</summary>
public sealed record RadarCounts(int OffersWithoutRequests, int NeedsWithoutReply, int Overdue);

/// <summary>An offer nobody asked about, and how many days it has been out; null days when its past is not kept.</summary>
public sealed record OfferWithoutRequests(OfferRef Offer, OrganisationRef Organisation, int? Days, int? Fits);

/// <summary>A need nobody replied to, and how many days it has been out; null days when its past is not kept.</summary>
public sealed record NeedWithoutReply(NeedRef Need, OrganisationRef Organisation, int? Days, int Fits);

/// <summary>A question that has waited so many days.</summary>
public sealed record OverdueRequest(RequestRef Request, int Days);

/// <summary>A request, as the radar names it.</summary>
public sealed record RequestRef(string Id, OrganisationRef From, OrganisationRef To, NeedRef? Need, OfferRef? Offer);

using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Radar;

/// <summary>What the radar sees at one revision: where a push could make a difference.</summary>
/// <param name="Revision">The revision it shows.</param>
/// <param name="Suggestions">The best pairs across sectors that nobody asked for, best first; each need once.</param>
/// <param name="OpenTriangles">Who should meet because both know a third, strongest first.</param>
/// <param name="SectorsNeverMet">Sectors that could help each other and never had a partnership here.</param>
/// <param name="SectorsMet">Every other pair of sectors here, and how often they have met.</param>
/// <param name="OffersWithoutRequests">Offers nobody asked about, those left alone longest first.</param>
/// <param name="NeedsWithoutReply">Needs nobody replied to, those left alone longest first.</param>
public sealed record RadarAnswer(long Revision, ImmutableArray<Suggestion> Suggestions, ImmutableArray<OpenTriangle> OpenTriangles,
    ImmutableArray<SectorPair> SectorsNeverMet, ImmutableArray<SectorPair> SectorsMet,
    ImmutableArray<OverlookedOffer> OffersWithoutRequests, ImmutableArray<SilentNeed> NeedsWithoutReply);

/// <summary>A need and who could meet it, by an offer or (where no offer fits) by what the organisation is. Reasons are told to somebody between the two and sum to the score.</summary>
public sealed record Suggestion(NeedRef Need, OrganisationRef Asker, OfferRef? Offer, OrganisationRef Organisation, int Score, Rating Rating, ImmutableArray<Reason> Reasons);

/// <summary>Two who both work with a third and never with each other, though they would fit.</summary>
/// <param name="A">One of the two; who has the need, when there is one.</param>
/// <param name="Via">Whom both know; of several the one they worked with most.</param>
/// <param name="B">The other; who has the offer, when there is one.</param>
/// <param name="Score">How well the two fit, 0–10,000.</param>
/// <param name="Known">How many both know.</param>
/// <param name="Need">What the one seeks, when that is why they fit.</param>
/// <param name="Offer">What the other gives.</param>
/// <param name="Da">Why, in Danish.</param>
/// <param name="En">The same in English.</param>
public sealed record OpenTriangle(OrganisationRef A, OrganisationRef Via, OrganisationRef B, int Score, int Known, NeedRef? Need, OfferRef? Offer, string Da, string En);

/// <summary>Two sectors and how many partnerships of the municipality have members of both.</summary>
public sealed record SectorPair(Sector A, Sector B, int Partnerships);

/// <summary>An offer nobody asked about.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Fits">How many needs that may be shown it fits, counted up to <see cref="RadarEngine.MostCounted"/>; null where it was not counted.</param>
public sealed record OverlookedOffer(OfferRef Offer, OrganisationRef Organisation, int? Fits);

/// <summary>A need nobody replied to.</summary>
/// <param name="Need">The need.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Fits">How many offers fit it, counted up to <see cref="RadarEngine.MostCounted"/>.</param>
public sealed record SilentNeed(NeedRef Need, OrganisationRef Organisation, int Fits);

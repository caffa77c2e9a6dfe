using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Coalitions;

/// <summary>A need that asks who could meet its requirements together.</summary>
/// <param name="Need">The need, saved or not.</param>
/// <param name="Today">The day the question is asked.</param>
/// <param name="Top">How many coalitions, 1–10, best first.</param>
public sealed record CoalitionQuestion(Need Need, DateOnly Today, int Top = 3)
{
    /// <summary>Offers left out, such as those that were set aside.</summary>
    public Func<string, bool>? SetAside { get; init; }
}

/// <summary>The answer at one revision. On the wire as it stands here.</summary>
public sealed record CoalitionAnswer(long Revision, ImmutableArray<Coalition> Items);

/// <summary>
/// Several organisations' offers for one need. <c>Optimal</c> = proven: nobody covers more, with fewer, for less (of those not listed above it).
/// <c>Bound</c> is the highest score any coalition could still reach; equal to <c>Score</c> when optimal.
/// </summary>
public sealed record Coalition(int Score, bool Optimal, int Bound, ImmutableArray<CoalitionParty> Parties,
    ImmutableArray<MissingPiece> Missing, CoalitionCost Cost);

/// <summary>One offer of one organisation in a coalition, and the ids of the requirements it covers.</summary>
public sealed record CoalitionParty(OrganisationRef Organisation, OfferRef Offer, ImmutableArray<string> Covers);

/// <summary>A requirement nobody covers, and who comes nearest.</summary>
public sealed record MissingPiece(string Requirement, ImmutableArray<NearestOffer> Nearest);

/// <summary>An offer that nearly covers a requirement, and why it does not.</summary>
public sealed record NearestOffer(OfferRef Offer, OrganisationRef Organisation, string Da, string En);

/// <summary>What the coalition costs: money in DKK as far as prices are said, and kilometres to the parties in all.</summary>
public sealed record CoalitionCost(decimal Amount, double Km);

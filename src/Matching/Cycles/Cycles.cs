using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Cycles;

/// <summary>An organisation that asks who could help in a ring: each helps the next, and the last helps the first.</summary>
/// <param name="Organisation">Whose rings.</param>
/// <param name="Today">The day the question is asked.</param>
/// <param name="Top">How many rings, 1–50, best first.</param>
public sealed record CycleQuestion(Organisation Organisation, DateOnly Today, int Top = 10)
{
    /// <summary>Which needs the asker may see besides those everybody may; null = none.</summary>
    public Func<Need, bool>? Sees { get; init; }
}

/// <summary>The answer at one revision. On the wire as it stands here.</summary>
public sealed record CycleAnswer(long Revision, ImmutableArray<Cycle> Items);

/// <summary>A ring of two to four, from the asker round to the asker. It is as good as its weakest step.</summary>
public sealed record Cycle(ImmutableArray<CycleStep> Steps, int Score);

/// <summary>One helps the next: this offer of the giver's fits that need of the receiver's.</summary>
public sealed record CycleStep(OrganisationRef Giver, OfferRef Offer, OrganisationRef Receiver, NeedRef Need, int Score);

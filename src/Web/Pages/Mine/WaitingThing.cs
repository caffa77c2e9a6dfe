using CoCreate.Api.Introductions;
using CoCreate.Network.Model;
using CoCreate.Web.Components;

namespace CoCreate.Web.Pages.Mine;

/// <summary>One thing that waits for this person: a request to answer, a letter, an offer to confirm.</summary>
/// <param name="Own">The organisation it waits at.</param>
/// <param name="Other">Who waits for the answer.</param>
/// <param name="By">The last day.</param>
/// <param name="Title">What it is, in a sentence.</param>
/// <param name="Text">Their words, or what follows if nothing is done.</param>
/// <param name="Facts">When, how many, what it costs.</param>
public sealed record WaitingThing(Organisation Own, Organisation? Other, DateOnly By, string Title, string? Text, Fact[] Facts)
{
    /// <summary>The request, when it is one; so with the two others.</summary>
    public Request? Request { get; init; }
    public LetterToUs? Letter { get; init; }
    public Offer? Offer { get; init; }

    /// <summary>What we asked for, by its name, and what they propose instead, side by side.</summary>
    public (string Own, string OwnText, string TheirsText)? Proposed { get; init; }

    /// <summary>Whether <see cref="Text"/> is somebody's words.</summary>
    public bool Quoted { get; init; }
}

using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Api.Requests;

/// <summary>A request as its sides see it.</summary>
/// <param name="Before">What lay there before the newest proposal.</param>
/// <param name="Unreached">Whether nobody whose answer is awaited can be written to; a facilitator has it then.</param>
public sealed record RequestAnswer(string Id, long Version, long Revision, RequestState State, string From, string To, string? Need, string? Offer, string? Slot,
    int Seats, bool Waiting, int? People, Period? Window, string? Turn, DateTimeOffset Asked, DateTimeOffset Expires, DeclineReason? Reason, string? Instead, ImmutableArray<MessageAnswer> Messages,
    RequestContact? Contact, string? Partnership, Terms? Before, bool Unreached)
{
    /// <summary>As one of its sides, or a helper of theirs (null), sees it at a moment.</summary>
    public static RequestAnswer Of(Request r, string? side, RequestWords words, DateTimeOffset now)
    {
        var written = words.Of(r.Id);
        // contacts show after a yes, to the two sides alone
        var contact = r.State == RequestState.Accepted && side is not null ? words.ContactOf(r.Id, side == r.From ? r.To : r.From) : null;
        return new(r.Id, r.Version, r.Revision, RequestSteps.StateAt(r, now), r.From, r.To, r.Need, r.Offer, r.Slot, r.Seats, r.Waiting, r.People, r.Window,
            RequestSteps.Open(r, now) ? r.Turn : null, r.Asked, r.Expires, r.Reason, r.Instead,
            [.. r.Messages.Where(m => written.ContainsKey(m.Id)).Select(m => new MessageAnswer(m.At, m.By, written[m.Id].Text, written[m.Id].Writer))], contact, r.Partnership, r.Before,
            RequestSteps.Open(r, now) && r.Turn is { } turn && turn != side && !words.Reachable(turn));
    }
}

/// <summary>What was written, when and by which organisation; the writer is named when a facilitator or administrator wrote it for them.</summary>
public sealed record MessageAnswer(DateTimeOffset At, string By, string Text, string? Writer = null);

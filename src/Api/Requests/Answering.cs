using System.Collections.Immutable;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>Everything that follows from a step: the partnership, the receiver's figures, the seats and who waits for them.</summary>
internal static class Answering
{
    /// <summary>The changes of a step that was taken, the request first; null when its slot has too few seats.</summary>
    public static ImmutableArray<Change>? Changes(Request before, Request after, NetworkSnapshot snapshot, DateTimeOffset now)
    {
        Offer? offer = after is { Slot: not null, Offer: not null } ? snapshot.Offer(after.Offer) : null, seats = offer;
        ImmutableArray<Request> asked = [];
        if (offer is not null && after.State == RequestState.Accepted && before.Seats == 0)
        {
            after = after with { Seats = after.People ?? 1, Expires = SeatSteps.Find(offer, after.Slot!)?.Start ?? after.Expires };
            seats = SeatSteps.Take(offer, after.Slot!, after.Seats);
            if (seats is null)
                return null;
        }
        else if (offer is not null && after.State == RequestState.Accepted)
            after = after with { Expires = SeatSteps.Find(offer, after.Slot!)?.Start ?? after.Expires };
        else if (offer is not null && before.Seats > 0 && after.Seats == 0)
            (seats, asked) = SeatSteps.AskWaiting(SeatSteps.Release(offer, after.Slot!, before.Seats), after.Slot!,
                snapshot.RequestsTo(after.To).Where(r => r.Id != after.Id && r.Offer == offer.Id), now);

        var changes = ImmutableArray.CreateBuilder<Change>();
        changes.Add(Change.Replace(before, after));
        if (after.State == RequestState.Accepted && before.State != RequestState.Accepted)
            changes.Add(Change.Add(FormingPartnership.Of(after, snapshot, Days.In(now))));
        // a booking called off ends what it made
        if (before.State == RequestState.Accepted && after.State != RequestState.Accepted && snapshot.Partnership(before.Partnership!) is { } made)
            changes.Add(Change.Replace(made, made with { Phase = PartnershipPhase.Stopped }));
        if (before.Answered is null && after.Answered is not null && snapshot.Organisation(after.To) is { } to)
            changes.Add(Change.Replace(to, ResponseFigures.Answered(to, after, snapshot)));
        if (seats is not null && !ReferenceEquals(seats, offer))
            changes.Add(Change.Replace(offer!, seats));
        changes.AddRange(asked.Select(next => Change.Replace(snapshot.Request(next.Id)!, next)));
        return changes.ToImmutable();
    }
}

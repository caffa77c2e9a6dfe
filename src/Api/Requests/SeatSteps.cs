using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Api.Requests;

/// <summary>The seats of a slot: what is taken equals what its requests hold, and the waiting list is asked in order.</summary>
public static class SeatSteps
{
    /// <summary>How long somebody from the waiting list has to answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(3);

    /// <summary>The offer with so many more seats taken; null when there are too few.</summary>
    public static Offer? Take(Offer offer, string slot, int seats) =>
        Find(offer, slot) is { } found && found.Free >= seats ? With(offer, found with { Taken = found.Taken + seats }) : null;

    /// <summary>The offer with so many seats given back.</summary>
    public static Offer Release(Offer offer, string slot, int seats) =>
        Find(offer, slot) is { } found ? With(offer, found with { Taken = Math.Max(0, found.Taken - seats) }) : offer;

    /// <summary>Keeps the free seats for those who wait, the first first, and asks them; whoever needs more than there are stays where they stand.</summary>
    public static (Offer After, ImmutableArray<Request> Asked) AskWaiting(Offer offer, string slot, IEnumerable<Request> requests, DateTimeOffset now)
    {
        var asked = ImmutableArray.CreateBuilder<Request>();
        foreach (var waiting in requests.Where(r => r.Slot == slot && r.Waiting && RequestSteps.Open(r, now)).OrderBy(r => r.Asked).ThenBy(r => r.Id, StringComparer.Ordinal))
            if (Find(offer, slot) is { } found && found.Start > now && Take(offer, slot, waiting.People ?? 1) is { } after)
            {
                offer = after;
                asked.Add(waiting with
                {
                    State = RequestState.Countered, Turn = waiting.From, Waiting = false, Seats = waiting.People ?? 1,
                    Expires = now + Patience < found.Start ? now + Patience : found.Start,
                });
            }
        return (offer, asked.ToImmutable());
    }

    /// <summary>The slot, or null.</summary>
    public static Slot? Find(Offer offer, string slot) => offer.Slots.FirstOrDefault(one => one.Id == slot);

    private static Offer With(Offer offer, Slot slot) => offer with { Slots = [.. offer.Slots.Select(one => one.Id == slot.Id ? slot : one)] };
}

using CoCreate.Network.Model;

namespace CoCreate.Api.Hosting;

/// <summary>Which seats of an offer's slots are taken follows from bookings: what a form or a patch says of it does not count.</summary>
public static class TakenSeats
{
    /// <summary>The wished record with the seats as they are taken; <paramref name="before"/> is null for a new one.</summary>
    public static IRecord Kept(IRecord wish, IRecord? before)
    {
        if (wish is not Offer { Slots.IsDefaultOrEmpty: false } offer)
            return wish;
        var known = (before as Offer)?.Slots ?? [];
        return offer with { Slots = [.. offer.Slots.Select(slot => slot is null ? slot! : slot with { Taken = known.FirstOrDefault(k => k.Id == slot.Id)?.Taken ?? 0 })] };
    }
}

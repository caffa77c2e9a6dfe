using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Api.Hosting;

/// <summary>How long an offer holds, when it is asked about and when it is taken down.</summary>
public static class OfferFreshness
{
    /// <summary>So many days before its last day its owners are asked.</summary>
    public const int DaysBefore = 14;

    private const int TooSoon = 30;

    /// <summary>Whether it is time to ask "still so?".</summary>
    public static bool AskNow(Offer offer, DateOnly today) =>
        offer is { Status: RecordStatus.Published, FreshUntil: { } until } && today >= until.AddDays(-DaysBefore);

    /// <summary>Whether it is to be taken down. A day that came with a sheet or a demo counts only once somebody was asked in good time.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="asked">The day its owners were asked; null when they were not.</param>
    public static bool Over(Offer offer, DateOnly today, DateOnly? asked) =>
        offer is { Status: RecordStatus.Published, FreshUntil: { } until } && until < today
        && (offer.Origin is not (Origin.Import or Origin.Demo) || asked?.AddDays(DaysBefore) <= today);

    /// <summary>The offer, still so: for another year, or until the school year ends. What was taken down for its age is shown again.</summary>
    public static Offer Confirmed(Offer offer, DateOnly today, bool schoolYear)
    {
        var from = offer.FreshUntil is { } until && until > today ? until : today;
        var end = SchoolYear.Days(SchoolYear.Of(from)).To!.Value;
        var day = !schoolYear ? from.AddYears(1) : end.DayNumber - from.DayNumber > TooSoon ? end : end.AddYears(1);
        return offer.Withheld == Withheld.Stale
            ? offer with { FreshUntil = day, Status = RecordStatus.Published, Withheld = null } : offer with { FreshUntil = day };
    }
}

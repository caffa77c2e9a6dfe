using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>What a yes makes: a partnership that its members see and nobody else, until the day has been.</summary>
internal static class FormingPartnership
{
    public static Partnership Of(Request request, NetworkSnapshot snapshot, DateOnly today)
    {
        var (need, offer) = (request.Need is null ? null : snapshot.Need(request.Need), request.Offer is null ? null : snapshot.Offer(request.Offer));
        var slot = request.Slot is not null && offer is not null ? SeatSteps.Find(offer, request.Slot) : null;
        // a time that passed while they waited for the yes is no plan
        var window = DaysAhead.Window("window", request.Window, today).Any() ? null : request.Window;
        return new()
        {
            Id = request.Partnership!,
            Status = RecordStatus.Draft,
            Title = need?.Question ?? offer?.Title ?? $"{NameOf(request.From)} + {NameOf(request.To)}",
            Themes = need?.Themes ?? offer?.Themes ?? [],
            Phase = PartnershipPhase.Forming,
            Members = [new(request.From, MemberRole.Lead), new(request.To, MemberRole.Partner)],
            Commitments = [.. Promised(request, offer)],
            Need = need?.Id,
            Start = slot is null ? window?.From : Days.In(slot.Start),
            End = slot is null ? window?.To : Days.In(slot.End ?? slot.Start),
            Origin = Origin.Request,
        };

        string NameOf(string organisation) => snapshot.Organisation(organisation) is { } known ? known.Name[..Math.Min(known.Name.Length, 90)] : "?";
    }

    // what the offer gives, and those who come
    private static IEnumerable<Commitment> Promised(Request request, Offer? offer)
    {
        if (offer is not null)
            yield return new("c1", offer.Organisation, offer.OfferKind, Text: offer.Title);
        if (request.People is { } people)
            yield return new("c2", offer?.Organisation == request.From ? request.To : request.From, OfferKind.People, people);
    }
}

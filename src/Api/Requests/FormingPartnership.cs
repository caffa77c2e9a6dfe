using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>What a yes makes: a partnership that its members see and nobody else, until the day has been.</summary>
internal static class FormingPartnership
{
    public static Partnership Of(Request request, NetworkSnapshot snapshot)
    {
        var (need, offer) = (request.Need is null ? null : snapshot.Need(request.Need), request.Offer is null ? null : snapshot.Offer(request.Offer));
        return new()
        {
            Id = request.Partnership!,
            Status = RecordStatus.Draft,
            Title = need?.Question ?? offer?.Title ?? $"{NameOf(request.From)} + {NameOf(request.To)}",
            Themes = need?.Themes ?? offer?.Themes ?? [],
            Phase = PartnershipPhase.Forming,
            Members = [new(request.From, MemberRole.Lead), new(request.To, MemberRole.Partner)],
            Need = need?.Id,
            Start = request.Window?.From,
            End = request.Window?.To,
            Origin = Origin.Request,
        };

        string NameOf(string organisation) => snapshot.Organisation(organisation) is { } known ? known.Name[..Math.Min(known.Name.Length, 90)] : "?";
    }
}

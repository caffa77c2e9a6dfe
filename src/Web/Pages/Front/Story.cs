using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Web.Pages.Front;

/// <summary>A partnership told in one sentence: who, and what about.</summary>
public sealed record Story(Organisation[] Who, Partnership Partnership, Need? Need)
{
    public static bool Public(Partnership partnership) =>
        partnership.Status == RecordStatus.Published && partnership.Phase is PartnershipPhase.Agreed or PartnershipPhase.Running or PartnershipPhase.Ended;

    /// <summary>Three that bring different sectors together, no two with the same sectors; those that began with a need first, then the newest.</summary>
    public static Story[] Three(NetworkSnapshot snapshot) =>
        [.. snapshot.Partnerships.Where(Public).OrderByDescending(p => p.Need is not null).ThenByDescending(p => p.Start).ThenBy(p => p.Id, StringComparer.Ordinal)
            .Select(p => Of(snapshot, p)).OfType<Story>()
            .DistinctBy(s => string.Join(' ', s.Who.Select(o => o.Sector).Order())).Take(3)];

    private static Story? Of(NetworkSnapshot snapshot, Partnership partnership)
    {
        Organisation[] who = [.. partnership.Members.Select(m => m.Organisation).Distinct().Select(snapshot.Organisation).OfType<Organisation>()
            .Where(o => o.Status == RecordStatus.Published)];
        return who.Select(o => o.Sector).Distinct().Count() < 2 ? null
            : new(who, partnership, partnership.Need is { } id && snapshot.Need(id) is { Status: RecordStatus.Published, Visibility: Visibility.Public } need ? need : null);
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Index;

/// <summary>Who has worked with whom: the partnerships of each organisation. Only what was agreed and not stopped counts.</summary>
internal sealed class Past
{
    /// <summary>How many of an organisation's partnerships are looked at, the newest first.</summary>
    public const int Newest = 64;

    private readonly OverlayMap<ImmutableArray<Partnership>> byOrganisation;

    private Past(OverlayMap<ImmutableArray<Partnership>> byOrganisation) => this.byOrganisation = byOrganisation;

    public static Past Of(NetworkSnapshot snapshot)
    {
        var lists = new Dictionary<string, List<Partnership>>(StringComparer.Ordinal);
        // all in one order first, so that each list is in order as it grows
        foreach (var partnership in InOrder(snapshot.Partnerships.Where(Counts)))
            foreach (var member in MembersOf(partnership))
                (CollectionsMarshal.GetValueRefOrAddDefault(lists, member, out _) ??= new(2)).Add(partnership);
        var past = new Dictionary<string, ImmutableArray<Partnership>>(lists.Count, StringComparer.Ordinal);
        foreach (var (member, list) in lists)
            past.Add(member, [.. list]);
        return new(new(past));
    }

    /// <summary>An organisation's partnerships, the newest first.</summary>
    public ImmutableArray<Partnership> this[string organisation] => byOrganisation.TryGet(organisation, out var list) ? list : [];

    /// <summary>The past after a change, and whose past it touched.</summary>
    public Past With(Change change, Partnership? before, ISet<string> touched)
    {
        var map = byOrganisation;
        var after = change.After as Partnership;
        foreach (var member in MembersOf(before).Union(MembersOf(after)))
        {
            touched.Add(member);
            var list = this[member].RemoveAll(p => p.Id == change.Id);
            map = map.With(member, after is not null && Counts(after) && MembersOf(after).Contains(member) ? InOrder(list.Add(after)) : list);
        }
        return new(map);
    }

    public static IEnumerable<string> MembersOf(Partnership? partnership) =>
        partnership is null ? [] : partnership.Members.OrEmpty().Select(m => m.Organisation).Distinct();

    // what a request or an introduction led to is history only when the sides say that it happened
    public static bool Counts(Partnership p) =>
        p.Status == RecordStatus.Published && (p.Phase is PartnershipPhase.Agreed or PartnershipPhase.Running or PartnershipPhase.Ended)
        && (!PartnershipPhases.Brokered(p) || PartnershipPhases.Happened(p));

    private static ImmutableArray<Partnership> InOrder(IEnumerable<Partnership> list) =>
        [.. list.OrderByDescending(p => p.End ?? p.Start ?? DateOnly.MinValue).ThenBy(p => p.Id, StringComparer.Ordinal)];
}

using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Index;

/// <summary>Which offers and needs an organisation owns, in any status.</summary>
internal sealed class Ownership
{
    private readonly OverlayMap<ImmutableArray<string>> offers;
    private readonly OverlayMap<ImmutableArray<string>> needs;

    private Ownership(OverlayMap<ImmutableArray<string>> offers, OverlayMap<ImmutableArray<string>> needs) => (this.offers, this.needs) = (offers, needs);

    public static Ownership Of(NetworkSnapshot snapshot) =>
        new(new(Lists(snapshot.Offers, o => o.Organisation)), new(Lists(snapshot.Needs, n => n.Organisation)));

    public ImmutableArray<string> OffersOf(string organisation) => offers.TryGet(organisation, out var list) ? list : [];

    public ImmutableArray<string> NeedsOf(string organisation) => needs.TryGet(organisation, out var list) ? list : [];

    /// <summary>The same after an offer or a need has come, gone or moved.</summary>
    public Ownership With(Change change, string? ownerBefore)
    {
        var ownerAfter = change.After switch { Offer o => o.Organisation, Need n => n.Organisation, _ => null };
        if (ownerBefore == ownerAfter)
            return this;
        return change.Kind == RecordKind.Offer
            ? new(Moved(offers, change.Id, ownerBefore, ownerAfter), needs)
            : new(offers, Moved(needs, change.Id, ownerBefore, ownerAfter));
    }

    private static OverlayMap<ImmutableArray<string>> Moved(OverlayMap<ImmutableArray<string>> map, string id, string? from, string? to)
    {
        if (from is not null && map.TryGet(from, out var left))
            map = map.With(from, left.Remove(id));
        if (to is not null)
            map = map.With(to, map.TryGet(to, out var list) ? list.Add(id) : [id]);
        return map;
    }

    private static Dictionary<string, ImmutableArray<string>> Lists<T>(IEnumerable<T> records, Func<T, string> owner) where T : IRecord =>
        records.GroupBy(owner).ToDictionary(g => g.Key, g => g.Select(r => r.Id).ToImmutableArray(), StringComparer.Ordinal);
}

using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Network.Snapshot;

/// <summary>An immutable view of the whole network at one revision. Reading it never waits; two snapshots share what did not change.</summary>
public sealed class NetworkSnapshot
{
    private readonly ImmutableDictionary<RecordKind, ImmutableDictionary<string, IRecord>> records;

    private NetworkSnapshot(long revision, ImmutableDictionary<RecordKind, ImmutableDictionary<string, IRecord>> records)
    {
        Revision = revision;
        this.records = records;
    }

    /// <summary>A network without a record.</summary>
    public static NetworkSnapshot Empty { get; } = new(0, ImmutableDictionary<RecordKind, ImmutableDictionary<string, IRecord>>.Empty);

    /// <summary>The revision this view shows.</summary>
    public long Revision { get; }

    /// <summary>How many records there are, of every kind and status.</summary>
    public int Count => records.Values.Sum(kind => kind.Count);

    /// <summary>A view over these records, as loaded from a store.</summary>
    public static NetworkSnapshot Of(long revision, IEnumerable<IRecord> loaded) =>
        new(revision, loaded.GroupBy(r => r.Kind).ToImmutableDictionary(g => g.Key, g => g.ToImmutableDictionary(r => r.Id)));

    /// <summary>The view after one more commit.</summary>
    public NetworkSnapshot With(CommittedChangeSet committed)
    {
        var next = records;
        foreach (var change in committed.Set.Changes)
        {
            var kind = next.GetValueOrDefault(change.Kind) ?? ImmutableDictionary<string, IRecord>.Empty;
            next = next.SetItem(change.Kind, change.After is { } after ? kind.SetItem(change.Id, after) : kind.Remove(change.Id));
        }
        return new(committed.Revision, next);
    }

    /// <summary>The record of that kind and id, whatever its status; null when there is none.</summary>
    public IRecord? Find(RecordKind kind, string id) => records.GetValueOrDefault(kind)?.GetValueOrDefault(id);

    /// <summary>The organisation, or null.</summary>
    public Organisation? Organisation(string id) => (Organisation?)Find(RecordKind.Organisation, id);
    /// <summary>The unit, or null.</summary>
    public Unit? Unit(string id) => (Unit?)Find(RecordKind.Unit, id);
    /// <summary>The offer, or null.</summary>
    public Offer? Offer(string id) => (Offer?)Find(RecordKind.Offer, id);
    /// <summary>The need, or null.</summary>
    public Need? Need(string id) => (Need?)Find(RecordKind.Need, id);
    /// <summary>The partnership, or null.</summary>
    public Partnership? Partnership(string id) => (Partnership?)Find(RecordKind.Partnership, id);
    /// <summary>The postcode, or null.</summary>
    public Place? Place(string postcode) => (Place?)Find(RecordKind.Place, postcode);

    /// <summary>Every record of a kind, in no order.</summary>
    public IEnumerable<IRecord> All(RecordKind kind) => records.GetValueOrDefault(kind)?.Values ?? [];
    /// <summary>Every organisation.</summary>
    public IEnumerable<Organisation> Organisations => All(RecordKind.Organisation).Cast<Organisation>();
    /// <summary>Every unit.</summary>
    public IEnumerable<Unit> Units => All(RecordKind.Unit).Cast<Unit>();
    /// <summary>Every offer.</summary>
    public IEnumerable<Offer> Offers => All(RecordKind.Offer).Cast<Offer>();
    /// <summary>Every need.</summary>
    public IEnumerable<Need> Needs => All(RecordKind.Need).Cast<Need>();
    /// <summary>Every partnership.</summary>
    public IEnumerable<Partnership> Partnerships => All(RecordKind.Partnership).Cast<Partnership>();
    /// <summary>Every imported theme.</summary>
    public IEnumerable<Theme> Themes => All(RecordKind.Theme).Cast<Theme>();

    /// <summary>How many records of a kind.</summary>
    public int CountOf(RecordKind kind) => records.GetValueOrDefault(kind)?.Count ?? 0;

    /// <summary>Offers of an organisation.</summary>
    public IEnumerable<Offer> OffersOf(string organisation) => Offers.Where(o => o.Organisation == organisation);
    /// <summary>Needs of an organisation.</summary>
    public IEnumerable<Need> NeedsOf(string organisation) => Needs.Where(n => n.Organisation == organisation);
    /// <summary>Units of an organisation.</summary>
    public IEnumerable<Unit> UnitsOf(string organisation) => Units.Where(u => u.Organisation == organisation);
    /// <summary>Partnerships an organisation is or was a member of.</summary>
    public IEnumerable<Partnership> PartnershipsOf(string organisation) =>
        Partnerships.Where(p => p.Members.Any(m => m.Organisation == organisation));
    /// <summary>The record with that external id, or null.</summary>
    public IRecord? ByExternalId(RecordKind kind, ExternalId external) => All(kind).FirstOrDefault(r => r.ExternalIds.Contains(external));
}

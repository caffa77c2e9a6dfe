using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Network.Snapshot;

/// <summary>An immutable view of the whole network at one revision. Reading it never waits; two snapshots share what did not change.
/// Lists come in an order that depends on the ids alone.</summary>
public sealed class NetworkSnapshot
{
    // above this share of the whole, building anew is quicker than changing one by one
    private const int RebuildShare = 4;

    private readonly ImmutableArray<IdMap<IRecord, RecordKey>> kinds;
    private readonly ImmutableArray<RecordLinks> links;

    private NetworkSnapshot(long revision, ImmutableArray<IdMap<IRecord, RecordKey>> kinds, ImmutableArray<RecordLinks> links)
    {
        Revision = revision;
        this.kinds = kinds;
        this.links = links;
        foreach (var kind in kinds)
            Count += kind.Count;
    }

    /// <summary>A network without a record.</summary>
    public static NetworkSnapshot Empty { get; } = Of(0, []);

    /// <summary>The revision this view shows.</summary>
    public long Revision { get; }

    /// <summary>How many records there are, of every kind and status.</summary>
    public int Count { get; }

    /// <summary>A view over these records, as loaded from a store.</summary>
    public static NetworkSnapshot Of(long revision, IEnumerable<IRecord> loaded)
    {
        var byKind = loaded.ToLookup(record => record.Kind);
        // each map and each link by itself, on as many cores as there are
        var kinds = ImmutableArray.CreateRange(Enum.GetValues<RecordKind>().AsParallel().AsOrdered().Select(kind => IdMap<IRecord, RecordKey>.Of([.. byKind[kind]])));
        return new(revision, kinds, [.. Link.All.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.FullyBuffered)
            .Select(link => RecordLinks.Of(link.Kinds.SelectMany(kind => kinds[(int)kind]), link.TargetsOf))]);
    }

    /// <summary>The view after one more commit.</summary>
    public NetworkSnapshot With(CommittedChangeSet committed)
    {
        var changes = committed.Set.Changes;
        if (changes.Length > 100 && changes.Length > Count / RebuildShare)
        {
            var gone = changes.Select(change => (change.Kind, change.Id)).ToHashSet();
            return Of(committed.Revision, kinds.SelectMany(kind => kind).Where(record => !gone.Contains((record.Kind, record.Id)))
                .Concat(changes.Select(change => change.After).OfType<IRecord>()));
        }
        IdMap<IRecord, RecordKey>[] records = [.. kinds];
        RecordLinks[] linked = [.. links];
        foreach (var change in changes)
        {
            ref var map = ref records[(int)change.Kind];
            var before = map.Find(change.Id);
            map = change.After is { } after ? map.With(after) : map.Without(change.Id);
            foreach (var link in Link.Of(change.Kind))
                linked[link] = linked[link].With(before, change.After);
        }
        return new(committed.Revision, ImmutableCollectionsMarshal.AsImmutableArray(records), ImmutableCollectionsMarshal.AsImmutableArray(linked));
    }

    /// <summary>The record of that kind and id, whatever its status; null when there is none.</summary>
    public IRecord? Find(RecordKind kind, string id) => kinds[(int)kind].Find(id);

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
    /// <summary>The request, or null.</summary>
    public Request? Request(string id) => (Request?)Find(RecordKind.Request, id);
    /// <summary>The postcode, or null.</summary>
    public Place? Place(string postcode) => (Place?)Find(RecordKind.Place, postcode);

    /// <summary>Every record of a kind.</summary>
    public IEnumerable<IRecord> All(RecordKind kind) => kinds[(int)kind];
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
    /// <summary>Every request.</summary>
    public IEnumerable<Request> Requests => All(RecordKind.Request).Cast<Request>();
    /// <summary>Every imported theme.</summary>
    public IEnumerable<Theme> Themes => All(RecordKind.Theme).Cast<Theme>();

    /// <summary>How many records of a kind.</summary>
    public int CountOf(RecordKind kind) => kinds[(int)kind].Count;

    /// <summary>Offers of an organisation.</summary>
    public IEnumerable<Offer> OffersOf(string organisation) => links[Link.Offers].To(organisation).Cast<Offer>();
    /// <summary>Needs of an organisation.</summary>
    public IEnumerable<Need> NeedsOf(string organisation) => links[Link.Needs].To(organisation).Cast<Need>();
    /// <summary>Units of an organisation.</summary>
    public IEnumerable<Unit> UnitsOf(string organisation) => links[Link.Units].To(organisation).Cast<Unit>();
    /// <summary>Partnerships an organisation is or was a member of.</summary>
    public IEnumerable<Partnership> PartnershipsOf(string organisation) => links[Link.Partnerships].To(organisation).Cast<Partnership>();
    /// <summary>Partnerships that answer a need.</summary>
    public IEnumerable<Partnership> PartnershipsFor(string need) => links[Link.Answers].To(need).Cast<Partnership>();
    /// <summary>Organisations in a municipality, by its official code.</summary>
    public IEnumerable<Organisation> OrganisationsIn(string municipality) => links[Link.Municipalities].To(municipality).Cast<Organisation>();
    /// <summary>Requests an organisation was asked.</summary>
    public IEnumerable<Request> RequestsTo(string organisation) => links[Link.Received].To(organisation).Cast<Request>();
    /// <summary>Requests an organisation sent.</summary>
    public IEnumerable<Request> RequestsFrom(string organisation) => links[Link.Sent].To(organisation).Cast<Request>();
    /// <summary>How many offers an organisation has.</summary>
    public int CountOffersOf(string organisation) => links[Link.Offers].CountTo(organisation);
    /// <summary>How many needs an organisation has.</summary>
    public int CountNeedsOf(string organisation) => links[Link.Needs].CountTo(organisation);
    /// <summary>How many requests an organisation was asked.</summary>
    public int CountRequestsTo(string organisation) => links[Link.Received].CountTo(organisation);
    /// <summary>The record with that external id, or null; of several the one with the smallest id.</summary>
    public IRecord? ByExternalId(RecordKind kind, ExternalId external) =>
        links[Link.Externals].To(Link.ExternalKey(kind, external)).MinBy(record => record.Id, StringComparer.Ordinal);
}

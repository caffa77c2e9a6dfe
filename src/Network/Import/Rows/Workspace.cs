using System.Collections.Immutable;
using System.Text.Json;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Import;

/// <summary>What became of one record put into the workspace.</summary>
internal enum Effect { Created, Updated, Unchanged }

/// <summary>The network as it will be when the rows read so far are in. Nothing is written before the plan is committed.</summary>
internal sealed class Workspace(NetworkSnapshot snapshot, Func<string> newId)
{
    private readonly Dictionary<(RecordKind Kind, string Id), IRecord> pending = [];
    private readonly List<(RecordKind Kind, string Id)> order = [];
    private readonly Dictionary<(RecordKind, string Scheme, string Id), string> byExternal = External(snapshot);
    private readonly Dictionary<(RecordKind, string), int> firstRow = [];

    public NetworkSnapshot Snapshot => snapshot;
    public string NewId() => newId();

    public IRecord? Find(RecordKind kind, string id) => pending.GetValueOrDefault((kind, id)) ?? snapshot.Find(kind, id);

    public IRecord? ByExternal(RecordKind kind, ExternalId? external) =>
        external is not null && byExternal.TryGetValue((kind, external.Scheme, external.Id), out var id) ? Find(kind, id) : null;

    /// <summary>The new organisation without the ids that another one has already: a number belongs to one.</summary>
    public Organisation WithFreeIds(Organisation created) => created with { ExternalIds = created.ExternalIds.RemoveAll(e => ByExternal(RecordKind.Organisation, e) is not null) };

    /// <summary>The status of what is new at an organisation: nobody would see it published where the organisation itself is not.</summary>
    public RecordStatus StatusAt(string organisation) => Find(RecordKind.Organisation, organisation) is { Status: RecordStatus.Published } ? RecordStatus.Published : RecordStatus.Draft;

    /// <summary>The row of this file that already gave the record, or null.</summary>
    public int? RowOf(IRecord record) => firstRow.TryGetValue((record.Kind, record.Id), out var row) ? row : null;

    /// <summary>Whether the network has it exactly so already.</summary>
    public bool Has(IRecord record) => Find(record.Kind, record.Id) is { } known && Same(known, record);

    /// <summary>Whether the record was made by this import.</summary>
    public bool IsNew(IRecord record) => snapshot.Find(record.Kind, record.Id) is null;

    /// <summary>Puts a record in; <paramref name="row"/> 0 = on the way, by no row of its own.</summary>
    public Effect Put(IRecord record, int row)
    {
        var key = (record.Kind, record.Id);
        if (row > 0)
            firstRow.TryAdd(key, row);
        var before = snapshot.Find(record.Kind, record.Id);
        if (before is not null && Same(before, record))
        {
            pending.Remove(key);
            return Effect.Unchanged;
        }
        if (!pending.ContainsKey(key))
            order.Add(key);
        pending[key] = record;
        foreach (var external in record.ExternalIds)
            byExternal[(record.Kind, external.Scheme, external.Id)] = record.Id;
        return before is null ? Effect.Created : Effect.Updated;
    }

    /// <summary>What has to be committed, in the order the rows gave it; organisations first, because the rest points at them.</summary>
    public ImmutableArray<Change> Changes() => [.. order.Distinct().Where(pending.ContainsKey).OrderBy(k => k.Kind != RecordKind.Organisation)
        .Select(k => snapshot.Find(k.Kind, k.Id) is { } before ? Change.Replace(before, pending[k]) : Change.Add(pending[k]))];

    /// <summary>Records compare by what is stored: arrays inside them have no equality of their own.</summary>
    internal static bool Same(IRecord a, IRecord b) => Bytes(a.Committed(0, 0)).AsSpan().SequenceEqual(Bytes(b.Committed(0, 0)));

    private static byte[] Bytes(IRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, record.GetType(), NetworkJson.Disk);

    private static Dictionary<(RecordKind, string, string), string> External(NetworkSnapshot snapshot)
    {
        var found = new Dictionary<(RecordKind, string, string), string>();
        foreach (var kind in Enum.GetValues<RecordKind>())
            foreach (var record in snapshot.All(kind))
                foreach (var external in record.ExternalIds)
                    found[(kind, external.Scheme, external.Id)] = record.Id;
        return found;
    }
}

using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Changes;

/// <summary>The network as it would be after a change set, without building it: so that one set may add an organisation and its offers.</summary>
internal sealed class NetworkAfter(NetworkSnapshot before, ChangeSet set)
{
    private readonly Dictionary<(RecordKind, string), IRecord?> changed = Index(set);

    public NetworkSnapshot Before => before;

    public IRecord? Find(RecordKind kind, string? id) => id is null ? null
        : changed.TryGetValue((kind, id), out var after) ? after : before.Find(kind, id);

    public IEnumerable<IRecord> All(RecordKind kind) =>
        before.All(kind).Where(r => !changed.ContainsKey((kind, r.Id)))
            .Concat(changed.Where(c => c.Key.Item1 == kind && c.Value is not null).Select(c => c.Value!));

    private static Dictionary<(RecordKind, string), IRecord?> Index(ChangeSet set)
    {
        var index = new Dictionary<(RecordKind, string), IRecord?>(set.Changes.Length);
        foreach (var change in set.Changes)
            if (change.Id is not null)
                index[(change.Kind, change.Id)] = change.After;
        return index;
    }
}

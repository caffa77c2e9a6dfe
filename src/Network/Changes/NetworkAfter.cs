using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Changes;

/// <summary>The network as it would be after a change set, without building it: so that one set may add an organisation and its offers.</summary>
internal sealed class NetworkAfter(NetworkSnapshot before, ChangeSet set)
{
    private readonly Dictionary<(RecordKind, string), IRecord?> changed = Index(set);
    private readonly Lazy<Dictionary<ExternalId, string>> firstWith = new(() => FirstWith(set));

    public NetworkSnapshot Before => before;

    public IRecord? Find(RecordKind kind, string? id) => id is null ? null
        : changed.TryGetValue((kind, id), out var after) ? after : before.Find(kind, id);

    public IEnumerable<IRecord> All(RecordKind kind) =>
        before.All(kind).Where(r => !changed.ContainsKey((kind, r.Id)))
            .Concat(changed.Where(c => c.Key.Item1 == kind && c.Value is not null).Select(c => c.Value!));

    /// <summary>Whether another organisation has the external id: one that is there, or an earlier one of the set.</summary>
    public bool HasOther(string organisation, ExternalId external) =>
        (firstWith.Value.TryGetValue(external, out var first) && first != organisation)
        || (before.ByExternalId(RecordKind.Organisation, external) is { } known && known.Id != organisation
            && Find(RecordKind.Organisation, known.Id) is { } still && still.ExternalIds.Contains(external));

    private static Dictionary<ExternalId, string> FirstWith(ChangeSet set)
    {
        var first = new Dictionary<ExternalId, string>();
        foreach (var organisation in set.Changes.Select(c => c.After).OfType<Organisation>().Where(o => !o.ExternalIds.IsDefaultOrEmpty))
            foreach (var external in organisation.ExternalIds.OfType<ExternalId>())
                first.TryAdd(external, organisation.Id);
        return first;
    }

    private static Dictionary<(RecordKind, string), IRecord?> Index(ChangeSet set)
    {
        var index = new Dictionary<(RecordKind, string), IRecord?>(set.Changes.Length);
        foreach (var change in set.Changes)
            if (change.Id is not null)
                index[(change.Kind, change.Id)] = change.After;
        return index;
    }
}

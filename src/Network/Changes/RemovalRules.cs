using CoCreate.Network.Model;

namespace CoCreate.Network.Changes;

/// <summary>Nothing is removed that something else still points at. One pass over the network, however much is removed.</summary>
internal static class RemovalRules
{
    public static void Check(Findings found, ChangeSet set, NetworkAfter network, Func<int, string> prefix)
    {
        var removed = new Dictionary<(RecordKind, string), (int At, int Users)>();
        for (var i = 0; i < set.Changes.Length; i++)
            if (set.Changes[i] is { After: null, Kind: RecordKind.Organisation or RecordKind.Need or RecordKind.Theme } change)
                removed[(change.Kind, change.Id)] = (i, 0);
        if (removed.Count == 0)
            return;
        foreach (var target in Pointers(network, removed.Keys.Select(k => k.Item1).ToHashSet()))
            if (removed.TryGetValue(target, out var use))
                removed[target] = (use.At, use.Users + 1);
        foreach (var (at, users) in removed.Values.Where(u => u.Users > 0).OrderBy(u => u.At))
        {
            found.Prefix = prefix(at);
            found.Add("id", "inUse", $"Den kan ikke slettes: {users} andre poster henviser til den.", $"It cannot be removed: {users} other records point at it.",
                "Arkivér den, eller fjern det andet først.", "Archive it, or remove the others first.");
        }
    }

    private static IEnumerable<(RecordKind, string)> Pointers(NetworkAfter network, HashSet<RecordKind> kinds)
    {
        foreach (var kind in new[] { RecordKind.Unit, RecordKind.Offer, RecordKind.Need, RecordKind.Partnership, RecordKind.Request })
            foreach (var record in network.All(kind))
                foreach (var target in PointersOf(record))
                    yield return target;
        if (!kinds.Contains(RecordKind.Theme))
            yield break;
        foreach (var kind in new[] { RecordKind.Organisation, RecordKind.Offer, RecordKind.Need, RecordKind.Partnership, RecordKind.Theme })
            foreach (var record in network.All(kind))
                foreach (var key in ThemesOf(record).Distinct())
                    yield return (RecordKind.Theme, key);
    }

    private static IEnumerable<(RecordKind, string)> PointersOf(IRecord record) => record switch
    {
        Unit u => [(RecordKind.Organisation, u.Organisation)],
        Offer o => [(RecordKind.Organisation, o.Organisation)],
        Need n => [(RecordKind.Organisation, n.Organisation)],
        Partnership p => p.Members.Select(m => (RecordKind.Organisation, m.Organisation)).Distinct()
            .Concat(p.Need is null ? [] : [(RecordKind.Need, p.Need)]),
        Request r => [(RecordKind.Organisation, r.From), (RecordKind.Organisation, r.To), .. r.Need is null ? [] : new[] { (RecordKind.Need, r.Need) }],
        _ => [],
    };

    internal static IEnumerable<string> ThemesOf(IRecord record) => record switch
    {
        Organisation o => o.Themes,
        Offer o => o.Themes,
        Need n => n.Themes.Concat(n.Requirements.SelectMany(r => r.Themes)),
        Partnership p => p.Themes,
        Theme { Broader: { } broader } t => [$"{t.Scheme}:{broader}"],
        _ => [],
    };
}

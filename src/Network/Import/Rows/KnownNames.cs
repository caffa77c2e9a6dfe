using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Import;

/// <summary>Organisations and departments by name, for telling duplicates. Archived ones do not count.</summary>
internal sealed class KnownNames
{
    /// <summary>One name: the organisation, the department when it is one, and what else tells two of the same name apart.</summary>
    public sealed record Entry(string Organisation, string? Unit, string Name, string Key, string? Municipality, string? Postcode, string? Street, IRecord Record);

    private readonly Dictionary<string, List<Entry>> byKey = [];
    private readonly Dictionary<string, List<Entry>> byAddress = [];
    private readonly Dictionary<string, HashSet<string>> nearKeys = [];

    public KnownNames(NetworkSnapshot snapshot)
    {
        foreach (var organisation in snapshot.Organisations.Where(o => o.Status != RecordStatus.Archived))
            Add(organisation);
        foreach (var unit in snapshot.Units.Where(u => u.Status != RecordStatus.Archived))
            Add(unit, snapshot.Organisation(unit.Organisation)?.Municipality);
    }

    public void Add(Organisation o) => Add(new Entry(o.Id, null, o.Name, NameKey.Of(o.Name), o.Municipality, o.Address?.Postcode, o.Address?.Street, o));

    public void Add(Unit u, string? municipality) => Add(new Entry(u.Organisation, u.Id, u.Name, NameKey.Of(u.Name), municipality, u.Address?.Postcode, u.Address?.Street, u));

    /// <summary>The same name in the same municipality; where one of the two does not say, a different postcode tells them apart.</summary>
    public IEnumerable<Entry> Same(string name, string? municipality, string? postcode) =>
        (byKey.GetValueOrDefault(NameKey.Of(name)) ?? []).Where(e => Together(e, municipality, postcode));

    /// <summary>A name one letter away at the very same address.</summary>
    public IEnumerable<Entry> NearAt(string name, string? street, string? postcode)
    {
        var key = NameKey.Of(name);
        return AddressKey(street, postcode) is { } address
            ? (byAddress.GetValueOrDefault(address) ?? []).Where(e => e.Key != key && OneLetterApart(e.Key, key))
            : [];
    }

    /// <summary>A name one letter away in the same municipality.</summary>
    public IEnumerable<Entry> Near(string name, string? municipality)
    {
        var key = NameKey.Of(name);
        return key.Length < 6 ? [] : Deletions(key).SelectMany(d => nearKeys.GetValueOrDefault(d) ?? []).Distinct()
            .Where(k => k != key && OneLetterApart(k, key)).SelectMany(k => byKey[k]).Where(e => Together(e, municipality, null));
    }

    private static bool Together(Entry e, string? municipality, string? postcode) =>
        municipality is not null && e.Municipality is not null ? municipality == e.Municipality
            : postcode is null || e.Postcode is null || postcode == e.Postcode;

    private void Add(Entry entry)
    {
        if (!byKey.TryGetValue(entry.Key, out var list))
        {
            byKey[entry.Key] = list = [];
            if (entry.Key.Length >= 6 && byKey.Count <= 60_000)
                foreach (var deletion in Deletions(entry.Key))
                    (nearKeys.TryGetValue(deletion, out var keys) ? keys : nearKeys[deletion] = []).Add(entry.Key);
        }
        list.RemoveAll(e => e.Record.Kind == entry.Record.Kind && e.Record.Id == entry.Record.Id);
        list.Add(entry);
        if (AddressKey(entry.Street, entry.Postcode) is { } address)
            (byAddress.TryGetValue(address, out var there) ? there : byAddress[address] = []).Add(entry);
    }

    private static string? AddressKey(string? street, string? postcode) => street is null || postcode is null ? null : NameKey.Of(street) + "|" + postcode;

    private static IEnumerable<string> Deletions(string key)
    {
        yield return key;
        for (var i = 0; i < key.Length && i < 40; i++)
            yield return key.Remove(i, 1);
    }

    /// <summary>One letter more, less or other. Digits do not count: afdeling 1 and afdeling 2 are two.</summary>
    private static bool OneLetterApart(string a, string b)
    {
        if (a.Length < b.Length)
            (a, b) = (b, a);
        if (b.Length < 5 || a.Length - b.Length > 1)
            return false;
        var i = 0;
        while (i < b.Length && a[i] == b[i])
            i++;
        return char.IsLetter(a[Math.Min(i, a.Length - 1)])
            && a.AsSpan(Math.Min(i + 1, a.Length)).SequenceEqual(b.AsSpan(Math.Min(a.Length == b.Length ? i + 1 : i, b.Length)));
    }
}

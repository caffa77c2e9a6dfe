using CoCreate.Matching.Text;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Partners;

/// <summary>Places by the one word they are called: municipalities, imported postcodes, and the towns the network's own organisations have addresses in.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, Position[]> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Position[]>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public Gazetteer(NetworkSnapshot snapshot)
    {
        foreach (var municipality in Municipalities.All)
            Add(municipality.Name, municipality.Centre);
        foreach (var (name, municipalities) in Landscapes.All.OrderBy(l => l.Key, StringComparer.Ordinal))
            Add(name, [.. municipalities.Select(m => m.Centre)]);
        foreach (var place in snapshot.All(RecordKind.Place).Cast<Place>().OrderBy(p => p.Id, StringComparer.Ordinal))
            Add(place.Name, place.Position);
        foreach (var organisation in snapshot.Organisations.Where(o => o.Address?.City is not null).OrderBy(o => o.Id, StringComparer.Ordinal))
            if (organisation.Position is { } position)
                Add(organisation.Address!.City!, position);
        bySpan = places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Where a folded word is, for a landscape the middle of it; a genitive counts.</summary>
    public Position? Find(ReadOnlySpan<char> word) =>
        All(word) is { Length: > 0 } all ? new Position(all.Average(p => p.Lat), all.Average(p => p.Lon)) : null;

    /// <summary>Every place a folded word stands for.</summary>
    public Position[] All(ReadOnlySpan<char> word) =>
        bySpan.TryGetValue(word, out var found) ? found
        : word is [.., 's'] && bySpan.TryGetValue(word[..^1], out found) ? found : [];

    private void Add(string name, params Position[] positions)
    {
        if (DanishText.Words(name) is [{ Length: >= 3 } word])
            places.TryAdd(word, positions);
    }
}

using CoCreate.Matching.Text;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Partners;

/// <summary>Places by the one word they are called: municipalities, imported postcodes, and the towns the network's own organisations have addresses in.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, Position> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Position>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public Gazetteer(NetworkSnapshot snapshot)
    {
        foreach (var municipality in Municipalities.All)
            Add(municipality.Name, municipality.Centre);
        foreach (var place in snapshot.All(RecordKind.Place).Cast<Place>().OrderBy(p => p.Id, StringComparer.Ordinal))
            Add(place.Name, place.Position);
        foreach (var organisation in snapshot.Organisations.Where(o => o.Address?.City is not null).OrderBy(o => o.Id, StringComparer.Ordinal))
            if (organisation.Position is { } position)
                Add(organisation.Address!.City!, position);
        bySpan = places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Where a folded word is; a genitive counts.</summary>
    public Position? Find(ReadOnlySpan<char> word) =>
        bySpan.TryGetValue(word, out var place) ? place
        : word is [.., 's'] && bySpan.TryGetValue(word[..^1], out place) ? place : null;

    private void Add(string name, Position position)
    {
        if (DanishText.Words(name) is [{ Length: >= 3 } word])
            places.TryAdd(word, position);
    }
}

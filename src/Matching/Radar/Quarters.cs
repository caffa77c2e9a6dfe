using CoCreate.Matching.Index;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Radar;

/// <summary>A part of what is looked at.</summary>
/// <param name="Code">A postcode, or a municipality's official code; null when nothing tells where it is.</param>
/// <param name="Name">What people call it: "Randers NØ", "Langå", "Favrskov".</param>
public sealed record Quarter(string? Code, string Name);

/// <summary>
/// In which part of a municipality something lies, as far as the data tells: the postal district of its own position or of its organisation's
/// address; without either, the municipality as a whole. Looking at the whole network, the parts are the municipalities.
/// </summary>
internal sealed class Quarters
{
    private readonly string? municipality;
    private readonly Place[] places;
    private readonly Dictionary<string, string> towns = new(StringComparer.Ordinal);

    public Quarters(RadarScope scope)
    {
        municipality = scope.Question.Municipality;
        places = municipality is null ? [] : [.. scope.Index.Snapshot.All(RecordKind.Place).Cast<Place>().Where(p => p.Municipalities.Contains(municipality)).OrderBy(p => p.Id, StringComparer.Ordinal)];
        // a postcode is called as most who live there write it
        foreach (var town in scope.Organisations.Select(o => o.Address).Where(a => a is { Postcode.Length: > 0, City.Length: > 0 }).GroupBy(a => a!.Postcode!, StringComparer.Ordinal))
            towns[town.Key] = town.GroupBy(a => a!.City!, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        foreach (var place in places)
            towns[place.Id] = place.Name;
    }

    public Quarter Of(Card card)
    {
        var owner = card.Owner!;
        if (municipality is null)
            return Municipalities.Find(owner.Municipality) is { } m ? new(m.Code, m.Name) : new(null, "Danmark");
        var own = card.Need?.Position ?? card.Offer?.Position;
        if (own is { } point && places.Length > 0)
            return Called(places.MinBy(p => p.Position.KmTo(point))!.Id);
        if (owner.Address?.Postcode is { Length: > 0 } postcode)
            return Called(postcode);
        return owner is { Position: { } at, PositionFrom: not PositionSource.Municipality } && places.Length > 0
            ? Called(places.MinBy(p => p.Position.KmTo(at))!.Id)
            : new(municipality, Municipalities.Find(municipality)?.Name ?? municipality);
    }

    private Quarter Called(string postcode) => new(postcode, towns.GetValueOrDefault(postcode, postcode));
}

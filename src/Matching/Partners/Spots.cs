using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>Where everybody is: as said, else where the name says, else amid the leads it worked with.</summary>
internal sealed class Spots
{
    private readonly Trails trails;

    public Spots(Trails trails)
    {
        this.trails = trails;
        All = new Position?[trails.Paths.Organisations];
        for (var o = 0; o < trails.Profiles.Length; o++)
            All[o] = trails.Profiles[o].Position ?? Named(trails.Profiles[o]);
        var said = All.ToArray();
        for (var o = 0; o < trails.Profiles.Length; o++)
            if (said[o] is null)
                All[o] = Amid(o, said);
    }

    /// <summary>By organisation.</summary>
    public Position?[] All { get; }

    private Position? Named(Card card)
    {
        foreach (var word in card.Named)
            if (trails.Gazetteer.Find(word) is { } place)
                return place;
        return null;
    }

    private Position? Amid(int organisation, Position?[] said)
    {
        double lat = 0, lon = 0;
        var count = 0;
        foreach (var t in trails.Of(organisation))
            if (trails.All[t].Lead >= 0 && said[trails.All[t].Lead] is { } p)
                (lat, lon, count) = (lat + p.Lat, lon + p.Lon, count + 1);
        return count == 0 ? null : new(lat / count, lon / count);
    }
}

using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>
/// All past partnerships in numbers, who took part in which, and where everybody is. Made from an index when somebody first asks about
/// partners; in an order that depends on the records alone, so that sums are the same in every index of the same network.
/// </summary>
internal sealed class Trails
{
    private readonly int[] starts, list;
    private readonly Position?[] places;
    private readonly Card?[] cards;

    public Trails(MatchIndex index)
    {
        Index = index;
        Areas = new(index.Themes);
        Texts = index.PastTexts;
        Profiles = [.. index.Profiles.All().OrderBy(c => c.Id, StringComparer.Ordinal)];
        All = [.. index.Snapshot.Partnerships.Where(Past.Counts).Select(Of).OrderBy(t => t.Day).ThenBy(t => t.Record.Id, StringComparer.Ordinal)];
        Lengths = Array.ConvertAll(All, t => Texts.LengthOf(t.Record.Id));
        Bound = index.OrganisationBound;
        cards = new Card?[Bound];
        foreach (var card in Profiles)
            cards[card.OwnerNumber] = card;
        starts = new int[Bound + 1];
        foreach (var trail in All)
            foreach (var member in trail.Members)
                starts[member + 1]++;
        for (var i = 0; i < Bound; i++)
            starts[i + 1] += starts[i];
        list = new int[starts[Bound]];
        var at = starts.ToArray();
        for (var t = 0; t < All.Length; t++)
            foreach (var member in All[t].Members)
                list[at[member]++] = t;
        Related = new(this);
        Names = new(Profiles, Bound, Texts.Stems);
        Places = new(index.Snapshot);
        places = PlacesOf();
    }

    public MatchIndex Index { get; }
    public Areas Areas { get; }
    public PastTexts Texts { get; }
    public Names Names { get; }
    /// <summary>Which themes have the same organisations.</summary>
    public RelatedThemes Related { get; }
    public Gazetteer Places { get; }
    /// <summary>The past, the oldest first.</summary>
    public Trail[] All { get; }
    /// <summary>By past partnership: the length of its text as a vector.</summary>
    public double[] Lengths { get; }
    /// <summary>Those who can be asked, by id.</summary>
    public Card[] Profiles { get; }
    /// <summary>An upper bound of the organisations' numbers.</summary>
    public int Bound { get; }

    /// <summary>Places in <see cref="All"/> of what an organisation took part in, the oldest first.</summary>
    public ReadOnlySpan<int> Of(int organisation) => organisation < 0 || organisation >= Bound ? [] : list.AsSpan(starts[organisation], starts[organisation + 1] - starts[organisation]);

    public int CountOf(int organisation) => Of(organisation).Length;

    public Card? CardOf(int organisation) => cards[organisation];

    /// <summary>Where it is: as said, else where its name says, else amid the leads it worked with; null when nothing tells.</summary>
    public Position? PlaceOf(int organisation) => organisation < 0 || organisation >= Bound ? null : places[organisation];

    private Trail Of(Partnership p)
    {
        var members = p.Members.OrEmpty();
        var lead = members.FirstOrDefault(m => m.Role == MemberRole.Lead)?.Organisation;
        var themes = Index.Themes.Of(p.Themes.OrEmpty());
        var said = Areas.Said(themes);
        return new(p, lead is null ? -1 : Index.NumberOf(lead), [.. Past.MembersOf(p).Order(StringComparer.Ordinal).Select(Index.NumberOf)],
            (p.Start ?? p.End ?? DateOnly.MinValue).DayNumber, [.. themes.Where(t => !Areas.IsArea(t))],
            said.Length > 0 ? said : Areas.Of(lead is null ? null : Index.Snapshot.Organisation(lead)), Texts.NumberOf(p.Id));
    }

    private Position?[] PlacesOf()
    {
        var found = new Position?[Bound];
        foreach (var card in Profiles)
            found[card.OwnerNumber] = card.Position ?? Named(card);
        var said = found.ToArray();
        foreach (var card in Profiles)
            if (said[card.OwnerNumber] is null)
                found[card.OwnerNumber] = Amid(card.OwnerNumber, said);
        return found;
    }

    private Position? Named(Card card)
    {
        foreach (var word in card.Named)
            if (Places.Find(word) is { } place)
                return place;
        return null;
    }

    private Position? Amid(int organisation, Position?[] said)
    {
        double lat = 0, lon = 0;
        var count = 0;
        foreach (var t in Of(organisation))
            if (All[t].Lead >= 0 && said[All[t].Lead] is { } p)
                (lat, lon, count) = (lat + p.Lat, lon + p.Lon, count + 1);
        return count == 0 ? null : new(lat / count, lon / count);
    }
}

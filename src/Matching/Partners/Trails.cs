using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>
/// All past partnerships in numbers, who took part in which, and where everybody is. Made from an index when somebody first asks about
/// partners. Organisations are numbered by their ids and past partnerships by their day, so that numbers and sums depend on the records alone.
/// </summary>
internal sealed class Trails
{
    /// <summary>What happened so long ago counts half.</summary>
    private const double HalfLifeDays = 3 * 365;

    /// <summary>Nothing is older than this.</summary>
    public const double MostYears = 40;

    private readonly int[] placeOf;
    private readonly Position?[] spots;
    private readonly ThemedPasts themed;
    private readonly Remembered<PlacedPast> placed;

    public Trails(MatchIndex index)
    {
        Index = index;
        Areas = new(index.Themes);
        Texts = index.PastTexts;
        Profiles = [.. index.Profiles.All().OrderBy(c => c.Id, StringComparer.Ordinal)];
        var past = index.Snapshot.Partnerships.Where(Past.Counts).ToList();
        var places = Places(past);
        // who has never owned anything gets its number here, so the numbers are asked for before their bound
        (int Number, int Place)[] numbered = [.. places.Select(p => (index.NumberOf(p.Key), p.Value))];
        placeOf = new int[index.OrganisationBound];
        Array.Fill(placeOf, -1);
        foreach (var (number, place) in numbered)
            placeOf[number] = place;
        All = [.. past.Select(p => Of(p, places)).OrderBy(t => t.Day).ThenBy(t => t.Record.Id, StringComparer.Ordinal)];
        Paths = new([.. All.Select(t => t.Members)], places.Count);
        LastDay = All.Length == 0 ? 0 : All[^1].Day;
        Years = Array.ConvertAll(All, t => (float)Math.Min(MostYears, (LastDay - t.Day) / 365.25));
        Grown = Array.ConvertAll(Years, y => (float)Math.Pow(0.5, y * 365.25 / HalfLifeDays));
        PerMember = Array.ConvertAll(All, t => 1f / Math.Max(1, t.Members.Length));
        Sizes = Array.ConvertAll(All, t => MathF.Log(Math.Max(1, t.Members.Length)));
        Lengths = Array.ConvertAll(All, t => Texts.LengthOf(t.Record.Id));
        Names = new(Profiles, Texts.Stems);
        Gazetteer = new(index.Snapshot);
        spots = new Spots(this).All;
        Kinds = new(this);
        Related = new(this);
        Shelved = Numbers(index.Profiles);
        themed = new(this);
        placed = new(key => new(this, System.Runtime.InteropServices.MemoryMarshal.Cast<char, int>(key.AsSpan()).ToArray()));
        Desks = new(this);
    }

    public MatchIndex Index { get; }
    public Areas Areas { get; }
    public PastTexts Texts { get; }
    public Names Names { get; }
    /// <summary>Which themes have the same organisations.</summary>
    public RelatedThemes Related { get; }
    public Gazetteer Gazetteer { get; }
    /// <summary>The past, the oldest first.</summary>
    public Trail[] All { get; }
    public Paths Paths { get; }
    /// <summary>Of which kinds past partnerships and organisations are.</summary>
    public TrailKinds Kinds { get; }
    /// <summary>The day the newest began.</summary>
    public int LastDay { get; }
    /// <summary>By past partnership: years before the newest.</summary>
    public float[] Years { get; }
    /// <summary>By past partnership: how recent, 1 = the newest, 0.5 = three years before it.</summary>
    public float[] Grown { get; }
    /// <summary>By past partnership: 1 over its members.</summary>
    public float[] PerMember { get; }
    /// <summary>By past partnership: the logarithm of its members.</summary>
    public float[] Sizes { get; }
    /// <summary>By past partnership: the length of its text as a vector.</summary>
    public double[] Lengths { get; }
    /// <summary>Those who can be asked, by id; their places here are their numbers.</summary>
    public Card[] Profiles { get; }
    /// <summary>By organisation: its number on the shelf of profiles.</summary>
    public int[] Shelved { get; }
    /// <summary>Where questions do their sums.</summary>
    public Desks Desks { get; }

    public ReadOnlySpan<int> Of(int organisation) => Paths.Of(organisation);

    public int CountOf(int organisation) => Paths.CountOf(organisation);

    /// <summary>The place of an organisation by its number in the index; -1 when it has none.</summary>
    public int PlaceOf(int number) => number >= 0 && number < placeOf.Length ? placeOf[number] : -1;

    public Card? CardOf(int organisation) => organisation >= 0 && organisation < Profiles.Length ? Profiles[organisation] : null;

    /// <summary>Where it is: as said, else where its name says, else amid the leads it worked with; null when nothing tells.</summary>
    public Position? SpotOf(int organisation) => organisation < 0 ? null : spots[organisation];

    /// <summary>What weighs at first glance on a day: how much of a newest partnership's weight is left.</summary>
    public float Since(DateOnly today) => (float)Math.Pow(0.5, (today.DayNumber - LastDay) / HalfLifeDays);

    /// <summary>The past as seen from some themes.</summary>
    public ThemedPast Themed(ushort[] themes) => themed.Of(themes);

    /// <summary>The past as seen from some areas.</summary>
    public PlacedPast In(int[] areas) => placed.Of(new(System.Runtime.InteropServices.MemoryMarshal.Cast<int, char>(areas)));

    // those with a profile first, then others who took part in something
    private Dictionary<string, int> Places(List<Partnership> past)
    {
        var places = new Dictionary<string, int>(Profiles.Length, StringComparer.Ordinal);
        foreach (var card in Profiles)
            places.Add(card.Id, places.Count);
        foreach (var id in past.SelectMany(Past.MembersOf).Distinct().Where(id => !places.ContainsKey(id)).Order(StringComparer.Ordinal).ToList())
            places.Add(id, places.Count);
        return places;
    }

    private Trail Of(Partnership p, Dictionary<string, int> places)
    {
        var lead = p.Members.OrEmpty().FirstOrDefault(m => m.Role == MemberRole.Lead)?.Organisation;
        var themes = Index.Themes.Of(p.Themes.OrEmpty());
        var said = Areas.Said(themes);
        return new(p, lead is null ? -1 : places[lead], [.. Past.MembersOf(p).Select(m => places[m]).Order()],
            (p.Start ?? p.End ?? DateOnly.MinValue).DayNumber, [.. themes.Where(t => !Areas.IsArea(t))],
            said.Length > 0 ? said : Areas.Of(lead is null ? null : Index.Snapshot.Organisation(lead)), Texts.NumberOf(p.Id));
    }

    private int[] Numbers(Shelf shelf)
    {
        var numbers = new int[Paths.Organisations];
        for (var block = 0; block < shelf.Blocks.Length; block++)
            for (var i = 0; i < Text.PostingBlock.Size; i++)
                if ((block << Text.PostingBlock.Shift | i) is var number && number < shelf.Blocks.Length << Text.PostingBlock.Shift && shelf[number] is { } card)
                    numbers[PlaceOf(card.OwnerNumber)] = number;
        return numbers;
    }
}

namespace CoCreate.Matching.Index;

/// <summary>The sketches of a block's cards, and the columns that its rules are told from. Immutable.</summary>
internal sealed class Sketches
{
    private readonly Sketch[] sketches;
    private readonly ushort[] themes;
    private readonly (int From, int To)[] days;

    public Sketches(Card?[] cards)
    {
        sketches = new Sketch[cards.Length];
        var (themesSoFar, daysSoFar) = (new List<ushort>(), new List<(int, int)>());
        for (var i = 0; i < cards.Length; i++)
            if (cards[i] is { } card)
            {
                sketches[i] = new(card, themesSoFar.Count, daysSoFar.Count);
                themesSoFar.AddRange(card.Themes);
                daysSoFar.AddRange(card.Days);
            }
        (themes, days) = ([.. themesSoFar], [.. daysSoFar]);
        Ways = new(cards);
        Doors = new(cards);
    }

    public Ways Ways { get; }

    public Doors Doors { get; }

    /// <summary>The sketch of a card; an empty one where no card lies.</summary>
    public ref readonly Sketch this[int at] => ref sketches[at];

    public ReadOnlySpan<ushort> ThemesOf(in Sketch sketch) => themes.AsSpan(sketch.Themes, sketch.ThemeCount);

    public ReadOnlySpan<(int From, int To)> DaysOf(in Sketch sketch) => days.AsSpan(sketch.Days, sketch.DayCount);
}

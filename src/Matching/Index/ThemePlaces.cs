namespace CoCreate.Matching.Index;

/// <summary>Which cards of a block have which theme. Immutable.</summary>
internal sealed class ThemePlaces
{
    private readonly ushort[] starts;
    private readonly ushort[] places;

    public ThemePlaces(ReadOnlySpan<Card?> cards, int themes)
    {
        var counts = new int[themes + 1];
        var total = 0;
        foreach (var card in cards)
            if (card is not null)
                foreach (var theme in card.Themes)
                {
                    counts[theme + 1]++;
                    total++;
                }
        for (var i = 1; i < counts.Length; i++)
            counts[i] += counts[i - 1];
        // where it would not fit, nothing is told, and themes are looked at one by one
        Told = total <= ushort.MaxValue;
        if (!Told)
            total = 0;
        starts = Told ? Array.ConvertAll(counts, c => (ushort)c) : [];
        places = new ushort[total];
        for (var i = 0; Told && i < cards.Length; i++)
            if (cards[i] is { } card)
                foreach (var theme in card.Themes)
                    places[counts[theme]++] = (ushort)i;
    }

    /// <summary>Whether it is told at all.</summary>
    public bool Told { get; }

    /// <summary>Adds to a row the cards that have the theme.</summary>
    public void Add(int theme, Span<ulong> row)
    {
        for (int i = starts[theme], end = starts[theme + 1]; i < end; i++)
            row[places[i] >> 6] |= 1UL << places[i];
    }
}

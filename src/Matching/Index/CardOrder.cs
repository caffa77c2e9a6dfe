namespace CoCreate.Matching.Index;

/// <summary>
/// In which order cards are laid when an index is built: what can be had anywhere by kind, the rest by place along a curve that keeps
/// neighbours together (Hilbert 1891), so that whole cells lie out of reach at once. Answers never depend on it.
/// </summary>
internal static class CardOrder
{
    private const int Bits = 14;

    /// <summary>The cards in order; those at the same place by id.</summary>
    public static Card[] Of(Card[] cards)
    {
        var keys = Array.ConvertAll(cards, KeyOf);
        Array.Sort(keys, cards);
        return cards;
    }

    private static uint KeyOf(Card card)
    {
        if (card.Position is not { } place || card.Goes >= Ball.Anywhere)
            return 1u << 31 | (uint)card.Kinds << 16 | card.Grades;
        return Along(Step((place.Lon + 180) / 360), Step((place.Lat + 90) / 180));
    }

    private static uint Step(double share) => (uint)(Math.Clamp(share, 0, 1) * ((1 << Bits) - 1));

    private static uint Along(uint x, uint y)
    {
        var way = 0u;
        for (var s = 1u << (Bits - 1); s > 0; s >>= 1)
        {
            uint rx = (x & s) != 0 ? 1u : 0, ry = (y & s) != 0 ? 1u : 0;
            way += s * s * ((3 * rx) ^ ry);
            if (ry == 0)
            {
                if (rx == 1)
                    (x, y) = (s - 1 - x & s - 1, s - 1 - y & s - 1);
                (x, y) = (y, x);
            }
        }
        return way;
    }
}

using System.Collections.Immutable;

namespace CoCreate.Rooms.State;

/// <summary>Cards in the order they lie, to find a place beside one without looking at all.</summary>
internal sealed class Board
{
    private readonly record struct Spot(string Lane, string Order, string Card) : IComparable<Spot>
    {
        public int CompareTo(Spot other)
        {
            var lane = string.CompareOrdinal(Lane, other.Lane);
            return lane != 0 ? lane : string.CompareOrdinal(Order, other.Order) is not 0 and var order ? order : string.CompareOrdinal(Card, other.Card);
        }
    }

    private readonly ImmutableSortedSet<Spot> spots;

    private Board(ImmutableSortedSet<Spot> spots) => this.spots = spots;

    public static Board Of(IEnumerable<Card> cards) => new([.. cards.Where(c => !c.Archived).Select(SpotOf)]);

    public Board With(Card card) => new(spots.Add(SpotOf(card)));

    public Board Without(Card card) => new(spots.Remove(SpotOf(card)));

    /// <summary>The order key right after a card of the lane; null = first, and at the end when the card does not lie there.</summary>
    public string After(Card? card, string lane, string? after, long seq)
    {
        if (after is null)
            return Place.First(seq);
        if (card is null || card.Archived || card.Lane != lane)
            return Place.Last(seq);
        var next = spots.IndexOf(SpotOf(card)) + 1;
        return next < spots.Count && spots[next].Lane == lane ? Place.Between(card.Order, spots[next].Order) : Place.Last(seq);
    }

    private static Spot SpotOf(Card card) => new(card.Lane, card.Order, card.Id);
}

/// <summary>Keys that order a list and never have to be given anew: a key between two, before all made so far, after all made so far.</summary>
internal static class Place
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int Width = 7;
    private const long Most = 3_521_614_606_207; // 62^7 - 1

    /// <summary>After every key made with a smaller number.</summary>
    public static string Last(long seq) => "b" + Number(seq) + "V";

    /// <summary>Before every key made with a smaller number.</summary>
    public static string First(long seq) => "a" + Number(Most - seq) + "V";

    /// <summary>Between two keys, the first smaller than the second. No key ends in the smallest digit, so there is always one.</summary>
    public static string Between(string low, string high)
    {
        var key = new System.Text.StringBuilder();
        var bounded = true;
        for (var i = 0; ; i++)
        {
            var from = i < low.Length ? Digits.IndexOf(low[i]) : 0;
            var to = !bounded ? Digits.Length : i < high.Length ? Digits.IndexOf(high[i]) : 0;
            if (to - from > 1)
                return key.Append(Digits[(from + to) / 2]).ToString();
            key.Append(Digits[from]);
            bounded &= from == to;
        }
    }

    private static string Number(long value) => string.Create(Width, value, (span, rest) =>
    {
        for (var i = Width - 1; i >= 0; i--, rest /= Digits.Length)
            span[i] = Digits[(int)(rest % Digits.Length)];
    });
}

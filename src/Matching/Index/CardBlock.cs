using CoCreate.Matching.Text;

namespace CoCreate.Matching.Index;

/// <summary>Up to 1,024 cards with their sketches, numbered as the postings of the same block are. A place without a card is null.</summary>
internal sealed class CardBlock(Card?[] cards)
{
    public static CardBlock Empty { get; } = new(new Card?[PostingBlock.Size]);

    public Card?[] Cards { get; } = cards;

    public Sketches Sketches { get; } = new(cards);

    public CardBlock With(IEnumerable<(int At, Card? Card)> changes)
    {
        var next = (Card?[])Cards.Clone();
        foreach (var (at, card) in changes)
            next[at] = card;
        return new(next);
    }
}

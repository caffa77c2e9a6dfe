using CoCreate.Matching.Text;

namespace CoCreate.Matching.Index;

/// <summary>Up to 1,024 cards, numbered as the postings of the same block are, and what is marked of them. A place without a card is null. Immutable.</summary>
internal sealed class CardBlock
{
    private readonly Card?[] cards;

    public CardBlock(Card?[] cards, int themes)
    {
        this.cards = cards;
        Marks = new(cards);
        Themes = new(cards, themes);
        Cells = new(cards);
    }

    public ReadOnlySpan<Card?> Cards => cards;

    public Marks Marks { get; }

    public ThemePlaces Themes { get; }

    public Cells Cells { get; }

    public static CardBlock Empty(int themes) => new(new Card?[PostingBlock.Size], themes);

    public CardBlock With(IEnumerable<(int At, Card? Card)> changes, int themes)
    {
        var next = (Card?[])cards.Clone();
        foreach (var (at, card) in changes)
            next[at] = card;
        return new(next, themes);
    }
}

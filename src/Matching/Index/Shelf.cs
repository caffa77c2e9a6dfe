using System.Collections.Immutable;
using CoCreate.Matching.Text;

namespace CoCreate.Matching.Index;

/// <summary>
/// All cards of one kind, in blocks of 1,024 beside the postings of their texts. A change copies the block it falls into and shares the
/// rest, so its cost does not grow with the network. Immutable.
/// </summary>
internal sealed class Shelf
{
    private readonly OverlayMap<int> numbers;
    private readonly ImmutableStack<int> free;
    private readonly int next;

    private Shelf(CardBlock[] blocks, TextIndex texts, OverlayMap<int> numbers, ImmutableStack<int> free, int next)
    {
        (Blocks, Texts, Compounds) = (blocks, texts, new(texts));
        (this.numbers, this.free, this.next) = (numbers, free, next);
    }

    public CardBlock[] Blocks { get; }

    public TextIndex Texts { get; }

    public Compounds Compounds { get; }

    public int Count => Texts.Documents;

    public static Shelf Of(Lexicon words, IReadOnlyList<Card> cards)
    {
        var numbers = new Dictionary<string, int>(cards.Count, StringComparer.Ordinal);
        foreach (var card in cards)
            numbers.Add(card.Id, numbers.Count);
        var blocks = cards.Chunk(PostingBlock.Size).Select(chunk => CardBlock.Empty.With(chunk.Select((c, at) => (at, (Card?)c)))).ToArray();
        var texts = TextIndex.Empty(words).With([], cards.Select((c, number) => (number, c.Terms)));
        return new(blocks, texts, new(numbers), [], cards.Count);
    }

    /// <summary>The card of a number; null where none lies.</summary>
    public Card? this[int number] => Blocks[number >> PostingBlock.Shift].Cards[number & PostingBlock.Size - 1];

    public Card? Find(string id) => numbers.TryGet(id, out var number) ? this[number] : null;

    public IEnumerable<Card> All() => Blocks.SelectMany(b => b.Cards).OfType<Card>();

    /// <summary>The shelf after the cards with these ids became these; an id without a card leaves it.</summary>
    public Shelf With(IReadOnlyCollection<string> ids, IReadOnlyCollection<Card> cards)
    {
        if (ids.Count == 0)
            return this;
        var (map, spare, last) = (numbers, free, next);
        var changes = new Dictionary<int, Card?>();
        var leaving = new List<int>();
        foreach (var id in ids)
            if (map.TryGet(id, out var number))
            {
                leaving.Add(number);
                changes[number] = null;
                map = map.Without(id);
                spare = spare.Push(number);
            }
        var coming = new List<(int, DocumentTerms)>();
        foreach (var card in cards)
        {
            int number;
            if (spare.IsEmpty)
                number = last++;
            else
                spare = spare.Pop(out number);
            changes[number] = card;
            coming.Add((number, card.Terms));
            map = map.With(card.Id, number);
        }
        var blocks = new CardBlock[(last + PostingBlock.Size - 1) >> PostingBlock.Shift];
        Blocks.CopyTo(blocks, 0);
        blocks.AsSpan(Blocks.Length).Fill(CardBlock.Empty);
        foreach (var block in changes.GroupBy(c => c.Key >> PostingBlock.Shift))
            blocks[block.Key] = blocks[block.Key].With(block.Select(c => (c.Key & PostingBlock.Size - 1, c.Value)));
        return new(blocks, Texts.With(leaving, coming), map, spare, last);
    }
}

using System.Collections.Immutable;
using CoCreate.Matching.Text;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Index;

/// <summary>
/// All cards of one kind, in blocks of 1,024 beside the postings of their texts. A change copies the block it falls into and shares the
/// rest, so its cost does not grow with the network. Immutable.
/// </summary>
internal sealed class Shelf
{
    private readonly IdMap<Card, CardKey> byId;
    private readonly ImmutableStack<int> free;
    private readonly int next;
    private readonly int themes;

    private Shelf(CardBlock[] blocks, TextIndex texts, IdMap<Card, CardKey> byId, ImmutableStack<int> free, int next, int themes)
    {
        (Blocks, Texts, Compounds) = (blocks, texts, new(texts));
        (this.byId, this.free, this.next, this.themes) = (byId, free, next, themes);
    }

    public CardBlock[] Blocks { get; }

    public TextIndex Texts { get; }

    public Compounds Compounds { get; }

    public int Count => Texts.Documents;

    /// <summary>A shelf of these cards, its texts read on as many cores as there are.</summary>
    /// <param name="words">Where new stems get their number.</param>
    /// <param name="cards">The cards, put in order here.</param>
    /// <param name="past">What organisations have done; of no matter for other cards.</param>
    /// <param name="themes">How many themes the tree has.</param>
    public static Shelf Of(Lexicon words, Card[] cards, Past? past, int themes)
    {
        CardOrder.Of(cards);
        var byId = Task.Run(() => IdMap<Card, CardKey>.Of([.. cards]));
        var blocks = new CardBlock[(cards.Length + PostingBlock.Size - 1) >> PostingBlock.Shift];
        var postings = new PostingBlock[blocks.Length];
        Parallel.For(0, blocks.Length, () => new BlockMaker(words, past), (block, _, maker) =>
        {
            (blocks[block], postings[block]) = maker.Make(cards.AsSpan(block << PostingBlock.Shift, Math.Min(PostingBlock.Size, cards.Length - (block << PostingBlock.Shift))), block, themes);
            return maker;
        }, _ => { });
        var texts = TextIndex.Of(words, postings, cards.Length);
        return new(blocks, texts, byId.Result, [], cards.Length, themes);
    }

    /// <summary>The card of a number; null where none lies.</summary>
    public Card? this[int number] => Blocks[number >> PostingBlock.Shift].Cards[number & PostingBlock.Size - 1];

    public Card? Find(string id) => byId.Find(id);

    /// <summary>How much a stem weighs in the text of a card of this shelf, 0–255.</summary>
    public byte ImpactOf(Card card, int term) => Texts.Blocks[card.Number >> PostingBlock.Shift].ImpactOf(term, card.Number & PostingBlock.Size - 1);

    public IEnumerable<Card> All()
    {
        foreach (var block in Blocks)
            for (var i = 0; i < PostingBlock.Size; i++)
                if (block.Cards[i] is { } card)
                    yield return card;
    }

    /// <summary>The shelf after the cards with these ids were made again; an id without a card leaves it.</summary>
    public Shelf With(IReadOnlyCollection<string> ids, Func<string, Card?> make, Func<Card, DocumentTerms> read)
    {
        if (ids.Count == 0)
            return this;
        var (map, spare, last) = (byId, free, next);
        var changes = new Dictionary<int, Card?>();
        var (leaving, coming) = (new List<int>(), new List<(int, DocumentTerms)>());
        foreach (var id in ids.Order(StringComparer.Ordinal))
        {
            var (before, card) = (map.Find(id), make(id));
            if (before is null && card is null)
                continue;
            if (card is null)
            {
                leaving.Add(before!.Number);
                changes[before.Number] = null;
                map = map.Without(id);
                spare = spare.Push(before.Number);
                continue;
            }
            if (before is not null)
                card.Number = before.Number;
            else if (spare.IsEmpty)
                card.Number = last++;
            else
            {
                spare = spare.Pop(out var number);
                card.Number = number;
            }
            // a card whose record is the same says the same; a profile tells of partnerships too
            if (before is not null && !card.IsProfile && ReferenceEquals(before.Record, card.Record))
                card.Worded = before.Worded;
            else
            {
                var terms = read(card);
                card.Worded = terms.Terms.Length > 0;
                if (before is not null)
                    leaving.Add(before.Number);
                coming.Add((card.Number, terms));
            }
            changes[card.Number] = card;
            map = map.With(card);
        }
        if (changes.Count == 0)
            return this;
        var blocks = new CardBlock[(last + PostingBlock.Size - 1) >> PostingBlock.Shift];
        Blocks.CopyTo(blocks, 0);
        for (var block = Blocks.Length; block < blocks.Length; block++)
            blocks[block] = CardBlock.Empty(themes);
        foreach (var block in changes.GroupBy(c => c.Key >> PostingBlock.Shift))
            blocks[block.Key] = blocks[block.Key].With(block.Select(c => (c.Key & PostingBlock.Size - 1, c.Value)), themes);
        return new(blocks, Texts.With(leaving, coming), map, spare, last, themes);
    }

    /// <summary>Makes one block after another. One thread uses one.</summary>
    private sealed class BlockMaker(Lexicon words, Past? past)
    {
        private readonly DocumentReader reader = new(words);
        private readonly PostingWriter writer = new();

        public (CardBlock, PostingBlock) Make(ReadOnlySpan<Card> cards, int block, int themes)
        {
            CardTexts.Reader read = reader.Add;
            var laid = new Card?[PostingBlock.Size];
            for (var i = 0; i < cards.Length; i++)
            {
                var card = laid[i] = cards[i];
                reader.Start();
                CardTexts.Read(card.Record, card.IsProfile ? past![card.Id].Take(Past.Newest) : [], read);
                reader.End();
                writer.Add(i, reader.Terms, reader.Impacts);
                (card.Number, card.Worded) = (block << PostingBlock.Shift | i, reader.Terms.Length > 0);
            }
            return (new(laid, themes), writer.Take(null));
        }
    }
}

using System.Collections.Immutable;
using CoCreate.Matching.Text;

namespace CoCreate.Matching.Search;

/// <summary>All records of one kind: cards in pages of 512 beside the blocks of their words. Revisions share what did not change.</summary>
internal sealed class SearchShelf
{
    private readonly SearchCard?[][] pages;
    private readonly ImmutableDictionary<string, int> places;
    private readonly ImmutableStack<int> free;
    private readonly int next;

    private SearchShelf(TextIndex text, SearchCard?[][] pages, ImmutableDictionary<string, int> places, ImmutableStack<int> free, int next) =>
        (Text, this.pages, this.places, this.free, this.next) = (text, pages, places, free, next);

    public static SearchShelf Empty(Lexicon lexicon) => new(TextIndex.Empty(lexicon), [], ImmutableDictionary<string, int>.Empty, [], 0);

    public TextIndex Text { get; }

    /// <summary>How many records stand here.</summary>
    public int Count => places.Count;

    /// <summary>Places 0 to this; some may be empty.</summary>
    public int Places => next;

    public SearchCard? this[int place] => pages[place >> PostingBlock.Shift][place & PostingBlock.Size - 1];

    public bool Has(string id) => places.ContainsKey(id);

    /// <summary>The shelf after some records changed; null = gone. Each id at most once.</summary>
    public SearchShelf With(IReadOnlyCollection<KeyValuePair<string, Described?>> changes)
    {
        if (changes.Count == 0)
            return this;
        var (where, unused, end) = (places.ToBuilder(), free, next);
        var coming = new List<(int, DocumentTerms)>(changes.Count);
        var leaving = new List<int>();
        var cards = new List<(int Place, SearchCard? Card)>(changes.Count);
        foreach (var (id, described) in changes)
        {
            var known = where.TryGetValue(id, out var place);
            if (known)
                leaving.Add(place);
            if (described is { } now)
            {
                if (!known)
                {
                    place = unused.IsEmpty ? end++ : unused.Peek();
                    unused = unused.IsEmpty ? unused : unused.Pop();
                    where[id] = place;
                }
                coming.Add((place, now.Terms));
                cards.Add((place, now.Card));
            }
            else if (known)
            {
                where.Remove(id);
                unused = unused.Push(place);
                cards.Add((place, null));
            }
        }
        return new(Text.With(leaving, coming), WithCards(cards, end), where.ToImmutable(), unused, end);
    }

    private SearchCard?[][] WithCards(List<(int Place, SearchCard? Card)> cards, int end)
    {
        var changed = new SearchCard?[(end + PostingBlock.Size - 1) >> PostingBlock.Shift][];
        pages.CopyTo(changed, 0);
        var own = new bool[changed.Length];
        foreach (var (place, card) in cards)
        {
            var page = place >> PostingBlock.Shift;
            if (!own[page])
                (changed[page], own[page]) = (page < pages.Length ? [.. pages[page]] : new SearchCard?[PostingBlock.Size], true);
            changed[page][place & PostingBlock.Size - 1] = card;
        }
        return changed;
    }
}

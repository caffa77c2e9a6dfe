using System.Collections.Immutable;
using CoCreate.Matching.Text;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Search;

/// <summary>Finds records by words and facets, over the same text code as the engine. Immutable, one per revision.</summary>
public sealed class SearchIndex
{
    private static readonly ImmutableArray<RecordKind> Kinds = [RecordKind.Organisation, RecordKind.Offer, RecordKind.Need, RecordKind.Partnership];

    private readonly ImmutableDictionary<RecordKind, SearchShelf> shelves;
    private readonly ThemeNumbers themes;
    private readonly Phrases phrases;

    private SearchIndex(NetworkSnapshot snapshot, ImmutableDictionary<RecordKind, SearchShelf> shelves, ThemeNumbers themes, Phrases phrases) =>
        (Snapshot, this.shelves, this.themes, this.phrases) = (snapshot, shelves, themes, phrases);

    /// <summary>The network it shows.</summary>
    public NetworkSnapshot Snapshot { get; }

    /// <summary>An index over a whole network.</summary>
    public static SearchIndex Build(NetworkSnapshot snapshot)
    {
        var lexicon = new Lexicon();
        var empty = Kinds.ToImmutableDictionary(kind => kind, _ => SearchShelf.Empty(lexicon));
        return new SearchIndex(snapshot, empty, new(Themes.Of(snapshot)), new())
            .With(snapshot, Kinds.SelectMany(snapshot.All).Select(record => (record.Kind, record.Id)));
    }

    /// <summary>The index after one more commit.</summary>
    public SearchIndex Apply(CommittedChangeSet committed, NetworkSnapshot after) =>
        committed.Set.Changes.Any(change => change.Kind == RecordKind.Theme)
            ? Build(after)
            : With(after, committed.Set.Changes.SelectMany(change => Concerned(change, after)));

    /// <summary>All hits, in order. Words that nothing answers are left aside; hits that hold all the others come first.</summary>
    public SearchAnswer Ask(SearchQuestion question)
    {
        var answer = ImmutableDictionary<string, ImmutableArray<FacetValue>>.Empty;
        if (!shelves.TryGetValue(question.Kind, out var shelf))
            return new(Snapshot.Revision, [], answer);
        var filter = new SearchFilter(question, themes);
        var facets = question.Facets ? new FacetCounter(question, themes) : null;
        var words = new WordSeeker(shelf, filter.Sees).Seek(question.Text);
        var order = new HitOrder(question, words.Count > 0);
        if (words.Count > 0)
            foreach (var hit in TextHits.Of(shelf, words, filter.Sees))
                Judge(shelf[hit.Place]!, hit.Score, hit.Covered >= TextHits.All);
        else
            for (var place = 0; place < shelf.Places; place++)
                if (shelf[place] is { } card && filter.Sees(card))
                    Judge(card, 0, true);
        return new(Snapshot.Revision, order.Sorted(), facets?.Facets() ?? answer) { ReadAs = [.. words.Select(w => w.ReadAs).OfType<ReadAs>()] };

        void Judge(SearchCard card, float score, bool allWords)
        {
            double? km = question.Near is { } near && card.At is { } at ? near.KmTo(at) : null;
            var fails = filter.Fails(card, km);
            facets?.Count(card, fails);
            if (fails == Facet.None)
                order.Add(card, score, allWords, km);
        }
    }

    /// <summary>For a question without hits: the smallest changes that give some, the smallest first.</summary>
    public ImmutableArray<SearchSuggestion> Suggest(SearchQuestion question) => Suggestions.For(this, question);

    private SearchIndex With(NetworkSnapshot snapshot, IEnumerable<(RecordKind Kind, string Id)> changed)
    {
        var next = shelves;
        foreach (var kind in changed.Distinct().GroupBy(c => c.Kind).Where(group => shelves.ContainsKey(group.Key)))
        {
            var shelf = shelves[kind.Key];
            var describer = new Describer(snapshot, themes, phrases, shelf.Text.Lexicon);
            next = next.SetItem(kind.Key, shelf.With(
                [.. kind.Select(c => KeyValuePair.Create(c.Id, describer.Describe(snapshot.Find(c.Kind, c.Id))))]));
        }
        return new(snapshot, next, themes, phrases);
    }

    /// <summary>The record itself, and those that lend from it: an organisation's name and place are its offers' too, its offers' kinds and themes its own.</summary>
    private IEnumerable<(RecordKind, string)> Concerned(Change change, NetworkSnapshot after)
    {
        yield return (change.Kind, change.Id);
        if (change.Kind is RecordKind.Offer or RecordKind.Unit)
            foreach (var owner in new[] { OwnerOf(Snapshot.Find(change.Kind, change.Id)), OwnerOf(change.After) })
                if (owner is not null)
                    yield return (RecordKind.Organisation, owner);
        if (change.Kind != RecordKind.Organisation)
            yield break;
        foreach (var record in after.OffersOf(change.Id).Concat<IRecord>(after.NeedsOf(change.Id)).Concat(after.PartnershipsOf(change.Id)))
            yield return (record.Kind, record.Id);
    }

    private static string? OwnerOf(IRecord? record) => record switch
    {
        Offer offer => offer.Organisation,
        Unit unit => unit.Organisation,
        _ => null,
    };
}

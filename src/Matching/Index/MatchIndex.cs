using CoCreate.Matching.Learning;
using CoCreate.Matching.Partners;
using CoCreate.Matching.Text;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Index;

/// <summary>The compact in-memory form the engine reads: immutable, one per revision, fed by changes.</summary>
public sealed class MatchIndex
{
    private readonly Lexicon words;
    private readonly Numbering organisations;
    private Lazy<Trails> trails;

    private MatchIndex(NetworkSnapshot snapshot, Lexicon words, Numbering organisations, ThemeNumbers themes)
    {
        Snapshot = snapshot;
        (this.words, this.organisations, Themes) = (words, organisations, themes);
        Asked = new(themes, organisations);
        trails = new(() => new(this));
    }

    /// <summary>The network it shows.</summary>
    public NetworkSnapshot Snapshot { get; }

    /// <summary>The revision it shows.</summary>
    public long Revision => Snapshot.Revision;

    internal ThemeNumbers Themes { get; }
    internal CardMaker Asked { get; }
    internal Shelf Offers { get; private init; } = null!;
    internal Shelf Needs { get; private init; } = null!;
    internal Shelf Profiles { get; private init; } = null!;
    internal Past Past { get; private init; } = null!;
    internal PastTexts PastTexts { get; private init; } = null!;
    /// <summary>Past partnerships in numbers, made when first asked for.</summary>
    internal Trails Trails => trails.Value;
    internal Ownership Owned => new(Snapshot);
    /// <summary>What answers have taught about the weights, by municipality.</summary>
    public OnlineWeights Learned { get; private init; } = OnlineWeights.None;
    internal int OrganisationBound => organisations.Bound;

    internal int NumberOf(string organisation) => organisations.Of(organisation);

    /// <summary>An index over a whole network.</summary>
    public static MatchIndex Build(NetworkSnapshot snapshot)
    {
        var bare = new MatchIndex(snapshot, new(), new(), new(Network.Reference.Themes.Of(snapshot)));
        var (words, themes) = (bare.words, bare.Themes.Count);
        // what one core does alone is done beside the rest
        var past = Task.Run(() => Past.Of(snapshot));
        var texts = Task.Run(() => PastTexts.Of(words, InOrder(snapshot.Partnerships.Where(Past.Counts))));
        var needs = Task.Run(() => Shelf.Of(words, Cards(snapshot.Needs, n => bare.CardOf(n, snapshot)), null, themes));
        var offers = Shelf.Of(words, Cards(snapshot.Offers, o => bare.CardOf(o, snapshot)), null, themes);
        return bare.Copy(snapshot, past.Result, texts.Result, offers, needs.Result,
            Shelf.Of(words, Cards(snapshot.Organisations, o => bare.CardOf(o, past.Result)), past.Result, themes));
    }

    /// <summary>The index after one more commit.</summary>
    public MatchIndex Apply(CommittedChangeSet committed, NetworkSnapshot after)
    {
        if (committed.Set.Changes.Any(c => c.Kind == RecordKind.Theme))
            return Build(after).With(Learned);
        var (past, texts) = (Past, PastTexts);
        HashSet<string> offers = [], needs = [], profiles = [];
        foreach (var change in committed.Set.Changes)
        {
            switch (change.Kind)
            {
                case RecordKind.Offer:
                    offers.Add(change.Id);
                    break;
                case RecordKind.Need:
                    needs.Add(change.Id);
                    break;
                case RecordKind.Partnership:
                    past = past.With(change, Snapshot.Partnership(change.Id), profiles);
                    texts = texts.With(change.Id, change.After is Partnership p && Past.Counts(p) ? p : null);
                    break;
                case RecordKind.Organisation:
                    profiles.Add(change.Id);
                    offers.UnionWith(new Ownership(after).OffersOf(change.Id));
                    needs.UnionWith(new Ownership(after).NeedsOf(change.Id));
                    break;
            }
        }
        var next = Copy(after, past, texts,
            Offers.With(offers, id => CardOf(after.Offer(id), after), Read),
            Needs.With(needs, id => CardOf(after.Need(id), after), Read),
            Profiles.With(profiles, id => CardOf(after.Organisation(id), past), Read));
        DocumentTerms Read(Card card) => CardTexts.TermsOf(card.Record, card.IsProfile ? past[card.Id].Take(Past.Newest) : [], words);
        // what nothing of the past, nobody's profile and no place changed in is not made again
        if (ReferenceEquals(next.Profiles, Profiles) && ReferenceEquals(next.PastTexts, PastTexts) && committed.Set.Changes.All(c => c.Kind != RecordKind.Place))
            next.trails = trails;
        return next;
    }

    /// <summary>The same index with other learned weights.</summary>
    public MatchIndex With(OnlineWeights learned)
    {
        var next = Copy(Snapshot, Past, PastTexts, Offers, Needs, Profiles, learned);
        next.trails = trails;
        return next;
    }

    private MatchIndex Copy(NetworkSnapshot snapshot, Past past, PastTexts texts, Shelf offers, Shelf needs, Shelf profiles, OnlineWeights? learned = null) =>
        new(snapshot, words, organisations, Themes) { Learned = learned ?? Learned, Past = past, PastTexts = texts, Offers = offers, Needs = needs, Profiles = profiles };

    private static Card[] Cards<T>(IEnumerable<T> records, Func<T, Card?> card) =>
        [.. records.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.FullyBuffered).Select(card).OfType<Card>()];

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> records) where T : IRecord => records.OrderBy(r => r.Id, StringComparer.Ordinal);

    // Only what is published lies on a shelf; a need that is not for everybody is left aside by the question that may not see it.
    private Card? CardOf(Offer? offer, NetworkSnapshot snapshot) =>
        offer is { Status: RecordStatus.Published } && snapshot.Organisation(offer.Organisation) is { Status: RecordStatus.Published } owner ? Asked.Of(offer, owner) : null;

    private Card? CardOf(Need? need, NetworkSnapshot snapshot) =>
        need is { Status: RecordStatus.Published } && snapshot.Organisation(need.Organisation) is { Status: RecordStatus.Published } owner ? Asked.Of(need, owner) : null;

    private Card? CardOf(Organisation? organisation, Past past) =>
        organisation is { Status: RecordStatus.Published } ? Asked.Of(organisation, past[organisation.Id].Take(Past.Newest)) : null;
}

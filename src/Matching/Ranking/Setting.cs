using CoCreate.Matching.Fairness;
using CoCreate.Matching.Index;
using CoCreate.Matching.Partners;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// One side of a question, laid against one shelf: the card that is asked with, whether it asks or gives, and how many points
/// each signal can give. Signals the question says nothing about are out of play, and their points go to the others.
/// </summary>
internal sealed class Setting
{
    /// <summary>So much weight must be in play before all 10,000 points can be given: knowing little cannot be a great match.</summary>
    private const double LeastInPlay = 6500;

    private readonly MatchQuestion question;

    public Setting(MatchIndex index, Card card, bool asks, Shelf shelf, MatchQuestion question, Ties ties, PartnerScores? partners = null, TextQuery? query = null)
    {
        Partners = partners;
        (Index, Card, Asks, Shelf, Today, Ties, this.question) = (index, card, asks, shelf, question.Today, ties, question);
        Query = query ?? new(this);
        var (all, families, down) = (SignalList.All, partners is null ? [] : FamilySignal.All, SignalList.PullDown);
        var learned = index.Learned.For(card.Owner?.Municipality);
        // the weight of each that is in play, then what share of 10,000 points that is
        Span<double> weights = stackalloc double[all.Length];
        Span<int> most = stackalloc int[all.Length + families.Length + down.Length];
        var (count, sum) = (0, 0);
        foreach (var signal in all)
            if (signal.InPlay(this))
            {
                sum += MatchingWeights.Of(signal.Code);
                weights[count++] = MatchingWeights.Of(signal.Code) * learned[signal.Code];
            }
        Points.Apportion(weights[..count], (int)Math.Round(10_000 * Math.Min(1, sum / LeastInPlay)), most);
        InPlay = new ISignal[count + families.Length + down.Length];
        (Highest, Most) = (new int[InPlay.Length], new int[InPlay.Length]);
        AboutMost = partners is null ? Most : most[..count].ToArray();
        var at = 0;
        foreach (var signal in all)
            if (signal.InPlay(this))
                Add(at, signal, partners is null ? most[at] : (int)(most[at] * partners.Left(signal.Code)));
        foreach (var family in families)
            Add(at, family, partners!.Most[family.Family]);
        // what only pulls down stands outside the 10,000: nobody scores less because somebody else has too much to do
        foreach (var signal in down)
            (InPlay[at], Most[at++]) = (signal, signal.InPlay(this) ? Points.Round(MatchingWeights.Of(signal.Code) * learned[signal.Code] * (signal is CrowdSignal ? question.TakingTurns : 1)) : 0);

        void Add(int place, ISignal signal, int points) => (InPlay[place], Highest[place], Most[place], at) = (signal, points, points, place + 1);
    }

    public MatchIndex Index { get; }
    public Card Card { get; }
    /// <summary>Whether the question's side asks; else it gives.</summary>
    public bool Asks { get; }
    /// <summary>To whom sentences are told.</summary>
    public Listener TellTo => question.TellTo;
    public Shelf Shelf { get; }
    public DateOnly Today { get; }
    public Ties Ties { get; }
    public TextQuery Query { get; }
    /// <summary>The signals that have something to go by, in the order they are asked.</summary>
    public ISignal[] InPlay { get; }
    /// <summary>The most points each of them can give.</summary>
    public int[] Most { get; }

    /// <summary>The most points each of them can add: none for those that only pull down.</summary>
    public int[] Highest { get; }

    /// <summary>The same before the past took its share: what tells whether two are about the same.</summary>
    public int[] AboutMost { get; }
    /// <summary>What past partnerships say of every organisation; null when they say nothing here.</summary>
    public PartnerScores? Partners { get; }

    /// <summary>What the asker's organisation can give in return.</summary>
    public Returns Returns => field ??= new(this);

    /// <summary>How many new requests this month are already promised to an organisation, besides those it got.</summary>
    public int PromisedTo(string organisation) => question.Promised?.Invoke(organisation) ?? 0;

    /// <summary>Whether a need asks for a declaration of children's certificates; the question's own is read once.</summary>
    public bool AsksForCertificate(Card asker) => ReferenceEquals(asker, Card) ? certificate ??= ChildCertificate.AskedBy(asker.Need!) : ChildCertificate.AskedBy(asker.Need!);

    private bool? certificate;

    /// <summary>The stems of what a need asks in words; those of the question's own are made once.</summary>
    public Func<HashSet<string>> StemsOf(Card asker) => ReferenceEquals(asker, Card) ? ownStems ??= OwnStems : OthersStems(asker);

    private static Func<HashSet<string>> OthersStems(Card asker) => () => Statement.StemsOf(asker.Need!);

    private HashSet<string> OwnStems() => stems ??= Statement.StemsOf(Card.Need!);

    private HashSet<string>? stems;
    private Func<HashSet<string>>? ownStems;

    /// <summary>Whether candidates can have texts, periods and prices: offers and needs do, profiles do not.</summary>
    public bool CandidatesAreProfiles => ReferenceEquals(Shelf, Index.Profiles);

    /// <summary>The same with another card of the same text.</summary>
    public Setting With(Card card) => ReferenceEquals(card, Card) ? this : new(Index, card, Asks, Shelf, question, Ties, Partners, Query);

    /// <summary>Whether the candidate is the asker's own, or not for the asker to see.</summary>
    public bool Skips(Card candidate) => (Card.Owner is { } owner && owner.Id == candidate.OwnerId) || (candidate.Need is { } need && !question.Shows(need));

    /// <summary>What a candidate scores in all.</summary>
    public int ScoreOf(in Pair pair)
    {
        var score = 0;
        for (var i = 0; i < InPlay.Length; i++)
            score += PointsOf(i, pair);
        return Math.Clamp(score, 0, 10_000);
    }

    public int PointsOf(int signal, in Pair pair) => InPlay[signal] is FamilySignal family ? family.Points(pair) : Most[signal] == 0 ? 0 : Points.Round(Most[signal] * InPlay[signal].Value(pair));
}

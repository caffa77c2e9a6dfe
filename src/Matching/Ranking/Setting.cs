using CoCreate.Matching.Index;
using CoCreate.Matching.Partners;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

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
        InPlay = [.. SignalList.All.Where(s => s.InPlay(this))];
        var sum = InPlay.Sum(s => MatchingWeights.Of(s.Code));
        AboutMost = Most = Points.Apportion(InPlay.Select(s => (double)MatchingWeights.Of(s.Code)).ToArray(),
            (int)Math.Round(10_000 * Math.Min(1, sum / LeastInPlay)));
        if (partners is null)
            return;
        Most = [.. Most.Select((most, i) => (int)(most * partners.Left(InPlay[i].Code))), .. partners.Most];
        InPlay = [.. InPlay, .. FamilySignal.All];
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

    /// <summary>The same before the past took its share: what tells whether two are about the same.</summary>
    public int[] AboutMost { get; }
    /// <summary>What past partnerships say of every organisation; null when they say nothing here.</summary>
    public PartnerScores? Partners { get; }

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

    public int PointsOf(int signal, in Pair pair) => InPlay[signal] is FamilySignal family ? family.Points(pair) : Points.Round(Most[signal] * InPlay[signal].Value(pair));
}

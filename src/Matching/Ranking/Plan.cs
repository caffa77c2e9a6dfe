using CoCreate.Matching.Index;
using CoCreate.Matching.Partners;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Ranking;

/// <summary>What a question asks of which shelf. An organisation asks with its needs and gives with its offers; its profile stands for the rest.</summary>
internal sealed class Plan
{
    /// <summary>So many of an organisation's own needs and offers speak for it, the newest first.</summary>
    private const int MostOwn = 12;

    private readonly MatchIndex index;
    private readonly Ties ties;

    private Plan(MatchIndex index, MatchQuestion question, string? organisation)
    {
        this.index = index;
        ties = Ties.Of(index, organisation);
        Question = question;
    }

    public MatchQuestion Question { get; }

    /// <summary>Whether organisations are ranked, each by the best that stands for it.</summary>
    public bool ByOrganisation => Question.Target == MatchTarget.Organisations;

    public List<Setting> Settings { get; } = [];

    public static Plan For(MatchIndex index, MatchQuestion question) => question switch
    {
        { Need: { } need } => For(index, question, need),
        { Offer: { } offer } => For(index, question, offer),
        { Organisation: { } organisation } => For(index, question, organisation),
        _ => throw new ArgumentException("A question asks with a need, an offer or an organisation.", nameof(question)),
    };

    private static Plan For(MatchIndex index, MatchQuestion question, Need need)
    {
        var plan = new Plan(index, question, need.Organisation);
        var card = index.Asked.Of(need, index.Snapshot.Organisation(need.Organisation));
        if (question.Target == MatchTarget.Offers || question.Target == MatchTarget.Organisations && index.Offers.Count > 0)
            plan.Ask(card, index.Offers);
        if (question.Target == MatchTarget.Organisations)
            plan.Ask(card, index.Profiles, PartnerScores.For(index, card, question.Today));
        return plan;
    }

    private static Plan For(MatchIndex index, MatchQuestion question, Offer offer)
    {
        var plan = new Plan(index, question, offer.Organisation);
        var card = index.Asked.Of(offer, index.Snapshot.Organisation(offer.Organisation));
        if (question.Target != MatchTarget.Offers)
            plan.Give(card, index.Needs);
        if (question.Target == MatchTarget.Organisations)
            plan.Give(card, index.Profiles);
        return plan;
    }

    private static Plan For(MatchIndex index, MatchQuestion question, Organisation organisation)
    {
        var plan = new Plan(index, question, organisation.Id);
        var profile = index.Asked.Of(organisation, index.Past[organisation.Id].Take(Past.Newest));
        if (question.Target != MatchTarget.Needs)
        {
            foreach (var need in Newest(index.Owned.NeedsOf(organisation.Id).Select(index.Needs.Find).Where(c => c?.Need is { } need && question.Shows(need))))
                plan.Ask(need, index.Offers);
            plan.Ask(profile, question.Target == MatchTarget.Offers ? index.Offers : index.Profiles);
        }
        if (question.Target != MatchTarget.Offers)
        {
            foreach (var offer in Newest(index.Owned.OffersOf(organisation.Id).Select(index.Offers.Find)))
                plan.Give(offer, index.Needs);
            if (question.Target == MatchTarget.Needs)
                plan.Give(profile, index.Needs);
        }
        return plan;
    }

    private void Ask(Card card, Shelf shelf, PartnerScores? partners = null) => Settings.Add(new(index, card, asks: true, shelf, Question, ties, partners, partners?.Query));

    private void Give(Card card, Shelf shelf) => Settings.Add(new(index, card, asks: false, shelf, Question, ties));

    private static IEnumerable<Card> Newest(IEnumerable<Card?> own) =>
        own.OfType<Card>().OrderByDescending(c => c.Record.Revision).ThenBy(c => c.Id, StringComparer.Ordinal).Take(MostOwn);
}

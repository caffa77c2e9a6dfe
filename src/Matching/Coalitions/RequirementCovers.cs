using System.Collections.Immutable;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Coalitions;

/// <summary>
/// Which offers cover a requirement: the engine is asked with a need that has this requirement alone. An offer covers it when no rule is
/// broken, it is of the kind, it is about the same (a theme or a telling word) and there is enough of it.
/// </summary>
internal sealed class RequirementCovers
{
    private const int MostLookedAt = 200, MostNearest = 3;

    private readonly Requirement requirement;
    private readonly MatchIndex index;
    private readonly ImmutableArray<Match> near;
    private readonly ImmutableArray<RuledOut> ruledOut;

    public RequirementCovers(MatchIndex index, CoalitionQuestion question, Requirement requirement)
    {
        (this.index, this.requirement) = (index, requirement);
        var answer = MatchEngine.Ask(index, new(Alone(question.Need, requirement), null, null, MatchTarget.Offers, question.Today, MostLookedAt, RuledOut: true, BetterIf: false));
        bool Shown(OfferRef? offer) => offer is not null && question.SetAside?.Invoke(offer.Id) != true && index.Snapshot.Offer(offer.Id)?.OfferKind == requirement.Kind;
        var kind = answer.Items.Where(m => Shown(m.Offer)).ToLookup(m => Covers(m));
        Offers = [.. kind[true].Select(m => m.Offer!.Id)];
        near = [.. kind[false].Where(AboutTheSame)];
        ruledOut = [.. answer.RuledOut!.Value.Where(r => Shown(r.Offer))];
    }

    /// <summary>Ids of the offers that cover it, the best first.</summary>
    public ImmutableArray<string> Offers { get; }

    /// <summary>Who comes nearest when nobody covers it, with what is in the way.</summary>
    public ImmutableArray<NearestOffer> Nearest() =>
    [
        .. near.Select(m => (m.Offer, m.Organisation, m.Reasons.MinBy(r => r.Points)!.Da, m.Reasons.MinBy(r => r.Points)!.En))
            .Concat(ruledOut.Select(r => (r.Offer, r.Organisation, r.Da, r.En)))
            .Take(MostNearest).Select(n => new NearestOffer(n.Offer!, n.Organisation, n.Da, n.En)),
    ];

    /// <summary>The need with this requirement alone, in the requirement's own words and themes where it has any.</summary>
    internal static Need Alone(Need need, Requirement requirement) => need with
    {
        Requirements = [requirement],
        // a bus is no more fitting for being about water
        Themes = requirement.Themes.OrEmpty().IsEmpty && requirement.Text is null ? need.Themes : [],
        Question = requirement.Text ?? need.Question,
        Text = requirement.Text is null ? need.Text : null,
        // the need's subjects and money are for the whole, not for each part of it
        Subjects = [],
        Budget = null,
    };

    private bool Covers(Match match) => AboutTheSame(match) && Points(match, "capacity") >= 0 && Points(match, "kind") >= 0 && match.Rating > Rating.Poor;

    private bool AboutTheSame(Match match) => Points(match, "theme") > 0 || Points(match, "text") > 0 || SaysNothing(match);

    // neither a theme nor words to go by: the kind must do
    private bool SaysNothing(Match match) => requirement.Text is null && requirement.Themes.OrEmpty().IsEmpty
        && index.Snapshot.Offer(match.Offer!.Id)!.Themes.OrEmpty().IsEmpty;

    private static int Points(Match match, string signal) => match.Reasons.FirstOrDefault(r => r.Signal == signal)?.Points ?? 0;
}

using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Web.Pages.Offers;

/// <summary>How one offer fits one need: ranked, ruled out by a rule, or about something else.</summary>
/// <param name="Need">The need it is held against.</param>
/// <param name="Match">The match, when the engine ranks it.</param>
/// <param name="RuledOut">The rule that removed it, when one did.</param>
public sealed record Fit(Need Need, Match? Match, RuledOut? RuledOut)
{
    private const int Widest = 200;

    public static Fit Of(MatchIndex index, Need need, Offer offer, DateOnly today)
    {
        var answer = MatchEngine.Ask(index, new(need, null, null, MatchTarget.Offers, today, Widest, RuledOut: true));
        var gone = answer.RuledOut is { IsDefault: false } all ? all.FirstOrDefault(r => r.Offer?.Id == offer.Id) : null;
        return new(need, answer.Items.FirstOrDefault(m => m.Offer?.Id == offer.Id), gone);
    }
}

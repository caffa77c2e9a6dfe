using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Counterfactuals;

/// <summary>The asker goes further, or the giver comes.</summary>
internal sealed class DistanceProposer : IProposer
{
    public string[] Lifts => ["distance"];

    public IEnumerable<Proposal> For(Pair pair)
    {
        if (pair.Km is not { } km || pair.Asker.Need is not { } need)
            yield break;
        var comes = pair.Giver.May(Where.Asker) && km <= (DistanceSignal.RadiusOf(pair.Giver) ?? double.MaxValue);
        // Who lies near would only seem nearer: the reach is worth asking about when it is what is short.
        if (need.ReachKm is { } reach and > 0 && !comes && km > reach / 2)
            foreach (var times in new[] { 1.5, 2, 3 })
            {
                var further = Math.Ceiling(reach * times / 5) * 5;
                yield return new("reachKm", 10 + (int)Math.Ceiling(further - reach), reach, further,
                    Say.About(pair, $"{{a}} kan tage {Say.Km(further)}", $"{{a}} can go {Say.Km(further)}")) { Need = n => n with { ReachKm = further } };
            }
        if (pair.Giver.Offer is { } offer && !pair.Giver.May(Where.Asker) && km <= (offer.RadiusKm ?? double.MaxValue))
        {
            var places = offer.Where.OrEmpty().Add(Where.Asker);
            yield return new("where", 30, offer.Where.OrEmpty(), places,
                Say.About(pair, $"{{g}} kan komme ud til {{Aj}}", $"{{g}} can come to {{Aj}}")) { Offer = o => o with { Where = places } };
        }
    }
}

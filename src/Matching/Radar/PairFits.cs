using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Rules;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Radar;

/// <summary>Why two organisations would fit: a need of the one (A) and an offer of the other (B), else what both are.</summary>
internal sealed record PairFit(Organisation A, Organisation B, int Score, Need? Need, Offer? Offer, string Da, string En);

/// <summary>How well two organisations fit, by the engine's own score; each need is read once.</summary>
internal sealed class PairFits(RadarScope scope)
{
    private readonly Dictionary<string, Setting> asked = new(StringComparer.Ordinal);

    /// <summary>The best reason to bring them together; null when there is none.</summary>
    public PairFit? Of(Organisation a, Organisation b) =>
        Offered(a, b).Concat(Offered(b, a)).OrderByDescending(f => f.Score).ThenBy(f => f.Need!.Id, StringComparer.Ordinal).ThenBy(f => f.Offer!.Id, StringComparer.Ordinal).FirstOrDefault() ?? Alike(a, b);

    private IEnumerable<PairFit> Offered(Organisation asker, Organisation giver)
    {
        foreach (var need in scope.Index.Owned.NeedsOf(asker.Id).Select(scope.Index.Needs.Find).OfType<Card>().Where(c => scope.IsOpen(c.Need!)))
            foreach (var offer in scope.Index.Owned.OffersOf(giver.Id).Select(scope.Index.Offers.Find).OfType<Card>())
                if (Scored(AskedBy(need), offer) is { } score)
                    yield return new(asker, giver, score, need.Need, offer.Offer,
                        $"{asker.Name} spørger: »{need.Need!.Question}« {giver.Name} tilbyder »{offer.Offer!.Title}«.",
                        $"{asker.Name} asks: “{need.Need.Question}” {giver.Name} offers “{offer.Offer.Title}”.");
    }

    // neither asks for anything the other has, but both are about the same, each in its sector
    private PairFit? Alike(Organisation a, Organisation b)
    {
        if (a.Sector == b.Sector || scope.Index.Profiles.Find(a.Id) is not { } one || scope.Index.Profiles.Find(b.Id) is not { } other)
            return null;
        var tree = scope.Index.Themes;
        var shared = one.Themes.ToArray().Intersect(other.Themes.ToArray()).OrderByDescending(t => tree.Top(t) != t).ThenBy(t => t).Select(t => tree[t]).FirstOrDefault();
        if (shared is null)
            return null;
        var setting = Plan.For(scope.Index, new(null, null, a, MatchTarget.Organisations, scope.Question.Today)).Settings.First(s => s.Card.IsProfile && s.Asks);
        return Scored(setting, other) is { } score and >= Ratings.Good
            ? new(a, b, score, null, null, $"Begge arbejder med {Say.Inside(shared.LabelDa)}, hver for sig.", $"Both work with {Say.Inside(shared.LabelEn)}, each on their own.") : null;
    }

    private Setting AskedBy(Card need)
    {
        if (!asked.TryGetValue(need.Id, out var setting))
            asked[need.Id] = setting = Plan.For(scope.Index, new(need.Need!, null, null, MatchTarget.Offers, scope.Question.Today)).Settings[0];
        return setting;
    }

    private static int? Scored(Setting setting, Card other)
    {
        var pair = new Pair(setting, other, setting.Query.SumOf(other));
        return RuleList.FirstBroken(pair) is null && setting.ScoreOf(pair) is var score && Fit.Is(new Candidate(score, other, setting, pair.Text)) ? score : null;
    }
}

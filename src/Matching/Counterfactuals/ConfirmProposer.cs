using System.Collections.Immutable;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;

namespace CoCreate.Matching.Counterfactuals;

/// <summary>The giver says that the offer still holds, or whom it is for.</summary>
internal sealed class ConfirmProposer : IProposer
{
    private const int HalfAYear = 183;

    public string[] Lifts => ["freshness", "audience"];

    public IEnumerable<Proposal> For(Pair pair)
    {
        if (pair.Giver.Offer is not { } offer)
            yield break;
        if (offer.FreshUntil is not { } until || until < pair.Today)
        {
            var day = pair.Today.AddDays(HalfAYear);
            yield return new("freshUntil", 5, offer.FreshUntil, day,
                Say.About(pair, "{g} bekræfter tilbuddet", "{g} confirm the offer")) { Offer = o => o with { FreshUntil = day } };
        }
        if (pair.Asker.Grades != 0 && (pair.Asker.Grades & ~pair.Giver.Grades) != 0)
        {
            ImmutableArray<int> grades = [.. Enumerable.Range(0, 11).Where(g => ((pair.Asker.Grades | pair.Giver.Grades) & 1 << g) != 0)];
            var (da, en) = Say.Grades(pair.Asker.Grades);
            yield return new("grades", pair.Giver.Grades == 0 ? 12 : 25, offer.Grades, grades,
                Say.About(pair, $"{{g}} også kan tage {da}", $"{{g}} can take {en} too")) { Offer = o => o with { Grades = grades } };
        }
    }
}

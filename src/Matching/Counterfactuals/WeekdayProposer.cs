using System.Collections.Immutable;
using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Counterfactuals;

/// <summary>The weekdays both can.</summary>
internal sealed class WeekdayProposer : IProposer
{
    public string[] Lifts => ["weekdays"];

    public IEnumerable<Proposal> For(Pair pair)
    {
        int asked = pair.Asker.Weekdays, given = pair.Giver.Weekdays;
        if (asked == 0 || (asked & given) == asked || pair.Asker.Need is not { } need || pair.Giver.Offer is not { } offer)
            yield break;
        if (given != 0)
        {
            var shared = (asked & given) != 0 ? asked & given : given;
            var (da, en) = Say.Days(shared);
            yield return new("weekdays", (asked & given) != 0 ? 10 : 15, need.Weekdays.OrEmpty(), Days(shared),
                Say.About(pair, $"{{a}} vælger {da}", $"{{a}} choose {en}")) { Need = n => n with { Weekdays = Days(shared) } };
        }
        var (moreDa, moreEn) = Say.Days(asked & ~given);
        yield return new("weekdays", given == 0 ? 12 : 25, offer.Weekdays.OrEmpty(), Days(asked | given),
            Say.About(pair, $"{{g}} også kan {moreDa}", $"{{g}} can do {moreEn} too")) { Offer = o => o with { Weekdays = Days(asked | given) } };
    }

    private static ImmutableArray<Weekday> Days(int bits) => [.. Enum.GetValues<Weekday>().Where(d => (bits & 1 << (int)d) != 0)];
}

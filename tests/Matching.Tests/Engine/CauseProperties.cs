using CoCreate.Matching.Index;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Tests.Engine;

/// <summary>Reasons are true: without its cause, the largest reason's points are gone, and nearly always the place with them.</summary>
public sealed class CauseProperties
{
    private const int First = 2, Last = 50;

    /// <summary>What each signal goes by, taken away or turned round.</summary>
    private static readonly Dictionary<string, Func<Offer, MatchIndex, Need, IEnumerable<IRecord>>> Without = new()
    {
        ["theme"] = (o, _, _) => [o with { Themes = [] }],
        ["subject"] = (o, _, _) => [o with { Subjects = [] }],
        ["text"] = (o, _, _) => [o with { Title = "x", Text = null }],
        ["kind"] = (o, _, need) => [o with { OfferKind = Enum.GetValues<OfferKind>().First(kind => need.Requirements.All(r => r.Kind != kind)) }],
        ["audience"] = (o, _, _) => [o with { Grades = [], Ages = null }],
        ["distance"] = (o, index, _) => [o with { Position = null, Where = [] }, Owner(o, index) with { Position = null, Municipality = null }],
        ["time"] = (o, _, _) => [o with { Periods = [] }],
        ["weekdays"] = (o, _, _) => [o with { Weekdays = [] }],
        ["capacity"] = (o, _, _) => [o with { Capacity = null, Seats = null }],
        ["price"] = (o, _, _) => [o with { Price = null }],
        ["history"] = Alone,
        ["trust"] = Alone,
        ["sectors"] = (o, index, need) => [Owner(o, index) with { Sector = index.Snapshot.Organisation(need.Organisation)!.Sector }],
        ["freshness"] = (o, _, _) => [o with { FreshUntil = null }],
        ["wishes"] = (o, index, _) => [Owner(o, index) with { Limits = null }, .. index.Snapshot.Needs.Where(n => n.Organisation == o.Organisation).Select(n => n with { Status = RecordStatus.Archived })],
        ["answers"] = (o, index, _) => [Owner(o, index) with { Responses = new() }],
    };

    [Fact]
    public void Taking_away_the_cause_of_the_largest_reason_lowers_the_score_always_and_the_rank_nearly_always()
    {
        var (tried, lower) = (0, 0);
        var random = new Random(1);
        for (var seed = 0; seed < 12; seed++)
        {
            var snapshot = new ARandomNetwork(seed).Snapshot(organisations: 40, offers: 300, needs: 8);
            var index = MatchIndex.Build(snapshot);
            foreach (var need in snapshot.Needs.Where(n => n.Status == RecordStatus.Published && n.Visibility == Visibility.Public).OrderBy(n => n.Id))
            {
                var question = new MatchQuestion(need, null, null, MatchTarget.Offers, ARandomNetwork.Today, Top: 200, BetterIf: false);
                var items = MatchEngine.Ask(index, question).Items;
                foreach (var item in items.Where(i => i.Rank is >= First and <= Last && i.Score > 0 && !i.FromOutside).OrderBy(_ => random.Next()).Take(5))
                {
                    var changed = Without[item.Reasons[0].Signal](snapshot.Offer(item.Offer!.Id)!, index, need).ToList();
                    var after = snapshot.With(new(2, new([.. changed.Select(r => new Change(r.Kind, r.Id, null, r))], "test", DateTimeOffset.UnixEpoch, "test")));
                    var now = MatchEngine.Ask(MatchIndex.Build(after), question).Items.FirstOrDefault(i => i.Offer!.Id == item.Offer.Id);
                    (now?.Score ?? 0).ShouldBeLessThan(item.Score, $"{seed}: {item.Offer.Id} for {need.Id}, {item.Reasons[0].Signal}");
                    tried++;
                    lower += now is null || now.Rank > item.Rank ? 1 : 0;
                }
            }
        }
        tried.ShouldBeGreaterThan(200);
        lower.ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(0.95 * tried), $"{lower} of {tried} stand lower");
    }

    [Fact]
    public void Every_signal_is_told_in_a_family_that_has_a_name()
    {
        foreach (var signal in Signals.MatchingWeights.All)
        {
            if (!signal.OnlyDown)
                Without.ShouldContainKey(signal.Signal);
            Reasons.ReasonFamilies.Name(Reasons.ReasonFamilies.CodeOf(signal.Signal)).Da.ShouldNotBeEmpty();
        }
    }

    private static Organisation Owner(Offer offer, MatchIndex index) => index.Snapshot.Organisation(offer.Organisation)!;

    private static IEnumerable<IRecord> Alone(Offer offer, MatchIndex index, Need need) => index.Snapshot.Partnerships
        .Where(p => p.Members.Any(m => m.Organisation == offer.Organisation))
        .Select(p => p with { Members = [.. p.Members.Where(m => m.Organisation != offer.Organisation)] });
}

using CoCreate.Matching.Index;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Tests.Engine;

/// <summary>Reasons of the past are true: without what the largest one goes by, an organisation scores less, and nearly always stands lower.</summary>
public sealed class PartnerCauseProperties
{
    private const int First = 2, Last = 50;

    // what a signal goes by besides what was done before
    private static readonly HashSet<string> ByName = ["named.most", "named.share", "named.whole", "named.short", "similar.type"];
    // who does not say where it is, is where those are whom it worked with
    private static readonly HashSet<string> ByPlace = ["near.lead", "near.text", "near.own", "near.affinity"];
    // everybody is of some sector: without theirs they are of the one that says least for them
    private static readonly HashSet<string> BySector = ["fits.same", "fits.expected", "near.municipality"];

    [Fact]
    public void Taking_away_the_cause_of_the_largest_reason_lowers_the_score_always_and_the_rank_nearly_always()
    {
        var (tried, lower) = (0, 0);
        var random = new Random(1);
        for (var seed = 0; seed < 8; seed++)
        {
            var snapshot = new ARandomNetwork(seed).Snapshot(organisations: 120, offers: 20, needs: 6, partnerships: 500);
            var index = MatchIndex.Build(snapshot);
            foreach (var need in snapshot.Needs.Where(n => n.Status == RecordStatus.Published && n.Visibility == Visibility.Public).OrderBy(n => n.Id))
            {
                var question = new MatchQuestion(need, null, null, MatchTarget.Organisations, ARandomNetwork.Today, Top: 200, BetterIf: false);
                var items = MatchEngine.Ask(index, question).Items;
                foreach (var item in items.Where(i => i.Rank is >= First and <= Last && i.Score > 0 && !i.FromOutside && i.Reasons[0].Parts is not null).OrderBy(_ => random.Next()).Take(6))
                {
                    var now = Without(item.Reasons[0].Parts!.Value[0].Signal, snapshot, snapshot.Organisation(item.Organisation.Id)!, need)
                        .Select(after => MatchEngine.Ask(MatchIndex.Build(after), question).Items.FirstOrDefault(i => i.Organisation.Id == item.Organisation.Id)).MinBy(i => i?.Score ?? 0);
                    (now?.Score ?? 0).ShouldBeLessThan(item.Score, $"{seed}: {item.Organisation.Id} for {need.Id}, {item.Reasons[0].Parts!.Value[0].Signal}");
                    tried++;
                    lower += now is null || now.Rank > item.Rank ? 1 : 0;
                }
            }
        }
        tried.ShouldBeGreaterThan(100);
        lower.ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(0.95 * tried), $"{lower} of {tried} stand lower");
    }

    private static IEnumerable<NetworkSnapshot> Without(string signal, NetworkSnapshot snapshot, Organisation organisation, Need need)
    {
        if (BySector.Contains(signal))
            return Enum.GetValues<Sector>().Where(s => s != organisation.Sector && s != snapshot.Organisation(need.Organisation)!.Sector).Select(s => Changed([organisation with { Sector = s }]));
        Organisation nameless = organisation with { Name = "x", Description = null };
        var alone = snapshot.PartnershipsOf(organisation.Id).Select(p => p with { Members = [.. p.Members.Where(m => m.Organisation != organisation.Id)] });
        return
        [
            Changed(signal == "similar.profile" ? [nameless, .. alone]
                : ByName.Contains(signal) ? [nameless]
                : ByPlace.Contains(signal) ? [organisation with { Position = null, Municipality = null, Address = null }, .. organisation.Position is null ? alone : []]
                : alone),
        ];

        NetworkSnapshot Changed(IEnumerable<IRecord> changed) =>
            snapshot.With(new(2, new([.. changed.Select(r => new Change(r.Kind, r.Id, null, r))], "test", DateTimeOffset.UnixEpoch, "test")));
    }
}

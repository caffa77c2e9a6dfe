using CoCreate.Matching.Cycles;
using CoCreate.Matching.Index;
using CoCreate.Matching.Tests.Engine;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Tests.Coalitions;

public sealed class CycleTests
{
    [Fact]
    public void A_school_that_helps_the_club_that_helps_the_school_is_a_ring()
    {
        var town = new ASmallNetwork().Add(
            ASmallNetwork.AClass,
            ASmallNetwork.AStream("stream", "boats"),
            ASmallNetwork.AStream("room", "school") with { OfferKind = OfferKind.Place, Title = "Værksted om aftenen", Text = "Et værksted med høvlbænke.", Themes = ["udviklingshandicap"], Subjects = [], Grades = [] },
            new Need { Id = "shelf", Status = RecordStatus.Published, Organisation = "boats", Question = "Hvor kan vi bygge hylder om aftenen i et værksted?", Themes = ["udviklingshandicap"], Requirements = [new("r", OfferKind.Place)] });
        var rings = CycleEngine.Ask(town.Index, new(ASmallNetwork.Organisation("school", "Toldbodskolen", Sector.School), ASmallNetwork.Today)).Items;
        var ring = rings.ShouldHaveSingleItem();
        ring.Steps.Select(s => $"{s.Giver.Id} {s.Offer.Id} {s.Receiver.Id} {s.Need.Id}").ShouldBe(["school room boats shelf", "boats stream school class"]);
        ring.Score.ShouldBe(ring.Steps.Min(s => s.Score));
    }

    [Fact]
    public void Every_ring_goes_round_once_through_the_asker_and_each_step_is_what_the_engine_says()
    {
        var seen = new HashSet<int>();
        for (var seed = 0; seed < 12; seed++)
        {
            var snapshot = new ARandomNetwork(seed).Snapshot(organisations: 9, offers: 90, needs: 40);
            var index = MatchIndex.Build(snapshot);
            foreach (var organisation in snapshot.Organisations.Where(o => o.Status == RecordStatus.Published).OrderBy(o => o.Id).Take(4))
            {
                var rings = CycleEngine.Ask(index, new(organisation, ARandomNetwork.Today, Top: 50)).Items;
                rings.Select(r => r.Score).ShouldBe(rings.Select(r => r.Score).OrderDescending());
                foreach (var ring in rings)
                {
                    seen.Add(ring.Steps.Length);
                    ring.Steps.Length.ShouldBeInRange(2, 4);
                    ring.Steps[0].Giver.Id.ShouldBe(organisation.Id);
                    ring.Steps.Select(s => s.Giver.Id).ShouldBeUnique();
                    ring.Steps.Select(s => s.Receiver.Id).ShouldBe([.. ring.Steps.Skip(1).Select(s => s.Giver.Id), organisation.Id]);
                    foreach (var step in ring.Steps)
                        IsTold(index, snapshot, step);
                }
            }
        }
        seen.ShouldBe([2, 3, 4], ignoreOrder: true);
    }

    private static void IsTold(MatchIndex index, NetworkSnapshot snapshot, CycleStep step)
    {
        snapshot.Offer(step.Offer.Id)!.Organisation.ShouldBe(step.Giver.Id);
        var need = snapshot.Need(step.Need.Id)!;
        need.Organisation.ShouldBe(step.Receiver.Id);
        need.Visibility.ShouldBe(Visibility.Public);
        var scores = MatchEngine.Ask(index, new(need, null, null, MatchTarget.Offers, ARandomNetwork.Today, 200, BetterIf: false)).Items.Where(m => m.Offer!.Id == step.Offer.Id)
            .Concat(MatchEngine.Ask(index, new(null, snapshot.Offer(step.Offer.Id), null, MatchTarget.Needs, ARandomNetwork.Today, 200, BetterIf: false)).Items.Where(m => m.Need!.Id == step.Need.Id));
        scores.ShouldContain(m => m.Score == step.Score);
    }
}

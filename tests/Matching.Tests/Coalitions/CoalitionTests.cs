using System.Collections.Immutable;
using CoCreate.Matching.Coalitions;
using CoCreate.Matching.Tests.Engine;
using CoCreate.Network.Model;
using static CoCreate.Matching.Tests.Engine.ASmallNetwork;

namespace CoCreate.Matching.Tests.Coalitions;

public sealed class CoalitionTests
{
    private static Need WithFour => AClass with
    {
        Requirements =
        [
            new("viden", OfferKind.Knowledge, Text: "Faglig viden om vand") { Themes = ["vandloeb-og-soeer"] },
            new("kajak", OfferKind.Equipment, 26, "Kajakker og veste"),
            new("sted", OfferKind.Place, Text: "Et sted ved åen"),
            new("bus", OfferKind.Equipment, 26, "Bus til 26 elever"),
        ],
    };

    private static Offer Thing(string id, string owner, OfferKind kind, string title, int? capacity = null) => AStream(id, owner) with
    {
        OfferKind = kind, Title = title, Text = null, Capacity = capacity, Themes = [], Subjects = [],
    };

    private static ASmallNetwork Town => new ASmallNetwork().Add(
        AStream(), Thing("kayaks", "boats", OfferKind.Equipment, "Kajakker og veste", 30), Thing("bank", "boats", OfferKind.Place, "Klubhus og sted ved åen"),
        Thing("shed", "art", OfferKind.Place, "Et sted ved åen, indenfor"));

    private static ImmutableArray<Coalition> Ask(ASmallNetwork town, Need need, int top = 3) => CoalitionEngine.Ask(town.Index, new(need, Today, top)).Items;

    [Fact]
    public void Two_who_cover_three_of_four_are_better_than_three_and_the_bus_is_missing()
    {
        var items = Ask(Town, WithFour);
        var best = items[0];
        best.Parties.Select(p => (p.Organisation.Id, p.Offer.Id, string.Join(',', p.Covers))).ShouldBe([("boats", "kayaks", "kajak"), ("boats", "bank", "sted"), ("science", "stream", "viden")], ignoreOrder: true);
        best.Optimal.ShouldBeTrue();
        best.Bound.ShouldBe(best.Score);
        best.Missing.ShouldHaveSingleItem().Requirement.ShouldBe("bus");
        // the shed's people would be one more than need be
        items.Length.ShouldBe(1);
        Ask(Town.Add(Thing("oars", "art", OfferKind.Equipment, "Kajakker og veste, nye", 30)), WithFour).Select(i => i.Parties.Any(p => p.Organisation.Id == "boats")).ShouldBe([true, false], ignoreOrder: true);
    }

    [Fact]
    public void The_missing_piece_names_who_comes_nearest_and_why_not()
    {
        var town = Town.Add(Thing("bus", "art", OfferKind.Equipment, "Bus til 26 elever og mere", 50) with { Periods = [new(new(2026, 1, 1), new(2026, 1, 5))] },
            Thing("minibus", "art", OfferKind.Equipment, "Bus til elever", 8));
        var nearest = Ask(town, WithFour)[0].Missing.ShouldHaveSingleItem().Nearest;
        nearest.Select(n => n.Offer.Id).ShouldBe(["minibus", "bus"], ignoreOrder: true);
        nearest.Single(n => n.Offer.Id == "minibus").Da.ShouldContain("8");
        nearest.ShouldAllBe(n => n.Da.Length > 0 && n.En.Length > 0);
    }

    [Fact]
    public void What_there_are_only_so_many_of_is_not_given_twice()
    {
        var need = AClass with { Requirements = [new("a", OfferKind.Equipment, 20, "Kajakker til formiddag"), new("b", OfferKind.Equipment, 20, "Kajakker til aften")] };
        var few = new ASmallNetwork().Add(Thing("kayaks", "boats", OfferKind.Equipment, "Kajakker", 30));
        var only = Ask(few, need)[0];
        only.Parties.ShouldHaveSingleItem().Covers.Length.ShouldBe(1);
        only.Missing.ShouldHaveSingleItem();
        Ask(few.Add(Thing("more", "art", OfferKind.Equipment, "Kajakker", 30)), need)[0].Missing.ShouldBeEmpty();
        Ask(new ASmallNetwork().Add(Thing("kayaks", "boats", OfferKind.Equipment, "Kajakker", 40)), need)[0].Missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_need_that_does_not_know_yet_gets_none_and_one_nobody_meets_gets_the_missing_pieces()
    {
        Ask(Town, AClass with { Requirements = [] }).ShouldBeEmpty();
        var nobody = Ask(new ASmallNetwork(), WithFour).ShouldHaveSingleItem();
        nobody.Parties.ShouldBeEmpty();
        nobody.Score.ShouldBe(0);
        nobody.Missing.Select(m => m.Requirement).ShouldBe(["viden", "kajak", "sted", "bus"]);
    }

    [Fact]
    public void A_higher_score_is_never_outweighed_by_what_counts_less()
    {
        foreach (var requirements in (int[])[1, 2, 3, 5, 9, 16])
            for (var covered = 1; covered <= requirements; covered++)
                for (var parties = 1; parties <= covered; parties++)
                {
                    var dear = CoalitionEngine.Score(requirements, covered, parties, 1_000_000);
                    CoalitionEngine.Score(requirements, covered, parties, 0).ShouldBeGreaterThan(dear);
                    if (parties < covered)
                        dear.ShouldBeGreaterThan(CoalitionEngine.Score(requirements, covered, parties + 1, 0), $"{requirements} {covered} {parties}");
                    dear.ShouldBeGreaterThan(CoalitionEngine.Score(requirements, covered - 1, 1, 0));
                }
        CoalitionEngine.Score(4, 4, 1, 0).ShouldBe(10_000);
    }
}

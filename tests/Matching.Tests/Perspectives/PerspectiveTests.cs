using CoCreate.Matching.Index;
using CoCreate.Matching.Perspectives;
using CoCreate.Matching.Tests.Engine;
using CoCreate.Network.Demo;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Xunit.Abstractions;

namespace CoCreate.Matching.Tests.PerspectivesOf;

public sealed class PerspectiveTests(ITestOutputHelper output)
{
    private static readonly Need Lonely = new()
    { Id = "lonely", Status = RecordStatus.Published, Organisation = "school", Question = "Hvordan får ensomme unge et sted at høre til?", Themes = ["ensomhed"] };

    private static Partnership Past(string id, string title, string[] themes, params string[] members) => new()
    { Id = id, Status = RecordStatus.Published, Title = title, Phase = PartnershipPhase.Ended, Themes = [.. themes], Members = [.. members.Select(m => new Member(m, MemberRole.Partner))] };

    [Fact]
    public void A_sector_that_met_something_similar_gives_its_view_and_says_what_it_is_taken_from()
    {
        var town = new ASmallNetwork().Add(Past("p", "Ensomme unge fandt et sted i bådklubben", ["ensomhed", "sejlads"], "boats", "school"),
            Past("q", "Vandmålinger", ["vandloeb-og-soeer"], "science", "school"));
        var view = PerspectiveEngine.Ask(town.Index, new(Lonely, ASmallNetwork.Today)).Items.ShouldHaveSingleItem();
        (view.Sector, view.Themes.ShouldHaveSingleItem(), view.From.ShouldHaveSingleItem()).ShouldBe((Sector.Association, "sejlads", new(RecordKind.Partnership, "p", "Ensomme unge fandt et sted i bådklubben")));
        view.Da.ShouldStartWith("Foreninger har mødt noget, der ligner, som et spørgsmål om sejlads");
    }

    [Fact]
    public void What_may_not_be_seen_gives_no_view()
    {
        var other = Lonely with { Id = "other", Organisation = "boats", Themes = ["ensomhed", "friluftsliv"], Visibility = Visibility.Invited };
        var town = new ASmallNetwork().Add(other);
        PerspectiveEngine.Ask(town.Index, new(Lonely, ASmallNetwork.Today)).Items.ShouldBeEmpty();
        PerspectiveEngine.Ask(town.Index, new(Lonely, ASmallNetwork.Today) { Sees = _ => true }).Items.ShouldHaveSingleItem().From[0].Id.ShouldBe("other");
    }

    [Fact]
    public void In_the_demo_a_need_without_requirements_gets_several_views_of_different_sectors_each_with_a_source()
    {
        var index = MatchIndex.Build(NetworkSnapshot.Of(1, DemoNetwork.Create(1, ASmallNetwork.Today)));
        var several = 0;
        foreach (var need in index.Snapshot.Needs.Where(n => n.Requirements.IsEmpty).OrderBy(n => n.Id, StringComparer.Ordinal).Take(8))
        {
            var items = PerspectiveEngine.Ask(index, new(need, ASmallNetwork.Today)).Items;
            output.WriteLine(need.Question);
            foreach (var v in items)
                output.WriteLine($"   {v.Sector}: {v.Da} [{string.Join(" | ", v.From.Select(f => f.Title))}]");
            items.Select(v => v.Sector).ShouldBeUnique();
            items.ShouldAllBe(v => v.From.Length > 0 && v.Themes.Length > 0 && v.En.Length > 0);
            items.ShouldNotContain(v => v.Sector == index.Snapshot.Organisation(need.Organisation)!.Sector);
            several += items.Length >= 2 ? 1 : 0;
        }
        several.ShouldBeGreaterThan(0);
    }
}

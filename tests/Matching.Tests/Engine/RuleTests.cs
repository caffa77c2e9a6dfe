using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using static CoCreate.Matching.Tests.Engine.ASmallNetwork;

namespace CoCreate.Matching.Tests.Engine;

public sealed class RuleTests
{
    public static TheoryData<string, string, string> Broken => new()
    {
        { "full", "Fuldt booket i uge 15–22", "full" },
        { "over", "Sluttede 9. januar", "closed" },
        { "far", "104 km væk. I har højst 15 km", "outOfReach" },
        { "old", "Kun for 7.–9. klasse", "wrongGrades" },
        { "no", "Det gør de ikke: børn under 15 år", "wontDo" },
        { "peace", "Holder pause til og med 30. juni", "paused" },
        { "used", "Tager 2 nye henvendelser om måneden, og de er brugt. Åbner igen 1. februar", "overLimit" },
        { "shut", "Tager ikke imod nye henvendelser", "overLimit" },
    };

    private static ASmallNetwork Network => new ASmallNetwork().Add(
        Organisation("quiet", "Stille Forening", Sector.Association) with { Limits = new(PauseUntil: new(2026, 6, 30)) },
        AStream("full") with { Seats = 0 }, AStream("over") with { Periods = [new(new(2025, 9, 1), new(2026, 1, 9))] },
        AStream("far") with { Position = new(55.55, 10.4) }, AStream("old") with { Grades = [7, 8, 9] },
        Organisation("busy", "Travl Forening", Sector.Association) with { Limits = new(PerMonth: 2) }, Asked("q1", "busy", 2), Asked("q2", "busy", 11), AStream("used", "busy"),
        Organisation("closed", "Lukket Forening", Sector.Association) with { Limits = new(PerMonth: 0) }, AStream("shut", "closed"),
        AStream("no") with { WontDo = ["under-15"] }, AStream("peace", "quiet"), AStream());

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_rule_removes_the_offer_and_says_so(string offer, string words, string rule)
    {
        var answer = Network.Ask();
        answer.Items.ShouldNotContain(i => i.Offer!.Id == offer);
        var told = answer.RuledOut!.Value.Single(r => r.Offer!.Id == offer);
        (told.Rule, told.Da).ShouldBe((rule, words));
        told.En.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_months_requests_count_in_denmark_and_last_months_do_not()
    {
        var network = new ASmallNetwork().Add(Organisation("busy", "Travl Forening", Sector.Association) with { Limits = new(PerMonth: 1) }, AStream("open", "busy"));
        // 23:30 in Greenwich on New Year's Eve is January in Denmark, 22:30 is not
        network.Add(Asked("before", "busy", 1) with { Asked = new(2025, 12, 31, 22, 30, 0, TimeSpan.Zero) }).Ask().Items.ShouldHaveSingleItem();
        network.Add(Asked("after", "busy", 1) with { Asked = new(2025, 12, 31, 23, 30, 0, TimeSpan.Zero) }).Ask().Items.ShouldBeEmpty();
    }

    private static Request Asked(string id, string to, int day) =>
        new() { Id = id, Version = 1, Status = RecordStatus.Published, From = "school", To = to, Asked = new(2026, 1, day, 9, 0, 0, TimeSpan.Zero), Expires = new(2026, 1, day + 14, 9, 0, 0, TimeSpan.Zero) };

    [Fact]
    public void Who_asks_for_a_declaration_of_childrens_certificates_meets_only_those_who_gave_it()
    {
        var network = new ASmallNetwork().Add(AStream("without"), AStream("with") with { Conditions = [ChildCertificate.Code] }, AStream("room") with { OfferKind = OfferKind.Place });
        network.Ask().Items.Select(i => i.Offer!.Id).ShouldContain("without");
        var answer = network.Ask(AClass with { Text = "I skal have en børneattest." });
        answer.Items.Select(i => i.Offer!.Id).ShouldBe(["with", "room"], ignoreOrder: true);
        answer.RuledOut!.Value.Single(r => r.Offer!.Id == "without").Rule.ShouldBe("childCertificate");
    }

    [Fact]
    public void What_is_ruled_out_is_told_only_when_it_is_about_the_same()
    {
        var music = AStream("music") with { Title = "Kor", Text = "Vi synger", Themes = ["musik"], Subjects = ["musik"], Seats = 0 };
        new ASmallNetwork().Add(music).Ask().RuledOut!.Value.ShouldBeEmpty();
    }

    [Fact]
    public void Who_comes_out_to_the_asker_or_is_online_is_not_too_far_away()
    {
        var far = AStream() with { Position = new(55.55, 10.4) };
        foreach (var reachable in new[] { far with { Where = [Where.Asker] }, far with { Where = [Where.Provider, Where.Online] }, far with { Where = [Where.Asker], RadiusKm = 150 } })
            new ASmallNetwork().Add(reachable).Ask().Items.ShouldHaveSingleItem();
        new ASmallNetwork().Add(far with { Where = [Where.Asker], RadiusKm = 50 }).Ask().Items.ShouldBeEmpty();
    }

    [Fact]
    public void An_offer_that_says_nothing_but_its_title_is_never_ruled_out_and_never_wins_over_one_that_fits()
    {
        var bare = new Offer { Id = "a-bare", Version = 1, Status = RecordStatus.Published, Organisation = "nowhere", OfferKind = OfferKind.Knowledge, Title = "Åen i laboratoriekassen" };
        var answer = new ASmallNetwork().Add(Organisation("nowhere", "Et sted", Sector.Knowledge) with { Position = null, Municipality = null }, bare, AStream()).Ask();
        answer.Items.Select(i => i.Offer!.Id).ShouldBe(["stream", "a-bare"]);
        answer.RuledOut!.Value.ShouldBeEmpty();
    }

    [Fact]
    public void A_need_that_says_nothing_but_its_question_rules_nothing_out()
    {
        var bare = new Need { Id = "bare", Organisation = "", Question = "Hvem kan undersøge vand med os?" };
        new ASmallNetwork().Add(AStream(), AStream("far") with { Position = new(55.0, 9.0) }).Ask(bare).Items.Length.ShouldBe(2);
    }
}

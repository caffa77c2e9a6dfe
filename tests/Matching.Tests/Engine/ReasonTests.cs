using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using static CoCreate.Matching.Tests.Engine.ASmallNetwork;

namespace CoCreate.Matching.Tests.Engine;

public sealed class ReasonTests
{
    [Fact]
    public void A_class_that_is_too_large_reads_why_it_is_only_good_and_what_would_help()
    {
        var boats = AStream("kayak", "boats") with { Title = "På vandet i kajak – med makker", Text = "Vi tager eleverne med på åen.", Capacity = 20, FreshUntil = null, Subjects = [], Themes = ["vand"] };
        var match = new ASmallNetwork().Add(boats).Ask().Items.ShouldHaveSingleItem();
        match.Reasons.ShouldContain(r => r.Points < 0 && r.Da == "De tager højst 20 ad gangen. I er 26");
        match.Rating.ShouldBe(Rating.Good);
        var better = match.BetterIf.ShouldHaveSingleItem();
        better.Rating.ShouldBe(Rating.Great);
        better.Da.ShouldContain("I deler gruppen i to hold");
        better.Changes.ShouldContain(c => c.Of == "need" && c.Id == "class" && c.Field == "groupSize" && (int)c.From! == 26 && (int)c.To! == 13);
    }

    [Fact]
    public void An_unsaved_need_has_no_id_in_what_could_be_better()
    {
        var boats = AStream("kayak", "boats") with { Title = "På vandet i kajak – med makker", Text = "Vi tager eleverne med på åen.", Capacity = 20, FreshUntil = null, Subjects = [], Themes = ["vand"] };
        var match = new ASmallNetwork().Add(boats).Ask(AClass with { Id = "", Version = 0 }).Items.ShouldHaveSingleItem();
        match.BetterIf.ShouldHaveSingleItem().Changes.Where(c => c.Of == "need").ShouldAllBe(c => c.Id == null);
    }

    [Fact]
    public void The_same_sentence_is_turned_round_for_the_one_who_gives()
    {
        var index = new ASmallNetwork().Add(AClass, AStream() with { Capacity = 20 }).Index;
        var match = MatchEngine.Ask(index, new(null, AStream() with { Capacity = 20 }, null, MatchTarget.Needs, Today)).Items.ShouldHaveSingleItem();
        match.Need!.Id.ShouldBe("class");
        match.Offer.ShouldBeNull();
        match.Reasons.ShouldContain(r => r.Da == "I tager højst 20 ad gangen. De er 26" && r.En == "You take 20 at a time at most. They are 26");
        match.Reasons.ShouldContain(r => r.Da == "Handler om vandløb og søer. Det er deres emne");
    }

    [Fact]
    public void Past_partners_and_their_partners_are_told()
    {
        Partnership together(string id, params string[] who) => new()
        {
            Id = id, Version = 1, Status = RecordStatus.Published, Title = $"Sammen om {id}", Phase = PartnershipPhase.Ended, End = new(2025, 6, 1),
            Members = [.. who.Select(w => new Member(w, MemberRole.Partner))],
        };
        var answer = new ASmallNetwork().Add(AStream(), AStream("kayak", "boats"), together("åen", "school", "science"), together("havnen", "science", "boats")).Ask();
        answer.Items.Single(i => i.Offer!.Id == "stream").Reasons.ShouldContain(r => r.Signal == "history" && r.Points > 0 && r.Da == "Har arbejdet sammen med jer før: Sammen om åen (2025)");
        var boats = answer.Items.Single(i => i.Offer!.Id == "kayak").Reasons;
        boats.ShouldContain(r => r.Signal == "trust" && r.Points > 0 && r.Da == "I har begge arbejdet sammen med Professionshøjskolen Østjylland");
        boats.ShouldContain(r => r.Signal == "history" && r.Points == 0 && r.Da == "I har ikke arbejdet sammen før");
    }

    [Fact]
    public void One_of_the_first_ten_comes_from_outside_the_field()
    {
        var network = new ASmallNetwork().Add(AStream("draw", "art") with
        {
            OfferKind = OfferKind.Activity, Title = "Tegn det, du ikke kan se", Text = "Vi tegner under lup", Themes = ["billedkunst"], Subjects = ["billedkunst"],
        });
        for (var i = 0; i < 14; i++)
            network.Add(AStream($"stream{i:00}"));
        var answer = network.Ask(top: 12);
        answer.Items.Length.ShouldBe(12);
        var outside = answer.Items.Single(i => i.FromOutside);
        (outside.Offer!.Id, outside.Rank).ShouldBe(("draw", 10));
    }

    [Fact]
    public void An_organisation_is_as_good_as_its_best_offer_and_one_without_offers_is_found_by_what_it_says()
    {
        var network = new ASmallNetwork().Add(AStream(), AStream("old") with { Grades = [9] },
            Organisation("anglers", "Lystfiskerne ved Gudenåen", Sector.Association) with { Themes = ["vandloeb-og-soeer"], Description = "Vi kender åen, vandet og smådyrene." });
        var answer = network.Ask(target: MatchTarget.Organisations);
        answer.Items[0].Organisation.Id.ShouldBe("science");
        answer.Items[0].Offer!.Id.ShouldBe("stream");
        answer.Items[0].Score.ShouldBe(network.Ask().Items[0].Score);
        answer.Items[1].Organisation.Id.ShouldBe("anglers");
        answer.Items[1].Offer.ShouldBeNull();
    }
}

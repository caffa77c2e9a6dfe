using CoCreate.Matching.Index;
using CoCreate.Matching.Radar;
using CoCreate.Matching.Tests.Engine;
using CoCreate.Network.Demo;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Xunit.Abstractions;

namespace CoCreate.Matching.Tests.RadarOf;

public sealed class RadarTests(ITestOutputHelper output)
{
    private static readonly RadarQuestion Randers = new("0730", ASmallNetwork.Today);

    private static Need Shelves => new()
    { Id = "shelf", Status = RecordStatus.Published, Organisation = "boats", Question = "Hvor kan vi bygge hylder om aftenen i et værksted?", Themes = ["udviklingshandicap"], Requirements = [new("r", OfferKind.Place)] };

    private static Request Asked(string from, string to, string? need = null, string? offer = null) => new()
    { Id = "q", Status = RecordStatus.Published, From = from, To = to, Need = need, Offer = offer, Turn = to, Asked = DateTimeOffset.UnixEpoch, Expires = DateTimeOffset.MaxValue, State = RequestState.Sent };

    private static Partnership Together(string id, params string[] members) => new()
    { Id = id, Status = RecordStatus.Published, Title = id, Phase = PartnershipPhase.Ended, Members = [.. members.Select(m => new Member(m, MemberRole.Partner))] };

    [Fact]
    public void A_fitting_pair_is_suggested_until_one_asks_the_other()
    {
        var town = new ASmallNetwork().Add(ASmallNetwork.AClass, ASmallNetwork.AStream());
        var one = RadarEngine.Ask(town.Index, Randers).Suggestions.ShouldHaveSingleItem();
        (one.Need.Id, one.Asker.Id, one.Offer!.Id, one.Organisation.Id).ShouldBe(("class", "school", "stream", "science"));
        one.Reasons.Sum(r => r.Points).ShouldBe(one.Score);
        one.Score.ShouldBe(town.Ask().Items[0].Score);
        RadarEngine.Ask(town.Add(Asked("school", "science", need: "class")).Index, Randers).Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public void Who_was_introduced_or_waits_for_the_others_answer_is_neither_suggested_nor_a_triangle()
    {
        var town = new ASmallNetwork().Add(ASmallNetwork.AClass, ASmallNetwork.AStream(), Together("p", "school", "boats"), Together("q", "boats", "science"));
        var met = Randers with { Introduced = (one, other) => (one, other) is ("school", "science") or ("science", "school") };
        (RadarEngine.Ask(town.Index, Randers).Suggestions.Length, RadarEngine.Ask(town.Index, met).Suggestions.Length).ShouldBe((1, 0));
        (RadarEngine.Ask(town.Index, Randers).OpenTriangles.Length, RadarEngine.Ask(town.Index, met).OpenTriangles.Length).ShouldBe((1, 0));

        // a question about something else that waits for its answer, either way; not one that was answered
        var other = Asked("science", "school");
        RadarEngine.Ask(town.Add(other).Index, Randers).Suggestions.ShouldBeEmpty();
        RadarEngine.Ask(town.Add(other with { State = RequestState.Declined }).Index, Randers).Suggestions.ShouldHaveSingleItem();
        RadarEngine.Ask(town.Add(other with { Expires = DateTimeOffset.UnixEpoch }).Index, Randers).Suggestions.ShouldHaveSingleItem();
    }

    [Fact]
    public void Nobody_is_suggested_to_their_own_sector_nor_beyond_what_they_have_room_for()
    {
        var town = new ASmallNetwork().Add(ASmallNetwork.AStream(), ASmallNetwork.Organisation("science", "Professionshøjskolen", Sector.Knowledge) with { Limits = new(PerMonth: 1) },
            ASmallNetwork.AClass, ASmallNetwork.AClass with { Id = "class2" }, ASmallNetwork.AClass with { Id = "class3", Organisation = "lab" }, ASmallNetwork.Organisation("lab", "Laboratoriet", Sector.Knowledge));
        RadarEngine.Ask(town.Index, Randers).Suggestions.Select(s => s.Need.Id).ShouldBe(["class"]);
    }

    [Fact]
    public void A_need_is_silent_until_somebody_replies_and_an_offer_overlooked_until_somebody_asks()
    {
        var town = new ASmallNetwork().Add(ASmallNetwork.AClass, ASmallNetwork.AStream(), Asked("school", "science", "class", "stream"));
        var waiting = RadarEngine.Ask(town.Index, Randers);
        (waiting.NeedsWithoutReply.ShouldHaveSingleItem().Need.Id, waiting.NeedsWithoutReply[0].Fits).ShouldBe(("class", 1));
        waiting.OffersWithoutRequests.ShouldBeEmpty();
        var declined = Asked("school", "science", "class") with { State = RequestState.Declined, Answered = DateTimeOffset.UnixEpoch };
        var after = RadarEngine.Ask(town.Add(declined).Index, Randers);
        after.NeedsWithoutReply.ShouldBeEmpty();
        after.OffersWithoutRequests.ShouldHaveSingleItem().Fits.ShouldBe(1);
    }

    [Fact]
    public void Needs_that_may_not_be_seen_are_nowhere()
    {
        var town = new ASmallNetwork().Add(ASmallNetwork.AClass with { Visibility = Visibility.Invited }, ASmallNetwork.AStream(), Together("p", "school", "boats"), Together("q", "boats", "science"));
        var blind = RadarEngine.Ask(town.Index, Randers);
        blind.Suggestions.ShouldBeEmpty();
        blind.NeedsWithoutReply.ShouldBeEmpty();
        blind.OpenTriangles.ShouldBeEmpty();
        GapMap.Of(town.Index, Randers).Totals.Sum(t => t.Needs).ShouldBe(0);
        var seeing = RadarEngine.Ask(town.Index, Randers with { Sees = _ => true });
        seeing.Suggestions.Length.ShouldBe(1);
        seeing.OpenTriangles.Length.ShouldBe(1);
    }

    [Fact]
    public void Two_who_know_the_same_third_are_a_triangle_until_they_meet()
    {
        var town = new ASmallNetwork().Add(ASmallNetwork.AClass, ASmallNetwork.AStream(), Together("p", "school", "boats"), Together("q", "boats", "science"));
        var open = RadarEngine.Ask(town.Index, Randers).OpenTriangles.ShouldHaveSingleItem();
        (open.A.Id, open.Via.Id, open.B.Id, open.Need!.Id, open.Offer!.Id).ShouldBe(("school", "boats", "science", "class", "stream"));
        open.Da.ShouldContain("Toldbodskolen spørger");
        RadarEngine.Ask(town.Add(Together("r", "school", "science")).Index, Randers).OpenTriangles.ShouldBeEmpty();
    }

    [Fact]
    public void Sectors_never_met_when_no_partnership_of_the_town_has_both_and_one_could_help_the_other()
    {
        var town = new ASmallNetwork().Add(ASmallNetwork.AClass, ASmallNetwork.AStream(), Together("p", "school", "boats"));
        var answer = RadarEngine.Ask(town.Index, Randers);
        answer.SectorsNeverMet.ShouldBe([new(Sector.School, Sector.Knowledge, 0)]);
        answer.SectorsMet.ShouldBe([new(Sector.School, Sector.Association, 1)]);
        RadarEngine.Ask(town.Add(Together("q", "school", "science")).Index, Randers).SectorsNeverMet.ShouldBeEmpty();
    }

    [Fact]
    public void The_facilitator_of_the_demo_town_sees_something_in_every_part()
    {
        var today = ASmallNetwork.Today;
        var index = MatchIndex.Build(NetworkSnapshot.Of(1, DemoNetwork.Create(1, today)));
        var answer = RadarEngine.Ask(index, Randers with { Sees = _ => true });
        foreach (var t in answer.OpenTriangles.Take(6))
            output.WriteLine($"{t.Score} {t.A.Name} – {t.Via.Name} – {t.B.Name}: {t.Da}");
        foreach (var s in answer.Suggestions.Take(6))
            output.WriteLine($"{s.Score} {s.Asker.Name}: {s.Need.Question} < {s.Organisation.Name}: {s.Offer?.Title}");
        output.WriteLine($"{answer.NeedsWithoutReply.Length} silent, {answer.OffersWithoutRequests.Length} overlooked, never met {string.Join(' ', answer.SectorsNeverMet.Select(p => $"{p.A}-{p.B}"))}");
        answer.Suggestions.ShouldNotBeEmpty();
        answer.OpenTriangles.Length.ShouldBeGreaterThanOrEqualTo(3);
        answer.SectorsNeverMet.ShouldNotBeEmpty();
        answer.NeedsWithoutReply.ShouldNotBeEmpty();
        answer.OffersWithoutRequests.ShouldContain(o => o.Fits > 0);
        var gaps = GapMap.Of(index, Randers with { Sees = _ => true });
        output.WriteLine(string.Join(", ", gaps.Areas.Select(a => a.ToString())));
        foreach (var t in gaps.Totals.OrderByDescending(t => t.Missing).Take(12))
            output.WriteLine($"{t}");
        gaps.Totals.ShouldContain(t => t.Missing > 0);
        foreach (var kind in new[] { GrantKind.Bus, GrantKind.Money })
        {
            var grant = WhatIfEngine.Ask(index, new(Randers with { Sees = _ => true }, kind, 20_000));
            foreach (var m in grant.Matchable)
                output.WriteLine($"{kind} {m.Organisation.Name} {m.Area}: {m.Need.Question} {m.Before}>{m.After} for {m.Cost}");
            grant.Matchable.ShouldNotBeEmpty();
        }
    }
}

using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using static CoCreate.Network.Tests.Changes.AnyNetwork;

namespace CoCreate.Network.Tests.Changes;

public sealed class ChangeRulesTests
{
    private static readonly Offer Kayaks = new() { Id = "kayaks", Organisation = "club", OfferKind = OfferKind.Equipment, Title = "Otte kajakker" };

    [Fact]
    public void Errors_of_a_set_with_several_records_say_which()
    {
        var errors = ChangeRules.Check(Before, Set(Change.Add(Kayaks), Change.Add(Kayaks with { Id = "b", Title = "" })));
        errors.ShouldHaveSingleItem().Field.ShouldBe("changes[1].title");
        errors[0].Da.ShouldBe("Titlen mangler.");
        errors[0].RemedyEn.ShouldBe("Fill in the title.");
    }

    [Fact]
    public void A_set_may_bring_an_organisation_and_what_points_at_it()
    {
        var hall = new Organisation { Id = "hall", Name = "Hallen", Sector = Sector.Other };
        ChangeRules.Check(Before, Set(Change.Add(Kayaks with { Organisation = "hall" }), Change.Add(hall))).ShouldBeEmpty();
        Adding(Kayaks with { Organisation = "hall" }).Single().Code.ShouldBe("notFound");
    }

    [Fact]
    public void A_typing_error_in_a_code_gets_a_suggestion()
    {
        Adding(Kayaks with { Themes = ["vannd"] }).Single().RemedyDa.ShouldBe("Mente I vand?");
        Adding(Kayaks with { Themes = ["Åen"] }).Single().RemedyDa.ShouldBe("Mente I vand?");
        Adding(Kayaks with { Subjects = ["natur/teknologi"] }).Single().RemedyEn.ShouldBe("Did you mean natur-teknologi?");
        Adding(Club with { Id = "x", Municipality = "Rander" }).Single().RemedyDa.ShouldBe("Mente I 0730 (Randers)?");
        Adding(Kayaks with { Themes = ["kvantefysik"] }).Single().RemedyEn.ShouldBe("Choose from the list (/api/v1/themes).");
    }

    [Fact]
    public void An_archived_organisation_shows_nothing_new_but_keeps_its_drafts()
    {
        Adding(Kayaks with { Organisation = "gone", Status = RecordStatus.Published }).Single().Code.ShouldBe("archived");
        Adding(Kayaks with { Organisation = "gone" }).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_published_under_a_draft_but_what_was_published_before_may_be_mended()
    {
        var draft = Club with { Status = RecordStatus.Draft };
        var shown = Kayaks with { Status = RecordStatus.Published };
        ChangeRules.Check(NetworkSnapshot.Of(8, [draft]), Set(Change.Add(shown))).Single().Code.ShouldBe("notPublished");
        ChangeRules.Check(NetworkSnapshot.Of(8, [draft, shown]), Set(Change.Replace(shown, shown with { Title = "Ni kajakker" }))).ShouldBeEmpty();
        ChangeRules.Check(NetworkSnapshot.Of(8, [draft]), Set(Change.Add(shown), Change.Replace(draft, Club))).ShouldBeEmpty();
    }

    [Fact]
    public void A_number_in_a_register_belongs_to_one_organisation()
    {
        ExternalId number = new("institutionsnr", "730001");
        var (one, two) = (Club with { ExternalIds = [number] }, School with { ExternalIds = [number] });
        ChangeRules.Check(NetworkSnapshot.Of(8, [one, School]), Set(Change.Replace(School, two))).Single().Code.ShouldBe("taken");
        ChangeRules.Check(NetworkSnapshot.Empty, Set(Change.Add(one), Change.Add(two))).Single().Field.ShouldBe("changes[1].externalIds[0]");
        // it may move, and where two had it before the rule both can still be changed
        ChangeRules.Check(NetworkSnapshot.Of(8, [one, School]), Set(Change.Replace(one, Club), Change.Replace(School, two))).ShouldBeEmpty();
        ChangeRules.Check(NetworkSnapshot.Of(8, [one, two]), Set(Change.Replace(two, two with { Name = "Nordskolen" }))).ShouldBeEmpty();
    }

    [Fact]
    public void An_offer_stays_with_its_organisation()
    {
        var with = NetworkSnapshot.Of(8, [School, Club, Kayaks]);
        ChangeRules.Check(with, Set(Change.Replace(Kayaks, Kayaks with { Organisation = "school" }))).Single().Code.ShouldBe("cannotChange");
    }

    [Fact]
    public void What_others_point_at_is_not_removed_unless_they_go_too()
    {
        var with = NetworkSnapshot.Of(8, [School, Club, Kayaks, Asked,
            new Partnership { Id = "p", Title = "Åen", Need = "asked", Members = [new("club", MemberRole.Host)] }]);
        var alone = ChangeRules.Check(with, Set(Change.Remove(Club), Change.Remove(Asked)));
        alone.Select(e => (e.Field, e.Code)).ShouldBe([("changes[0].id", "inUse"), ("changes[1].id", "inUse")]);
        alone[0].En.ShouldBe("It cannot be removed: 2 other records point at it.");
        ChangeRules.Check(with, Set(Change.Remove(Club), Change.Remove(Kayaks), Change.Remove(with.Partnership("p")!))).ShouldBeEmpty();
    }

    [Fact]
    public void A_partnership_needs_a_member()
    {
        Adding(new Partnership { Id = "p", Title = "Åen" }).Single().Code.ShouldBe("noMembers");
        Adding(new Partnership { Id = "p", Title = "Åen", Members = [null!, new("", MemberRole.Lead)] }).Select(e => e.Field)
            .ShouldBe(["members[0]", "members[1].organisation"]);
    }

    [Fact]
    public void Themes_that_lead_in_a_circle_are_refused_together()
    {
        Theme theme(string code, string? broader) => new() { Id = "x:" + code, Scheme = "x", Code = code, LabelDa = code, LabelEn = code, Broader = broader };
        ChangeRules.Check(Before, Set(Change.Add(theme("a", "b")), Change.Add(theme("b", "a")))).Select(e => e.Code).ShouldBe(["cycle", "cycle"]);
        ChangeRules.Check(Before, Set(Change.Add(theme("a", "b")), Change.Add(theme("b", null)), Change.Add(Kayaks with { Themes = ["x:a"] }))).ShouldBeEmpty();
        Adding(new Theme { Id = "welfare:x", Scheme = "welfare", Code = "x", LabelDa = "x", LabelEn = "x" }).Single().Code.ShouldBe("badScheme");
        ChangeRules.Check(NetworkSnapshot.Of(1, [Club with { Themes = ["kle:1"] }, Word]), Set(Change.Remove(Word))).Single().Code.ShouldBe("inUse");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("æ")]
    [InlineData("a\n")]
    public void An_id_has_a_form(string id) => Adding(Kayaks with { Id = id }).ShouldHaveSingleItem().Field.ShouldBe("id");

    [Fact]
    public void The_record_must_be_the_one_the_change_names()
    {
        ChangeRules.Check(Before, Set(new Change(RecordKind.Offer, "other", 0, Kayaks))).Single().Code.ShouldBe("cannotChange");
        ChangeRules.Check(Before, Set(Change.Add(Kayaks), Change.Add(Kayaks))).Single().Code.ShouldBe("duplicate");
        ChangeRules.Check(Before, Set()).Single().Field.ShouldBe("changes");
    }

    [Theory]
    [InlineData("010112-1234", true)]
    [InlineData("Barnet (3112991234) kommer", true)]
    [InlineData("290200 1234", true)]
    [InlineData("010112 – 1234", true)]
    [InlineData("321312-1234", false)]
    [InlineData("P-nummer: 1003123456", false)]
    [InlineData("EAN 5790001234567", false)]
    [InlineData("2026-11-21 kl. 10.15 til 12.00", false)]
    [InlineData("86 12 34 56 og 20 30 40 50", false)]
    public void Cpr_numbers_are_told_from_other_numbers(string text, bool cpr) => CprNumbers.In(text).ShouldBe(cpr);

    [Fact]
    public void An_unsaved_need_is_judged_by_its_fields_only()
    {
        ChangeRules.CheckUnsaved(Before, new Need { Id = "", Organisation = "", Question = "Hvem kan vise os åen?" }).ShouldBeEmpty();
        ChangeRules.CheckUnsaved(Before, new Need { Id = "", Organisation = "", Question = "", GroupSize = -1 }).Select(e => e.Field).ShouldBe(["question", "groupSize"]);
    }
}

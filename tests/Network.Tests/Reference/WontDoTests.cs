using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Tests.Reference;

public sealed class WontDoTests
{
    private static readonly Need Asked = new() { Id = "n", Organisation = "o", Question = "Hvordan kan vi mødes?" };

    [Fact]
    public void A_need_that_says_nothing_is_ruled_out_by_nothing() => WontDo.All.ShouldAllBe(rule => !rule.RulesOut(Asked));

    [Fact]
    public void Ages_and_grades_decide_who_is_too_young()
    {
        var rule = WontDo.Find("under-15")!;
        rule.RulesOut(Asked with { Grades = [5] }).ShouldBeTrue();
        rule.RulesOut(Asked with { Grades = [9] }).ShouldBeFalse();
        rule.RulesOut(Asked with { Grades = [9], Ages = new(12) }).ShouldBeTrue();
        rule.RulesOut(Asked with { Ages = new(18, 65) }).ShouldBeFalse();
        WontDo.Find("adults")!.RulesOut(Asked with { Ages = new(18) }).ShouldBeTrue();
    }

    [Fact]
    public void Kinds_themes_weekdays_groups_and_words_decide()
    {
        WontDo.Find("money")!.RulesOut(Asked with { Requirements = [new("r", OfferKind.Funding)] }).ShouldBeTrue();
        WontDo.Find("money")!.RulesOut(Asked with { Requirements = [new("r", OfferKind.Funding), new("s", OfferKind.People)] }).ShouldBeFalse();
        WontDo.Find("personal-care")!.RulesOut(Asked with { Themes = ["pleje-og-omsorg"] }).ShouldBeTrue();
        WontDo.Find("personal-care")!.RulesOut(Asked with { Themes = ["pleje-og-omsorg", "aeldre"] }).ShouldBeFalse();
        WontDo.Find("weekends")!.RulesOut(Asked with { Weekdays = [Weekday.Sat] }).ShouldBeTrue();
        WontDo.Find("weekends")!.RulesOut(Asked with { Weekdays = [Weekday.Fri, Weekday.Sat] }).ShouldBeFalse();
        WontDo.Find("large-groups")!.RulesOut(Asked with { GroupSize = 31 }).ShouldBeTrue();
        WontDo.Find("evenings")!.RulesOut(Asked with { Question = "Hvem vil være vært om aftenen?" }).ShouldBeTrue();
        WontDo.Find("evenings")!.RulesOut(Asked with { Question = "Hvem vil spise frokost om eftermiddagen?" }).ShouldBeFalse();
    }

    [Fact]
    public void Labels_find_codes_and_free_words_stand_for_themselves()
    {
        WontDo.ByName("Køre for andre")!.Code.ShouldBe("driving");
        WontDo.Find("Sejler uden vest").ShouldBeNull();
        WontDo.LabelOf("Sejler uden vest").En.ShouldBe("Sejler uden vest");
        WontDo.All.SelectMany(r => r.Themes).ShouldAllBe(t => Themes.Find(t) != null);
        Facilities.LabelOf("toilets").Da.ShouldBe("Toilet");
        Conditions.LabelOf("two-adults").En.ShouldBe("At least two adults come along");
    }
}

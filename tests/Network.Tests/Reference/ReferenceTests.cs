using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Tests.Reference;

public sealed class ReferenceTests
{
    [Fact]
    public void There_are_98_municipalities_in_five_regions()
    {
        Municipalities.All.Length.ShouldBe(98);
        Municipalities.All.Select(m => m.Code).ShouldBeUnique();
        Municipalities.All.GroupBy(m => m.Region).OrderBy(g => g.Key).Select(g => g.Count()).ShouldBe([11, 19, 22, 29, 17]);
        Regions.All.Select(r => r.Name).ShouldBe(
            ["Region Nordjylland", "Region Midtjylland", "Region Syddanmark", "Region Hovedstaden", "Region Sjælland"]);
    }

    [Fact]
    public void Centres_lie_where_the_municipalities_lie()
    {
        Municipalities.Find("0730")!.Centre.KmTo(Municipalities.Find("0751")!.Centre).ShouldBeInRange(28, 42);
        Municipalities.Find("0101")!.Centre.KmTo(Municipalities.Find("0400")!.Centre).ShouldBeInRange(140, 180);
        Municipalities.All.ShouldAllBe(m => m.Centre.Lat > 54.5 && m.Centre.Lat < 57.8 && m.Centre.Lon > 8 && m.Centre.Lon < 15.2);
        Municipalities.Nearest(new(56.46, 10.03)).Code.ShouldBe("0730");
    }

    [Theory]
    [InlineData("Randers", "0730")]
    [InlineData("randers kommune", "0730")]
    [InlineData("730", "0730")]
    [InlineData("Aabenraa", "0580")]
    [InlineData("Åbenrå Kommune", "0580")]
    [InlineData("Århus", "0751")]
    [InlineData("Københavns Kommune", "0101")]
    [InlineData("Høje Taastrup", "0169")]
    [InlineData("Vesthimmerland", "0820")]
    [InlineData("Bornholms Regionskommune", "0400")]
    public void A_municipality_is_known_by_what_people_write(string written, string code) =>
        Municipalities.ByName(written)?.Code.ShouldBe(code);

    [Theory, InlineData(""), InlineData(null), InlineData("kommune"), InlineData("Atlantis"), InlineData("9999")]
    public void An_unknown_municipality_is_null(string? written) => Municipalities.ByName(written).ShouldBeNull();

    [Fact]
    public void The_welfare_themes_are_a_tree_of_about_120()
    {
        Themes.All.Length.ShouldBeInRange(110, 130);
        Themes.All.Select(t => t.Code).ShouldBeUnique();
        Themes.Tree.Tops.Count(t => t.Scheme == Themes.Scheme).ShouldBe(14);
        Themes.All.ShouldAllBe(t => t.LabelDa != "" && t.LabelEn != "" && t.SynonymsDa.Length > 0 && t.SynonymsEn.Length > 0);
        Themes.All.ShouldAllBe(t => t.Broader == null || Themes.Find(t.Broader) != null);
    }

    [Fact]
    public void The_tree_is_walked_up_and_down()
    {
        Themes.Broader("vandloeb-og-soeer").ShouldBe(["vand", "natur-og-miljoe"]);
        Themes.Narrower("vand").ShouldBe(["vandloeb-og-soeer", "hav-og-fjord", "drikkevand-og-spildevand"]);
        Themes.WithNarrower("natur-og-miljoe").ShouldContain("hav-og-fjord");
        Themes.Tree.Top("hav-og-fjord").ShouldBe("natur-og-miljoe");
        Themes.ByName("åen")!.Code.ShouldBe("vand");
        Themes.ByName("Loneliness")!.Code.ShouldBe("ensomhed");
        Themes.Find("sdg:6")!.LabelDa.ShouldBe("Rent vand og sanitet");
        Sdgs.All.Length.ShouldBe(17);
    }

    [Fact]
    public void An_imported_taxonomy_with_a_circle_ends_every_walk()
    {
        Theme theme(string code, string broader) => new() { Id = "x:" + code, Scheme = "x", Code = code, LabelDa = code, LabelEn = code, Broader = broader };
        var tree = new ThemeTree([theme("a", "b"), theme("b", "a"), theme("c", "gone")]);
        tree.Broader("x:a").ShouldBe(["x:b"]);
        tree.WithNarrower("x:b").ShouldBe(["x:b", "x:a"]);
        tree.Broader("x:c").ShouldBeEmpty();
    }

    [Fact]
    public void Subjects_know_their_grades()
    {
        Subjects.ByName("Natur/teknologi")!.Grades.ShouldBe([0, 1, 2, 3, 4, 5, 6]);
        Subjects.ByName("sløjd")!.Code.ShouldBe("haandvaerk-og-design");
        Subjects.OfGrade(8).Select(s => s.Code).ShouldContain("fysik-kemi");
        Subjects.OfGrade(5).Select(s => s.Code).ShouldNotContain("biologi");
        Subjects.All.Select(s => s.Code).ShouldBeUnique();
    }

    [Fact]
    public void Every_word_of_the_contract_has_both_names()
    {
        all<RecordKind>(); all<RecordStatus>(); all<Sector>(); all<OfferKind>(); all<Where>(); all<Weekday>(); all<PricePer>(); all<NeedPhase>();
        all<Visibility>(); all<PartnershipPhase>(); all<MemberRole>(); all<CommitmentState>(); all<PositionSource>(); all<Origin>(); all<Booking>(); all<RequestState>(); all<DeclineReason>();
        Labels.Da(Sector.Knowledge).ShouldBe("Videninstitution");
        Labels.Wire(OfferKind.People).ShouldBe("people");
        static void all<T>() where T : struct, Enum => Enum.GetValues<T>().ShouldAllBe(v => Labels.Da(v) != "" && Labels.En(v) != "");
    }
}

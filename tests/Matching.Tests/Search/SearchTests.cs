using CoCreate.Matching.Search;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Tests.Search;

public sealed class SearchTests
{
    private static readonly SearchIndex Index = SearchIndex.Build(ATownOfRecords.Snapshot);
    private static readonly SearchQuestion Offers = new(RecordKind.Offer);

    private static string Found(SearchQuestion question) => string.Join(' ', Index.Ask(question).Hits.Select(hit => hit.Id));

    [Theory]
    [InlineData("miljø", "vandmiljo")]
    [InlineData("vand", "vandmiljo kajak")]
    [InlineData("elev", "skovtur")]
    [InlineData("ELEVERNE", "skovtur")]
    [InlineData("Aabenraa", "skovtur kajak")]
    [InlineData("Åbenrå spejder", "skovtur kajak")]
    [InlineData("kajaker", "kajak")]
    [InlineData("kajjakker", "kajak")]
    [InlineData("miljo", "vandmiljo")]
    [InlineData("undrsøg", "vandmiljo")]
    [InlineData("kaja", "kajak")]
    [InlineData("natur/teknologi", "vandmiljo")]
    [InlineData("5. klasse", "vandmiljo")]
    [InlineData("shelter og bål", "skovtur")]
    [InlineData("foredrag zzzzzz", "fjern")]
    [InlineData("qqqq", "")]
    [InlineData("hemmelig", "")]
    public void Words_find_offers(string text, string ids) =>
        Found(Offers with { Text = text }).Split(' ').ShouldBe(ids.Split(' '), ignoreOrder: true);

    [Fact]
    public void Hits_with_all_words_come_first() =>
        Found(Offers with { Text = "kajakker skovtur elever bål" }).ShouldBe("skovtur");

    [Theory]
    [InlineData(RecordKind.Organisation, "regnbuen", "skole")]
    [InlineData(RecordKind.Organisation, "randers", "gudenaa skole")]
    [InlineData(RecordKind.Need, "læse hornbæk", "laes")]
    [InlineData(RecordKind.Partnership, "spejderne", "venner")]
    [InlineData(RecordKind.Place, "randers", "")]
    public void Every_kind_is_found_by_its_own_words_and_its_organisations(RecordKind kind, string text, string ids) =>
        Found(new(kind) { Text = text }).Split(' ').ShouldBe(ids.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("undrsøg", "undrsøg → undersøg")]
    [InlineData("kajjakker skov", "kajjakker → kajak")]
    [InlineData("kaja", "")]
    [InlineData("vandmiljøer", "")]
    [InlineData("qqqq", "")]
    public void What_was_taken_for_a_typing_error_is_told(string text, string told) =>
        string.Join(' ', Index.Ask(Offers with { Text = text }).ReadAs.Select(r => $"{r.Typed} → {string.Join(" eller ", r.Meant)}")).ShouldBe(told);

    [Fact]
    public void What_is_called_so_comes_before_what_is_also_about_it()
    {
        var index = SearchIndex.Build(CoCreate.Network.Snapshot.NetworkSnapshot.Of(1, ((IRecord[])
        [
            ATownOfRecords.Organisation("o", "Naturskolen", Sector.Knowledge, "0730", []),
            ATownOfRecords.Offer("tema", "o", OfferKind.Activity, "Smådyr under lup", ["vand", "vandloeb-og-soeer", "hav-og-fjord"]) with { Text = "Vand, vand og mere vand: vi ser på vandet." },
            ATownOfRecords.Offer("have", "o", OfferKind.Activity, "Høst med os", ["haver-og-dyrkning"]),
            ATownOfRecords.Offer("titel", "o", OfferKind.Activity, "En dag ved vand og siv for hele klassen i skoven", []),
        ]).Select(r => r.Committed(1, 1))));
        index.Ask(Offers with { Text = "vand" }).Hits.Select(h => h.Id).ShouldBe(["titel", "tema"]);
        index.Ask(Offers with { Text = "landmand" }).Hits.ShouldHaveSingleItem().Id.ShouldBe("have");
    }

    [Fact]
    public void Filters_keep_what_does_not_say() => new[]
    {
        Found(Offers with { Themes = ["natur-og-miljoe"] }),
        Found(Offers with { Sectors = [Sector.Association], Grades = [4] }),
        Found(Offers with { Municipalities = ["0580"], Kinds = [OfferKind.Equipment, OfferKind.Place] }),
        Found(Offers with { During = new(new(2027, 5, 3), new(2027, 5, 9)), Subjects = ["natur-teknologi"] }),
        Found(Offers with { During = new(new(2027, 9, 6), new(2027, 9, 12)), Kinds = [OfferKind.Activity] }),
        Found(Offers with { Near = ATownOfRecords.Randers, WithinKm = 20 }),
        Found(new(RecordKind.Organisation) { Kinds = [OfferKind.Place] }),
        Found(new(RecordKind.Need) { OwnedBy = ["skole"] }),
        Found(Offers with { OwnedBy = ["gudenaa"], Text = "kladde" }),
    }.ShouldBe(
    [
        "fjern skovtur vandmiljo",
        "fjern lokale skovtur",
        "kajak",
        "vandmiljo",
        "skovtur",
        "vandmiljo fjern lokale",
        "uden",
        "laes lukket",
        "kladde",
    ], comparer: new SameIds());

    [Fact]
    public void Nearest_and_newest_order_the_hits()
    {
        var nearest = Index.Ask(Offers with { Near = ATownOfRecords.Randers, Order = SearchOrder.Nearest }).Hits;
        nearest[0].Id.ShouldBe("vandmiljo");
        nearest[0].Km!.Value.ShouldBeLessThan(2);
        nearest[^1].Km.ShouldBeNull();
        var revisions = Index.Ask(Offers with { Order = SearchOrder.Newest }).Hits.Select(h => ATownOfRecords.Snapshot.Offer(h.Id)!.Revision).ToList();
        revisions.ShouldBe(revisions.OrderDescending());
    }

    [Fact]
    public void A_facet_counts_the_hits_its_value_would_give_with_the_others_as_they_are()
    {
        var asked = Offers with { Facets = true, Themes = ["natur-og-miljoe"], Kinds = [OfferKind.Activity] };
        var facets = Index.Ask(asked).Facets;

        foreach (var value in facets["theme"])
            value.Count.ShouldBe(Index.Ask(asked with { Themes = [value.Value] }).Hits.Length, value.Value);
        foreach (var value in facets["kind"])
            value.Count.ShouldBe(Index.Ask(asked with { Kinds = [Enum.Parse<OfferKind>(value.Value, true)] }).Hits.Length, value.Value);
        foreach (var value in facets["municipality"])
            value.Count.ShouldBe(Index.Ask(asked with { Municipalities = [value.Value] }).Hits.Length, value.Value);
        foreach (var value in facets["grade"])
            value.Count.ShouldBe(Index.Ask(asked with { Grades = [int.Parse(value.Value)] }).Hits.Length, value.Value);
        facets["kind"].Select(v => $"{v.Value} {v.Count} {v.LabelDa}").ShouldBe(["knowledge 1 Viden", "activity 2 Aktivitet"]);
        facets["theme"].Select(v => v.Value).ShouldBe(["natur-og-miljoe", "vand", "biodiversitet"]);
        facets["sector"].Select(v => v.LabelEn).ShouldBe(["Association", "Knowledge institution"]);
    }

    [Fact]
    public void Without_hits_the_smallest_change_is_offered_first()
    {
        var wide = Index.Suggest(Offers with { Text = "kajakker", Near = ATownOfRecords.Randers, WithinKm = 10, Grades = [8] });
        wide[0].Changed.ShouldBe(["withinKm"]);
        wide[0].Hits.ShouldBe(1);
        wide[0].Question.WithinKm!.Value.ShouldBeInRange(150, 200);

        Index.Suggest(Offers with { Text = "kajakker", Grades = [2] })[0].Question.Grades.ShouldBeEmpty();
        Index.Suggest(Offers with { Themes = ["hav-og-fjord"] })[0].Question.Themes.ShouldBe(["vand"]);
        var two = Index.Suggest(Offers with { Text = "kajakker", Grades = [2], Sectors = [Sector.State] });
        two[0].Changed.ShouldBe(["grade", "sector"], ignoreOrder: true);
        Index.Suggest(Offers with { Text = "qqqqq wwwww" }).ShouldNotBeEmpty();
        SearchIndex.Build(CoCreate.Network.Snapshot.NetworkSnapshot.Empty).Suggest(Offers with { Text = "kajak" }).ShouldBeEmpty();
    }

    private sealed class SameIds : IEqualityComparer<string>
    {
        private static string Sort(string ids) => string.Join(' ', ids.Split(' ').Order(StringComparer.Ordinal));
        public bool Equals(string? a, string? b) => Sort(a!) == Sort(b!);
        public int GetHashCode(string ids) => Sort(ids).GetHashCode(StringComparison.Ordinal);
    }
}

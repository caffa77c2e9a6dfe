using System.Text;
using CoCreate.Network.Import;
using CoCreate.Network.Model;

namespace CoCreate.Network.Tests.Import;

public sealed class SheetsAsPeopleKeepThem
{
    private const string Partners = """
        SAMARBEJDSPARTNERE 2026 – ny version;;;;;;
        ;;;;;;
        Sidst rettet 12/3. Husk at ringe;;;;;;
        Navn;Type;Hvad kan de?;Kontakt/mail;Uger;Pris;Noter
        Pramdragerlauget;forening;"• kajakker
        • klubhus (8 stk)";Bo Berg bo@pram.example 12 34 56 78;17-20;600 kr. pr. klasse;
        Langå Roklub;Foren.;robåde / instruktør;liv@roklub.example;14-16 ish;gratis;husk kage
        ;firma;savværk;;;?;
        Smedjen i Mellerup;firma;=cmd|'/c calc'!A0;;uge 22;500;
        """;

    private readonly Importing import = new();

    [Fact]
    public void A_facilitators_sheet_becomes_organisations_and_offers_and_says_what_it_did()
    {
        var report = import.Import(Partners, ImportKind.Offers);

        report.HeaderRow.ShouldBe(4);
        report.Total.ShouldBe(4);
        report.Columns.Select(c => c.Column.Field).ShouldBe(["organisation", "sector", "title", "contactName", "periods", "price", null]);
        report.Rows.Select(r => r.State).ShouldBe([RowState.Created, RowState.Rejected, RowState.Rejected, RowState.Created]);
        report.Columns[2].Da.ShouldBe("1 celle havde flere tilbud. De blev til 2.");
        var pram = import.Network.Organisations.Single(o => o.Name == "Pramdragerlauget");
        pram.Sector.ShouldBe(Sector.Association);
        pram.Claimed.ShouldBeFalse();
        pram.Origin.ShouldBe(Origin.Import);
        var offers = import.Network.OffersOf(pram.Id).OrderBy(o => o.Title).ToList();
        offers.Select(o => (o.Title, o.OfferKind)).ShouldBe([("kajakker", OfferKind.Equipment), ("klubhus (8 stk)", OfferKind.Place)]);
        offers[0].Price.ShouldBe(new(600, "DKK", PricePer.Class));
        // Week 17–20 of 2026 have passed on 23 November 2026: the next ones are meant.
        offers[0].Periods.ShouldBe([new(new(2027, 4, 26), new(2027, 5, 23))]);
    }

    [Fact]
    public void A_row_that_cannot_be_read_says_which_field_and_what_to_write()
    {
        var rows = import.Import(Partners, ImportKind.Offers).Rejected.ToList();

        rows[0].Errors.Single().Field.ShouldBe("periods");
        rows[0].Errors.Single().Da.ShouldBe("Vi kan ikke læse »14-16 ish«.");
        rows[0].Errors.Single().RemedyEn.ShouldContain("or leave the field empty");
        rows[0].Written["periods"].ShouldBe("14-16 ish");
        rows[1].Errors.Single().Field.ShouldBe("organisation");
    }

    [Fact]
    public void A_correction_and_a_decision_bring_the_row_in()
    {
        var (map, errors) = ImportMapJson.Parse("""{"corrections": {"6": {"periods": "14-16"}, "7": {"organisation": "Savværket"}}, "defaults": {"municipality": "Randers"}}""", ImportKind.Offers);

        errors.ShouldBeEmpty();
        var report = import.Import(Partners, ImportKind.Offers, map);

        report.Rejected.ShouldBeEmpty();
        import.Network.Organisations.ShouldAllBe(o => o.Municipality == "0730" && o.PositionFrom == PositionSource.Municipality);
    }

    [Fact]
    public void Formulas_lose_their_power_and_the_report_says_so()
    {
        var report = import.Import(Partners, ImportKind.Offers);

        import.Network.Offers.ShouldAllBe(o => !"=+-@\t".Contains(o.Title[0]));
        report.Rows[3].Notes.ShouldContain(n => n.Da.StartsWith("Formel i en celle", StringComparison.Ordinal));
        var names = import.Import("Navn;Beskrivelse\n=1+1;+45 12 34 56 78 er ikke en formel\n@SUM(A1);-5\n", ImportKind.Organisations).Rows.Select(r => r.Title);
        names.ShouldBe(["1+1", "SUM(A1)"]);
        import.Network.Organisations.Single(o => o.Name == "SUM(A1)").Description.ShouldBe("-5");
    }

    [Fact]
    public void A_row_with_a_formula_is_looked_at_and_goes_in_as_it_is_or_as_it_was_mended()
    {
        const string sheet = "Navn;Beskrivelse\nSmedjen;=cmd|'/c calc'!A0\nRoklub;Vi ror\n";
        var row = import.Plan(Encoding.UTF8.GetBytes(sheet), ImportKind.Organisations).Report.Rows[0];
        row.Notes.Single().Look.ShouldBeTrue();
        row.State.ShouldBe(RowState.Created);
        row.Written["description"].ShouldBe("cmd|'/c calc'!A0");

        var (map, _) = ImportMapJson.Parse("""{"corrections": {"2": {"description": "Vi smeder"}}}""", ImportKind.Organisations);
        import.Import(sheet, ImportKind.Organisations, map).Rows[0].Notes.ShouldBeEmpty();
        import.Network.Organisations.Single(o => o.Name == "Smedjen").Description.ShouldBe("Vi smeder");
    }

    [Theory]
    [InlineData("Hvem")]
    [InlineData("Navn og mail")]
    [InlineData("Kontakt")]
    [InlineData("")]
    public void A_cell_with_a_name_and_an_address_is_a_contact_whatever_stands_above_it(string heading)
    {
        var plan = import.Plan(Encoding.UTF8.GetBytes($"Forening;Kommune;{heading}\nRoklub;Randers;Anne Holm, anne@holm.example\nSejlklub;Randers;Bo Berg <bo@berg.example>\nFrie;Randers;\n"), ImportKind.Organisations);

        plan.Contacts.Select(c => (c.Name, c.Email)).ShouldBe([("Anne Holm", "anne@holm.example"), ("Bo Berg", "bo@berg.example")]);
        plan.Report.Columns[2].Hidden.ShouldBeTrue();
        System.Text.Json.JsonSerializer.Serialize(plan.Report).ShouldNotContain("holm.example");
    }

    [Fact]
    public void A_type_that_does_not_say_its_sector_is_a_guess_told_in_numbers_and_the_rows_are_counted_by_sector()
    {
        var report = import.Import("Navn;Type;Kommune\nSpejderne;forening;Randers\nRoerne;forening;Randers\nHuset;center;Randers\nGården;Center;Randers\n", ImportKind.Organisations);

        var type = report.Columns[1];
        type.Column.Certainty.ShouldBe(Certainty.Guess);
        type.Da.ShouldContain("»center« blev til Kommune i 2 rækker.");
        report.Columns[0].Column.Certainty.ShouldBe(Certainty.Sure);
        report.Sectors.ShouldBe([new(Sector.Municipality, 2), new(Sector.Association, 2)], ignoreOrder: true);
        import.Import("Navn;Type\nSpejder;forening\n", ImportKind.Organisations).Columns[1].Column.Certainty.ShouldBe(Certainty.Sure);
    }

    [Fact]
    public void A_mail_address_that_is_none_is_said_at_its_row_instead_of_being_left_out_without_a_word()
    {
        var report = import.Plan(Encoding.UTF8.GetBytes("Navn;Kommune;E-mail\nSmedjen;Randers;kim(at)smeden\nRoklubben;Randers;bo@ro.example\n"), ImportKind.Organisations).Report;

        var row = report.Rows.Single(r => r.Notes.Any(note => note.Field == "contactEmail"));
        row.Notes.Single(note => note.Field == "contactEmail").Da.ShouldContain("ligner ikke en e-mail");
        System.Text.Json.JsonSerializer.Serialize(report).ShouldNotContain("smeden");
    }

    [Fact]
    public void Persons_are_kept_apart_and_are_in_no_record_report_or_preview()
    {
        var plan = import.Plan(Encoding.UTF8.GetBytes(Partners), ImportKind.Offers);

        plan.Contacts.Select(c => (c.Name, c.Email, c.Phone)).ShouldBe([("Bo Berg", "bo@pram.example", "12 34 56 78")]);
        var told = System.Text.Json.JsonSerializer.Serialize(plan.Report) + System.Text.Json.JsonSerializer.Serialize(plan.Changes.Select(c => (object)c.After!));
        foreach (var secret in (string[])["pram.example", "roklub.example", "Bo Berg", "12 34 56"])
            told.ShouldNotContain(secret);
        plan.Contacts.Single().ToString().ShouldNotContain("Bo Berg");
    }

    [Fact]
    public void A_civil_registration_number_stops_its_row_and_is_not_repeated()
    {
        var report = import.Import("Navn;Beskrivelse\nKlubben;Spørg 010190-1234\n", ImportKind.Organisations);

        var error = report.Rejected.Single().Errors.Single();
        error.Field.ShouldBe("description");
        System.Text.Json.JsonSerializer.Serialize(report).ShouldNotContain("010190");
    }

    [Fact]
    public void Merged_cells_give_their_value_to_every_row_they_cover()
    {
        var file = Workbook.Of([["Foreninger i Randers", "", ""], ["Forening", "Tilbud", "E-mail"], ["Roklubben", "Robåde", "a@ro.example"], ["", "Klubhus", ""], ["Skytterne", "Bane", ""]], "A1:C1", "A3:A4");

        import.Import(file, ImportKind.Offers).Rejected.ShouldBeEmpty();

        import.Network.Organisations.Select(o => (o.Name, import.Network.OffersOf(o.Id).Count())).ShouldBe([("Roklubben", 2), ("Skytterne", 1)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("utf-8", ';', true)]
    [InlineData("utf-8", ',', false)]
    [InlineData("windows-1252", ';', false)]
    [InlineData("utf-16", '\t', true)]
    public void The_files_writing_and_delimiter_are_found(string encoding, char mark, bool preamble)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var writing = Encoding.GetEncoding(encoding);
        var text = $"Navn{mark}Kommune{mark}Beskrivelse\r\nGrønhøj Åløb{mark}Aabenraa{mark}\"linje et{mark}\r\nlinje \"\"to\"\"\"\r\n";
        byte[] bytes = [.. preamble ? writing.GetPreamble() : [], .. writing.GetBytes(text)];

        import.Import(bytes, ImportKind.Organisations).Created.ShouldBe(1);

        var one = import.Network.Organisations.Single();
        one.Name.ShouldBe("Grønhøj Åløb");
        one.Municipality.ShouldBe("0580");
        one.Description.ShouldBe($"linje et{mark}\nlinje \"to\"");
    }

    [Fact]
    public void A_need_may_lack_requirements_and_reads_its_window_grades_and_budget()
    {
        import.Import("Skole;Udfordring;Klassetrin;Periode;Budget;Antal elever\nToldbodskolen;Hvordan lærer 4. klasse om vandløb?;4.–6. klasse;uge 18;2.500 kr.;24 elever\n", ImportKind.Needs).Rejected.ShouldBeEmpty();

        var need = import.Network.Needs.Single();
        need.Grades.ShouldBe([4, 5, 6]);
        need.Window.ShouldBe(new(new(2027, 5, 3), new(2027, 5, 9)));
        need.Budget.ShouldBe(new(2500));
        need.GroupSize.ShouldBe(24);
        need.Requirements.ShouldBeEmpty();
        import.Network.Organisation(need.Organisation)!.Sector.ShouldBe(Sector.School);
    }
}

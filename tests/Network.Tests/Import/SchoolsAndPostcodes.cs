using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Import;
using CoCreate.Network.Model;

namespace CoCreate.Network.Tests.Import;

public sealed class SchoolsAndPostcodes
{
    private const string Schools = """
        INST_NR,INST_NAVN,HOVEDSKOLE_INST,INST_ADR,POSTNR,POSTDISTRIKT,WEB_ADR,INST_TYPE_NAVN,CVR_NR,KOMMUNE_NR,ADM_KOMMUNE_NAVN,BEL_KOMMUNE,EJERKODE_NAVN,lat,lon
        730011,"Bakkeskolen, afd. Nord",730010,Nordvej 1,8930,Randers NØ,,Folkeskoler,29189668,730,Randers Kommune,730,Kommunale,,
        730010,Bakkeskolen,,Bakken 2,8900,Randers C,www.bakken.example,Folkeskoler,29189668,730,Randers Kommune,730,Kommunale,56.46,10.03
        411001,Øens Skole,,Gaden 1,3760,Gudhjem,øen.example/,Folkeskoler,11111111,411,Christiansø,411,Kommunale,,
        101009,Byens Skole,,Torvet 1,1550,København V,,Folkeskoler,29189668,101,Københavns Kommune,101,Kommunale,,
        280001,"Handelsskolen, 10. klasse",280000,Kajen 4,8900,Randers C,,Folkeskoler,22222222,,,730,"Selvejende, statslige",,
        """;

    private const string Postcodes = """
        postcode,name,lat,lon,municipality_codes
        1550,København V,55.67,12.57,0101
        8900,Randers C,56.461,10.037,0730
        8930,Randers NØ,56.48,10.08,0730;0707
        6950,Ringkøbing,56.2,4.07,0760
        """;

    private readonly Importing import = new();

    [Fact]
    public void Departments_are_units_of_their_main_school_wherever_it_stands_in_the_file()
    {
        var report = import.Import(Schools, ImportKind.Organisations);

        report.Created.ShouldBe(5);
        report.Rejected.ShouldBeEmpty();
        var main = import.Network.Organisations.Single(o => o.Name == "Bakkeskolen");
        import.Network.UnitsOf(main.Id).Single().Name.ShouldBe("Bakkeskolen, afd. Nord");
        main.ExternalIds.ShouldBe([new("instnr", "730010")]);
        main.Sector.ShouldBe(Sector.School);
        main.Web.ShouldBe("https://www.bakken.example");
        main.PositionFrom.ShouldBe(PositionSource.Given);
    }

    [Fact]
    public void What_is_brought_to_an_organisation_nobody_sees_waits_with_it_and_no_number_is_given_twice()
    {
        import.Import("navn;kommune;sektor\nAftenskolen Pil;Randers;forening\n", ImportKind.Organisations);
        var pil = import.Network.Organisations.Single();
        import.Commit([Change.Replace(pil, pil with { Status = RecordStatus.Archived })]);

        var report = import.Import("titel;organisation;kommune\nPileflet for klasser;Aftenskolen Pil;Randers\n", ImportKind.Offers);
        report.Created.ShouldBe(1);
        import.Network.Organisations.Count().ShouldBe(2);
        import.Network.Organisations.SelectMany(o => o.ExternalIds).ShouldBeUnique();

        var stub = import.Network.Organisations.Single(o => o.Status == RecordStatus.Published);
        import.Commit([Change.Replace(stub, stub with { Status = RecordStatus.Draft })]);
        import.Import("titel;organisation;kommune\nKurve af pil;Aftenskolen Pil;Randers\n", ImportKind.Offers).Created.ShouldBe(1);
        import.Network.Offers.Single(o => o.Title == "Kurve af pil").Status.ShouldBe(RecordStatus.Draft);
    }

    [Fact]
    public void A_department_whose_main_school_is_not_in_the_file_waits_under_a_draft_that_the_main_school_later_takes_over()
    {
        var report = import.Import(Schools, ImportKind.Organisations);

        report.AlsoCreated.ShouldBe(1);
        var draft = import.Network.Organisations.Single(o => o.Status == RecordStatus.Draft);
        draft.Name.ShouldBe("Handelsskolen");
        import.Network.UnitsOf(draft.Id).Single().Name.ShouldBe("Handelsskolen, 10. klasse");

        import.Import("INST_NR,INST_NAVN,BEL_KOMMUNE\n280000,Randers Handelsskole,730\n", ImportKind.Organisations).Updated.ShouldBe(1);
        var main = import.Network.Organisation(draft.Id)!;
        (main.Name, main.Status).ShouldBe(("Randers Handelsskole", RecordStatus.Published));
    }

    [Fact]
    public void Three_digit_codes_genitive_names_and_an_island_outside_every_municipality_are_understood()
    {
        var report = import.Import(Schools, ImportKind.Organisations);

        import.Network.Organisations.Single(o => o.Name == "Byens Skole").Municipality.ShouldBe("0101");
        var island = import.Network.Organisations.Single(o => o.Name == "Øens Skole");
        (island.Municipality, island.PositionFrom, island.Web).ShouldBe((null, PositionSource.None, "https://øen.example/"));
        report.Rows.Single(r => r.Title == "Øens Skole").Notes.ShouldContain(n => n.Field == "municipality");
    }

    [Fact]
    public void A_shared_company_number_merges_and_refuses_nobody()
    {
        var report = import.Import(Schools, ImportKind.Organisations);

        import.Network.Organisations.Count(o => o.Cvr == "29189668").ShouldBe(2);
        report.Columns.Single(c => c.Column.Field == "cvr").Da.ShouldContain("Det slår ingen sammen");
    }

    [Fact]
    public void With_postcodes_an_address_gets_a_position_and_what_was_imported_before_gets_it_too()
    {
        import.Import(Schools, ImportKind.Organisations);
        var school = import.Network.Organisations.Single(o => o.Name == "Byens Skole");
        school.PositionFrom.ShouldBe(PositionSource.Municipality);

        var report = import.Import(Postcodes, ImportKind.Postcodes);

        (report.Created, report.Repositioned).ShouldBe((4, 3));
        import.Network.Organisation(school.Id)!.Position.ShouldBe(new(55.67, 12.57));
        import.Network.Organisation(school.Id)!.PositionFrom.ShouldBe(PositionSource.Postcode);
        import.Network.Organisations.Single(o => o.Name == "Bakkeskolen").PositionFrom.ShouldBe(PositionSource.Given);
        // The official centre lies at sea; the place is put at the municipality's centre.
        import.Network.Place("6950")!.Position.Lon.ShouldBeInRange(8, 9);
        import.Import(Schools, ImportKind.Organisations).Unchanged.ShouldBe(5);
    }

    [Fact]
    public void The_same_name_in_the_same_municipality_is_a_possible_duplicate_until_somebody_decides()
    {
        import.Import(Schools, ImportKind.Organisations);
        const string other = "school,school_id,municipality,municipality_id,zip_code\nBYENS SKOLE,NA,Københavns Kommune,101,1550\nByens Skole,77,Randers Kommune,730,8900\nNy Skole,78,Randers,730,8900\nNy Skole,78,Randers,730,8930\n";

        var report = import.Import(other, ImportKind.Organisations);

        report.Rows.Select(r => r.State).ShouldBe([RowState.Duplicate, RowState.Created, RowState.Created, RowState.Duplicate]);
        report.Rows[0].Duplicate!.Id.ShouldBe(import.Network.Organisations.Single(o => o.Name == "Byens Skole" && o.Municipality == "0101").Id);
        report.Rows[3].Duplicate!.Row.ShouldBe(4);

        var same = import.Import(other, ImportKind.Organisations, new() { Decisions = new Dictionary<int, string> { [2] = "same" }.ToImmutableDictionary() });
        same.Rows[0].State.ShouldBe(RowState.Updated);
        import.Import(other, ImportKind.Organisations).Rows[0].State.ShouldBe(RowState.Unchanged);
    }

    [Fact]
    public void A_page_that_its_people_have_taken_over_is_not_overwritten()
    {
        import.Import(Schools, ImportKind.Organisations);
        var school = import.Network.Organisations.Single(o => o.Name == "Byens Skole");
        import.Commit([Change.Replace(school, school with { Claimed = true, Name = "Byens Nye Skole" })]);

        import.Import(Schools, ImportKind.Organisations).Updated.ShouldBe(0);

        import.Network.Organisation(school.Id)!.Name.ShouldBe("Byens Nye Skole");
    }

    [Fact]
    public void A_known_organisation_of_another_municipality_is_left_alone_but_an_unchanged_row_is_no_offence()
    {
        import.Import(Schools, ImportKind.Organisations);
        var changed = Schools.Replace("Torvet 1", "Torvet 2", StringComparison.Ordinal);

        var plan = import.Plan(System.Text.Encoding.UTF8.GetBytes(changed), ImportKind.Organisations, may: o => o.Municipality == "0730");

        plan.Report.Rejected.Single().Errors.Single().Code.ShouldBe("notYours");
        plan.Report.Unchanged.ShouldBe(4);
    }
}

using CoCreate.Network.Import;
using CoCreate.Network.Model;

namespace CoCreate.Network.Tests.Import;

public sealed class WhatASheetLeavesUnsaid
{
    private readonly Importing import = new();

    [Theory]
    [InlineData("Forening", "Pigerne fra Havnen", Sector.Association)]
    [InlineData("Forening", "Værftets Motorer ApS", Sector.Business)]
    [InlineData("Virksomhed", "Havnens Skibe", Sector.Business)]
    [InlineData("Skole", "Musikforeningens Hus", Sector.School)]
    [InlineData("Organisation", "Åens Roklub", Sector.Association)]
    [InlineData("Organisation", "Fjordens Idrætsklub", Sector.Association)]
    [InlineData("Organisation", "Randers Kommune", Sector.Municipality)]
    [InlineData("Organisation", "Folkene fra Mølleengen", Sector.Other)]
    public void The_sector_is_guessed_from_the_name_and_the_heading_above_it_and_said_to_be_a_guess(string heading, string name, Sector sector)
    {
        var report = import.Import($"{heading};Tilbud;Kommune\n{name};Rundvisning;Randers\n", ImportKind.Offers);

        import.Network.Organisations.Single().Sector.ShouldBe(sector);
        report.Columns[0].Da.Contains("er vores gæt", StringComparison.Ordinal).ShouldBe(sector != Sector.Other);
    }

    [Fact]
    public void A_sheet_with_headings_only_says_that_it_has_no_rows()
    {
        var report = import.Import("Navn;Kommune\n", ImportKind.Organisations);

        (report.Problem, report.Total).ShouldBe((null, 0));
        report.Notes.Single().Da.ShouldBe("Der står ingen rækker under overskrifterne.");
    }

    [Fact]
    public void A_line_break_in_a_number_does_not_stop_the_sheet()
    {
        import.Import("Navn;Inst_nr;Hovedskole;Kommune\nØens Skole;\"730\n010\";;Randers\nAfdelingen;730011;\"730\n010\";Randers\n", ImportKind.Organisations).Created.ShouldBe(2);

        var school = import.Network.Organisations.Single();
        school.ExternalIds.Single().Id.ShouldBe("730 010");
        import.Network.UnitsOf(school.Id).Single().Name.ShouldBe("Afdelingen");
    }

    [Fact]
    public void The_report_that_is_kept_counts_the_rows_that_went_well_and_names_the_others()
    {
        var rows = string.Concat(Enumerable.Range(0, 3000).Select(i => $"Forening {i};Randers\n"));
        var report = import.Import("Navn;Kommune\n" + rows + ";Randers\n", ImportKind.Organisations);

        var kept = report.Compact();

        (kept.Created, kept.Ready, kept.Total, kept.Rows.Length).ShouldBe((3000, 3000, 3001, ImportReport.PlainRows + 1));
        kept.Rejected.Single().Row.ShouldBe(3002);
    }
}

using System.Text;
using CoCreate.Network.Import;

namespace CoCreate.Network.Tests.Import;

public sealed class FilesThatAreRefused
{
    private readonly Importing import = new();

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \n \n", "empty")]
    [InlineData("Alpha;Beta\n1;2\n", "noHeader")]
    public void A_file_without_rows_or_headings_says_so(string csv, string code) => import.Import(csv, ImportKind.Organisations).Problem!.Code.ShouldBe(code);

    [Fact]
    public void A_truncated_workbook_a_picture_and_a_file_that_is_too_large_say_so()
    {
        var workbook = Workbook.Of([["Navn"], ["Roklub"]]);
        import.Import(workbook, ImportKind.Organisations).Created.ShouldBe(1);

        import.Import(workbook[..(workbook.Length / 2)], ImportKind.Organisations).Problem!.Code.ShouldBe("brokenWorkbook");
        import.Import([0x89, 0x50, 0x4E, 0x47, .. new byte[4000]], ImportKind.Organisations).Problem!.Code.ShouldBe("notASheet");
        import.Import(new byte[FileProblems.MaxBytes + 1], ImportKind.Organisations).Problem!.Code.ShouldBe("tooLarge");
    }

    [Fact]
    public void An_old_excel_file_is_read_like_any_other_and_half_of_one_says_so()
    {
        // Written by another program: BIFF 8, a cover tab, a title, merged cells, numbers, a formula and æøå.
        var file = File.ReadAllBytes(Path.Combine(Architecture.Repository.Root, "tests", "Network.Tests", "Import", "Files", "foreninger.xls"));

        var report = import.Import(file, ImportKind.Offers);

        report.Problem.ShouldBeNull();
        (report.Tab, report.HeaderRow, report.Created, report.AlsoCreated).ShouldBe(("Foreninger", 3, 3, 2));
        var club = import.Network.Organisations.Single(o => o.Name == "Søfolkenes Rolaug");
        club.Municipality.ShouldBe("0730");
        import.Network.OffersOf(club.Id).Select(o => o.Title).ShouldBe(["robåde", "bådhus på åen"], ignoreOrder: true);
        import.Network.Organisations.Single(o => o.Name == "Ærø Sejlklub").Municipality.ShouldBe("0492");
        foreach (var length in (int[])[8, 512, 3000, 5000])
            import.Import(file[..length], ImportKind.Offers).Problem!.Code.ShouldBe("brokenWorkbook", $"{length} bytes");
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_its_own_row_only()
    {
        var text = new StringBuilder("Navn;Beskrivelse\n\"Klubben;åben\n");
        for (var i = 0; i < 30_000; i++)
            text.Append("Forening ").Append(i).Append(";en beskrivelse af, hvad de kan sammen\n");

        import.Plan(Encoding.UTF8.GetBytes(text.ToString()), ImportKind.Organisations).Report.Created.ShouldBeGreaterThanOrEqualTo(30_000);
    }

    [Fact]
    public void A_map_with_mistakes_names_each()
    {
        var (map, errors) = ImportMapJson.Parse("""{"columns": {"Navn": "nam"}, "defaults": {"colour": "red"}, "decisions": {"3": "maybe"}, "headerRow": 0}""", ImportKind.Organisations);

        map.ShouldBeNull();
        errors.Select(e => e.Field).ShouldBe(["map.columns.Navn", "map.defaults.colour", "map.decisions.3", "map.headerRow"]);
        ImportMapJson.Parse("{\"columns\": 3}", ImportKind.Offers).Errors.Single().Field.ShouldBe("map.columns");
        ImportMapJson.Parse("{", ImportKind.Offers).Errors.Single().Code.ShouldBe("malformed");
    }
}

using CoCreate.Network.Changes;
using CoCreate.Network.Import;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Tests.Import;

public sealed class ThemesFromASheet
{
    private const string Music = """
        scheme,version,id,label_da,label_en,broader,synonyms
        kultur,2026,kor,Kor,Choir,sang,"korsang; kirkekor"
        kultur,2026,sang,Sang,Singing,musik,
        kultur,2026,musik,Musik,Music,,
        """;

    private readonly Importing import = new();

    [Fact]
    public void A_taxonomy_comes_in_in_any_order_is_known_again_and_is_used_by_its_words()
    {
        import.Import(Music, ImportKind.Themes).Rows.Select(r => r.State).ShouldAllBe(s => s == RowState.Created);
        import.Import(Music, ImportKind.Themes).Unchanged.ShouldBe(3);

        var tree = Themes.Of(import.Network);
        tree.Broader("kultur:kor").ShouldBe(["kultur:sang", "kultur:musik"]);
        tree.ByName("kirkekor")!.SchemeVersion.ShouldBe("2026");
        import.Import("Navn;Emner\nSangerne;Korsang\n", ImportKind.Organisations);
        import.Network.Organisations.Single().Themes.ShouldBe(["kultur:kor"]);
    }

    [Fact]
    public void What_cannot_stand_in_the_tree_is_refused_row_by_row()
    {
        var report = import.Import("id;navn;overemne;taksonomi\na;A;b;x\nb;B;a;x\nc;C;borte;x\nd;D;c;x\ne;E;;welfare\n;F;;x\ng;G;;x\ng;G igen;;x\nh h;H;;x\ni;I;;\n", ImportKind.Themes);

        report.Rows.Select(r => (r.Row, r.State, r.Errors.FirstOrDefault()?.Field)).ShouldBe(
        [
            (2, RowState.Rejected, "broader"), (3, RowState.Rejected, "broader"), (4, RowState.Rejected, "broader"), (5, RowState.Rejected, "broader"), (6, RowState.Rejected, "scheme"),
            (7, RowState.Rejected, "code"), (8, RowState.Created, null), (9, RowState.Duplicate, null), (10, RowState.Rejected, "code"), (11, RowState.Created, null),
        ]);
        import.Network.Themes.Select(t => t.Id).ShouldBe(["x:g", "lokal:i"], ignoreOrder: true);
    }

    [Fact]
    public void A_theme_that_somebody_uses_since_is_in_the_way_of_the_undo()
    {
        var plan = import.Plan(System.Text.Encoding.UTF8.GetBytes(Music), ImportKind.Themes);
        var steps = ImportUndo.Steps(plan.Changes, import.Network);
        import.Commit(plan.Changes);
        import.Import("Navn;Emner\nSangerne;Kor\n", ImportKind.Organisations);

        ImportUndo.Plan(steps, import.Network, keepChanged: false).Changed.Select(c => (c.Id, c.Name, c.BuiltUpon))
            .ShouldBe([("kultur:kor", "Kor", true), ("kultur:sang", "Sang", true), ("kultur:musik", "Musik", true)]);
        ImportUndo.Plan(steps, import.Network, keepChanged: true).Changes.ShouldBeEmpty();
        var singers = import.Network.Organisations.Single();
        import.Commit([Change.Replace(singers, singers with { Themes = [] })]);
        import.Commit(ImportUndo.Plan(steps, import.Network, keepChanged: false).Changes);
        import.Network.CountOf(RecordKind.Theme).ShouldBe(0);
    }
}

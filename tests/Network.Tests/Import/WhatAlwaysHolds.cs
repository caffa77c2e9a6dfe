using System.Collections.Immutable;
using System.Text;
using CoCreate.Network.Changes;
using CoCreate.Network.Import;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Network.Tests.Import;

public sealed class WhatAlwaysHolds
{
    private static readonly string[] Words =
        ["Roklub", "Skole", "Forening", "Øst", "", "?", "=1+1", "- a\n- b", "bo@x.example", "12345678", "730", "Randers", "uge 17-19", "gratis", "4.-6. klasse", "8900", "Aa;b", "\"", "\t", "2027-02-30", "0", "-5", "010190-1234"];

    private static readonly string[] Headings = ["Navn", "Kommune", "Tilbud", "Udfordring", "E-mail", "Uger", "Pris", "Postnr", "id", "Klassetrin", "lat", "lon", "Emner", "Beskrivelse", "Noter", "kode", "overemne", ""];

    private static readonly Gen<string> Cell = Gen.OneOf(Gen.Elements(Words), Gen.Elements(Words).Two().Select(t => t.Item1 + " " + t.Item2));

    private static readonly Gen<string> Csv =
        from headings in Gen.Elements(Headings).NonEmptyListOf()
        from rows in Gen.ListOf(Gen.ListOf(Cell).Select(cells => string.Join(';', cells.Select(Quoted))))
        select string.Join(';', headings) + "\n" + string.Join('\n', rows);

    private static readonly Gen<ImportKind> Kinds = Gen.Elements(Enum.GetValues<ImportKind>());

    private static string Quoted(string cell) => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    [Fact]
    public void Any_bytes_give_a_report_and_never_an_exception()
    {
        var workbook = Workbook.Of([["Navn", "Kommune"], ["Roklub", "Randers"]]);
        Gen<byte[]> random = Gen.Choose(0, 255).Select(n => (byte)n).ArrayOf(), torn = from length in Gen.Choose(0, workbook.Length) select workbook[..length],
            bent = from at in Gen.Choose(0, workbook.Length - 1) from to in Gen.Choose(0, 255) select (byte[])[.. workbook[..at], (byte)to, .. workbook[(at + 1)..]],
            old = random.Select(bytes => (byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. bytes]), text = Csv.Select(Encoding.UTF8.GetBytes);
        var files = Gen.OneOf(random, torn, bent, old, text, from a in text from b in random select (byte[])[.. a, .. b]);

        Check.QuickThrowOnFailure(Prop.ForAll(files.ToArbitrary(), Kinds.ToArbitrary(), (file, kind) =>
        {
            var import = new Importing();
            var report = import.Import(file, kind);
            return report.Problem is not null || report.Rows.Length == report.Total;
        }));
    }

    [Fact]
    public void Importing_again_changes_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(Csv.ToArbitrary(), Kinds.ToArbitrary(), (csv, kind) =>
    {
        var import = new Importing();
        import.Import(csv, kind);
        import.Plan(Encoding.UTF8.GetBytes(csv), kind).Changes.ShouldBeEmpty(csv);
    }));

    [Fact]
    public void Undoing_gives_the_same_network_as_before() => Check.QuickThrowOnFailure(Prop.ForAll(Csv.ToArbitrary(), Csv.ToArbitrary(), Kinds.ToArbitrary(), (first, second, kind) =>
    {
        var import = new Importing();
        import.Import(first, kind);
        var before = import.Network;
        var plan = import.Plan(Encoding.UTF8.GetBytes(second), kind);
        var steps = ImportUndo.Steps(plan.Changes, before);
        import.Commit(plan.Changes);
        var (back, changed) = ImportUndo.Plan(steps, import.Network, keepChanged: false);
        changed.ShouldBeEmpty();
        import.Commit(back);
        Content(import.Network).ShouldBe(Content(before));
    }));

    [Fact]
    public void What_was_changed_or_built_upon_since_is_named_and_stays()
    {
        var import = new Importing();
        var plan = import.Plan(Encoding.UTF8.GetBytes("Navn;Kommune\nRoklubben;Randers\nSkytterne;Randers\nKoret;Randers\n"), ImportKind.Organisations);
        var steps = ImportUndo.Steps(plan.Changes, import.Network);
        ImportUndo.WasCommitted(steps, import.Network).ShouldBeFalse();
        import.Commit(plan.Changes);
        ImportUndo.WasCommitted(steps, import.Network).ShouldBeTrue();
        var rowers = import.Network.Organisations.Single(o => o.Name == "Roklubben");
        import.Commit([Change.Replace(rowers, rowers with { Description = "Vi ror." })]);
        import.Import("Forening;Tilbud;Kommune\nSkytterne;Bane;Randers\n", ImportKind.Offers).Created.ShouldBe(1);

        var (none, changed) = ImportUndo.Plan(steps, import.Network, keepChanged: false);
        none.ShouldBeEmpty();
        changed.Select(c => (c.Name, c.BuiltUpon)).ShouldBe([("Roklubben", false), ("Skytterne", true)], ignoreOrder: true);

        import.Commit(ImportUndo.Plan(steps, import.Network, keepChanged: true).Changes);
        import.Network.Organisations.Select(o => o.Name).ShouldBe(["Roklubben", "Skytterne"], ignoreOrder: true);
    }

    private static List<string> Content(NetworkSnapshot network) => [.. Enum.GetValues<RecordKind>().SelectMany(network.All)
        .Select(r => System.Text.Json.JsonSerializer.Serialize(r.Committed(0, 0), r.GetType(), NetworkJson.Disk)).Order(StringComparer.Ordinal)];
}

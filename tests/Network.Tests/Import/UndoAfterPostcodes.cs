using System.Collections.Immutable;
using System.Text;
using CoCreate.Network.Changes;
using CoCreate.Network.Import;
using CoCreate.Network.Model;

namespace CoCreate.Network.Tests.Import;

public sealed class UndoAfterPostcodes
{
    private const string Clubs = "Navn;Kommune;Postnr\nRoklubben;Randers;8900\nSkytterne;Randers;8900\n";
    private const string Postcodes = "postcode,name,lat,lon,municipality_codes\n8900,Randers C,56.461,10.037,0730\n";

    private readonly Importing import = new();

    [Fact]
    public void Postcodes_that_only_moved_what_an_import_brought_do_not_keep_it_from_being_undone()
    {
        var clubs = Do(Clubs, ImportKind.Organisations);
        var postcodes = Do(Postcodes, ImportKind.Postcodes);
        import.Network.Organisations.ShouldAllBe(o => o.PositionFrom == PositionSource.Postcode);

        Undo(clubs).ShouldBeEmpty();
        import.Network.Organisations.ShouldBeEmpty();
        Undo(postcodes).ShouldBeEmpty();
        import.Network.All(RecordKind.Place).ShouldBeEmpty();
    }

    [Fact]
    public void Undoing_the_postcodes_first_puts_everything_back_where_it_was_and_the_rest_can_follow()
    {
        var clubs = Do(Clubs, ImportKind.Organisations);
        var before = import.Network.Organisations.ToDictionary(o => o.Id, o => (o.Position, o.PositionFrom));
        var postcodes = Do(Postcodes, ImportKind.Postcodes);

        Undo(postcodes).ShouldBeEmpty();
        import.Network.Organisations.ToDictionary(o => o.Id, o => (o.Position, o.PositionFrom)).ShouldBe(before, ignoreOrder: true);
        Undo(clubs).ShouldBeEmpty();
        import.Network.Organisations.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_person_wrote_or_placed_by_hand_is_still_named_and_postcodes_are_undone_around_it()
    {
        var clubs = Do(Clubs, ImportKind.Organisations);
        var postcodes = Do(Postcodes, ImportKind.Postcodes);
        var (rowers, marksmen) = (import.Network.Organisations.Single(o => o.Name == "Roklubben"), import.Network.Organisations.Single(o => o.Name == "Skytterne"));
        import.Commit([Change.Replace(rowers, rowers with { Description = "Vi ror." }), Change.Replace(marksmen, marksmen with { Position = new(56.5, 10.1), PositionFrom = PositionSource.Given })]);

        Undo(clubs).ShouldBe(["Roklubben", "Skytterne"], ignoreOrder: true);

        Undo(postcodes).ShouldBeEmpty();
        import.Network.Organisation(rowers.Id)!.ShouldSatisfyAllConditions(o => o.Description.ShouldBe("Vi ror."), o => o.PositionFrom.ShouldBe(PositionSource.Municipality));
        import.Network.Organisation(marksmen.Id)!.Position.ShouldBe(new Position(56.5, 10.1));
    }

    [Fact]
    public void A_known_record_gets_its_words_back_and_keeps_the_better_position()
    {
        import.Import(Clubs, ImportKind.Organisations);
        var described = Do("Navn;Kommune;Beskrivelse\nRoklubben;Randers;Vi ror.\n", ImportKind.Organisations);
        import.Network.Organisations.Single(o => o.Name == "Roklubben").Description.ShouldBe("Vi ror.");
        Do(Postcodes, ImportKind.Postcodes);

        Undo(described).ShouldBeEmpty();

        import.Network.Organisations.Single(o => o.Name == "Roklubben").ShouldSatisfyAllConditions(o => o.Description.ShouldBeNull(), o => o.PositionFrom.ShouldBe(PositionSource.Postcode));
    }

    private ImmutableArray<UndoStep> Do(string csv, ImportKind kind)
    {
        var plan = import.Plan(Encoding.UTF8.GetBytes(csv), kind);
        var steps = ImportUndo.Steps(plan.Changes, import.Network);
        import.Commit(plan.Changes);
        return steps;
    }

    private IEnumerable<string> Undo(ImmutableArray<UndoStep> steps)
    {
        var (back, changed) = ImportUndo.Plan(steps, import.Network, keepChanged: false);
        import.Commit(back);
        return changed.Select(c => c.Name);
    }
}

using System.Collections.Immutable;
using System.Text;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Accounts;

/// <summary>Who may do what, asked of <see cref="Rights"/> itself for every role, act and relation; docs/rights.md is made of it.</summary>
public static class RightsTable
{
    private const string Here = "0730", Elsewhere = "0751";

    /// <summary>Those the columns speak of; the record is of an organisation in one municipality.</summary>
    public static ImmutableArray<(string Name, Actor Actor)> Actors { get; } =
    [
        ("visitor", Actor.Visitor),
        ("signed in, of no organisation", new("a", [], [], [])),
        ("member of its organisation", new("b", [Role.Member], ["own"], [])),
        ("member of another", new("c", [Role.Member], ["other"], [])),
        ("facilitator of its municipality", new("d", [Role.Facilitator], [], [Here])),
        ("facilitator of another", new("e", [Role.Facilitator], [], [Elsewhere])),
        ("council reader", new("f", [Role.Council], [], [Here])),
        ("administrator", new("g", [Role.Administrator], [], [])),
    ];

    /// <summary>The acts that speak of a kind of record; of null those that speak of none.</summary>
    public static ImmutableArray<Act> ActsOn(RecordKind? kind) => kind switch
    {
        RecordKind.Organisation => [Act.Read, Act.ReadHistory, Act.Create, Act.Change, Act.Publish, Act.Archive, Act.Restore, Act.UndoImport, Act.Report, Act.Moderate, Act.Appeal, Act.Verify, Act.Approve, Act.SetAside, Act.Oversee],
        RecordKind.Need => [Act.Read, Act.ReadHistory, Act.Create, Act.Change, Act.Publish, Act.Archive, Act.Restore, Act.Dismiss, Act.Convene, Act.Report, Act.Moderate, Act.Appeal],
        RecordKind.Offer => [Act.Read, Act.ReadHistory, Act.Create, Act.Change, Act.Publish, Act.Archive, Act.Restore, Act.Report, Act.Moderate, Act.Appeal],
        RecordKind.Request => [Act.Read, Act.Ask, Act.Answer, Act.Remind],
        RecordKind.Unit => [Act.Read, Act.ReadHistory, Act.Create, Act.Change, Act.Publish, Act.Archive, Act.Restore],
        RecordKind.Partnership => [Act.Read, Act.ReadHistory, Act.Create, Act.Change, Act.Publish, Act.Archive, Act.Restore, Act.Assist, Act.TakePart, Act.Convene],
        null => [Act.Import, Act.UndoImport, Act.Introduce, Act.Oversee, Act.Convene, Act.Administer],
        _ => [],
    };

    /// <summary>The table as Markdown.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder();
        text.Append("| record | act | ").AppendJoin(" | ", Actors.Select(a => a.Name)).Append(" |\n|---|---|").Append(string.Concat(Actors.Select(_ => ":-:|"))).Append('\n');
        foreach (var (name, record) in Records)
            foreach (var act in ActsOn(record?.Kind).Where(act => Sense(act, record)))
                text.Append($"| {name} | {act} | ").AppendJoin(" | ", Actors.Select(a => Rights.May(a.Actor, act, record, World) ? "yes" : "–")).Append(" |\n");
        return text.ToString();
    }

    private static bool Sense(Act act, IRecord? record) => (act, record?.Status) switch
    {
        (Act.Publish, RecordStatus.Published) or (Act.Create, RecordStatus.Draft) or (Act.Report or Act.Moderate or Act.Verify, RecordStatus.Draft) => false,
        (Act.Restore or Act.UndoImport or Act.Archive, RecordStatus.Draft) => false,
        (Act.Appeal, not RecordStatus.Draft) => false,
        _ => true,
    };

    private static readonly Organisation Own = new() { Id = "own", Name = "Own", Sector = Sector.Association, Municipality = Here, Status = RecordStatus.Published };
    private static readonly Organisation Other = new() { Id = "other", Name = "Other", Sector = Sector.School, Municipality = Elsewhere, Status = RecordStatus.Published };
    private static readonly Offer Offered = new() { Id = "offer", Organisation = "own", OfferKind = OfferKind.People, Title = "Offer", Status = RecordStatus.Published };
    private static readonly Need Needed = new() { Id = "need", Organisation = "own", Question = "Need", Status = RecordStatus.Published };
    private static readonly Request Asked = new() { Id = "request", From = "third", To = "own", Turn = "own", Asked = DateTimeOffset.UnixEpoch, Expires = DateTimeOffset.UnixEpoch, Status = RecordStatus.Published };

    private static NetworkSnapshot World { get; } = NetworkSnapshot.Empty.With(new CommittedChangeSet(1, new([Change.Add(Own), Change.Add(Other)], "table", DateTimeOffset.UnixEpoch, "table")));

    private static ImmutableArray<(string Name, IRecord? Record)> Records { get; } =
    [
        ("organisation", Own), ("organisation, draft or hidden", Own with { Id = "own", Status = RecordStatus.Draft }),
        ("unit", new Unit { Id = "unit", Organisation = "own", Name = "Unit", Status = RecordStatus.Published }),
        ("offer", Offered), ("offer, draft or hidden", Offered with { Status = RecordStatus.Draft }),
        ("need, public", Needed), ("need, for the network", Needed with { Visibility = Visibility.Network }), ("need, for those invited", Needed with { Visibility = Visibility.Invited }),
        ("need, draft or hidden", Needed with { Status = RecordStatus.Draft }),
        ("partnership with it", new Partnership { Id = "p", Title = "P", Status = RecordStatus.Published, Members = [new("own", MemberRole.Lead)] }),
        ("request it was asked", Asked), ("request it asks", Asked with { From = "own", To = "third", Turn = "third" }),
        ("no record", null),
    ];
}

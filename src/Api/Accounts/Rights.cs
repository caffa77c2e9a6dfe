using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Accounts;

/// <summary>What somebody may want to do.</summary>
public enum Act { Read, Create, Change, Publish, Archive, Restore, ReadHistory, Import, UndoImport, Dismiss, Ask, Answer, Introduce, Administer, Assist, TakePart, Approve, Report, Moderate, Appeal, Verify, SetAside, Remind, Oversee, Convene }

/// <summary>The one place that decides who may do what. Pages, endpoints, hub and jobs all ask here.</summary>
public static class Rights
{
    /// <summary>Whether the actor may; <paramref name="record"/> is the record concerned (as it is, or as it would be created), null for acts about none.</summary>
    public static bool May(Actor actor, Act act, IRecord? record, NetworkSnapshot snapshot) => act switch
    {
        Act.Read or Act.ReadHistory => record is null || MayRead(actor, record, snapshot),
        // Whoever signs in may bring the organisation they come from, but a council reader only reads; everything else belongs to an organisation.
        Act.Create when record is Organisation => actor.SignedIn && actor.Roles is not [Role.Council],
        Act.Create or Act.Change or Act.Publish or Act.Archive or Act.Restore or Act.Dismiss =>
            record is not null && Owns(actor, record, snapshot),
        Act.Import or Act.UndoImport => actor.Is(Role.Administrator) || actor.Is(Role.Facilitator)
            || (record is not null && Owns(actor, record, snapshot)),
        // A facilitator may ask for those of the municipality, but nobody answers for volunteers but they themselves.
        Act.Ask => record is Request asked && (actor.Is(Role.Administrator) || Belongs(actor, asked.From, snapshot)),
        Act.Answer => record is Request open && !SidesOf(actor, open).IsEmpty,
        Act.Remind => record is Request owed && May(actor, Act.Introduce, null, snapshot) && Owns(actor, owed, snapshot),
        // A partnership is its members' own; who facilitates helps, but speaks for nobody and does not listen in.
        Act.Assist => record is Partnership && Owns(actor, record, snapshot),
        Act.TakePart => record is Partnership joint && joint.Members.Any(member => actor.Organisations.Contains(member.Organisation)),
        Act.Introduce => actor.Is(Role.Facilitator) || actor.Is(Role.Administrator),
        // Who looks over a municipality sees what is stuck there; a council reader has the counts of the own page.
        Act.Oversee => record is null ? May(actor, Act.Introduce, null, snapshot) : record is Organisation seen && Oversees(actor, seen.Municipality),
        // a facilitator vouches for the organisations of the municipality, never a member for the own one
        Act.Approve => record is Organisation vouched && (actor.Is(Role.Administrator)
            || (actor.Is(Role.Facilitator) && vouched.Municipality is not null && actor.Municipalities.Contains(vouched.Municipality))),
        Act.Report => record is Organisation or Offer or Need && MayRead(actor, record, snapshot),
        // A record is judged by the municipality's facilitators, its own people answer.
        Act.Moderate => record is Organisation or Offer or Need && Facilitates(actor, record, snapshot),
        Act.Verify => record is Organisation && Facilitates(actor, record, snapshot),
        Act.Appeal => record is Organisation or Offer or Need && actor.Organisations.Contains(OwnerOf(record) ?? record.Id),
        // What an organisation does not want to be shown is its own people's business alone.
        Act.SetAside => record is Organisation own && actor.Organisations.Contains(own.Id),
        // A room about a need or a partnership is opened by those it belongs to and who helps them; one about nothing in particular by anybody who acts for somebody.
        Act.Convene => record is Need or Partnership ? May(actor, Act.Read, record, snapshot) && Owns(actor, record, snapshot)
            : record is null && (actor.Is(Role.Member) || May(actor, Act.Introduce, null, snapshot)),
        Act.Administer => actor.Is(Role.Administrator),
        _ => false,
    };

    /// <summary>The sides of a request the actor may speak for, the one whose turn it is first.</summary>
    public static ImmutableArray<string> SidesOf(Actor actor, Request request) =>
    [
        .. new[] { request.To, request.From }.OrderByDescending(side => side == request.Turn)
            .Where(actor.Organisations.Contains),
    ];

    /// <summary>Whether the actor looks over a municipality, by its official code; over the whole network when it is null.</summary>
    public static bool Oversees(Actor actor, string? municipality) => actor.Is(Role.Administrator)
        || (actor.Is(Role.Facilitator) && municipality is not null && actor.Municipalities.Contains(municipality));

    private static bool MayRead(Actor actor, IRecord record, NetworkSnapshot snapshot)
    {
        // Who asked whom is between the two, and those who help them.
        if (record.Status != RecordStatus.Published || record is Request)
            return Owns(actor, record, snapshot);
        // What an organisation offers and asks is seen where the organisation itself is.
        if (OwnerOf(record) is { } owner && snapshot.Organisation(owner) is not { Status: RecordStatus.Published })
            return Owns(actor, record, snapshot);
        return record is not Need need || need.Visibility switch
        {
            Visibility.Public => true,
            Visibility.Network => actor.SignedIn,
            _ => Owns(actor, record, snapshot),
        };
    }

    private static bool Facilitates(Actor actor, IRecord record, NetworkSnapshot snapshot) => actor.Is(Role.Administrator)
        || (actor.Is(Role.Facilitator) && snapshot.Organisation(OwnerOf(record) ?? record.Id)?.Municipality is { } municipality && actor.Municipalities.Contains(municipality));

    private static string? OwnerOf(IRecord record) => record switch
    {
        Offer offer => offer.Organisation,
        Need need => need.Organisation,
        Unit unit => unit.Organisation,
        _ => null,
    };

    /// <summary>Members own what is their organisation's, a facilitator what is in the municipality, an administrator all.</summary>
    private static bool Owns(Actor actor, IRecord record, NetworkSnapshot snapshot) => actor.Is(Role.Administrator) || record switch
    {
        Organisation organisation => Belongs(actor, organisation.Id, organisation.Municipality),
        Unit unit => Belongs(actor, unit.Organisation, snapshot),
        Offer offer => Belongs(actor, offer.Organisation, snapshot),
        Need need => Belongs(actor, need.Organisation, snapshot),
        Request request => Belongs(actor, request.From, snapshot) || Belongs(actor, request.To, snapshot),
        Partnership partnership => partnership.Members.Any(m => Belongs(actor, m.Organisation, snapshot)),
        _ => false,
    };

    private static bool Belongs(Actor actor, string organisation, NetworkSnapshot snapshot) =>
        Belongs(actor, organisation, snapshot.Organisation(organisation)?.Municipality);

    private static bool Belongs(Actor actor, string organisation, string? municipality) =>
        actor.Organisations.Contains(organisation)
        || (actor.Is(Role.Facilitator) && municipality is not null && actor.Municipalities.Contains(municipality));
}

using System.Collections.Immutable;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.State;
using CoCreate.Rooms.Texts;

namespace CoCreate.Api.Rooms;

/// <summary>Somebody in a room, with their name.</summary>
public sealed record RoomMemberItem(string Id, string Name, RoomRole Role, string? Organisation, string? OrganisationName, string? Sector, bool Guest, bool Signs, Part? Part, bool Welcomed);

/// <summary>A lane with its cards in their order.</summary>
public sealed record RoomLaneItem(string Id, string Da, string En, ImmutableArray<RoomCardItem> Cards);

/// <summary>A card that lies on the board.</summary>
public sealed record RoomCardItem(string Id, CardType Type, string Title, string Text, string By, int Dots, int Talk, long Version, RoomPromiseItem? Commitment);

/// <summary>What a card promises.</summary>
public sealed record RoomPromiseItem(string By, string? Organisation, string Kind, decimal? Amount, DateOnly? Due, string? Partnership);

/// <summary>A decision.</summary>
public sealed record RoomDecisionItem(string Id, string Question, ImmutableArray<RoomOptionItem> Options, ImmutableArray<RoomPositionItem> Positions, ImmutableArray<string> Missing, DateTimeOffset? Closed, bool Dropped, string? Outcome);

/// <summary>An answer that can be given.</summary>
public sealed record RoomOptionItem(string Id, string Text, Stance Stance);

/// <summary>What a member answered.</summary>
public sealed record RoomPositionItem(string Member, string Option, string? Text);

/// <summary>The agreement with its words; who has to sign it is <c>parties</c>.</summary>
public sealed record RoomAgreementItem(int Version, bool Frozen, bool Framework, string? Sha256, ImmutableArray<RoomClauseItem> Clauses, ImmutableArray<RoomSignatureItem> Signatures, ImmutableArray<RoomForumItem> Forums, ImmutableArray<string> Parties);

/// <summary>A clause as it reads now, and the cards it came from.</summary>
public sealed record RoomClauseItem(string Id, string Title, string Text, ImmutableArray<string> Cards, bool Hole);

/// <summary>A signature under the frozen version.</summary>
public sealed record RoomSignatureItem(string Member, string? Organisation, DateTimeOffset At);

/// <summary>The forum that decides for an organisation.</summary>
public sealed record RoomForumItem(string Organisation, string Name);

/// <summary>What there is to see in a room, put together for those who do not follow its events.</summary>
public sealed record RoomOverview(ImmutableArray<RoomMemberItem> Members, ImmutableArray<RoomLaneItem> Board, ImmutableArray<RoomDecisionItem> Decisions, RoomAgreementItem Agreement)
{
    /// <summary>Of a room as it is.</summary>
    public static RoomOverview Of(RoomState room, Func<string, RoomPerson> who, NetworkSnapshot network)
    {
        var cards = room.Cards.Where(c => !c.Archived).OrderBy(c => c.Order, StringComparer.Ordinal).ToLookup(c => c.Lane);
        return new(
            [.. room.Members.OrderBy(m => m.Since).Select(m => new RoomMemberItem(m.Id, who(m.Id).Name, m.Role, m.Organisation, who(m.Id).Organisation is { Length: > 0 } from ? from : null, m.Sector, m.Guest, m.Signs, m.Part, m.Welcomed))],
            [.. room.Lanes.Select(lane => new RoomLaneItem(lane.Id, lane.Da, lane.En, [.. cards[lane.Id].Select(c => new RoomCardItem(c.Id, c.Type, c.Title, c.Text, c.By, c.Dots, c.Talk, c.Version, PromiseOf(room, c.Id)))]))],
            [.. room.Decisions.OrderBy(d => d.Opened).Select(d => new RoomDecisionItem(d.Id, d.Question, [.. d.Options.Select(o => new RoomOptionItem(o.Id, o.Text, o.Stance))],
                [.. d.Positions.OrderBy(p => p.Seq).Select(p => new RoomPositionItem(p.Id, p.Option, p.Text))], d.Missing.IsDefault ? [] : d.Missing, d.Closed, d.Dropped, d.Outcome))],
            AgreementOf(room));
    }

    /// <summary>The agreement with its words: the frozen ones, else as they are being written.</summary>
    public static RoomAgreementItem AgreementOf(RoomState room)
    {
        var agreement = room.Agreement;
        return new(agreement.Version, agreement.Frozen, agreement.Framework, agreement.Frozen ? agreement.Sha256 : null,
            agreement.Frozen ? [.. agreement.Texts.Select(t => new RoomClauseItem(t.Clause, t.Title, t.Text, t.Cards, false))]
                : [.. room.Clauses.Where(c => !c.Archived).OrderBy(c => c.Order, StringComparer.Ordinal).Select(c => new RoomClauseItem(c.Id, c.Title, Wording.Of(c), c.Cards, c.Hole))],
            [.. agreement.Signatures.OrderBy(s => s.At).Select(s => new RoomSignatureItem(s.Id, s.Organisation, s.At))],
            [.. agreement.Forums.Select(f => new RoomForumItem(f.Id, f.Name))], Recording.Parties(room));
    }

    private static RoomPromiseItem? PromiseOf(RoomState room, string card) =>
        room.Commitments[card] is { } c ? new(c.By, c.Organisation, c.Kind, c.Amount, c.Due, c.Recorded?.Partnership) : null;
}

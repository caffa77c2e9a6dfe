using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>A room to be made.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Need">The need it is about.</param>
/// <param name="Match">The offer or organisation that was suggested for it.</param>
/// <param name="Coalition">Ids of the offers (or organisations) of a coalition, parted by commas; or 1, 2 or 3 for one of those the need has now.</param>
/// <param name="Template">firstMeeting, openSchool, radicalIdea or evaluation; without one everything may be done from the start.</param>
/// <param name="Partnership">The partnership that meets in it.</param>
public sealed record RoomWish(string Title, string? Need = null, string? Match = null, string? Coalition = null, string? Template = null, string? Partnership = null);

/// <summary>A room that was made.</summary>
public sealed record RoomMade(string Id, long Epoch, long Head, Phase Phase, string Url);

/// <summary>A line of the list.</summary>
public sealed record RoomLine(string Id, string Title, Phase Phase, bool Archived, long Head, DateTimeOffset Opened, DateTimeOffset Changed, string Url);

/// <summary>A room put together for those who read it.</summary>
internal sealed record RoomHead(string Id, string Title, long Epoch, long Head, Phase Phase, bool Archived, string Url, ImmutableArray<RoomMemberItem> Members, ImmutableArray<RoomLaneItem> Board, ImmutableArray<RoomDecisionItem> Decisions, RoomAgreementItem Agreement);

/// <summary>A room as a member sees it: put together for those who read it, and as <paramref name="Room"/> and <paramref name="Mine"/> the snapshot of docs/rooms.md.</summary>
public sealed record RoomAnswer(string Id, string Title, long Epoch, long Head, Phase Phase, bool Archived, string Url, ImmutableArray<RoomMemberItem> Members, ImmutableArray<RoomLaneItem> Board, ImmutableArray<RoomDecisionItem> Decisions, RoomAgreementItem Agreement, JsonObject Room, JsonObject Mine);

/// <summary>A page of a room's log.</summary>
public sealed record RoomEvents(long Epoch, long Head, ImmutableArray<JsonObject> Events, bool More);

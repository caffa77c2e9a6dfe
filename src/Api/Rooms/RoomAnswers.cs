using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>A room to be made.</summary>
public sealed record RoomWish(string Title, string? Need = null, string? Match = null, string? Coalition = null, string? Template = null);

/// <summary>A room that was made.</summary>
public sealed record RoomMade(string Id, long Epoch, long Head, Phase Phase, string Url);

/// <summary>A line of the list.</summary>
public sealed record RoomLine(string Id, string Title, Phase Phase, bool Archived, long Head, DateTimeOffset Opened, DateTimeOffset Changed, string Url);

/// <summary>A room as a member sees it; <paramref name="Room"/> and <paramref name="Mine"/> are the snapshot of docs/rooms.md.</summary>
public sealed record RoomAnswer(string Id, long Epoch, long Head, Phase Phase, string Url, JsonObject Room, JsonObject Mine);

/// <summary>A page of a room's log.</summary>
public sealed record RoomEvents(long Epoch, long Head, ImmutableArray<JsonObject> Events, bool More);

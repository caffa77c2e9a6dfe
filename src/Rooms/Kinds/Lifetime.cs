using System.Collections.Immutable;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>The first event of every room. Without <paramref name="Rules"/> nearly everything may be done in every phase.</summary>
public sealed record RoomOpen(string Title, ImmutableArray<Lane> Lanes, int Budget = 5, string? Need = null, string? Match = null, string? Coalition = null, string? Template = null, ImmutableArray<PhaseRule>? Rules = null);

/// <summary>Gives the room another title.</summary>
public sealed record RoomTitle(string Title);

/// <summary>Closes the room for good.</summary>
public sealed record RoomArchive;

internal static class Lifetime
{
    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<RoomOpen>(Open, Opened) { Name = "room.open", Who = Who.Server },
        new Kind<RoomTitle>(w => Text("body.title", w.Body.Title, Limits.Title) is { } wrong ? wrong : w.Body, (room, body, _) => room with { Title = body.Title }) { Name = "room.title", Who = Who.Host },
        new Kind<RoomArchive>(w => w.Room.Archived ? Archived : w.Body, (room, _, _) => room with { Archived = true, Timer = null }) { Name = "room.archive", Who = Who.Server },
    ];

    private static Ruling<RoomOpen> Open(Wish<RoomOpen> w) =>
        w.Room.Head > 0 ? Taken("kind")
        : Text("body.title", w.Body.Title, Limits.Title) is { } wrong ? wrong
        : w.Body.Lanes.IsDefaultOrEmpty ? Empty("body.lanes")
        : w.Body.Budget is < 1 or > 100 ? OutOfRange("body.budget", "1", "100") : w.Body;

    private static RoomState Opened(RoomState room, RoomOpen body, RoomEvent said) => room with
    {
        Title = body.Title, Lanes = body.Lanes, Budget = body.Budget, Need = body.Need, Match = body.Match, Coalition = body.Coalition, Template = body.Template, Rules = Shelf<PhaseRule>.Of(body.Rules ?? []), Opened = said.At,
    };
}

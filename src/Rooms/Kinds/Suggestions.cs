using System.Collections.Immutable;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>The engine suggests; one a lane, a new one takes the old one's place.</summary>
public sealed record SuggestionShow(string Suggestion, string Lane, string? Card, string Da, string En, ImmutableArray<SuggestionItem> Items);

/// <summary>A suggestion goes: it no longer holds (the server), or somebody closed it.</summary>
public sealed record SuggestionGone(string Suggestion);

internal static class Suggestions
{
    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<SuggestionShow>(Show, Shown) { Name = "suggestion.show", Who = Who.Server },
        new Kind<SuggestionGone>(Gone, Removed) { Name = "suggestion.withdraw", Who = Who.Server },
        new Kind<SuggestionGone>(Gone, Removed) { Name = "suggestion.dismiss", Who = Who.Hands },
    ];

    private static Ruling<SuggestionShow> Show(Wish<SuggestionShow> w) =>
        w.Room.Lanes.Any(l => l.Id == w.Body.Lane) ? w.Body : Unknown("body.lane");

    private static RoomState Shown(RoomState room, SuggestionShow body, RoomEvent said)
    {
        var left = room.Suggestions.Where(s => s.Lane != body.Lane);
        return room with { Suggestions = Shelf<Suggestion>.Of(left.Append(new(body.Suggestion, body.Lane, body.Card, body.Da, body.En, body.Items))) };
    }

    private static Ruling<SuggestionGone> Gone(Wish<SuggestionGone> w) => w.Room.Suggestions.Has(w.Body.Suggestion) ? w.Body : Unknown("body.suggestion");

    private static RoomState Removed(RoomState room, SuggestionGone body, RoomEvent said) => room with { Suggestions = room.Suggestions.Without(body.Suggestion) };
}

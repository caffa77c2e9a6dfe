using System.Collections.Immutable;
using System.Text;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>Puts up a card at the end of a lane. The server sets <paramref name="Order"/>.</summary>
public sealed record CardAdd(string Card, string Lane, CardType Type, string Title, string Text = "", string? Order = null);

/// <summary>Moves a card right after another one of the lane; null = first; at the end when that one lies elsewhere. The server sets <paramref name="Order"/>.</summary>
public sealed record CardMove(string Card, string Lane, string? After = null, string? Order = null);

/// <summary>Changes title or text; a stale <c>baseVersion</c> is answered with the newest.</summary>
public sealed record CardEdit(string Card, string? Title = null, string? Text = null);

/// <summary>Takes a card off the board, or puts it back at the end of its lane. The server sets <paramref name="Order"/>.</summary>
public sealed record CardShelve(string Card, string? Order = null);

/// <summary>What a stale edit is answered with.</summary>
public sealed record CardWords(string Title, string Text, long Version);

internal static class Cards
{
    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<CardAdd>(Add, Added) { Name = "card.add", Who = Who.Hands, Voice = true, Growing = true },
        new Kind<CardMove>(Move, Moved) { Name = "card.move", Who = Who.Hands },
        new Kind<CardEdit>(Edit, Edited) { Name = "card.edit", Who = Who.Hands, Voice = true, Growing = true },
        new Kind<CardShelve>(Archive, Archived) { Name = "card.archive", Who = Who.Hands },
        new Kind<CardShelve>(Restore, Restored) { Name = "card.restore", Who = Who.Hands },
    ];

    private static Ruling<CardAdd> Add(Wish<CardAdd> w)
    {
        var body = w.Body;
        if (First(Id("body.card", body.Card), Text("body.title", body.Title, Limits.Title), Text("body.text", body.Text, Limits.Words, mayBeEmpty: true)) is { } wrong)
            return wrong;
        if (w.Room.Lanes.All(l => l.Id != body.Lane))
            return Unknown("body.lane");
        if (w.Room.Cards.Has(body.Card))
            return Taken("body.card");
        if (w.Room.Cards.Count >= Limits.Cards)
            return Full("body.card");
        return body with { Order = Place.Last(w.Seq) };
    }

    private static RoomState Added(RoomState room, CardAdd body, RoomEvent said)
    {
        var card = new Card(body.Card, body.Lane, body.Order!, body.Type, body.Title, body.Text, said.Actor, said.At, 0, 0, said.Seq, false);
        return room with { Cards = room.Cards.With(card), Board = room.Board.With(card), Weight = room.Weight + Weigh(card) };
    }

    private static Ruling<CardMove> Move(Wish<CardMove> w)
    {
        if (w.Room.Cards[w.Body.Card] is not { Archived: false } card)
            return Unknown("body.card");
        if (w.Room.Lanes.All(l => l.Id != w.Body.Lane))
            return Unknown("body.lane");
        // where it lies now is no place to stand after
        var board = w.Room.Board.Without(card);
        var after = w.Body.After == w.Body.Card ? null : w.Room.Cards[w.Body.After];
        return w.Body with { Order = board.After(after, w.Body.Lane, w.Body.After, w.Seq) };
    }

    private static RoomState Moved(RoomState room, CardMove body, RoomEvent said)
    {
        if (room.Cards[body.Card] is not { } old)
            return room;
        var card = old with { Lane = body.Lane, Order = body.Order! };
        return room with { Cards = room.Cards.With(card), Board = room.Board.Without(old).With(card) };
    }

    private static Ruling<CardEdit> Edit(Wish<CardEdit> w)
    {
        if (w.Room.Cards[w.Body.Card] is not { Archived: false } card)
            return Unknown("body.card");
        if (w.Body.Title is null && w.Body.Text is null)
            return Empty("body.title");
        if (w.BaseVersion < card.Version)
            return Stale(w.Body.Title is null ? "body.text" : "body.title", new CardWords(card.Title, card.Text, card.Version));
        return First(Text("body.title", w.Body.Title, Limits.Title), Text("body.text", w.Body.Text, Limits.Words, mayBeEmpty: true)) is { } wrong ? wrong : w.Body;
    }

    private static RoomState Edited(RoomState room, CardEdit body, RoomEvent said)
    {
        if (room.Cards[body.Card] is not { } old)
            return room;
        var card = old with { Title = body.Title ?? old.Title, Text = body.Text ?? old.Text, Version = said.Seq };
        return room with { Cards = room.Cards.With(card), Weight = room.Weight + Weigh(card) - Weigh(old) };
    }

    private static Ruling<CardShelve> Archive(Wish<CardShelve> w) =>
        w.Room.Cards[w.Body.Card] is not { Archived: false } card ? Unknown("body.card") : w.OwnOrHost(card.By) ? w.Body with { Order = null } : NotYours("body.card");

    private static RoomState Archived(RoomState room, CardShelve body, RoomEvent said) => room.Cards[body.Card] is not { } card ? room
        : room with { Cards = room.Cards.With(card with { Archived = true }), Board = room.Board.Without(card) };

    private static Ruling<CardShelve> Restore(Wish<CardShelve> w) =>
        w.Room.Cards[w.Body.Card] is not { Archived: true } card ? Unknown("body.card") : w.OwnOrHost(card.By) ? w.Body with { Order = Place.Last(w.Seq) } : NotYours("body.card");

    private static RoomState Restored(RoomState room, CardShelve body, RoomEvent said)
    {
        if (room.Cards[body.Card] is not { } old)
            return room;
        var card = old with { Archived = false, Order = body.Order! };
        return room with { Cards = room.Cards.With(card), Board = room.Board.With(card) };
    }

    private static int Weigh(Card card) => Encoding.UTF8.GetByteCount(card.Title) + Encoding.UTF8.GetByteCount(card.Text) + 200;
}

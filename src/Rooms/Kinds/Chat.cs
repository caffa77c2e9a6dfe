using System.Collections.Immutable;
using System.Text;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>Says something, perhaps about a card.</summary>
public sealed record ChatSay(string Text, string? Card = null);

/// <summary>Takes back what one said, by the number of its event.</summary>
public sealed record ChatWithdraw(long Message);

internal static class Chat
{
    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<ChatSay>(Say, Said) { Name = "chat.say", Who = Who.Hands, Voice = true },
        new Kind<ChatWithdraw>(Withdraw, Withdrawn) { Name = "chat.withdraw", Who = Who.Hands },
    ];

    private static Ruling<ChatSay> Say(Wish<ChatSay> w) =>
        Text("body.text", w.Body.Text, Limits.Words) is { } wrong ? wrong : w.Body.Card is null || w.Room.Cards.Has(w.Body.Card) ? w.Body : Unknown("body.card");

    private static RoomState Said(RoomState room, ChatSay body, RoomEvent said)
    {
        var chat = room.Chat.Add(new(said.Seq, said.Actor, said.At, body.Text, body.Card));
        var weight = room.Weight + Encoding.UTF8.GetByteCount(body.Text);
        if (chat.Count > Limits.Chat)
        {
            weight -= Encoding.UTF8.GetByteCount(chat[0].Text);
            chat = chat.RemoveAt(0);
        }
        return room with { Chat = chat, Weight = weight, Cards = body.Card is null ? room.Cards : room.Cards.Changed(body.Card, c => c with { Talk = c.Talk + 1 }) };
    }

    private static Ruling<ChatWithdraw> Withdraw(Wish<ChatWithdraw> w) =>
        w.Room.Chat.Find(m => m.Seq == w.Body.Message) is not { } message ? Unknown("body.message") : w.OwnOrHost(message.By) ? w.Body : NotYours("body.message");

    private static RoomState Withdrawn(RoomState room, ChatWithdraw body, RoomEvent said) =>
        room.Chat.Find(m => m.Seq == body.Message) is not { } message ? room : room with
        {
            Chat = room.Chat.Remove(message),
            Weight = room.Weight - Encoding.UTF8.GetByteCount(message.Text),
            Cards = message.Card is null ? room.Cards : room.Cards.Changed(message.Card, c => c with { Talk = c.Talk - 1 }),
        };
}

using System.Collections.Immutable;
using CoCreate.Rooms.State;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>Says how many of one's dots lie on a card from now on.</summary>
public sealed record VoteCast(string Card, int Dots);

/// <summary>Takes one's dots off a card.</summary>
public sealed record VoteUndo(string Card);

/// <summary>How many dots everybody has.</summary>
public sealed record VoteBudget(int Dots);

internal static class Votes
{
    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<VoteCast>(Cast, (room, body, said) => Put(room, said.Actor, body.Card, body.Dots)) { Name = "vote.cast", Who = Who.Hands, Voice = true },
        new Kind<VoteUndo>(Undo, (room, body, said) => Put(room, said.Actor, body.Card, 0)) { Name = "vote.undo", Who = Who.Hands },
        new Kind<VoteBudget>(w => w.Body.Dots is < 1 or > 100 ? OutOfRange("body.dots", "1", "100") : w.Body, (room, body, _) => room with { Budget = body.Dots }) { Name = "vote.budget", Who = Who.Host },
    ];

    private static Ruling<VoteCast> Cast(Wish<VoteCast> w)
    {
        if (w.Room.Cards[w.Body.Card] is not { Archived: false })
            return Unknown("body.card");
        if (w.Body.Dots is < 1 or > 100)
            return OutOfRange("body.dots", "1", "100");
        var used = w.Room.Votes[w.Caller.Member]?.Cards.Where(c => c.Id != w.Body.Card && w.Room.Cards[c.Id] is { Archived: false }).Sum(c => c.Dots) ?? 0;
        return used + w.Body.Dots > w.Room.Budget ? Budget(Math.Max(0, w.Room.Budget - used)) : w.Body;
    }

    private static Ruling<VoteUndo> Undo(Wish<VoteUndo> w) =>
        w.Room.Votes[w.Caller.Member]?.Cards.Has(w.Body.Card) == true ? w.Body : Unknown("body.card");

    private static RoomState Put(RoomState room, string member, string card, int dots)
    {
        var ballot = room.Votes[member] ?? new(member, Shelf<Dotted>.Empty);
        var before = ballot.Cards[card]?.Dots ?? 0;
        return room with
        {
            Votes = room.Votes.With(ballot with { Cards = dots == 0 ? ballot.Cards.Without(card) : ballot.Cards.With(new(card, dots)) }),
            Cards = room.Cards.Changed(card, c => c with { Dots = c.Dots + dots - before }),
        };
    }
}

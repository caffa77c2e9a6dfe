using System.Collections.Immutable;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>Promises what a card says, on behalf of one's organisation; said again it takes the place of the first.</summary>
public sealed record CommitmentPromise(string Card, string Kind, decimal? Amount = null, DateOnly? Due = null);

/// <summary>Takes a promise back that has not become part of the network.</summary>
public sealed record CommitmentWithdraw(string Card);

/// <summary>The promise stands in the network now.</summary>
public sealed record CommitmentRecord(string Card, string Partnership, string Commitment);

internal static class Commitments
{
    private static readonly RoomError InNetwork = Because("recorded", "body.card", "Tilsagnet står i netværket. Ændr det i partnerskabet.", "The promise stands in the network. Change it in the partnership.");

    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<CommitmentPromise>(Promise, Promised) { Name = "commitment.promise", Who = Who.Hands, During = During.FromCommitments, Voice = true },
        new Kind<CommitmentWithdraw>(Withdraw, Withdrawn) { Name = "commitment.withdraw", Who = Who.Hands },
        new Kind<CommitmentRecord>(w => w.Room.Commitments.Has(w.Body.Card) ? w.Body : Unknown("body.card"),
            (room, body, _) => room with { Commitments = room.Commitments.Changed(body.Card, c => c with { Recorded = new(body.Partnership, body.Commitment) }) }) { Name = "commitment.record", Who = Who.Server },
    ];

    private static Ruling<CommitmentPromise> Promise(Wish<CommitmentPromise> w)
    {
        if (w.Room.Cards[w.Body.Card] is not { Archived: false })
            return Unknown("body.card");
        if (w.Room.Commitments[w.Body.Card] is { } there)
        {
            if (there.Recorded is not null)
                return InNetwork;
            if (there.By != w.Caller.Member)
                return NotYours("body.card");
        }
        if (w.Body.Kind.Length is < 2 or > 40 || !w.Body.Kind.All(c => char.IsAsciiLetterLower(c) || c is '-'))
            return Malformed("body.kind");
        if (w.Body.Amount is <= 0 or > 1_000_000_000)
            return OutOfRange("body.amount", "1", "1000000000");
        // a day is a day in Denmark, and midnight may already have passed there
        return w.Body.Due is { } due && due < DateOnly.FromDateTime(w.Now.UtcDateTime) ? Because("past", "body.due", "Dagen er gået. Vælg en, der kommer.", "The day has passed. Choose one that comes.") : w.Body;
    }

    private static RoomState Promised(RoomState room, CommitmentPromise body, RoomEvent said) => room with
    {
        Commitments = room.Commitments.With(new(body.Card, said.Actor, room.Members[said.Actor]?.Organisation, body.Kind, body.Amount, body.Due, null, said.Seq)),
        Cards = room.Cards.Changed(body.Card, c => c with { Type = CardType.Commitment }),
    };

    private static Ruling<CommitmentWithdraw> Withdraw(Wish<CommitmentWithdraw> w) =>
        w.Room.Commitments[w.Body.Card] is not { } there ? Unknown("body.card") : there.Recorded is not null ? InNetwork : there.By == w.Caller.Member ? w.Body : NotYours("body.card");

    private static RoomState Withdrawn(RoomState room, CommitmentWithdraw body, RoomEvent said) => room with
    {
        Commitments = room.Commitments.Without(body.Card),
        Cards = room.Cards.Changed(body.Card, c => c with { Type = CardType.Resource }),
    };
}

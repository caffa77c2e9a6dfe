using System.Collections.Immutable;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>Adds a clause at the end. The server sets <paramref name="Order"/>.</summary>
public sealed record ClauseAdd(string Clause, string Title, ImmutableArray<string> Cards, bool Hole = false, string? Order = null);

/// <summary>Moves a clause right after another; null = first. The server sets <paramref name="Order"/>.</summary>
public sealed record ClauseMove(string Clause, string? After = null, string? Order = null);

/// <summary>Changes heading, cards or whether something is missing; a stale <c>baseVersion</c> of the heading is answered with the newest.</summary>
public sealed record ClauseEdit(string Clause, string? Title = null, ImmutableArray<string>? Cards = null, bool? Hole = null);

/// <summary>Takes a clause out, or puts it back.</summary>
public sealed record ClauseShelve(string Clause);

/// <summary>What a stale edit is answered with.</summary>
public sealed record ClauseWords(string Title, long Version);

internal static class Clauses
{
    public static readonly RoomError Frozen = Because("frozen", "kind", "Aftalen er låst. Bed værten låse den op.", "The agreement is frozen. Ask the host to open it again.");

    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<ClauseAdd>(Add, Added) { Name = "clause.add", Who = Who.Hands, Voice = true, Growing = true },
        new Kind<ClauseMove>(Move, (room, body, _) => Change(room, body.Clause, c => c with { Order = body.Order! })) { Name = "clause.move", Who = Who.Hands },
        new Kind<ClauseEdit>(Edit, (room, body, said) => Change(room, body.Clause, c => c with
            { Title = body.Title ?? c.Title, Cards = body.Cards ?? c.Cards, Hole = body.Hole ?? c.Hole, Version = body.Title is null ? c.Version : said.Seq })) { Name = "clause.edit", Who = Who.Hands },
        new Kind<ClauseShelve>(w => Open(w.Room, w.Body.Clause, archived: false) is { } wrong ? wrong : w.Body, (room, body, _) => Change(room, body.Clause, c => c with { Archived = true }))
            { Name = "clause.archive", Who = Who.Hands },
        new Kind<ClauseShelve>(w => Open(w.Room, w.Body.Clause, archived: true) is { } wrong ? wrong : w.Body, (room, body, _) => Change(room, body.Clause, c => c with { Archived = false }))
            { Name = "clause.restore", Who = Who.Hands },
    ];

    /// <summary>Why a clause cannot be changed now; null when it can.</summary>
    public static RoomError? Open(RoomState room, string clause, bool archived = false) =>
        room.Agreement.Frozen ? Frozen : room.Clauses[clause] is { } found && found.Archived == archived ? null : Unknown("body.clause");

    public static RoomState Change(RoomState room, string clause, Func<Clause, Clause> change) => room with { Clauses = room.Clauses.Changed(clause, change) };

    private static Ruling<ClauseAdd> Add(Wish<ClauseAdd> w)
    {
        if (w.Room.Agreement.Frozen)
            return Frozen;
        if (First(Id("body.clause", w.Body.Clause), Text("body.title", w.Body.Title, Limits.Title), CardsOf(w.Room, w.Body.Cards)) is { } wrong)
            return wrong;
        return w.Room.Clauses.Has(w.Body.Clause) ? Taken("body.clause") : w.Room.Clauses.Count >= Limits.Clauses ? Full("body.clause") : w.Body with { Order = Place.Last(w.Seq) };
    }

    private static RoomState Added(RoomState room, ClauseAdd body, RoomEvent said) => room with
    {
        Clauses = room.Clauses.With(new(body.Clause, body.Order!, body.Title, body.Cards, body.Hole, said.Seq, [], Shelf<TextClock>.Empty, null, false)),
        Weight = room.Weight + 400,
    };

    private static Ruling<ClauseMove> Move(Wish<ClauseMove> w)
    {
        if (Open(w.Room, w.Body.Clause) is { } wrong)
            return wrong;
        if (w.Body.After is null)
            return w.Body with { Order = Place.First(w.Seq) };
        var others = w.Room.Clauses.Where(c => c.Id != w.Body.Clause).OrderBy(c => c.Order, StringComparer.Ordinal).ToList();
        var at = others.FindIndex(c => c.Id == w.Body.After);
        return w.Body with { Order = at < 0 || at == others.Count - 1 ? Place.Last(w.Seq) : Place.Between(others[at].Order, others[at + 1].Order) };
    }

    private static Ruling<ClauseEdit> Edit(Wish<ClauseEdit> w)
    {
        if (Open(w.Room, w.Body.Clause) is { } closed)
            return closed;
        var clause = w.Room.Clauses[w.Body.Clause]!;
        if (w.Body is { Title: null, Cards: null, Hole: null })
            return Empty("body.title");
        if (w.Body.Title is not null && w.BaseVersion < clause.Version)
            return Stale("body.title", new ClauseWords(clause.Title, clause.Version));
        return First(Text("body.title", w.Body.Title, Limits.Title), w.Body.Cards is { } cards ? CardsOf(w.Room, cards) : null) is { } wrong ? wrong : w.Body;
    }

    private static RoomError? CardsOf(RoomState room, ImmutableArray<string> cards) =>
        cards.IsDefault || cards.Length > 50 ? OutOfRange("body.cards", "0", "50") : cards.All(room.Cards.Has) ? null : Unknown("body.cards");
}

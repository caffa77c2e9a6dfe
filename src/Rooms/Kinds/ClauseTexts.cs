using System.Collections.Immutable;
using System.Security.Cryptography;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using CoCreate.Rooms.Texts;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>Types in a clause: a Yjs update v1 of <c>Y.Text</c> <c>text</c>, base64, written by this session alone.</summary>
public sealed record ClauseText(string Clause, string Update);

/// <summary>Offers the whole text in a shorter form. When a second person comes to the same bytes, it takes the updates' place.
/// The server sets <paramref name="Sha256"/>, and leaves <paramref name="Update"/> out of the log until then.</summary>
/// <param name="Clause">Which.</param>
/// <param name="UpTo">Number of the newest update in it, which must be the clause's newest.</param>
/// <param name="Update">What a clean document's <c>encodeStateAsUpdate</c> gives, base64.</param>
/// <param name="Sha256">Of the update, hex.</param>
public sealed record ClauseCompact(string Clause, long UpTo, string? Update = null, string? Sha256 = null);

internal static class ClauseTexts
{
    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<ClauseText>(Type, Typed) { Name = "clause.text", Who = Who.Hands, Voice = true, Growing = true, MostBytes = Limits.Text },
        new Kind<ClauseCompact>(Compact, Compacted) { Name = "clause.compact", Who = Who.Hands, MostBytes = Limits.Text },
    ];

    private static Ruling<ClauseText> Type(Wish<ClauseText> w)
    {
        if (Clauses.Open(w.Room, w.Body.Clause) is { } closed)
            return closed;
        if (w.Caller.TextClient is not { } client)
            return Because("noTextClient", "body.update", "Teksten har ingen skriver. Gå ind i rummet igen.", "The text has no writer. Join the room again.");
        return YUpdate.Read(w.Body.Update) is not { } update ? Garbage
            : TextRules.Unfit(w.Room.Clauses[w.Body.Clause]!, update, client) is { } wrong ? wrong : w.Body;
    }

    private static RoomState Typed(RoomState room, ClauseText body, RoomEvent said)
    {
        if (room.Clauses[body.Clause] is not { } clause)
            return room;
        var clocks = clause.Clocks;
        foreach (var (client, end) in YUpdate.Read(body.Update)?.Ends ?? [])
            clocks = clocks.With(new(client.ToString(System.Globalization.CultureInfo.InvariantCulture), end));
        return room with
        {
            Clauses = room.Clauses.With(clause with { Updates = clause.Updates.Add(new(said.Seq, body.Update)), Clocks = clocks, Compact = null }),
            Weight = room.Weight + body.Update.Length + 40,
        };
    }

    private static Ruling<ClauseCompact> Compact(Wish<ClauseCompact> w)
    {
        if (Clauses.Open(w.Room, w.Body.Clause) is { } closed)
            return closed;
        var clause = w.Room.Clauses[w.Body.Clause]!;
        if (clause.Updates.IsEmpty || clause.Updates[^1].Seq != w.Body.UpTo)
            return Because("stale", "body.upTo", "Teksten er ændret siden. Prøv igen, når der er ro.", "The text was changed since. Try again when it is quiet.");
        if (w.Body.Update is null || YUpdate.Read(w.Body.Update) is not { } update || !TextRules.IsWhole(clause, update))
            return Garbage;
        var sha = Convert.ToHexStringLower(SHA256.HashData(Convert.FromBase64String(w.Body.Update)));
        var agreed = clause.Compact is { } offer && offer.By != w.Caller.Member && offer.UpTo == w.Body.UpTo && offer.Sha256 == sha;
        return new ClauseCompact(w.Body.Clause, w.Body.UpTo, agreed ? w.Body.Update : null, sha);
    }

    private static RoomState Compacted(RoomState room, ClauseCompact body, RoomEvent said)
    {
        if (room.Clauses[body.Clause] is not { } clause)
            return room;
        if (body.Update is null)
            return room with { Clauses = room.Clauses.With(clause with { Compact = new(said.Actor, body.UpTo, body.Sha256!) }) };
        var shorter = body.Update.Length - clause.Updates.Sum(u => u.Update.Length + 40L) + 40;
        return room with { Clauses = room.Clauses.With(clause with { Updates = [new(body.UpTo, body.Update)], Compact = null }), Weight = room.Weight + shorter };
    }

    private static RoomError Garbage => Because("garbage", "body.update", "Det er ikke en hel Yjs-opdatering. Hent teksten igen, og skriv det om.", "This is no whole Yjs update. Load the text again and write it anew.");
}

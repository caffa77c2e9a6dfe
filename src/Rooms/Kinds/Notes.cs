using System.Collections.Immutable;
using System.Text;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>Begins a new round of private notes.</summary>
public sealed record NoteAsk(string Question);

/// <summary>Writes one's note, or writes it anew. On the wire the text is left out until the notes are revealed.</summary>
public sealed record NoteWrite(string Note, string? Text = null);

/// <summary>Takes one's note away.</summary>
public sealed record NoteErase(string Note);

/// <summary>Turns all notes of the round. The server sets <paramref name="Notes"/>: everybody's texts come with this event and no earlier.</summary>
public sealed record NoteReveal(ImmutableArray<Note>? Notes = null);

internal static class Notes
{
    private static readonly RoomError Revealed = Because("revealed", "kind", "Noterne er vendt. Vent, til værten spørger igen.", "The notes are turned. Wait until the host asks again.");

    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<NoteAsk>(w => Text("body.question", w.Body.Question, Limits.Title, mayBeEmpty: true) is { } wrong ? wrong : w.Body,
            (room, body, _) => room with { Notes = new(body.Question, room.Notes.Round + 1, false, Shelf<Note>.Empty) }) { Name = "note.ask", Who = Who.Host },
        new Kind<NoteWrite>(Write, (room, body, said) => room with { Notes = room.Notes with { Items = room.Notes.Items.With(new(body.Note, said.Actor, body.Text)) } })
            { Name = "note.write", Who = Who.Hands, Voice = true, Hides = body => body with { Text = null } },
        new Kind<NoteErase>(Erase, (room, body, _) => room with { Notes = room.Notes with { Items = room.Notes.Items.Without(body.Note) } }) { Name = "note.erase", Who = Who.Hands },
        new Kind<NoteReveal>(w => w.Room.Notes.Revealed ? Revealed : w.Body with { Notes = [.. w.Room.Notes.Items] },
            (room, body, _) => room with { Notes = room.Notes with { Revealed = true, Items = Shelf<Note>.Of(body.Notes ?? []) } }) { Name = "note.reveal", Who = Who.Host },
    ];

    private static Ruling<NoteWrite> Write(Wish<NoteWrite> w)
    {
        if (w.Room.Notes.Revealed)
            return Revealed;
        if (First(Id("body.note", w.Body.Note), w.Body.Text is null ? Empty("body.text") : Text("body.text", w.Body.Text, Limits.Note)) is { } wrong)
            return wrong;
        if (w.Room.Notes.Items[w.Body.Note] is { } there && there.By != w.Caller.Member)
            return NotYours("body.note");
        // one event carries them all when they are turned
        var others = w.Room.Notes.Items.Where(n => n.Id != w.Body.Note);
        return others.Sum(n => Encoding.UTF8.GetByteCount(n.Text ?? "") + 120) + Encoding.UTF8.GetByteCount(w.Body.Text!) > Limits.NotesInAll ? Full("body.text") : w.Body;
    }

    private static Ruling<NoteErase> Erase(Wish<NoteErase> w) =>
        w.Room.Notes.Revealed ? Revealed
        : w.Room.Notes.Items[w.Body.Note] is not { } note ? Unknown("body.note") : note.By == w.Caller.Member ? w.Body : NotYours("body.note");
}

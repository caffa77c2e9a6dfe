using System.Text.Json;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Kinds;

/// <summary>Every refusal of a room. docs/rooms.md shows each code.</summary>
public static class Refusals
{
    private static readonly string[] PhasesDa = ["Lær hinanden at kende", "Det gode spørgsmål", "Retning", "Model", "Tilsagn", "Aftale"];
    private static readonly string[] PhasesEn = ["Get to know each other", "The good question", "Direction", "Model", "Commitments", "Agreement"];

    public static readonly RoomError NotMember = new("notMember", "room", "Du er ikke med i rummet. Bed værten om at lukke dig ind.", "You are not in the room. Ask the host to let you in.");
    public static readonly RoomError Archived = new("archived", "room", "Rummet er lukket. Læs referatet, eller åbn et nyt rum.", "The room is closed. Read the minutes, or open a new room.");
    public static readonly RoomError TooFast = new("tooFast", "opId", "Det går for hurtigt. Vent et sekund, og send igen.", "Too fast. Wait a second and send again.");
    public static readonly RoomError Busy = new("busy", "room", "Rummet har travlt. Vent et sekund, og send igen.", "The room is busy. Wait a second and send again.");
    public static readonly RoomError NotSaved = new("notSaved", "room", "Det kunne ikke gemmes. Det bliver hos dig; send igen om lidt.", "It could not be saved. It stays with you; send again in a moment.");
    public static readonly RoomError ChangedBody = new("changedBody", "opId", "Id'et er brugt til noget andet. Giv ændringen et nyt id.", "The id was used for something else. Give the change a new id.");

    public static RoomError BadId(string field) => new("badId", field, $"{field} skal være 8–64 tegn af a–z, 0–9, - og _. Brug et UUID.", $"{field} must be 8–64 characters of a–z, 0–9, - and _. Use a UUID.");
    public static RoomError UnknownKind(string kind) => new("unknownKind", "kind", $"Rummet kender ikke {Cut(kind)}. Hent siden igen.", $"The room does not know {Cut(kind)}. Load the page again.");
    public static RoomError ServerOnly(string kind) => new("serverOnly", "kind", $"{kind} gøres af systemet selv. Brug den knap eller adresse, der hører til.", $"{kind} is done by the system itself. Use the button or address that belongs to it.");
    public static RoomError NotAllowed(string kind, RoomRole role) => role == RoomRole.Reader
        ? new("notAllowed", "kind", "Du læser med i rummet. Bed værten om at lade dig tage del.", "You read along in the room. Ask the host to let you take part.")
        : new("notAllowed", "kind", $"{kind} er ikke for din rolle. Bed en, der må, for eksempel værten.", $"{kind} is not for your role. Ask somebody who may, the host for example.");
    public static RoomError WrongPhase(Phase now, Phase then) => new("wrongPhase", "kind",
        $"Det kan ikke gøres i fasen »{PhasesDa[(int)now]}«. Vent til »{PhasesDa[(int)then]}«, eller bed værten skifte fase.",
        $"That cannot be done in the phase “{PhasesEn[(int)now]}”. Wait for “{PhasesEn[(int)then]}”, or ask the host to change the phase.");
    public static RoomError Malformed(string field) => new("malformed", field, $"{field} kan ikke læses. Se, hvad der hører til, i docs/rooms.md.", $"{field} cannot be read. See what belongs there in docs/rooms.md.");
    public static RoomError TooLarge(string field, int most) => new("tooLarge", field, $"Det er for stort. Send højst {most} byte, eller del det i to.", $"It is too large. Send at most {most} bytes, or part it in two.");
    public static RoomError TooLong(string field, int most) => new("tooLong", field, $"{field} er for lang. Skriv højst {most} tegn.", $"{field} is too long. Write at most {most} characters.");
    public static RoomError Empty(string field) => new("empty", field, $"{field} er tom. Skriv noget.", $"{field} is empty. Write something.");
    public static RoomError OutOfRange(string field, string from, string to) => new("outOfRange", field, $"{field} skal være fra {from} til {to}.", $"{field} must be from {from} to {to}.");
    public static RoomError Unknown(string field) => new("unknown", field, $"Det, {field} peger på, er her ikke. Hent rummet igen.", $"What {field} points at is not here. Load the room again.");
    public static RoomError Taken(string field) => new("taken", field, $"{field} er brugt. Giv det et nyt id.", $"{field} is used. Give it a new id.");
    public static RoomError NotYours(string field) => new("notYours", field, "Det er en andens. Spørg den, der skrev det, eller værten.", "It is somebody else's. Ask whoever wrote it, or the host.");
    public static RoomError Stale<T>(string field, T newest) => new("stale", field, "Det er ændret, siden du så det. Se det nye, og skriv igen.", "It was changed since you saw it. See what is new and write again.", JsonSerializer.SerializeToElement(newest, RoomJson.Options));
    public static RoomError Full(string field) => new("full", field, "Rummet er fuldt. Tag noget af tavlen, eller åbn et nyt rum.", "The room is full. Take something off the board, or open a new room.");
    public static RoomError Budget(int left) => new("budget", "body.dots", $"Du har {left} prikker tilbage. Tag nogle igen først.", $"You have {left} dots left. Take some back first.");
    public static RoomError Because(string code, string field, string da, string en) => new(code, field, da, en);

    /// <summary>Text of a client: filled where it must be, not too long, no control characters but line breaks and tabs.</summary>
    internal static RoomError? Text(string field, string? text, int most, bool mayBeEmpty = false) =>
        text is null ? null
        : !mayBeEmpty && string.IsNullOrWhiteSpace(text) ? Empty(field)
        : text.Length > most ? TooLong(field, most)
        : text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) ? Malformed(field) : null;

    /// <summary>The first of several that is one.</summary>
    internal static RoomError? First(params ReadOnlySpan<RoomError?> errors)
    {
        foreach (var error in errors)
        {
            if (error is not null)
                return error;
        }
        return null;
    }

    /// <summary>Ids a client made.</summary>
    internal static RoomError? Id(string field, string id) => Ids.Good(id) ? null : BadId(field);

    internal static string PathOf(JsonException e) => e.Path is { Length: > 2 } path && path[1] == '.' ? "body" + path[1..] : "body";

    private static string Cut(string text) => text.Length > 40 ? text[..40] : text;
}

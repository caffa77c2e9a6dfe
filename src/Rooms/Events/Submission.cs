using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreate.Rooms.Events;

/// <summary>What somebody in a room wishes to do.</summary>
/// <param name="OpId">The id the client gives it, 8–64 of <c>A–Z a–z 0–9 - _</c>; said again with the same body it is answered as the first time.</param>
/// <param name="Kind"><c>noun.verb</c>.</param>
/// <param name="BaseVersion">The version of the thing the author saw; null = whatever it is now.</param>
/// <param name="Body">The kind's body, a JSON object.</param>
public sealed record Submission(string OpId, string Kind, long? BaseVersion, JsonElement Body)
{
    /// <summary>One made by the program itself.</summary>
    public static Submission Of<T>(string opId, string kind, T body) => new(opId, kind, null, JsonSerializer.SerializeToElement(body, RoomJson.Options));
}

/// <summary>What became of a <see cref="Submission"/>; it is on disk when <see cref="Seq"/> is there.</summary>
/// <param name="OpId">Which one.</param>
/// <param name="Seq">Its number in the room; null when it was refused.</param>
/// <param name="Error">Why it was refused; null when it was not.</param>
public sealed record SubmissionAnswer(string OpId, long? Seq, RoomError? Error)
{
    /// <summary>Whether it stands in the log.</summary>
    [JsonIgnore]
    public bool Accepted => Seq is not null;
}

/// <summary>Why something was refused, in both languages; the sentences name the field and what to do.</summary>
/// <param name="Code">Stable code, <c>wrongPhase</c>; docs/rooms.md lists them all.</param>
/// <param name="Field">The field of the submission it is about, <c>body.title</c>.</param>
/// <param name="Da">A Danish sentence or two.</param>
/// <param name="En">The same in English.</param>
/// <param name="Newest">For <c>stale</c>: the thing as it is now.</param>
public sealed record RoomError(string Code, string Field, string Da, string En, JsonElement? Newest = null);

/// <summary>Who submits: a member, and the id its session writes text under.</summary>
/// <param name="Member">The member's id, or <see cref="Room.Server"/>.</param>
/// <param name="TextClient">The Yjs client id the server gave this session; null where no text is typed.</param>
public readonly record struct Caller(string Member, uint? TextClient = null)
{
    /// <summary>The program itself.</summary>
    public static Caller Server => new(Room.Server);
}

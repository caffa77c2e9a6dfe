using System.Buffers;
using System.Text.Json;

namespace CoCreate.Rooms.Events;

/// <summary>One thing that happened in a room, at its place in the room's order. It never changes; the log keeps it as it is.</summary>
public sealed class RoomEvent
{
    private object? content;
    private ReadOnlyMemory<byte> wire;

    /// <param name="seq">Its number; the first event of a room is 1, and no number is left out.</param>
    /// <param name="opId">The id its author gave it, unique for the author in this room.</param>
    /// <param name="kind"><c>noun.verb</c>, one of <see cref="Kinds.KindTable"/>.</param>
    /// <param name="actor">Who did it: a member's id, or <see cref="Room.Server"/>.</param>
    /// <param name="at">When the server took it in, whole milliseconds.</param>
    /// <param name="body">The kind's body as UTF-8 JSON.</param>
    /// <param name="print">The fingerprint of what was submitted, to know a retry from another wish under the same id.</param>
    public RoomEvent(long seq, string opId, string kind, string actor, DateTimeOffset at, ReadOnlyMemory<byte> body, ulong print)
    {
        (Seq, OpId, Kind, Actor, Body, Print) = (seq, opId, kind, actor, body, print);
        At = DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
    }

    /// <summary>Its number in the room, from 1.</summary>
    public long Seq { get; }
    /// <summary>The id its author gave it.</summary>
    public string OpId { get; }
    /// <summary><c>noun.verb</c>.</summary>
    public string Kind { get; }
    /// <summary>A member's id, or <see cref="Room.Server"/>.</summary>
    public string Actor { get; }
    /// <summary>Server time.</summary>
    public DateTimeOffset At { get; }
    /// <summary>The body as the log keeps it. What others may read of it is in <see cref="Wire"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; }
    /// <summary>The fingerprint of what was submitted.</summary>
    public ulong Print { get; }

    /// <summary>The body as the kind's record; read from <see cref="Body"/> once.</summary>
    public object Content => content ??= Kinds.KindTable.Find(Kind)?.Read(Body.Span)
        ?? throw new InvalidDataException($"Event {Seq} is of the kind {Kind}, which this program does not know.");

    /// <summary>The event as JSON for everybody in the room, made once: <c>{seq, opId, kind, actor, at, body}</c>, without what the kind hides.</summary>
    public ReadOnlyMemory<byte> Wire => wire.IsEmpty ? wire = Write() : wire;

    internal RoomEvent With(object known)
    {
        content = known;
        return this;
    }

    private ReadOnlyMemory<byte> Write()
    {
        var buffer = new ArrayBufferWriter<byte>(Body.Length + 160);
        using (var json = new Utf8JsonWriter(buffer, new() { SkipValidation = true, Encoder = RoomJson.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteNumber("seq"u8, Seq);
            json.WriteString("opId"u8, OpId);
            json.WriteString("kind"u8, Kind);
            json.WriteString("actor"u8, Actor);
            json.WriteString("at"u8, At.ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", System.Globalization.CultureInfo.InvariantCulture));
            json.WritePropertyName("body"u8);
            json.WriteRawValue((Kinds.KindTable.Find(Kind)?.Shown(this) ?? Body).Span, skipInputValidation: true);
            json.WriteEndObject();
        }
        return buffer.WrittenMemory.ToArray();
    }
}

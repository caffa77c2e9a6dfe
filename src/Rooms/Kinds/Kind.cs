using System.Runtime.InteropServices;
using System.Text.Json;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Kinds;

/// <summary>A kind of event: its body, who may do it and when, the rule and what it does to the room.</summary>
public abstract class Kind
{
    /// <summary><c>noun.verb</c>.</summary>
    public required string Name { get; init; }
    /// <summary>What it is about: the part before the dot.</summary>
    public string Noun => field ??= Name[..Name.IndexOf('.')];
    /// <summary>Who may.</summary>
    public required Who Who { get; init; }
    /// <summary>In which phases; a room made of a strict template may allow its noun in fewer.</summary>
    public During During { get; init; } = During.Always;
    /// <summary>Whether who does it has been heard.</summary>
    public bool Voice { get; init; }
    /// <summary>Most bytes of a submitted body.</summary>
    public int MostBytes { get; init; } = Limits.Event;
    /// <summary>The body's type.</summary>
    public abstract Type Body { get; }

    /// <summary>The rule: the room as it is, who wishes (null = the program) and what.</summary>
    internal abstract Verdict Decide(RoomState room, Member? who, Caller caller, Submission wish, DateTimeOffset now);

    /// <summary>What the event does.</summary>
    internal abstract RoomState Apply(RoomState room, RoomEvent said);

    /// <summary>The body as a record.</summary>
    internal abstract object Read(ReadOnlySpan<byte> json);

    /// <summary>The body as everybody may read it; null = whole.</summary>
    internal abstract ReadOnlyMemory<byte>? Shown(RoomEvent said);
}

/// <summary>A rule's question.</summary>
/// <param name="Room">The room as it is.</param>
/// <param name="Who">Who wishes; null = the program itself.</param>
/// <param name="Body">What.</param>
/// <param name="Caller">The session.</param>
/// <param name="Seq">The number it would have.</param>
/// <param name="BaseVersion">The version the author saw.</param>
/// <param name="Now">When.</param>
internal readonly record struct Wish<T>(RoomState Room, Member? Who, T Body, Caller Caller, long Seq, long? BaseVersion, DateTimeOffset Now)
{
    /// <summary>Whether it is the program's, the host's, or about something of the author's own.</summary>
    public bool OwnOrHost(string by) => Who is null || Who.Role == RoomRole.Host || Who.Id == by;
}

/// <summary>A rule's answer: the body to log, or a refusal.</summary>
internal readonly record struct Ruling<T>(T? Body, RoomError? Error)
{
    public static implicit operator Ruling<T>(T body) => new(body, null);

    public static implicit operator Ruling<T>(RoomError error) => new(default, error);
}

/// <summary>A kind whose body is a <typeparamref name="T"/>.</summary>
internal sealed class Kind<T>(Func<Wish<T>, Ruling<T>> rule, Func<RoomState, T, RoomEvent, RoomState> apply) : Kind where T : class
{
    /// <summary>What everybody may read of it; null = all.</summary>
    public Func<T, T>? Hides { get; init; }

    public override Type Body => typeof(T);

    internal override Verdict Decide(RoomState room, Member? who, Caller caller, Submission wish, DateTimeOffset now)
    {
        if (wish.Body.ValueKind != JsonValueKind.Object)
            return Refusals.Malformed("body");
        var raw = JsonMarshal.GetRawUtf8Value(wish.Body);
        if (who is not null && raw.Length > MostBytes)
            return Refusals.TooLarge("body", MostBytes);
        T body;
        try
        {
            body = JsonSerializer.Deserialize<T>(raw, who is null ? RoomJson.Stored : RoomJson.Options)!;
        }
        catch (JsonException e)
        {
            return Refusals.Malformed(Refusals.PathOf(e));
        }
        var ruling = rule(new(room, who, body, caller, room.Head + 1, wish.BaseVersion, now));
        if (ruling.Error is { } error)
            return error;
        if (room.Weight > Limits.Weight && who is not null && Growing)
            return Refusals.Full("body");
        return new RoomEvent(room.Head + 1, wish.OpId, Name, caller.Member, now, RoomJson.Bytes(ruling.Body!), Prints.Of(wish)).With(ruling.Body!);
    }

    /// <summary>Whether it makes the room greater.</summary>
    public bool Growing { get; init; }

    internal override RoomState Apply(RoomState room, RoomEvent said) => apply(room, (T)said.Content, said);

    internal override object Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<T>(json, RoomJson.Stored)!;

    internal override ReadOnlyMemory<byte>? Shown(RoomEvent said) => Hides is null ? (ReadOnlyMemory<byte>?)null : RoomJson.Bytes(Hides((T)said.Content));
}

using System.Collections.Immutable;

namespace CoCreate.Rooms.State;

/// <summary>The room as one person may see it.</summary>
/// <param name="Room">What everybody sees: notes without texts until they are revealed, nobody's being heard.</param>
/// <param name="Mine">What this person sees besides.</param>
public sealed record RoomView(RoomState Room, Own Mine)
{
    /// <summary>What a member sees; a reader of the log, the minutes or the record is given the room as <see cref="ForAll"/>.</summary>
    public static RoomView For(RoomState room, string member) => new(ForAll(room), Own.Of(room, member));

    /// <summary>What everybody may see.</summary>
    public static RoomState ForAll(RoomState room) => room with
    {
        Heard = [],
        Notes = room.Notes.Revealed ? room.Notes : room.Notes with { Items = Shelf<Note>.Of(room.Notes.Items.Select(n => n with { Text = null })) },
    };
}

/// <summary>What one person alone sees of a room.</summary>
/// <param name="Member">Who.</param>
/// <param name="Role">What they are; null when they are not in the room.</param>
/// <param name="Notes">Their own notes of this round.</param>
/// <param name="Heard">For a host: who has been heard in this phase. For others null.</param>
/// <param name="NotHeard">For a host: organisations, or members who come for none, that take part and have not been heard. For others null.</param>
/// <param name="NudgeSelf">Whether they, and those they come for, have not been heard yet in this phase.</param>
public sealed record Own(string Member, RoomRole? Role, ImmutableArray<Note> Notes, ImmutableArray<string>? Heard, ImmutableArray<string>? NotHeard, bool NudgeSelf)
{
    internal static Own Of(RoomState room, string member)
    {
        var who = room.Members[member];
        var host = who?.Role == RoomRole.Host;
        var bench = room.Members.Where(m => m.Role != RoomRole.Reader).Select(m => m.Voice).Distinct().Order(StringComparer.Ordinal);
        return new(member, who?.Role, [.. room.Notes.Items.Where(n => n.By == member)],
            host ? [.. room.Heard] : null, host ? [.. bench.Where(v => !room.Heard.Contains(v))] : null,
            who is { Role: not RoomRole.Reader } && !room.Heard.Contains(who.Voice));
    }
}

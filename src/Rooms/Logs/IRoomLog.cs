using System.Collections.Immutable;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Logs;

/// <summary>Where rooms live: for each an ordered log of events, a snapshot to begin from and a heading to list it by. What a call has answered is on disk.</summary>
public interface IRoomLog : IAsyncDisposable
{
    /// <summary>Makes a room with its first events, numbered from 1; false when the id is taken.</summary>
    Task<bool> CreateAsync(string room, IReadOnlyList<RoomEvent> first, RoomHeading heading);

    /// <summary>Takes the room over: from now on only appends with the epoch it gives are taken. Null when there is no such room.</summary>
    Task<LoadedRoom?> OpenAsync(string room);

    /// <summary>Writes events after the ones that are there, all or none.</summary>
    /// <param name="room">Which room.</param>
    /// <param name="epoch">The epoch this owner was given.</param>
    /// <param name="events">In their order; the first is the number after the newest.</param>
    /// <param name="heading">What the room is listed by now; null = as before.</param>
    Task<AppendOutcome> AppendAsync(string room, long epoch, IReadOnlyList<RoomEvent> events, RoomHeading? heading);

    /// <summary>What became of an earlier submission: the event with this author and id; null when there is none.</summary>
    Task<RoomEvent?> FindAsync(string room, string actor, string opId);

    /// <summary>Events after a number, in their order, as many as fit into <paramref name="maxBytes"/> of bodies, at least one when there is one.</summary>
    Task<IReadOnlyList<RoomEvent>> ReadAsync(string room, long after, int maxBytes);

    /// <summary>Keeps a snapshot to begin from; the events stay. One that is older than the kept one is left out.</summary>
    Task SaveSnapshotAsync(string room, long epoch, long seq, ReadOnlyMemory<byte> snapshot);

    /// <summary>The rooms a member belongs to, changed last first; all rooms when it is null.</summary>
    Task<IReadOnlyList<ListedRoom>> ListAsync(string? member);

    /// <summary>Removes a room and everything in it; false when there is none. Overwritten, not only forgotten.</summary>
    Task<bool> DeleteAsync(string room);
}

/// <summary>A room taken over.</summary>
/// <param name="Epoch">Raised with every owner; numbers of events are compared within one epoch only.</param>
/// <param name="Snapshot">The newest snapshot; empty when there is none.</param>
/// <param name="Events">Every event after it.</param>
public sealed record LoadedRoom(long Epoch, ReadOnlyMemory<byte> Snapshot, IReadOnlyList<RoomEvent> Events);

/// <summary>What became of an append.</summary>
public enum AppendOutcome
{
    /// <summary>On disk.</summary>
    Written,
    /// <summary>Nothing written: somebody else owns the room now, or it is gone.</summary>
    LostOwnership,
    /// <summary>Nothing written: an author used one of the ids before.</summary>
    Repeated,
}

/// <summary>What a room is listed by.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Phase">Where it is.</param>
/// <param name="Archived">Whether it is closed.</param>
/// <param name="Members">Ids of who belongs to it.</param>
public sealed record RoomHeading(string Title, Phase Phase, bool Archived, ImmutableArray<string> Members)
{
    /// <summary>Of a room.</summary>
    public static RoomHeading Of(RoomState room) => new(room.Title, room.Phase, room.Archived, [.. room.Members.Select(m => m.Id)]);

    /// <summary>Whether a room is listed by something else now.</summary>
    public static bool Differs(RoomState before, RoomState after) => before.Title != after.Title || before.Phase != after.Phase || before.Archived != after.Archived
        || (before.Members != after.Members && !before.Members.Select(m => m.Id).SequenceEqual(after.Members.Select(m => m.Id)));
}

/// <summary>A line of the list of rooms.</summary>
/// <param name="Id">The room.</param>
/// <param name="Title">Its title.</param>
/// <param name="Phase">Where it is.</param>
/// <param name="Archived">Whether it is closed.</param>
/// <param name="Head">Number of the newest event.</param>
/// <param name="Opened">When it was made.</param>
/// <param name="Changed">When something happened last.</param>
public sealed record ListedRoom(string Id, string Title, Phase Phase, bool Archived, long Head, DateTimeOffset Opened, DateTimeOffset Changed);

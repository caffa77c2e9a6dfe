using CoCreate.Rooms.Events;
using CoCreate.Rooms.Logs;

namespace CoCreate.Rooms.Tests.Support;

/// <summary>A log in memory that keeps the contract, and can be told to fail: before it has written, or after.</summary>
internal sealed class MemoryRoomLog : IRoomLog
{
    private sealed class Kept
    {
        public long Epoch;
        public readonly List<RoomEvent> Events = [];
        public readonly HashSet<(string, string)> Once = [];
        public RoomHeading Heading = null!;
        public (long Seq, byte[] Body) Snapshot = (0, []);
    }

    private readonly Dictionary<string, Kept> rooms = [];
    private readonly Lock gate = new();

    /// <summary>Asked before each append: 1 = fails before writing, 2 = writes and then fails.</summary>
    public Func<int> Fault { get; set; } = () => 0;

    public Task<bool> CreateAsync(string room, IReadOnlyList<RoomEvent> first, RoomHeading heading)
    {
        lock (gate)
        {
            if (rooms.ContainsKey(room))
                return Task.FromResult(false);
            var kept = rooms[room] = new() { Heading = heading };
            Add(kept, first);
            return Task.FromResult(true);
        }
    }

    public Task<LoadedRoom?> OpenAsync(string room)
    {
        lock (gate)
            return Task.FromResult(rooms.TryGetValue(room, out var kept) ? new LoadedRoom(++kept.Epoch, kept.Snapshot.Body, [.. kept.Events.Skip((int)kept.Snapshot.Seq)]) : null);
    }

    public Task<AppendOutcome> AppendAsync(string room, long epoch, IReadOnlyList<RoomEvent> events, RoomHeading? heading)
    {
        lock (gate)
        {
            var fault = Fault();
            if (fault == 1)
                throw new IOException("The disk is full.");
            if (!rooms.TryGetValue(room, out var kept) || kept.Epoch != epoch || events[0].Seq != kept.Events.Count + 1)
                return Task.FromResult(AppendOutcome.LostOwnership);
            if (events.Any(e => kept.Once.Contains((e.Actor, e.OpId))))
                return Task.FromResult(AppendOutcome.Repeated);
            Add(kept, events);
            kept.Heading = heading ?? kept.Heading;
            if (fault == 2)
                throw new IOException("The disk did not say whether it was written.");
            return Task.FromResult(AppendOutcome.Written);
        }
    }

    public Task<RoomEvent?> FindAsync(string room, string actor, string opId)
    {
        lock (gate)
            return Task.FromResult(rooms.GetValueOrDefault(room)?.Events.Find(e => e.Actor == actor && e.OpId == opId));
    }

    public Task<IReadOnlyList<RoomEvent>> ReadAsync(string room, long after, int maxBytes)
    {
        lock (gate)
        {
            var read = new List<RoomEvent>();
            long bytes = 0;
            foreach (var e in rooms.GetValueOrDefault(room)?.Events.Skip((int)after) ?? [])
            {
                if (read.Count > 0 && bytes + e.Body.Length > maxBytes)
                    break;
                bytes += e.Body.Length + 200;
                read.Add(Copy(e));
            }
            return Task.FromResult<IReadOnlyList<RoomEvent>>(read);
        }
    }

    public Task SaveSnapshotAsync(string room, long epoch, long seq, ReadOnlyMemory<byte> snapshot)
    {
        lock (gate)
        {
            if (rooms.TryGetValue(room, out var kept) && kept.Epoch == epoch && seq > kept.Snapshot.Seq)
                kept.Snapshot = (seq, snapshot.ToArray());
        }
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<ListedRoom>> ListAsync(string? member)
    {
        lock (gate)
            return Task.FromResult<IReadOnlyList<ListedRoom>>([.. rooms.Where(r => member is null || r.Value.Heading.Members.Contains(member))
                .Select(r => new ListedRoom(r.Key, r.Value.Heading.Title, r.Value.Heading.Phase, r.Value.Heading.Archived, r.Value.Events.Count, r.Value.Events[0].At, r.Value.Events[^1].At))
                .OrderByDescending(r => r.Changed).ThenBy(r => r.Id, StringComparer.Ordinal)]);
    }

    public Task<bool> DeleteAsync(string room)
    {
        lock (gate)
            return Task.FromResult(rooms.Remove(room));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static void Add(Kept kept, IReadOnlyList<RoomEvent> events)
    {
        // as a file would give them back: without what the owner knew besides
        kept.Events.AddRange(events.Select(Copy));
        kept.Once.UnionWith(events.Select(e => (e.Actor, e.OpId)));
    }

    private static RoomEvent Copy(RoomEvent e) => new(e.Seq, e.OpId, e.Kind, e.Actor, e.At, e.Body, e.Print);
}

using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using CoCreate.Sqlite;

namespace CoCreate.Rooms.Logs.Sqlite;

/// <summary>Rooms in one file. Writers of all rooms share the flush of the disk; readers never wait for them.</summary>
public sealed class SqliteRoomLog : IRoomLog, IDisposable
{
    private readonly SqliteConnection writing, reading;
    private readonly GroupCommit commits;
    private readonly Lock turn = new();

    private SqliteRoomLog(SqliteConnection writing, SqliteConnection reading) => (this.writing, this.reading, commits) = (writing, reading, new(writing));

    /// <summary>Opens the file, makes it when it is not there.</summary>
    /// <exception cref="SqliteException">It cannot be opened; the sentence says what to do.</exception>
    public static SqliteRoomLog Open(string file)
    {
        var writing = SqliteConnection.Open(file);
        try
        {
            // what is deleted of a room is overwritten, not only forgotten
            writing.Execute("PRAGMA secure_delete=ON");
            Migrations.Run(writing, RoomSchema.Scripts);
            return new(writing, SqliteConnection.Open(file, readOnly: true));
        }
        catch
        {
            writing.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<bool> CreateAsync(string room, IReadOnlyList<RoomEvent> first, RoomHeading heading) => commits.Do(w => w.Create(room, first, heading));

    /// <inheritdoc/>
    public async Task<LoadedRoom?> OpenAsync(string room)
    {
        if (await commits.Do(w => w.TakeOver(room)) is not { } epoch)
            return null;
        var (seq, snapshot) = Snapshot(room);
        return new(epoch, snapshot, await ReadAsync(room, seq, int.MaxValue));
    }

    /// <inheritdoc/>
    public Task<AppendOutcome> AppendAsync(string room, long epoch, IReadOnlyList<RoomEvent> events, RoomHeading? heading) => commits.Do(w => w.Append(room, epoch, events, heading));

    /// <inheritdoc/>
    public Task<RoomEvent?> FindAsync(string room, string actor, string opId) =>
        Task.FromResult(Events("SELECT seq, op, kind, actor, at, body, print FROM events WHERE room=(SELECT n FROM rooms WHERE id=?) AND actor=? AND op=?", s => s.Bind(1, room).Bind(2, actor).Bind(3, opId), int.MaxValue).FirstOrDefault());

    /// <inheritdoc/>
    public Task<IReadOnlyList<RoomEvent>> ReadAsync(string room, long after, int maxBytes) =>
        Task.FromResult<IReadOnlyList<RoomEvent>>(Events("SELECT seq, op, kind, actor, at, body, print FROM events WHERE room=(SELECT n FROM rooms WHERE id=?) AND seq>? ORDER BY seq", s => s.Bind(1, room).Bind(2, after), maxBytes));

    /// <inheritdoc/>
    public Task SaveSnapshotAsync(string room, long epoch, long seq, ReadOnlyMemory<byte> snapshot) => commits.Do(w => w.Snapshot(room, epoch, seq, snapshot));

    /// <inheritdoc/>
    public Task<IReadOnlyList<ListedRoom>> ListAsync(string? member)
    {
        lock (turn)
        {
            using var read = reading.Prepare("""
                SELECT id, title, phase, archived, opened, seq, (SELECT at FROM events WHERE room=n AND events.seq=newest.seq)
                FROM (SELECT *, (SELECT max(seq) FROM events WHERE room=n) AS seq FROM rooms WHERE ?1 IS NULL OR n IN (SELECT room FROM members WHERE member=?1)) AS newest ORDER BY 7 DESC, id
                """);
            read.Bind(1, member);
            var rooms = new List<ListedRoom>();
            while (read.Step())
                rooms.Add(new(read.Text(0), read.Text(1), (Phase)read.Int(2), read.Bool(3), read.Int(5), Time(read.Int(4)), Time(read.Int(6))));
            return Task.FromResult<IReadOnlyList<ListedRoom>>(rooms);
        }
    }

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string room) => commits.Do(w => w.Delete(room));

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        commits.Dispose();
        reading.Dispose();
        writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private (long Seq, byte[] Body) Snapshot(string room)
    {
        lock (turn)
        {
            using var read = reading.Prepare("SELECT seq, body FROM snapshots WHERE room=(SELECT n FROM rooms WHERE id=?)");
            read.Bind(1, room);
            return read.Step() ? (read.Int(0), read.Bytes(1).ToArray()) : (0, []);
        }
    }

    private List<RoomEvent> Events(string sql, Action<SqliteStatement> bind, int maxBytes)
    {
        lock (turn)
        {
            using var read = reading.Prepare(sql);
            bind(read);
            var events = new List<RoomEvent>();
            for (long bytes = 0; read.Step();)
            {
                var body = read.Bytes(5);
                if (events.Count > 0 && bytes + body.Length > maxBytes)
                    break;
                bytes += body.Length + 200;
                events.Add(new(read.Int(0), read.Text(1), read.Text(2), read.Text(3), Time(read.Int(4)), body.ToArray(), (ulong)read.Int(6)));
            }
            return events;
        }
    }

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}

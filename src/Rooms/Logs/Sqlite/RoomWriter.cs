using CoCreate.Rooms.Events;
using CoCreate.Sqlite;

namespace CoCreate.Rooms.Logs.Sqlite;

/// <summary>The statements that write rooms.db, on the writer's thread and inside its transaction.</summary>
internal sealed class RoomWriter(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, Kept> known = [];
    private readonly SqliteStatement insert = connection.Prepare("INSERT INTO events(room, seq, actor, op, kind, at, print, body) VALUES(?,?,?,?,?,?,?,?)");
    private readonly SqliteStatement save = connection.Prepare("SAVEPOINT one"), release = connection.Prepare("RELEASE one"), back = connection.Prepare("ROLLBACK TO one");

    // number, epoch and newest event of a room; this file has one writer
    private sealed record Kept(long Number, long Epoch, long Head);

    public bool Create(string room, IReadOnlyList<RoomEvent> first, RoomHeading heading)
    {
        if (Find(room) is not null)
            return false;
        Run("INSERT INTO rooms(id, epoch, title, phase, archived, opened) VALUES(?,0,'',0,0,?)", s => s.Bind(1, room).Bind(2, first[0].At.ToUnixTimeMilliseconds()));
        var kept = new Kept(connection.LastInsertRowId, 0, 0);
        Insert(kept, first);
        Head(kept, heading);
        known[room] = kept with { Head = first[^1].Seq };
        return true;
    }

    public long? TakeOver(string room)
    {
        if (Find(room) is not { } kept)
            return null;
        known[room] = kept = kept with { Epoch = kept.Epoch + 1 };
        Run("UPDATE rooms SET epoch=? WHERE n=?", s => s.Bind(1, kept.Epoch).Bind(2, kept.Number));
        return kept.Epoch;
    }

    public AppendOutcome Append(string room, long epoch, IReadOnlyList<RoomEvent> events, RoomHeading? heading)
    {
        if (Find(room) is not { } kept || kept.Epoch != epoch || events[0].Seq != kept.Head + 1)
            return AppendOutcome.LostOwnership;
        save.Run();
        try
        {
            Insert(kept, events);
        }
        catch (SqliteException e) when (e.Constraint)
        {
            back.Run();
            release.Run();
            return AppendOutcome.Repeated;
        }
        release.Run();
        if (heading is not null)
            Head(kept, heading);
        known[room] = kept with { Head = events[^1].Seq };
        return AppendOutcome.Written;
    }

    public bool Snapshot(string room, long epoch, long seq, ReadOnlyMemory<byte> body)
    {
        if (Find(room) is not { } kept || kept.Epoch != epoch)
            return false;
        Run("INSERT INTO snapshots(room, seq, body) VALUES(?1,?2,?3) ON CONFLICT(room) DO UPDATE SET seq=?2, body=?3 WHERE seq < ?2", s => s.Bind(1, kept.Number).Bind(2, seq).BindBlob(3, body.Span));
        return true;
    }

    public bool Delete(string room)
    {
        if (Find(room) is not { } kept)
            return false;
        foreach (var table in new[] { "events", "snapshots", "members" })
            Run($"DELETE FROM {table} WHERE room=?", s => s.Bind(1, kept.Number));
        Run("DELETE FROM rooms WHERE n=?", s => s.Bind(1, kept.Number));
        known.Remove(room);
        Deleted = true;
        return true;
    }

    /// <summary>Something was deleted that the write-ahead log still holds.</summary>
    public bool Deleted { get; set; }

    /// <summary>The transaction failed: what is known of the rooms is read again.</summary>
    public void Forget() => known.Clear();

    public void Dispose()
    {
        insert.Dispose();
        save.Dispose();
        release.Dispose();
        back.Dispose();
    }

    private Kept? Find(string room)
    {
        if (known.TryGetValue(room, out var kept))
            return kept;
        using var read = connection.Prepare("SELECT n, epoch, coalesce((SELECT max(seq) FROM events WHERE room=n), 0) FROM rooms WHERE id=?");
        read.Bind(1, room);
        return read.Step() ? known[room] = new(read.Int(0), read.Int(1), read.Int(2)) : null;
    }

    private void Insert(Kept room, IReadOnlyList<RoomEvent> events)
    {
        foreach (var e in events)
            insert.Bind(1, room.Number).Bind(2, e.Seq).Bind(3, e.Actor).Bind(4, e.OpId).Bind(5, e.Kind).Bind(6, e.At.ToUnixTimeMilliseconds())
                .Bind(7, (long)e.Print).BindBlob(8, e.Body.Span).Run();
    }

    private void Head(Kept room, RoomHeading heading)
    {
        Run("UPDATE rooms SET title=?, phase=?, archived=? WHERE n=?", s => s.Bind(1, heading.Title).Bind(2, (long)heading.Phase).Bind(3, heading.Archived).Bind(4, room.Number));
        Run("DELETE FROM members WHERE room=?", s => s.Bind(1, room.Number));
        foreach (var member in heading.Members)
            Run("INSERT INTO members(member, room) VALUES(?,?)", s => s.Bind(1, member).Bind(2, room.Number));
    }

    private void Run(string sql, Action<SqliteStatement> bind)
    {
        using var statement = connection.Prepare(sql);
        bind(statement);
        statement.Run();
    }
}

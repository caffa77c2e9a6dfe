namespace CoCreate.Rooms.Logs.Sqlite;

/// <summary>The form of rooms.db. A landed script never changes; add a new one.</summary>
internal static class RoomSchema
{
    public static readonly IReadOnlyList<string> Scripts =
    [
        """
        CREATE TABLE rooms(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, epoch INTEGER NOT NULL, title TEXT NOT NULL, phase INTEGER NOT NULL, archived INTEGER NOT NULL, opened INTEGER NOT NULL);
        CREATE TABLE events(room INTEGER NOT NULL, seq INTEGER NOT NULL, actor TEXT NOT NULL, op TEXT NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL, print INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY(room, seq)) WITHOUT ROWID;
        CREATE UNIQUE INDEX events_once ON events(room, actor, op);
        CREATE TABLE snapshots(room INTEGER PRIMARY KEY, seq INTEGER NOT NULL, body BLOB NOT NULL);
        CREATE TABLE members(member TEXT NOT NULL, room INTEGER NOT NULL, PRIMARY KEY(member, room)) WITHOUT ROWID;
        CREATE INDEX members_of ON members(room);
        """,
    ];
}

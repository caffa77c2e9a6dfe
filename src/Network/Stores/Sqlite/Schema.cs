using System.Text.Json;
using CoCreate.Network.Model;

namespace CoCreate.Network.Stores.Sqlite;

/// <summary>The form of network.db. A landed script never changes; a new one follows it.</summary>
internal static class Schema
{
    /// <summary>Script 1 makes version 1, and so on.</summary>
    public static IReadOnlyList<string> Scripts { get; } =
    [
        """
        -- every record as it is now; sum is a CRC-32C over the body, so that a damaged byte is noticed
        CREATE TABLE record(
            kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, revision INTEGER NOT NULL, sum INTEGER NOT NULL, body TEXT NOT NULL,
            PRIMARY KEY(kind, id));
        -- every commit; first is the seq of its first change
        CREATE TABLE log(revision INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, reason TEXT NOT NULL, first INTEGER NOT NULL);
        -- every change; its body lies here from the day another version takes its place in record
        CREATE TABLE change(
            seq INTEGER PRIMARY KEY, revision INTEGER NOT NULL REFERENCES log, kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
            what TEXT NOT NULL CHECK(what IN ('added', 'changed', 'removed')), fields TEXT, body TEXT);
        CREATE INDEX change_of_record ON change(kind, id);
        """,
        """
        -- a record's past is a chain from its newest change backwards, as an index by random id costs a page a commit;
        -- so a removed record keeps its row, with an empty body
        ALTER TABLE record ADD COLUMN last INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE change ADD COLUMN before INTEGER;
        UPDATE change SET before = (SELECT max(seq) FROM change AS c WHERE c.kind = change.kind AND c.id = change.id AND c.seq < change.seq);
        UPDATE record SET last = (SELECT max(seq) FROM change WHERE change.kind = record.kind AND change.id = record.id);
        INSERT INTO record(kind, id, version, revision, sum, body, last)
            SELECT kind, id, version, revision, 0, '', seq FROM change AS c
            WHERE what = 'removed' AND NOT EXISTS (SELECT 1 FROM change WHERE change.kind = c.kind AND change.id = c.id AND change.seq > c.seq);
        DROP INDEX change_of_record;
        """,
    ];

    private static readonly Dictionary<RecordKind, string> Names =
        Enum.GetValues<RecordKind>().ToDictionary(kind => kind, kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));

    private static readonly Dictionary<string, RecordKind> Kinds = Names.ToDictionary(name => name.Value, name => name.Key);

    /// <summary>A kind as the file names it.</summary>
    public static string Name(RecordKind kind) => Names[kind];

    /// <summary>The kind that the file names so.</summary>
    public static RecordKind Kind(string name) => Kinds[name];
}

using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Sqlite;

namespace CoCreate.Network.Stores.Sqlite;

/// <summary>Reads the log of changes over a connection of its own.</summary>
internal sealed class LogReader : IDisposable
{
    // the newest body lies in record, an older one with its change
    private const string Changes = """
        SELECT change.revision, change.kind, change.id, change.version, change.what, change.fields, coalesce(change.body, record.body)
        FROM change LEFT JOIN record ON record.kind = change.kind AND record.id = change.id AND record.revision = change.revision
        """;

    // the newest change of a record, and from each the one before it
    private const string Past = """
        WITH RECURSIVE past(seq) AS (
            SELECT last FROM record WHERE kind = ? AND id = ?
            UNION ALL SELECT change.before FROM past JOIN change ON change.seq = past.seq WHERE change.before > 0)
        """;

    private readonly SqliteConnection connection;
    private readonly RecordCodec codec = new();

    public LogReader(string file)
    {
        connection = SqliteConnection.Open(file, readOnly: true);
        connection.Execute("BEGIN");
    }

    /// <summary>The next commits after a revision, at most 256; empty at the end.</summary>
    public ImmutableArray<CommittedChangeSet> After(long revision)
    {
        var commits = Commits("WHERE revision > ? ORDER BY revision LIMIT 256", revision);
        if (commits.IsEmpty)
            return [];
        using var rows = connection.Prepare($"{Changes} WHERE change.seq >= (SELECT first FROM log WHERE revision = ?) ORDER BY change.seq");
        rows.Bind(1, commits[0].Revision);
        var changes = commits.ToDictionary(commit => commit.Revision, _ => ImmutableArray.CreateBuilder<Change>());
        while (rows.Step() && changes.TryGetValue(rows.Int(0), out var list))
            list.Add(Change(rows));
        return [.. commits.Select(commit => commit with { Set = commit.Set with { Changes = changes[commit.Revision].DrainToImmutable() } })];
    }

    /// <summary>A record's past, newest last.</summary>
    public ImmutableArray<HistoryEntry> Of(RecordKind kind, string id)
    {
        using var rows = connection.Prepare($"{Past} {Changes} JOIN past ON past.seq = change.seq ORDER BY change.seq");
        rows.Bind(1, Schema.Name(kind)).Bind(2, id);
        var entries = ImmutableArray.CreateBuilder<HistoryEntry>();
        while (rows.Step())
        {
            var set = Commits("WHERE revision = ?", rows.Int(0))[0].Set;
            entries.Add(new(rows.Int(0), set.At, set.Actor, set.Reason, Fields(rows)));
        }
        return entries.DrainToImmutable();
    }

    public void Dispose() => connection.Dispose();

    private ImmutableArray<CommittedChangeSet> Commits(string where, long revision)
    {
        using var rows = connection.Prepare($"SELECT revision, at, actor, reason FROM log {where}");
        rows.Bind(1, revision);
        var commits = ImmutableArray.CreateBuilder<CommittedChangeSet>();
        while (rows.Step())
            commits.Add(new(rows.Int(0), new([], rows.Text(2), DateTimeOffset.ParseExact(rows.Text(1), "O", CultureInfo.InvariantCulture), rows.Text(3))));
        return commits.DrainToImmutable();
    }

    private Change Change(SqliteStatement rows)
    {
        var kind = Schema.Kind(rows.Text(1));
        var after = rows.Text(4) is "removed" ? null : codec.Read(kind, rows.Bytes(6).ToArray());
        return new(kind, rows.Text(2), rows.Int(3) - 1, after);
    }

    // of a record that was added every field it had is new
    private static ImmutableArray<string> Fields(SqliteStatement rows) => rows.Text(4) switch
    {
        "added" => RecordFields.Changed(default, rows.Bytes(6).ToArray()),
        "changed" => [.. rows.Text(5).Split(',', StringSplitOptions.RemoveEmptyEntries)],
        _ => [],
    };
}

using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Sqlite;

namespace CoCreate.Network.Stores.Sqlite;

/// <summary>The one connection that writes, with its statements compiled once.</summary>
internal sealed class Committer : IDisposable
{
    // an import; its log would lie beside the file until the next commit
    private const int GreatCommit = 5_000;

    private readonly SqliteConnection connection;
    private readonly List<SqliteStatement> statements = [];
    private readonly SqliteStatement last, find, keep, put, remove, log, change;
    private readonly ArrayBufferWriter<byte> body = new(4096);

    public Committer(string file)
    {
        connection = SqliteConnection.Open(file);
        try
        {
            // what was damaged before an update must not be blamed on the update, nor be changed by it
            if (connection.Number("PRAGMA user_version") is > 0 and var version && version < Schema.Scripts.Count)
                connection.CheckWhole();
            Migrations.Run(connection, Schema.Scripts);
            // a page written by many commits goes to its place in the file once for all of them: 4,000 pages are 16 MB of log
            connection.Execute("PRAGMA foreign_keys=OFF; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=4000");
            last = Prepare("SELECT (SELECT max(revision) FROM log), (SELECT max(seq) FROM change)");
            find = Prepare("SELECT version, last, body FROM record WHERE kind=? AND id=?");
            keep = Prepare("UPDATE change SET body=? WHERE seq=?");
            put = Prepare("""
                INSERT INTO record(kind, id, version, revision, sum, body, last) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)
                ON CONFLICT(kind, id) DO UPDATE SET version=?3, revision=?4, sum=?5, body=?6, last=?7
                """);
            remove = Prepare("UPDATE record SET version=?, revision=?, sum=0, body='', last=? WHERE kind=? AND id=?");
            log = Prepare("INSERT INTO log(revision, at, actor, reason, first) VALUES(?, ?, ?, ?, ?)");
            change = Prepare("INSERT INTO change(seq, revision, kind, id, version, what, fields, before) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        }
        catch (Exception e)
        {
            if (e is SqliteException { Damaged: true })
                LeaveAsItIs();
            Dispose();
            throw;
        }
    }

    /// <summary>Commits the sets in one durable transaction; a set in conflict is left out whole.</summary>
    public ImmutableArray<CommitOutcome> Commit(IReadOnlyList<ChangeSet> sets)
    {
        using var transaction = connection.Begin();
        last.Step();
        var (revision, seq) = (last.Int(0), last.Int(1));
        last.Reset();
        var outcomes = ImmutableArray.CreateBuilder<CommitOutcome>(sets.Count);
        foreach (var set in sets)
        {
            var before = set.Changes.Select(Find).ToArray();
            var conflicts = Conflicts(set.Changes, before);
            outcomes.Add(conflicts.IsEmpty
                ? new CommitOutcome.Committed(Write(set, before, ++revision, ref seq))
                : new CommitOutcome.Conflicted(conflicts));
        }
        transaction.Commit();
        if (sets.Sum(set => set.Changes.Length) >= GreatCommit)
            connection.CutLog();
        return outcomes.MoveToImmutable();
    }

    /// <summary>Writes a page for no other reason than to see that it can be written.</summary>
    public void TryWrite()
    {
        using var transaction = connection.Begin();
        connection.Execute($"PRAGMA user_version={Schema.Scripts.Count}");
        transaction.Commit();
    }

    public void LeaveAsItIs() => connection.LeaveAsItIs();

    public void Dispose()
    {
        statements.ForEach(statement => statement.Dispose());
        connection.Dispose();
    }

    private CommittedChangeSet Write(ChangeSet set, Before[] before, long revision, ref long seq)
    {
        log.Bind(1, revision).Bind(2, set.At.ToString("O", CultureInfo.InvariantCulture)).Bind(3, set.Actor).Bind(4, set.Reason).Bind(5, seq + 1).Run();
        var committed = ImmutableArray.CreateBuilder<Change>(set.Changes.Length);
        for (var i = 0; i < set.Changes.Length; i++)
        {
            var (asked, old) = (set.Changes[i], before[i]);
            if (asked.After is null && old.Version == 0)
                continue;
            var after = asked.After?.Committed(old.Version + 1, revision);
            var kind = Schema.Name(asked.Kind);
            if (old.Version > 0)
                keep.BindUtf8(1, old.Body).Bind(2, old.Last).Run();
            seq++;
            if (after is null)
                remove.Bind(1, old.Version + 1).Bind(2, revision).Bind(3, seq).Bind(4, kind).Bind(5, asked.Id).Run();
            else
                Put(kind, after, seq);
            var what = after is null ? "removed" : old.Version == 0 ? "added" : "changed";
            var fields = what is "changed" ? string.Join(',', RecordFields.Changed(old.Body, body.WrittenMemory)) : null;
            change.Bind(1, seq).Bind(2, revision).Bind(3, kind).Bind(4, asked.Id).Bind(5, old.Version + 1).Bind(6, what).Bind(7, fields).Bind(8, old.Last).Run();
            committed.Add(asked with { After = after });
        }
        return new(revision, set with { Changes = committed.DrainToImmutable() });
    }

    private void Put(string kind, IRecord record, long seq)
    {
        body.ResetWrittenCount();
        RecordCodec.Write(record, body);
        put.Bind(1, kind).Bind(2, record.Id).Bind(3, record.Version).Bind(4, record.Revision)
            .Bind(5, (long)Checksum.Of(body.WrittenSpan)).BindUtf8(6, body.WrittenSpan).Bind(7, seq).Run();
    }

    private Before Find(Change change)
    {
        find.Bind(1, Schema.Name(change.Kind)).Bind(2, change.Id);
        var found = !find.Step() ? default
            : find.Bytes(2) is { IsEmpty: false } body ? new Before(find.Int(0), find.Int(1), body.ToArray())
            : new Before(0, find.Int(1), null);
        find.Reset();
        return found;
    }

    private static ImmutableArray<VersionConflict> Conflicts(ImmutableArray<Change> changes, Before[] before) =>
    [
        .. changes.Zip(before)
            .Where(pair => pair.First.ExpectedVersion is { } expected && expected != pair.Second.Version)
            .Select(pair => new VersionConflict(pair.First.Kind, pair.First.Id, pair.First.ExpectedVersion!.Value, pair.Second.Version,
                RecordFields.Changed(pair.Second.Body, pair.First.After is { } after ? RecordCodec.Bytes(after) : default))),
    ];

    private SqliteStatement Prepare(string sql)
    {
        var statement = connection.Prepare(sql);
        statements.Add(statement);
        return statement;
    }

    // what is there before a change, and the seq of its newest change; version 0 is nothing, or no longer
    private readonly record struct Before(long Version, long Last, byte[]? Body);
}

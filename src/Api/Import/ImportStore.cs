using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCreate.Api.Accounts;
using CoCreate.Network.Import;
using CoCreate.Sqlite;

namespace CoCreate.Api.Import;

/// <summary>Imports in people.db: their files until they are in, their reports, and the way back from each.</summary>
public sealed class ImportStore(PeopleDb people)
{
    private const string Columns = "id, account, kind, file_name, dry_run, map, state, at, done, total";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, IgnoreReadOnlyProperties = true, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Keeps a new import with its file.</summary>
    public void Add(ImportJob job, byte[] file) => people.Run($"INSERT INTO imports({Columns}, file) VALUES(?,?,?,?,?,?,?,?,?,?,?)",
        job.Id, job.Account, job.Kind.ToString(), job.FileName, job.DryRun, job.Map, job.State.ToString(), job.At, job.Done, job.Total, file);

    /// <summary>The import with its report, or null.</summary>
    public ImportJob? Find(string id) => people.Use(c => c.Rows($"SELECT {Columns}, report FROM imports WHERE id=?", r => Read(r) with
    {
        Report = r.TextOrNull(10) is { } report ? JsonSerializer.Deserialize<ImportReport>(report, Json) : null,
    }, id)).FirstOrDefault();

    /// <summary>An account's imports that went in, newest first, without their reports.</summary>
    public IReadOnlyList<ImportJob> Of(string account) => people.Use(c =>
        c.Rows($"SELECT {Columns} FROM imports WHERE account=? AND dry_run=0 AND state IN ('Done', 'Undone') ORDER BY at DESC LIMIT 20", Read, account));

    /// <summary>Imports that were running when the program stopped.</summary>
    public IReadOnlyList<ImportJob> Running() => people.Use(c => c.Rows($"SELECT {Columns} FROM imports WHERE state='Running'", Read));

    /// <summary>The file; null when it is in and was let go.</summary>
    public byte[]? File(string id) => people.Use(c => c.Rows("SELECT file FROM imports WHERE id=? AND file IS NOT NULL", r => r.Bytes(0).ToArray(), id)).FirstOrDefault();

    /// <summary>The steps back, kept before the import is committed, so that a power cut between the two files loses nothing.</summary>
    public void Prepare(string id, ImportReport report, ImmutableArray<UndoStep> steps) =>
        people.Run("UPDATE imports SET report=?, total=?, steps=? WHERE id=?", JsonSerializer.Serialize(report, Json), report.Total, JsonSerializer.Serialize(steps, Json), id);

    /// <summary>The steps back.</summary>
    public ImmutableArray<UndoStep> Steps(string id) => people.Use(c => c.Rows("SELECT steps FROM imports WHERE id=? AND steps IS NOT NULL", r => r.Text(0), id)) is [var json]
        ? JsonSerializer.Deserialize<ImmutableArray<UndoStep>>(json, Json) : [];

    /// <summary>How it ended. The file is let go once it is in; that of a dry run stays for the run proper, at most thirty days.</summary>
    public void End(ImportJob job, ImportReport report) => people.Write(c =>
    {
        c.Run("UPDATE imports SET state=?, done=?, total=?, report=?, file=CASE WHEN dry_run=1 THEN file END WHERE id=?",
            job.State.ToString(), report.Total, report.Total, JsonSerializer.Serialize(report, Json), job.Id);
        c.Run("DELETE FROM imports WHERE dry_run=1 AND at<?", job.At - TimeSpan.FromDays(30));
        return 0;
    });

    /// <summary>Forgets a trial run with its file, when it was read again or brought in.</summary>
    public void Forget(string id) => people.Run("DELETE FROM imports WHERE id=? AND dry_run=1", id);

    /// <summary>Says where it stands.</summary>
    public void Mark(string id, ImportState state) => people.Run("UPDATE imports SET state=? WHERE id=?", state.ToString(), id);

    private static ImportJob Read(SqliteStatement r) => new(r.Text(0), r.Text(1), Enum.Parse<ImportKind>(r.Text(2)), r.Text(3), r.Bool(4), r.Text(5),
        Enum.Parse<ImportState>(r.Text(6)), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(7)), (int)r.Int(8), (int)r.Int(9));
}

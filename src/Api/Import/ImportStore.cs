using System.Collections.Immutable;
using System.IO.Compression;
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
    private const long Large = 4 << 20;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, IgnoreReadOnlyProperties = true, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Keeps a new import with its file.</summary>
    public void Add(ImportJob job, byte[] file) => people.Run($"INSERT INTO imports({Columns}, file) VALUES(?,?,?,?,?,?,?,?,?,?,?)",
        job.Id, job.Account, job.Kind.ToString(), job.FileName, job.DryRun, job.Map, job.State.ToString(), job.At, job.Done, job.Total, file);

    /// <summary>The import with its report, or null.</summary>
    public ImportJob? Find(string id) => people.Use(c => c.Rows($"SELECT {Columns}, became, report FROM imports WHERE id=?", r => Read(r) with
    {
        Became = r.TextOrNull(10), Report = Unpacked<ImportReport>(r.Bytes(11)),
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
        people.Run("UPDATE imports SET report=?, total=?, steps=? WHERE id=?", Packed(report.Compact()), report.Total, Packed(steps), id);

    /// <summary>The steps back.</summary>
    public ImmutableArray<UndoStep> Steps(string id) => people.Use(c => c.Rows("SELECT steps FROM imports WHERE id=? AND steps IS NOT NULL", r => Unpacked<UndoStep[]>(r.Bytes(0)), id)) is [{ } steps]
        ? [.. steps] : [];

    /// <summary>How it ended. The file is let go once it is in; that of a dry run stays for the run proper, at most thirty days.</summary>
    public void End(ImportJob job, ImportReport report) => people.Write(c =>
    {
        c.Run("UPDATE imports SET state=?, done=?, total=?, report=?, file=CASE WHEN dry_run=1 THEN file END WHERE id=?",
            job.State.ToString(), report.Total, report.Total, Packed(report.Compact()), job.Id);
        c.Run("DELETE FROM imports WHERE dry_run=1 AND at<?", job.At - TimeSpan.FromDays(30));
        return 0;
    });

    /// <summary>A trial run was brought in or read again: it only leads on from now, and its file and report go.</summary>
    public void LeadOn(string trial, string to) => people.Run("UPDATE imports SET became=?, file=NULL, report=NULL WHERE id=? AND dry_run=1", to, trial);

    /// <summary>Gives the disk back what a large sheet took, once it is in: the file shrinks and its log is emptied.</summary>
    public void Tidy() => people.Use(c =>
    {
        if (c.Number("PRAGMA freelist_count") * c.Number("PRAGMA page_size") < Large)
            return 0;
        c.Execute("VACUUM");
        c.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return 0;
    });

    /// <summary>Says where it stands.</summary>
    public void Mark(string id, ImportState state) => people.Run("UPDATE imports SET state=? WHERE id=?", state.ToString(), id);

    private static ImportJob Read(SqliteStatement r) => new(r.Text(0), r.Text(1), Enum.Parse<ImportKind>(r.Text(2)), r.Text(3), r.Bool(4), r.Text(5),
        Enum.Parse<ImportState>(r.Text(6)), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(7)), (int)r.Int(8), (int)r.Int(9));

    private static byte[] Packed<T>(T value)
    {
        using var bytes = new MemoryStream();
        using (var packer = new GZipStream(bytes, CompressionLevel.Fastest))
            JsonSerializer.Serialize(packer, value, Json);
        return bytes.ToArray();
    }

    private static T? Unpacked<T>(ReadOnlySpan<byte> bytes) where T : class
    {
        if (bytes.IsEmpty)
            return null;
        using var unpacker = new GZipStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(unpacker, Json);
    }
}

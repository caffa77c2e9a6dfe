using SQLitePCL;

namespace CoCreate.Sqlite;

/// <summary>A database file could not be opened, read or written. The message is one sentence that says what to do.</summary>
public sealed class SqliteException : Exception
{
    /// <param name="code">SQLite's extended result code.</param>
    /// <param name="file">The database file.</param>
    /// <param name="detail">SQLite's own words.</param>
    public SqliteException(int code, string file, string detail) : base(Sentence(code & 0xff, file, detail))
    {
        Code = code & 0xff;
        ExtendedCode = code;
        File = file;
    }

    /// <summary>What a reader of the file says when it finds damage that SQLite itself does not notice.</summary>
    public static SqliteException Damage(string file, string detail) => new(raw.SQLITE_CORRUPT, file, detail);

    /// <summary>SQLite's primary result code.</summary>
    public int Code { get; }

    /// <summary>SQLite's extended result code.</summary>
    public int ExtendedCode { get; }

    /// <summary>The database file.</summary>
    public string File { get; }

    /// <summary>The disk has no room left.</summary>
    public bool DiskFull => Code == raw.SQLITE_FULL;

    /// <summary>The file is damaged, or is no database.</summary>
    public bool Damaged => Code is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    /// <summary>The file or its disk cannot be written.</summary>
    public bool ReadOnly => Code is raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM;

    /// <summary>A unique, foreign or check constraint was broken.</summary>
    public bool Constraint => Code == raw.SQLITE_CONSTRAINT;

    private static string Sentence(int code, string file, string detail) => code switch
    {
        raw.SQLITE_FULL => $"The disk that holds {file} is full; nothing was lost, free some space and try again.",
        raw.SQLITE_READONLY or raw.SQLITE_PERM => $"{file} cannot be written because it or its disk is read-only; make it writable and try again.",
        raw.SQLITE_CANTOPEN => $"{file} cannot be opened; see that its folder exists and that this user may write in it.",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB =>
            $"{file} is damaged ({detail}) and was left as it is; put a copy from your backup in its place, or move it away to start with an empty one.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"{file} is held by another program; close that program and try again.",
        raw.SQLITE_IOERR => $"The disk that holds {file} does not answer as it should ({detail}); check the disk and try again.",
        // only Migrations says this one: SQLite itself prepares again instead
        raw.SQLITE_SCHEMA => $"{file} {detail}.",
        _ => $"{file}: {detail} (SQLite {code}).",
    };
}

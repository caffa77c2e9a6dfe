using SQLitePCL;

namespace CoCreate.Sqlite;

/// <summary>An open database file: write-ahead log, every commit flushed to the disk. For one thread at a time.</summary>
public sealed class SqliteConnection : IDisposable
{
    private readonly sqlite3 handle;

    static SqliteConnection() => Batteries_V2.Init();

    private SqliteConnection(sqlite3 handle, string file)
    {
        this.handle = handle;
        File = file;
    }

    /// <summary>The file's path.</summary>
    public string File { get; }

    /// <summary>Rows changed by the newest statement.</summary>
    public int Changes => raw.sqlite3_changes(handle);

    /// <summary>Rows changed since it was opened.</summary>
    public int TotalChanges => raw.sqlite3_total_changes(handle);

    /// <summary>The row id given by the newest insert.</summary>
    public long LastInsertRowId => raw.sqlite3_last_insert_rowid(handle);

    /// <summary>Opens a file; creates it unless it is opened only to be read.</summary>
    public static SqliteConnection Open(string file, bool readOnly = false)
    {
        var flags = readOnly ? raw.SQLITE_OPEN_READONLY : raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE;
        var code = raw.sqlite3_open_v2(file, out var handle, flags | raw.SQLITE_OPEN_NOMUTEX, null);
        var connection = new SqliteConnection(handle, file);
        try
        {
            connection.Check(code);
            raw.sqlite3_extended_result_codes(handle, 1);
            // SQLite opens a file it may not write all the same
            connection.Check(!readOnly && raw.sqlite3_db_readonly(handle, "main") == 1 ? raw.SQLITE_READONLY : raw.SQLITE_OK);
            // waits 5 s for a lock; FULL because NORMAL loses acknowledged commits when the power is cut
            connection.Execute("PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL");
            if (!readOnly)
                // a log that one great commit made long is cut back to 16 MB by the next
                connection.Execute("PRAGMA journal_mode=WAL; PRAGMA journal_size_limit=16777216");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs statements that need no value and give no row.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(handle, sql));

    /// <summary>Compiles one statement, to be used again and again; dispose it before the connection.</summary>
    public SqliteStatement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(handle, sql, out var statement));
        return new(this, statement);
    }

    /// <summary>The first column of the first row as a number; 0 when there is none.</summary>
    public long Number(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Int(0) : 0;
    }

    /// <summary>The first column of the first row as text; null when there is none.</summary>
    public string? Text(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Text(0) : null;
    }

    /// <summary>Begins a transaction that holds the writer's lock from the start; rolled back when disposed without a commit.</summary>
    public SqliteTransaction Begin() => new(this);

    /// <summary>Looks for damage in the file's structure, which reads all of it.</summary>
    /// <exception cref="SqliteException">It is damaged.</exception>
    public void CheckWhole()
    {
        var found = Text("PRAGMA quick_check(1)");
        if (found is not "ok")
            throw SqliteException.Damage(File, (found ?? "no answer").Replace('\n', ' '));
    }

    /// <summary>Empties the write-ahead log into the file now, unless somebody reads the older state just then.</summary>
    public void CutLog() => raw.sqlite3_wal_checkpoint_v2(handle, "main", raw.SQLITE_CHECKPOINT_TRUNCATE, out _, out _);

    /// <summary>Leaves the file untouched when this connection closes: what is in the write-ahead log stays there.</summary>
    public void LeaveAsItIs() => raw.sqlite3_db_config(handle, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();

    internal bool InTransaction => raw.sqlite3_get_autocommit(handle) == 0;

    internal void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            throw new SqliteException(code, File, raw.sqlite3_errmsg(handle).utf8_to_string());
    }
}

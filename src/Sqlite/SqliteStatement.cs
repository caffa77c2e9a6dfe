using System.Text;
using SQLitePCL;

namespace CoCreate.Sqlite;

/// <summary>A compiled statement. Values are bound by position from 1, columns read by position from 0.</summary>
public sealed class SqliteStatement : IDisposable
{
    private const int Short = 64;

    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt handle;

    internal SqliteStatement(SqliteConnection connection, sqlite3_stmt handle)
    {
        this.connection = connection;
        this.handle = handle;
    }

    /// <summary>Binds text, or null.</summary>
    public SqliteStatement Bind(int position, string? value) =>
        value is null ? BindNull(position) : value.Length <= Short ? BindShort(position, value) : Bound(raw.sqlite3_bind_text(handle, position, value));

    /// <summary>Binds a whole number, or null.</summary>
    public SqliteStatement Bind(int position, long? value) =>
        Bound(value is { } number ? raw.sqlite3_bind_int64(handle, position, number) : raw.sqlite3_bind_null(handle, position));

    /// <summary>Binds a real number, or null.</summary>
    public SqliteStatement Bind(int position, double? value) =>
        Bound(value is { } number ? raw.sqlite3_bind_double(handle, position, number) : raw.sqlite3_bind_null(handle, position));

    /// <summary>Binds true as 1 and false as 0.</summary>
    public SqliteStatement Bind(int position, bool value) => Bind(position, value ? 1L : 0L);

    /// <summary>Binds bytes.</summary>
    public SqliteStatement BindBlob(int position, ReadOnlySpan<byte> value) => 
        // an empty span is a null pointer, which SQLite would take for NULL
        Bound(value.IsEmpty ? raw.sqlite3_bind_zeroblob(handle, position, 0) : raw.sqlite3_bind_blob(handle, position, value));

    /// <summary>Binds text that is UTF-8 already.</summary>
    public SqliteStatement BindUtf8(int position, ReadOnlySpan<byte> value) => 
        value.IsEmpty ? Bind(position, "") : Bound(raw.sqlite3_bind_text(handle, position, value));

    // most texts are ids and codes: no array for them
    private SqliteStatement BindShort(int position, string value)
    {
        Span<byte> bytes = stackalloc byte[3 * Short];
        return value.Length == 0 ? Bound(raw.sqlite3_bind_text(handle, position, "")) : Bound(raw.sqlite3_bind_text(handle, position, bytes[..Encoding.UTF8.GetBytes(value, bytes)]));
    }

    /// <summary>Binds null.</summary>
    public SqliteStatement BindNull(int position) => Bound(raw.sqlite3_bind_null(handle, position));

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        if (code == raw.SQLITE_ROW)
            return true;
        connection.Check(code);
        return false;
    }

    /// <summary>Runs it to its end and makes it ready for new values.</summary>
    public void Run()
    {
        try
        {
            while (Step())
            {
            }
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Makes it ready to run again with new values; all are null until bound.</summary>
    public SqliteStatement Reset()
    {
        // the code is that of the run before, which told its error already
        raw.sqlite3_reset(handle);
        raw.sqlite3_clear_bindings(handle);
        return this;
    }

    /// <summary>Whether the column holds nothing.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    /// <summary>The column as a whole number; 0 for null.</summary>
    public long Int(int column) => raw.sqlite3_column_int64(handle, column);

    /// <summary>The column as a real number; 0 for null.</summary>
    public double Real(int column) => raw.sqlite3_column_double(handle, column);

    /// <summary>The column as true or false.</summary>
    public bool Bool(int column) => Int(column) != 0;

    /// <summary>The column as text; null for null.</summary>
    public string? TextOrNull(int column) => IsNull(column) ? null : Encoding.UTF8.GetString(Bytes(column));

    /// <summary>The column as text; empty for null.</summary>
    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    /// <summary>The column's bytes (UTF-8 for text), valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();

    private SqliteStatement Bound(int code)
    {
        connection.Check(code);
        return this;
    }
}

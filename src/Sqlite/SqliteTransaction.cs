namespace CoCreate.Sqlite;

/// <summary>Everything until <see cref="Commit"/> is on disk whole, or not at all.</summary>
public sealed class SqliteTransaction : IDisposable
{
    private readonly SqliteConnection connection;
    private bool open = true;

    internal SqliteTransaction(SqliteConnection connection)
    {
        this.connection = connection;
        connection.Execute("BEGIN IMMEDIATE");
    }

    /// <summary>Makes it durable.</summary>
    public void Commit()
    {
        connection.Execute("COMMIT");
        open = false;
    }

    /// <summary>Rolls back what was not committed.</summary>
    public void Dispose()
    {
        // a full disk makes SQLite roll back by itself; a second ROLLBACK would be an error that hides the first
        if (open && connection.InTransaction)
            connection.Execute("ROLLBACK");
        open = false;
    }
}

using SQLitePCL;

namespace CoCreate.Sqlite;

/// <summary>Brings a file to the newest form: script 1 makes version 1 of an empty file, script 2 takes it to version 2, and so on.</summary>
public static class Migrations
{
    /// <summary>Runs the scripts the file has not seen, each in a transaction of its own together with its number.</summary>
    /// <param name="connection">The open file.</param>
    /// <param name="scripts">All scripts from version 1 on; a landed script never changes.</param>
    /// <exception cref="SqliteException">A newer program wrote the file.</exception>
    public static void Run(SqliteConnection connection, IReadOnlyList<string> scripts)
    {
        var version = connection.Number("PRAGMA user_version");
        if (version > scripts.Count)
            throw new SqliteException(raw.SQLITE_SCHEMA, connection.File,
                $"was written by a newer CoCreate (form {version}, this one knows {scripts.Count}); start the newer program, or restore the copy made before the update");
        for (var next = (int)version; next < scripts.Count; next++)
        {
            using var transaction = connection.Begin();
            connection.Execute(scripts[next]);
            connection.Execute($"PRAGMA user_version={next + 1}");
            transaction.Commit();
        }
    }
}

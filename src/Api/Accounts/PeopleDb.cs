using CoCreate.Api.Hosting;
using CoCreate.Sqlite;

namespace CoCreate.Api.Accounts;

/// <summary>The file that holds everything about persons. One connection, one user at a time: it is asked seldom and answers in microseconds.</summary>
public sealed class PeopleDb : IDisposable
{
    private readonly Lock turn = new();
    private readonly SqliteConnection connection;

    /// <summary>Opens <c>people.db</c> in the data folder and brings it to the newest schema.</summary>
    public PeopleDb(CoCreateOptions options)
    {
        Directory.CreateDirectory(options.DataFolder);
        connection = SqliteConnection.Open(Path.Combine(options.DataFolder, "people.db"));
        // What is deleted about a person is overwritten, not only forgotten.
        connection.Execute("PRAGMA secure_delete=ON");
        Migrations.Run(connection, PeopleSchema.Scripts);
    }

    /// <summary>Reads, or writes one statement.</summary>
    public T Use<T>(Func<SqliteConnection, T> work)
    {
        lock (turn)
            return work(connection);
    }

    /// <summary>Writes several statements whole or not at all.</summary>
    public T Write<T>(Func<SqliteConnection, T> work)
    {
        lock (turn)
        {
            using var transaction = connection.Begin();
            var result = work(connection);
            transaction.Commit();
            return result;
        }
    }

    /// <summary>Runs one statement with these values (text, numbers, bytes or null); the number of rows changed.</summary>
    public int Run(string sql, params object?[] values) => Use(c =>
    {
        c.Run(sql, values);
        return c.Changes;
    });

    /// <summary>Why it cannot be asked, in one sentence; null when all is well.</summary>
    public string? Problem()
    {
        try
        {
            Use(c => c.Number("SELECT count(*) FROM accounts"));
            return null;
        }
        catch (SqliteException e)
        {
            return $"people.db cannot be read ({e.Message}); restore it from the backup.";
        }
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();
}

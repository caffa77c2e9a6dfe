using CoCreate.Sqlite;

namespace CoCreate.Api.Accounts;

/// <summary>One-line statements on <see cref="PeopleDb"/>.</summary>
public static class Statements
{
    /// <summary>Runs one statement with these values.</summary>
    public static void Run(this SqliteConnection connection, string sql, params object?[] values)
    {
        using var statement = connection.Prepare(sql);
        Bind(statement, values).Run();
    }

    /// <summary>Every row, read by <paramref name="row"/>.</summary>
    public static List<T> Rows<T>(this SqliteConnection connection, string sql, Func<SqliteStatement, T> row, params object?[] values)
    {
        using var statement = connection.Prepare(sql);
        Bind(statement, values);
        var rows = new List<T>();
        while (statement.Step())
            rows.Add(row(statement));
        return rows;
    }

    private static SqliteStatement Bind(SqliteStatement statement, object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _ = values[i] switch
            {
                null => statement.BindNull(i + 1),
                string text => statement.Bind(i + 1, text),
                bool yes => statement.Bind(i + 1, yes),
                int number => statement.Bind(i + 1, (long)number),
                long number => statement.Bind(i + 1, number),
                byte[] bytes => statement.BindBlob(i + 1, bytes),
                DateTimeOffset time => statement.Bind(i + 1, time.ToUnixTimeMilliseconds()),
                var other => throw new ArgumentException($"{other.GetType()} is not bound here.", nameof(values)),
            };
        }
        return statement;
    }
}

using System.Text;
using CoCreate.Sqlite;

namespace CoCreate.Network.Tests.Stores;

public sealed class SqliteTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => folder.In("some.db");

    [Fact]
    public void Every_commit_is_flushed_to_the_disk_through_a_write_ahead_log()
    {
        using var connection = SqliteConnection.Open(File);

        connection.Text("PRAGMA journal_mode").ShouldBe("wal");
        connection.Number("PRAGMA synchronous").ShouldBe(2);
        connection.Number("PRAGMA foreign_keys").ShouldBe(1);
    }

    [Fact]
    public void What_is_bound_is_read_back()
    {
        using var connection = SqliteConnection.Open(File);
        connection.Execute("CREATE TABLE t(a TEXT, b INTEGER, c REAL, d BLOB, e TEXT, f TEXT, g BLOB, h TEXT)");
        using var insert = connection.Prepare("INSERT INTO t VALUES(?,?,?,?,?,?,?,?)");
        insert.Bind(1, "rødgrød med fløde \0 🛶").Bind(2, long.MaxValue).Bind(3, 0.1).BindBlob(4, [1, 0, 2]).Bind(5, (string?)null)
            .Bind(6, "").BindBlob(7, []).BindUtf8(8, Encoding.UTF8.GetBytes("øl")).Run();

        using var read = connection.Prepare("SELECT a,b,c,d,e,f,g,h FROM t");
        read.Step().ShouldBeTrue();
        read.Text(0).ShouldBe("rødgrød med fløde \0 🛶");
        read.Int(1).ShouldBe(long.MaxValue);
        read.Real(2).ShouldBe(0.1);
        read.Bytes(3).ToArray().ShouldBe([1, 0, 2]);
        read.TextOrNull(4).ShouldBeNull();
        read.TextOrNull(5).ShouldBe("");
        read.IsNull(6).ShouldBeFalse();
        read.Text(7).ShouldBe("øl");
        read.Step().ShouldBeFalse();
    }

    [Fact]
    public void A_statement_does_not_remember_the_values_of_the_run_before()
    {
        using var connection = SqliteConnection.Open(File);
        connection.Execute("CREATE TABLE t(a TEXT)");
        using var insert = connection.Prepare("INSERT INTO t VALUES(?)");
        insert.Bind(1, "first").Run();
        insert.Run();

        connection.Number("SELECT count(*) FROM t WHERE a IS NULL").ShouldBe(1);
    }

    [Fact]
    public void A_transaction_that_is_not_committed_leaves_nothing()
    {
        using var connection = SqliteConnection.Open(File);
        connection.Execute("CREATE TABLE t(a TEXT)");
        using (connection.Begin())
            connection.Execute("INSERT INTO t VALUES('half')");
        using (var kept = connection.Begin())
        {
            connection.Execute("INSERT INTO t VALUES('whole')");
            kept.Commit();
        }

        connection.Text("SELECT group_concat(a) FROM t").ShouldBe("whole");
    }

    [Fact]
    public void A_broken_constraint_tells_its_code_and_its_file()
    {
        using var connection = SqliteConnection.Open(File);
        connection.Execute("CREATE TABLE t(a TEXT PRIMARY KEY); INSERT INTO t VALUES('x')");

        var error = Should.Throw<SqliteException>(() => connection.Execute("INSERT INTO t VALUES('x')"));
        error.Constraint.ShouldBeTrue();
        error.File.ShouldBe(File);
    }

    [Fact]
    public void A_file_opened_to_be_read_cannot_be_written()
    {
        SqliteConnection.Open(File).Dispose();
        using var connection = SqliteConnection.Open(File, readOnly: true);

        Should.Throw<SqliteException>(() => connection.Execute("CREATE TABLE t(a)")).Message.ShouldContain("make it writable");
    }

    [Fact]
    public void Each_migration_runs_once_and_in_order()
    {
        using (var connection = SqliteConnection.Open(File))
            Migrations.Run(connection, ["CREATE TABLE t(a)"]);
        using (var connection = SqliteConnection.Open(File))
        {
            Migrations.Run(connection, ["CREATE TABLE t(a)", "ALTER TABLE t ADD COLUMN b; INSERT INTO t VALUES(1,2)"]);
            Migrations.Run(connection, ["CREATE TABLE t(a)", "ALTER TABLE t ADD COLUMN b; INSERT INTO t VALUES(1,2)"]);

            connection.Number("PRAGMA user_version").ShouldBe(2);
            connection.Number("SELECT count(*) FROM t").ShouldBe(1);
        }
    }

    [Fact]
    public void A_migration_that_fails_leaves_the_version_before_it()
    {
        using var connection = SqliteConnection.Open(File);
        Should.Throw<SqliteException>(() => Migrations.Run(connection, ["CREATE TABLE t(a)", "CREATE TABLE u(a); CREATE TABLE t(a)"]));

        connection.Number("PRAGMA user_version").ShouldBe(1);
        connection.Number("SELECT count(*) FROM sqlite_master").ShouldBe(1);
    }

    [Fact]
    public void A_file_from_a_newer_program_is_told_in_a_sentence()
    {
        using var connection = SqliteConnection.Open(File);
        connection.Execute("PRAGMA user_version=7");

        Should.Throw<SqliteException>(() => Migrations.Run(connection, ["CREATE TABLE t(a)"]))
            .Message.ShouldBe($"{File} was written by a newer CoCreate (form 7, this one knows 1); start the newer program, or restore the copy made before the update.");
    }

    public void Dispose() => folder.Dispose();
}

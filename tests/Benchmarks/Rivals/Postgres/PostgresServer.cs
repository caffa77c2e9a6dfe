using Npgsql;

namespace CoCreate.Benchmarks.Rivals.Postgres;

/// <summary>A PostgreSQL of its own on loopback, from Debian's package, in a temporary folder.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly Leash leash;

    private PostgresServer(Leash leash, NpgsqlConnection connection) => (this.leash, Connection) = (leash, connection);

    /// <summary>Where the server's programs lie; null when it is not installed.</summary>
    public static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(v => Path.Combine(v, "bin")).Where(b => File.Exists(Path.Combine(b, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault() : null;

    public NpgsqlConnection Connection { get; }

    public long Memory => Rivals.Memory.Of(leash.Id);

    public static async Task<PostgresServer> StartAsync(string sharedBuffers)
    {
        var folder = Directory.CreateTempSubdirectory("cocreate-postgres-").FullName;
        var data = Path.Combine(folder, "data");
        // the server refuses to run as root
        string[] user = Environment.UserName == "root" ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] : [];
        if (user.Length > 0)
            await Leash.RunAsync("chown", "postgres", folder);
        await Leash.RunAsync([.. user, Path.Combine(Programs!, "initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"]);
        var port = Ports.Free();
        Dictionary<string, string> settings = new()
        {
            ["listen_addresses"] = "127.0.0.1", ["port"] = $"{port}", ["unix_socket_directories"] = "", ["shared_buffers"] = sharedBuffers, ["work_mem"] = "64MB",
            ["maintenance_work_mem"] = "512MB", ["effective_cache_size"] = "4GB", ["random_page_cost"] = "1.1", ["jit"] = "off", ["max_parallel_workers_per_gather"] = "0",
            ["max_wal_size"] = "4GB", ["fsync"] = "off", ["synchronous_commit"] = "off", ["autovacuum"] = "off", ["plan_cache_mode"] = "force_generic_plan",
        };
        var leash = await Leash.StartAsync("INT", folder, [.. user, Path.Combine(Programs!, "postgres"), "-D", data, .. settings.SelectMany(s => new[] { "-c", $"{s.Key}={s.Value}" })]);
        var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Pooling=false;Command Timeout=120");
        try
        {
            await leash.UntilAsync(async () =>
            {
                try
                {
                    await connection.OpenAsync();
                    return true;
                }
                catch (NpgsqlException)
                {
                    return false;
                }
            }, "PostgreSQL");
            return new(leash, connection);
        }
        catch
        {
            await leash.DisposeAsync();
            throw;
        }
    }

    public async Task RunAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await leash.DisposeAsync();
    }
}

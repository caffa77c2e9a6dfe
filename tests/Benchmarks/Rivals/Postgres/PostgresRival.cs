using CoCreate.Benchmarks.Rivals.Partners;
using Npgsql;

namespace CoCreate.Benchmarks.Rivals.Postgres;

/// <summary>PostgreSQL: rules and score in one statement, prepared once.</summary>
internal sealed class PostgresRival(bool quick) : IRival
{
    // 500 by the signals that tell offers apart most, then the rest of the score for them
    private const string First = "order by @theme * likeness + @kind * (@kinds)[kind + 1] + @text * least(1, text / @enough) + case when subjects_met = 0 then -0.6 else 1 end * @subject desc limit 500";

    private readonly Dictionary<string, NpgsqlCommand> prepared = [];
    private PostgresServer? server;
    private PostgresPartners? partners;

    public string Name => server is null ? "PostgreSQL" : $"PostgreSQL {server.Connection.PostgreSqlVersion}";

    public string? Missing => PostgresServer.Programs is null ? "Install PostgreSQL (Debian: postgresql)." : null;

    public IReadOnlyList<Way> Plans { get; } =
    [
        new("whole", "every offer that passes the rules is scored"),
        new("two steps", "every offer that passes the rules is scored by theme, kind, subject and text; the best 500 of them wholly"),
        new("near", "only offers online or within the furthest radius (GiST over positions), in two steps"),
        new("close themes", "only offers with a theme close to an asked one (GIN over themes)"),
        new("shared theme", "only offers with an asked theme and an asked grade (one GIN over both)"),
    ];

    public long Memory => server!.Memory;

    public async Task StartAsync()
    {
        server = await PostgresServer.StartAsync(quick ? "256MB" : "1GB");
        await server.RunAsync(Asked.Text("Postgres", "schema.sql"));
        partners = new(server);
    }

    public async Task LoadAsync(RivalNetwork network)
    {
        await using (var copy = await server!.Connection.BeginBinaryImportAsync("copy offer from stdin (format binary)"))
        {
            foreach (var o in network.Offers)
                await PostgresRows.WriteAsync(copy, o);
            await copy.CompleteAsync();
        }
        await server.RunAsync("create temporary table written (number integer, title text, body text)");
        await using (var copy = await server.Connection.BeginBinaryImportAsync("copy written from stdin (format binary)"))
        {
            foreach (var o in network.Offers)
                await copy.WriteRowAsync(default, o.Number, o.Title, o.Text);
            await copy.CompleteAsync();
        }
        await server.RunAsync("insert into offer_text select number, title, body, setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', body), 'D') from written; drop table written");
        await using (var copy = await server.Connection.BeginBinaryImportAsync("copy member from stdin (format binary)"))
        {
            foreach (var m in network.Members)
                await copy.WriteRowAsync(default, m.Partnership, m.Organisation, m.Ended);
            await copy.CompleteAsync();
        }
        foreach (var statement in Asked.Text("Postgres", "indexes.sql").Split(";\n", StringSplitOptions.RemoveEmptyEntries))
            await server.RunAsync(statement);
        foreach (var way in Plans)
            prepared[way.Name] = await PrepareAsync(way.Name);
    }

    public async Task<RivalAnswer> AskAsync(string way, RivalQuestion question)
    {
        var command = prepared[way];
        PostgresRows.Fill(command, question);
        var ids = new List<string>(20);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            ids.Add(reader.GetString(0));
        return new([.. ids]);
    }

    public IReadOnlyList<Way> Rankings => PartnerWays.All;

    public Task LearnAsync(PastSet set) => partners!.LearnAsync(set);

    public Task<string[]> RankAsync(string ranking, PastSet set, PastProject question) => partners!.RankAsync(ranking, set, question);

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }

    private async Task<NpgsqlCommand> PrepareAsync(string way)
    {
        var sql = Asked.Text("Postgres", "match.sql");
        sql = way switch
        {
            "close themes" => sql.Replace("/*narrow*/", "and themes && @close", StringComparison.Ordinal),
            "shared theme" => sql.Replace("/*narrow*/", "and themes && @asked and grade_list && @gradeList", StringComparison.Ordinal),
            "near" => sql.Replace("/*narrow*/", "and (online or cube(array[x, y, z]) <@ cube_enlarge(cube(array[@x, @y, @z]), @far, 3))", StringComparison.Ordinal).Replace("/*first*/", First, StringComparison.Ordinal),
            "two steps" => sql.Replace("/*first*/", First, StringComparison.Ordinal),
            _ => sql,
        };
        var command = new NpgsqlCommand(sql, server!.Connection);
        PostgresRows.Declare(command);
        await command.PrepareAsync();
        return command;
    }
}

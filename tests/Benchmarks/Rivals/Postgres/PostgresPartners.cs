using CoCreate.Benchmarks.Rivals.Partners;
using Npgsql;

namespace CoCreate.Benchmarks.Rivals.Postgres;

/// <summary>Partners by the texts of past projects: BM25 over the words that Danish full text reads from them.</summary>
internal sealed class PostgresPartners(PostgresServer server)
{
    private const string Hits = """
        with hit as materialized (
          select w.number, sum(w.weight) as score
          from unnest(to_tsvector('danish', @text)) as asked join {0}_word as w on w.year = @year and w.lexeme = asked.lexeme group by w.number)
        select organisation from hit as h join {0} as p on p.year = @year and p.number = h.number, unnest(p.organisations) as organisation
        where organisation <> @lead
        group by organisation order by sum(power(h.score, @power) * case when p.region = @region then @times else 1 end) desc, organisation limit 200
        """;

    public async Task LearnAsync(PastSet set)
    {
        foreach (var p in set.Projects)
            await RunAsync("insert into past values (@year, @number, @region, @organisations, to_tsvector('danish', @text))",
                ("year", set.Name), ("number", p.Number), ("region", p.Region), ("organisations", p.Members), ("text", p.Text));
        foreach (var (number, (organisation, text)) in set.Profiles.Index())
            await RunAsync("insert into profile values (@year, @number, '', @organisations, to_tsvector('danish', @text))",
                ("year", set.Name), ("number", number), ("organisations", new[] { organisation }), ("text", text));
        foreach (var table in new[] { "past", "profile" })
            await RunAsync(Asked.Text("Postgres", "weigh.sql").Replace("{0}", table, StringComparison.Ordinal), ("year", set.Name));
        await server.RunAsync("analyze past; analyze past_word; analyze profile; analyze profile_word");
    }

    public async Task<string[]> RankAsync(string way, PastSet set, PastProject question)
    {
        await using var command = new NpgsqlCommand(Hits.Replace("{0}", way == PartnerWays.Profiles ? "profile" : "past", StringComparison.Ordinal), server.Connection);
        Give(command, ("text", question.Text), ("year", set.Name), ("lead", question.Lead), ("power", PartnerWays.Power(way)), ("times", PartnerWays.Region(way)), ("region", question.Region));
        var ranked = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            ranked.Add(reader.GetString(0));
        return [.. ranked];
    }

    private async Task RunAsync(string sql, params (string Name, object Value)[] values)
    {
        await using var command = new NpgsqlCommand(sql, server.Connection);
        Give(command, values);
        await command.ExecuteNonQueryAsync();
    }

    private static void Give(NpgsqlCommand command, params (string Name, object Value)[] values)
    {
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
    }
}

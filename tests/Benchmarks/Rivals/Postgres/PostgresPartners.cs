using CoCreate.Benchmarks.Rivals.Partners;
using Npgsql;

namespace CoCreate.Benchmarks.Rivals.Postgres;

/// <summary>Partners by the texts of past projects: ts_rank of every word of the question, weighted by how rare the word is.</summary>
internal sealed class PostgresPartners(PostgresServer server)
{
    private const string Found = """
        asked as materialized (
          select l.query, l.idf from unnest(to_tsvector('danish', @text)) as w join {0}_lexeme as l using (lexeme) where l.year = @year),
        hit as materialized (
          select d.{1}, sum(a.idf * ts_rank('{{0.6, 0.6, 0.6, 1}}', d.words, a.query, 1)) as score
          from asked as a join {0} as d on d.words @@ a.query where d.year = @year group by d.{1})
        """;

    private static readonly string ByProjects = $"""
        with {string.Format(null, Found, "past", "project")}
        select m.organisation from hit as h join past as p on p.year = @year and p.project = h.project join past_member as m on m.year = @year and m.project = h.project
        where m.organisation <> @lead
        group by m.organisation order by sum(power(h.score, @power) * case when p.region = @region then @times else 1 end) desc, m.organisation limit 200
        """;

    private static readonly string ByProfiles = $"""
        with {string.Format(null, Found, "profile", "organisation")}
        select organisation from hit where organisation <> @lead order by score desc, organisation limit 200
        """;

    public async Task LearnAsync(PastSet set)
    {
        foreach (var p in set.Projects)
        {
            await RunAsync("insert into past values (@a, @b, @c, @d, to_tsvector('danish', @e))", set.Name, p.Number, p.Region, p.Lead, p.Text);
            foreach (var member in p.Members)
                await RunAsync("insert into past_member values (@a, @b, @c)", set.Name, p.Number, member);
        }
        foreach (var (organisation, text) in set.Profiles)
            await RunAsync("insert into profile values (@a, @b, to_tsvector('danish', @c))", set.Name, organisation, text);
        foreach (var table in new[] { "past", "profile" })
            await RunAsync($"""
                insert into {table}_lexeme
                select @a, word, quote_literal(word)::tsquery, ln(1 + ((select count(*) from {table} where year = @a) - ndoc + 0.5) / (ndoc + 0.5))
                from ts_stat(format('select words from {table} where year = %L', @a))
                """, set.Name);
        await server.RunAsync("analyze past; analyze past_member; analyze profile; analyze past_lexeme; analyze profile_lexeme");
    }

    public async Task<string[]> RankAsync(string way, PastSet set, PastProject question)
    {
        await using var command = new NpgsqlCommand(way == PartnerWays.Profiles ? ByProfiles : ByProjects, server.Connection);
        command.Parameters.AddWithValue("text", question.Text);
        command.Parameters.AddWithValue("year", set.Name);
        command.Parameters.AddWithValue("lead", question.Lead);
        if (way != PartnerWays.Profiles)
        {
            command.Parameters.AddWithValue("power", PartnerWays.Power(way));
            command.Parameters.AddWithValue("times", PartnerWays.Region(way));
            command.Parameters.AddWithValue("region", question.Region);
        }
        var ranked = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            ranked.Add(reader.GetString(0));
        return [.. ranked];
    }

    private async Task RunAsync(string sql, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, server.Connection);
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue($"{(char)('a' + i)}", values[i]);
        await command.ExecuteNonQueryAsync();
    }
}

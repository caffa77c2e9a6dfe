using CoCreate.Benchmarks.Rivals.Partners;

namespace CoCreate.Benchmarks.Rivals.Neo4j;

/// <summary>Neo4j: rules and score in one Cypher statement.</summary>
internal sealed class Neo4jRival(string programs, bool quick) : IRival
{
    private const int Batch = 5000;
    private const string ByTheme = "MATCH (t:Theme)<-[:ABOUT]-(o:Offer) WHERE t.number IN $close";
    private const string All = "MATCH (o:Offer)";
    private const string Best500 = "ORDER BY first DESC LIMIT 500";

    private readonly Dictionary<string, string> statements = [];
    private Neo4jServer? server;

    public string Name { get; private set; } = "Neo4j";

    public string? Missing =>
        !File.Exists(Path.Combine(programs, "start.sh")) ? "Put a Neo4j server's folder with its start.sh where --neo4j-server (or COCREATE_NEO4J_SERVER) says."
        : !Java.IsThere("java") ? "Install Java (Debian: openjdk-17-jre-headless)." : null;

    public IReadOnlyList<Way> Plans => quick ? [Ways[1], Ways[3]] : Ways;

    private static readonly Way[] Ways =
    [
        new("whole", "every offer that passes the rules is scored; text from the full-text index"),
        new("whole, packed", "the same, an offer's numbers read from one packed property"),
        new("by theme", "only offers with an asked word or a theme close to an asked one, through the relations to themes"),
        new("by theme, packed, two steps", "the same with packed numbers; the best 500 by theme, kind, subject and text scored wholly"),
    ];

    public long Memory => server!.Memory;

    public async Task StartAsync()
    {
        server = await Neo4jServer.StartAsync(programs, quick ? "1g" : "2g");
        await server.RunAsync("CREATE CONSTRAINT FOR (m:Member) REQUIRE m.id IS UNIQUE");
        var versions = await server.RunAsync("CALL dbms.components() YIELD versions RETURN versions[0]");
        Name = $"Neo4j {versions[0]![0]}";
    }

    public async Task LoadAsync(RivalNetwork network)
    {
        await server!.RunAsync("CREATE CONSTRAINT FOR (t:Theme) REQUIRE t.number IS UNIQUE");
        await server.RunAsync("UNWIND $numbers AS n CREATE (:Theme {number: n})", new { numbers = Enumerable.Range(0, network.Index.Themes.Count) });
        var load = Asked.Text("Neo4j", "load.cypher");
        foreach (var rows in network.Offers.Chunk(Batch))
            await server.RunAsync(load, new { rows = rows.Select(Neo4jRows.Row) });
        foreach (var statement in Asked.Text("Neo4j", "indexes.cypher").Split(";\n"))
            await server.RunAsync(statement);
        var match = Asked.Text("Neo4j", "match.cypher").Replace("//rules", Asked.Text("Neo4j", "rules.cypher"), StringComparison.Ordinal);
        foreach (var way in Plans)
        {
            var statement = match.Replace("//candidates", way.Name.Contains("theme", StringComparison.Ordinal) ? ByTheme : All, StringComparison.Ordinal);
            if (way.Name.Contains("two steps", StringComparison.Ordinal))
                statement = statement.Replace("//first", Best500, StringComparison.Ordinal);
            statements[way.Name] = way.Name.Contains("packed", StringComparison.Ordinal) ? Neo4jRows.Packed(statement) : Neo4jRows.Plain(statement);
        }
    }

    public async Task<RivalAnswer> AskAsync(string way, RivalQuestion question)
    {
        var rows = await server!.RunAsync(statements[way], Neo4jRows.Parameters(question));
        return new([.. rows.Select(r => r![0]!.GetValue<string>())]);
    }

    public IReadOnlyList<Way> Rankings => PartnerWays.All;

    public async Task LearnAsync(PastSet set)
    {
        foreach (var label in new[] { "Past", "Profile" })
            await server!.RunAsync($"CREATE FULLTEXT INDEX {label}{set.Name} FOR (n:{label}{set.Name}) ON EACH [n.words] OPTIONS {{indexConfig: {{`fulltext.analyzer`: 'danish'}}}}");
        await server!.RunAsync($"UNWIND $rows AS row CREATE (n:Profile{set.Name} {{organisation: row.organisation, words: row.text}})",
            new { rows = set.Profiles.Select(p => new { organisation = p.Organisation, text = p.Text }) });
        await server.RunAsync($"UNWIND $rows AS row CREATE (n:Past{set.Name} {{region: row.region, words: row.text}}) WITH n, row UNWIND row.members AS id MERGE (m:Member {{id: id}}) CREATE (m)-[:IN]->(n)",
            new { rows = set.Projects.Select(p => new { region = p.Region, text = p.Text, members = p.Members }) });
        await server.RunAsync("CALL db.awaitIndexes(300)");
    }

    public async Task<string[]> RankAsync(string ranking, PastSet set, PastProject question)
    {
        var byProfile = ranking == PartnerWays.Profiles;
        var rows = await server!.RunAsync(byProfile
            ? "CALL db.index.fulltext.queryNodes($index, $words) YIELD node, score WHERE node.organisation <> $lead RETURN node.organisation AS id ORDER BY score DESC, id LIMIT 200"
            : """
              CALL db.index.fulltext.queryNodes($index, $words) YIELD node, score
              MATCH (node)<-[:IN]-(m) WHERE m.id <> $lead
              WITH m.id AS id, sum(score ^ $power * CASE WHEN node.region = $region THEN $times ELSE 1 END) AS sum
              RETURN id ORDER BY sum DESC, id LIMIT 200
              """,
            new
            {
                index = (byProfile ? "Profile" : "Past") + set.Name, words = string.Join(' ', PastSet.WordsOf(question.Text)), lead = question.Lead, region = question.Region,
                power = PartnerWays.Power(ranking), times = PartnerWays.Region(ranking),
            });
        return [.. rows.Select(r => r![0]!.GetValue<string>())];
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }
}

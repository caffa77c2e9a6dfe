using System.Diagnostics;
using CoCreate.Benchmarks.Rank;
using CoCreate.Benchmarks.Rivals.Lucene;
using CoCreate.Benchmarks.Rivals.Neo4j;
using CoCreate.Benchmarks.Rivals.Partners;
using CoCreate.Benchmarks.Rivals.Postgres;
using CoCreate.Matching;

namespace CoCreate.Benchmarks.Rivals;

/// <summary>The match question beside PostgreSQL, Neo4j and Lucene; each is started, fed, asked and stopped, one after the other.</summary>
public sealed class RivalsBenchmark : IBenchmark
{
    private const int Few = 10_000, Many = 100_000;

    public string Name => "rivals";

    public string About => "[--neo4j-server FOLDER] [--lucene FOLDER] [--sets FOLDER] [--offers N] [--only NAME]: the best 20 of 100,000 offers for a need, and partners, beside PostgreSQL, Neo4j and Lucene";

    public async Task<bool> RunAsync(Report report, Arguments arguments)
    {
        var neo4j = arguments.Text("--neo4j-server", "COCREATE_NEO4J_SERVER") ?? Rivals.Asked.BesideCheckout("neo4j");
        var lucene = arguments.Text("--lucene", "COCREATE_LUCENE") ?? Path.Combine(neo4j, "lib");
        IRival[] rivals = [new PostgresRival(arguments.Quick), new Neo4jRival(neo4j, arguments.Quick), new LuceneRival(lucene)];
        if (arguments.Text("--only", "COCREATE_RIVAL") is { } only)
            rivals = [.. rivals.Where(r => r.Name.Equals(only, StringComparison.OrdinalIgnoreCase))];

        var watch = Stopwatch.StartNew();
        var missing = rivals.Where(r => r.Missing is not null).Select(r => $"- {r.Name} was skipped. {r.Missing}").ToList();
        rivals = [.. rivals.Where(r => r.Missing is null)];
        // in a hurry they start side by side, which costs accuracy only
        var started = arguments.Quick ? Array.ConvertAll(rivals, r => r.StartAsync()) : null;
        var network = new RivalNetwork(arguments.Number("--offers", arguments.Quick ? Few : Many));
        var race = new Race(network, arguments.Quick);
        var quality = Quality.Of(arguments.Text("--sets", "COCREATE_SETS") ?? Rivals.Asked.BesideCheckout("evaluation"), arguments.Quick);
        race.RunCoCreate();
        Say(Asked());
        quality?.RankCoCreate();
        Say("CoCreate ranked partners");
        foreach (var (number, rival) in rivals.Index())
        {
            await using (rival)
            {
                await (started?[number] ?? rival.StartAsync());
                Say($"{rival.Name} started");
                await race.RunAsync(rival);
                Say(Asked());
                if (quality is not null)
                    await quality.RankAsync(rival);
                Say($"{rival.Name} ranked partners");
            }
        }
        return new RivalsReport(report, race, quality, missing).Write(arguments.Quick);

        string Asked() => race.Runners[^1] is var r ? FormattableString.Invariant($"{r.Name} asked: {r.Way} {r.Times.Median:F2} ms median, {r.Times.P99:F2} ms p99, {r.Agreement.Median:F0} of 20 found") : "";

        // how far it is, beside the report
        void Say(string what) => Console.Error.WriteLine(FormattableString.Invariant($"{watch.Elapsed.TotalSeconds,6:F1} s: {what}"));
    }
}

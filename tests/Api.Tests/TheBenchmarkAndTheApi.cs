extern alias benchmarks;

using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using benchmarks::CoCreate.Benchmarks;
using benchmarks::CoCreate.Benchmarks.Rank;
using CoCreate.Api.Hosting;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Changes;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests;

/// <summary>What the benchmark measures is what users get: the same network ranks the same over HTTP.</summary>
[Collection("app")]
public sealed class TheBenchmarkAndTheApi
{
    private static readonly string[] Towns = ["Randers", "Aarhus", "Viborg", "Skive"];
    private static readonly string[] Subjects = ["vandmiljø og smådyr i åen", "læsehjælp for børn", "robotter i folkeskolen", "madværksted for ældre"];

    [Fact]
    public async Task The_benchmark_ranks_as_the_api_does()
    {
        var folder = Directory.CreateTempSubdirectory("cocreate-set-").FullName;
        await using var app = new AnEmptyApp();
        try
        {
            // the day the program goes by
            var today = Days.In(DateTimeOffset.UtcNow);
            Write(folder, "organisations", Enumerable.Range(0, 24).Select(i => new { id = $"o{i}", name = $"{Towns[i % 4]} {(i % 3 == 0 ? "Naturskole" : "Værksted")} {i}", sector = i % 2 == 0 ? "association" : "company", cvr = "", postcode = "8900", city = Towns[i % 4] }));
            Write(folder, "partnerships", Enumerable.Range(0, 120).Select(i => Project(i, today.AddDays(-2000 + 10 * i), [$"o{(i * 7 + 1) % 24}", $"o{(i * 5 + 2) % 24}"])));
            Write(folder, "queries", Enumerable.Range(200, 4).Select(i => Project(i, today, null)));
            var outcome = Path.Combine(folder, "out.jsonl");
            await new RankBenchmark().RunAsync(new Report("rank"), new Arguments([folder, outcome]));

            var set = new EvaluationSet(folder);
            var network = new SetNetwork();
            var committed = await app.Services.GetRequiredService<INetwork>().CommitAsync(new([.. network.Records(set).Select(r => new Change(r.Kind, r.Id, null, r))], "test", DateTimeOffset.UtcNow, "test"));
            (committed as CommitOutcome.Refused)?.Errors.ShouldBeEmpty();
            committed.ShouldBeOfType<CommitOutcome.Committed>();
            var measured = File.ReadAllLines(outcome).Select(l => JsonNode.Parse(l)!).ToDictionary(l => (string)l["query"]!, l => l["ranked"]!.AsArray().Select(o => (string)o!).ToArray());
            foreach (var query in set.Queries)
            {
                var need = network.Need(query);
                var answer = await (await app.Visitor().PostAsJsonAsync("/api/v1/matches", new { need = new { need.Organisation, need.Question, need.Text, need.Themes }, top = 200, of = "organisations" })).Json();
                var items = answer["items"]!.AsArray();
                items.Select(i => (string)i!["organisation"]!["id"]!).ShouldBe(measured[query.Id]);
                items[0]!["reasons"]!.AsArray().Select(r => (string)r!["signal"]!).ShouldContain("similar");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            Directory.Delete(app.Folder, recursive: true);
        }
    }

    private static object Project(int i, DateOnly start, string[]? partners) => new
    {
        id = $"p{i}", title = $"Projekt {i} om {Subjects[i % 4]}", text = $"Vi vil arbejde med {Subjects[i % 4]} i {Towns[i * 3 % 4]}, sammen med {Towns[i % 4]} Naturskole.",
        theme = "Innovation", region = i % 5 == 0 ? "Nordjylland" : "Midtjylland", fund = "A", start, lead = $"o{i % 24}", partners,
    };

    private static void Write(string folder, string name, IEnumerable<object> lines) =>
        File.WriteAllLines(Path.Combine(folder, name + ".jsonl"), lines.Select(l => JsonSerializer.Serialize(l)));

    private sealed class AnEmptyApp : TheApp
    {
        public override Task InitializeAsync() => Task.CompletedTask;
    }
}

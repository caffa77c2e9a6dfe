using CoCreate.Benchmarks.Rank;

namespace CoCreate.Benchmarks.Rivals.Partners;

/// <summary>Who names the partners that people really chose: NDCG@10 over the sets' questions, everybody fed the same past texts.</summary>
internal sealed class Quality
{
    /// <summary>How strongly learned weights are held back, as everywhere.</summary>
    private const double Strength = 100;

    private readonly bool quick;
    private readonly List<(EvaluationSet Set, PastSet Past, Scores Scores)> sets;

    private Quality(List<EvaluationSet> sets, bool quick)
    {
        this.quick = quick;
        this.sets = sets.ConvertAll(s => (s, new PastSet(s), new Scores(s)));
    }

    /// <summary>By engine and way: NDCG@10 of all partners, of new ones, of those of another sector.</summary>
    public List<(string Engine, Way Way, double[] Ndcg)> Found { get; } = [];

    public int Questions => sets.Sum(s => s.Set.Truth().Count);

    public IEnumerable<string> Names => sets.Select(s => s.Set.Name);

    /// <summary>The Danish sets of a folder; null when there are none.</summary>
    public static Quality? Of(string folder, bool quick)
    {
        var danish = Path.Combine(folder, "dk");
        var sets = Directory.Exists(danish) ? EvaluationSet.In(danish).ToList() : [];
        return sets.Count == 0 ? null : new(quick ? sets[..1] : sets, quick);
    }

    public void RankCoCreate()
    {
        var shipped = new List<double[]>();
        foreach (var (set, _, scores) in sets)
        {
            var network = new SetNetwork();
            var index = RankBenchmark.IndexOf(set, network);
            var truth = set.Truth();
            foreach (var query in set.Queries.Where(q => truth.ContainsKey(q.Id)))
                shipped.Add(scores.Of(query, RankBenchmark.Ask(index, network.Need(query), query.Start).Items.Select(i => i.Organisation.Id)));
        }
        Add("CoCreate", new("shipped", "the weights it ships with, learned from these years too"), shipped);
        if (!quick)
            Add("CoCreate", new("rolling", "each year ranked with weights learned from the years before it only"),
                Experiment.Years("dk", [.. sets.Select(s => s.Set)]).Rounds.SelectMany(r => r.Learned(Strength, null)));
    }

    public async Task RankAsync(IRival rival)
    {
        foreach (var (_, past, _) in sets)
            await rival.LearnAsync(past);
        foreach (var way in rival.Rankings)
        {
            var found = new List<double[]>();
            foreach (var (set, past, scores) in sets)
            {
                var truth = set.Truth();
                foreach (var (query, question) in set.Queries.Zip(past.Questions).Where(q => truth.ContainsKey(q.First.Id)))
                    found.Add(scores.Of(query, await rival.RankAsync(way.Name, past, question)));
            }
            Add(rival.Name, way, found);
        }
    }

    private void Add(string engine, Way way, IEnumerable<double[]> scores)
    {
        var list = scores.ToList();
        Found.Add((engine, way, [.. Enumerable.Range(0, Scores.Views.Length).Select(v => list.Select(s => s[v]).Where(s => !double.IsNaN(s)).Average())]));
    }
}

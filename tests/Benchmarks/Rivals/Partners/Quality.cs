using CoCreate.Benchmarks.Rank;

namespace CoCreate.Benchmarks.Rivals.Partners;

/// <summary>Who names the partners that people really chose: NDCG@10 over the sets' questions, everybody fed the same past texts.</summary>
internal sealed class Quality
{
    /// <summary>How strongly learned weights are held back, as everywhere.</summary>
    private const double Strength = 100;

    private const int Few = 15;

    private readonly bool quick;
    private readonly List<(EvaluationSet Set, PastSet Past, Scores Scores)> sets;

    private Quality(List<EvaluationSet> sets, bool quick)
    {
        this.quick = quick;
        this.sets = sets.ConvertAll(s => (s, new PastSet(s), new Scores(s)));
    }

    /// <summary>By engine and way: NDCG@10 of all partners, of new ones, of those of another sector.</summary>
    public List<(string Engine, Way Way, double[] Ndcg)> Found { get; } = [];

    public int Questions => sets.Sum(s => AskedOf(s.Set).Count);

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
            foreach (var query in AskedOf(set))
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
        foreach (var way in quick ? rival.Rankings.Skip(1) : rival.Rankings)
        {
            var found = new List<double[]>();
            foreach (var (set, past, scores) in sets)
            {
                var questions = past.Questions.ToDictionary(q => q.Id);
                foreach (var query in AskedOf(set))
                    found.Add(scores.Of(query, await rival.RankAsync(way.Name, past, questions[query.Id])));
            }
            Add(rival.Name, way, found);
        }
    }

    private List<SetPartnership> AskedOf(EvaluationSet set)
    {
        var truth = set.Truth();
        return [.. set.Queries.Where(q => truth.ContainsKey(q.Id)).Take(quick ? Few : int.MaxValue)];
    }

    private void Add(string engine, Way way, IEnumerable<double[]> scores)
    {
        var list = scores.ToList();
        Found.Add((engine, way, [.. Enumerable.Range(0, Scores.Views.Length).Select(v => list.Select(s => s[v]).Where(s => !double.IsNaN(s)).Average())]));
    }
}

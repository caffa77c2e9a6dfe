using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Matching.Learning;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Benchmarks.Fair;

/// <summary>Teachers of one municipality answer suggestions for a while; then others ask, with the weights as shipped and as learned.</summary>
internal sealed class OnlineSimulation
{
    public const int Shown = 5;

    private static readonly Dictionary<string, double> AsShipped = [];

    private readonly MatchIndex index;
    private readonly Town town;
    private readonly Teachers here;
    private readonly Need[] fresh;

    public OnlineSimulation(int seed, IReadOnlyDictionary<string, double> care, int freshNeeds)
    {
        town = new(seed);
        index = MatchIndex.Build(NetworkSnapshot.Of(1, town.Records()));
        here = new(seed, care);
        fresh = [.. Enumerable.Range(100_000, freshNeeds).Select(i => town.Need(i, Town.Here))];
    }

    /// <summary>Answers from the municipality that cares in its own way, given to suggestions by the shipped weights.</summary>
    public List<Verdict> Answers(int many) => Gather(many, Town.Here, here, 0);

    /// <summary>Answers from the neighbour, who cares as the shipped weights do.</summary>
    public List<Verdict> NeighboursAnswers(int many, int seed) => Gather(many, Town.There, new(seed, AsShipped), 50_000);

    private List<Verdict> Gather(int many, string municipality, Teachers teachers, int from)
    {
        var found = new List<Verdict>();
        while (found.Count < many)
            found.AddRange(teachers.Answer(index, town.Need(from++, municipality), Shown));
        return [.. found.Take(many)];
    }

    /// <summary>One organisation gives a thousand answers of its own: all no, and all because of what the teachers care for least.</summary>
    public List<Verdict> Attack(int many, string reason)
    {
        var found = new List<Verdict>();
        var offers = index.Snapshot.Offers.Where(o => o.Organisation == "o0").OrderBy(o => o.Id, StringComparer.Ordinal).ToList();
        for (var i = 0; found.Count < many; i++)
        {
            var need = town.Need(200_000 + i, Town.Here);
            foreach (var offer in offers.Take(many - found.Count))
                found.Add(new($"attack{i}:{offer.Id}", Town.Here, need.Organisation, "o0", VerdictKind.No, [reason], MatchEngine.Weigh(index, need, offer.Id, "o0", Town.Today)));
        }
        return found;
    }

    /// <summary>For every fresh need: how likely the first five are to be taken, and NDCG@10 of the first ten by their true worth.</summary>
    public List<(double Taken, double Ndcg)> Measure(OnlineWeights weights)
    {
        var learned = index.With(weights);
        return [.. fresh.Select(need =>
        {
            var worth = Teachers.Ask(index, need, 60).Concat(Teachers.Ask(learned, need, 60)).Select(m => m.Offer!.Id).Distinct()
                .ToDictionary(id => id, id => MatchEngine.Weigh(index, need, id, index.Snapshot.Offer(id)!.Organisation, Town.Today));
            var shown = Teachers.Ask(learned, need, 10).Select(m => m.Offer!.Id).ToList();
            var best = worth.Values.Select(w => here.Likely(w)).OrderDescending().Take(10);
            return (shown.Take(Shown).Average(id => here.Likely(worth[id])), Gain(shown.Select(id => here.Likely(worth[id]))) / Gain(best));
        })];
    }

    /// <summary>How far the first ten of fresh needs move: places on average, and how many of the ten stay.</summary>
    public (double Places, double Stay) Moved(OnlineWeights before, OnlineWeights after)
    {
        var (one, other) = (index.With(before), index.With(after));
        var (places, stay, count) = (0.0, 0, 0);
        foreach (var need in fresh)
        {
            var then = Teachers.Ask(one, need, 10).Select(m => m.Offer!.Id).ToList();
            var now = Teachers.Ask(other, need, 20).Select(m => m.Offer!.Id).ToList();
            foreach (var id in then)
            {
                var at = now.IndexOf(id);
                places += Math.Abs((at < 0 ? 20 : at) - then.IndexOf(id));
                stay += at is >= 0 and < 10 ? 1 : 0;
                count++;
            }
        }
        return (places / count, 10.0 * stay / count);
    }

    private static double Gain(IEnumerable<double> likely) => likely.Select((p, i) => p / Math.Log2(i + 2)).Sum();
}

using CoCreate.Benchmarks.Rank;
using CoCreate.Matching;
using CoCreate.Matching.Fairness;
using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;

namespace CoCreate.Benchmarks.Fair;

/// <summary>What the engine found for one query of a set, and how many points those whom everybody knows gave up.</summary>
/// <param name="Set">The set's name.</param>
/// <param name="Query">The query.</param>
/// <param name="Found">The best 200 with nobody standing back.</param>
/// <param name="Crowd">What each of them gives up at the usual strength, 0 or less.</param>
internal sealed record Ranked(string Set, SetPartnership Query, Candidate[] Found, int[] Crowd)
{
    private const int Top = 200;

    /// <summary>Every query whose partners are known.</summary>
    public static IEnumerable<Ranked> Of(EvaluationSet set)
    {
        var network = new SetNetwork();
        var index = RankBenchmark.IndexOf(set, network);
        var truth = set.Truth();
        foreach (var query in set.Queries.Where(q => truth.ContainsKey(q.Id)))
        {
            var plan = Plan.For(index, new(network.Need(query), null, null, MatchTarget.Organisations, query.Start, Top, BetterIf: false) { Diversity = 0 });
            var found = FastRanking.Run(plan).Best.List.ToArray();
            var crowd = Array.ConvertAll(found, c => c.Setting.PointsOf(Array.FindIndex(c.Setting.InPlay, s => s.Code == "crowd"), c.Pair));
            yield return new(set.Name, query, [.. found.Select((c, i) => c with { Score = c.Score - crowd[i] })], crowd);
        }
    }

    /// <summary>The same as the product shows them, with its usual variety.</summary>
    public List<Candidate> Shown(double strength) => Variety.Of(TakingTurns(strength), Variety.Usual);

    /// <summary>The candidates with those whom everybody knows standing back so much, the lead left out.</summary>
    public List<Candidate> TakingTurns(double strength) =>
        [.. Found.Select((c, i) => c with { Score = c.Score + (int)Math.Round(strength * Crowd[i]) })
            .Where(c => c.Card.OwnerId != Query.Lead).OrderByDescending(c => c.Score).ThenBy(c => c.Card.OwnerId, StringComparer.Ordinal)];
}

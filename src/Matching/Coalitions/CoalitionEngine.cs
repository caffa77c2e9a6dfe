using System.Collections.Immutable;
using System.Numerics;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Coalitions;

/// <summary>Who could meet a need's requirements together. Pure: the same index and question give the same answer.</summary>
public static class CoalitionEngine
{
    /// <summary>A need with more requirements is asked for its first ones.</summary>
    public const int MostRequirements = 64;

    /// <summary>The best coalitions, best first; none for a need without requirements, one without parties when nobody covers anything.</summary>
    /// <exception cref="ArgumentException">It asks for fewer than 1 or more than 10.</exception>
    public static CoalitionAnswer Ask(MatchIndex index, CoalitionQuestion question, int effort = CoverSolver.UsualEffort)
    {
        if (question.Top is < 1 or > 10)
            throw new ArgumentException("Between 1 and 10 coalitions can be asked for.", nameof(question));
        ImmutableArray<Requirement> requirements = [.. question.Need.Requirements.OrEmpty().Take(MostRequirements)];
        if (requirements.IsEmpty)
            return new(index.Revision, []);
        var covers = requirements.Select(r => new RequirementCovers(index, question, r)).ToArray();
        var table = new CoalitionTable(index, question.Need with { Requirements = requirements }, covers);
        var result = CoverSolver.Solve(table.Problem, question.Top, effort);
        if (result.Best.Count == 0)
            return new(index.Revision, [new(0, true, 0, [], Missing(0), new(0, 0))]);
        var bound = Score(requirements.Length, result.MostCovered, result.LeastParties, cost: 0);
        return new(index.Revision, [.. result.Best.Select((solution, rank) =>
        {
            var score = Score(requirements.Length, BitOperations.PopCount(solution.Covered), solution.Parties.Length, solution.Cost);
            var optimal = rank < result.Proven;
            return new Coalition(score, optimal, optimal ? score : Math.Max(score, bound), table.Parties(solution), Missing(solution.Covered), table.Cost(solution));
        })]);

        ImmutableArray<MissingPiece> Missing(ulong covered) => [.. requirements.Select((r, at) => (r, at))
            .Where(p => (covered >> p.at & 1) == 0).Select(p => new MissingPiece(p.r.Id, covers[p.at].Nearest()))];
    }

    /// <summary>0–10,000: 9,000 for what is covered, 900 for few parties, 100 for a low cost; a lower one never outweighs a higher one.</summary>
    internal static int Score(int requirements, int covered, int parties, int cost)
    {
        var forFew = Math.Min(900, 9_000 / requirements * 9 / 10);
        var forLow = Math.Min(100, forFew / requirements * 9 / 10);
        return 9_000 * covered / requirements + forFew * (requirements - parties + 1) / requirements + forLow * 1_000 / (1_000 + cost);
    }
}

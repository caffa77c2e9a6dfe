using System.Numerics;

namespace CoCreate.Matching.Coalitions;

/// <summary>
/// Finds the best coalitions by branch and bound: for one party, two, three … it goes through every set that covers all that can be covered
/// and in which nobody is superfluous, and leaves a branch as soon as it cannot be finished or cannot be among the best. Deterministic.
/// </summary>
public static class CoverSolver
{
    /// <summary>So many branches are looked at before the best found is told without proof.</summary>
    public const int UsualEffort = 400_000;

    /// <summary>The best coalitions, best first.</summary>
    /// <param name="problem">Who could cover what.</param>
    /// <param name="top">How many.</param>
    /// <param name="effort">How many branches may be looked at.</param>
    public static CoverResult Solve(CoverProblem problem, int top = 1, int effort = UsualEffort)
    {
        if (problem.Coverable == 0)
            return new([], 0, 0, 0);
        var search = new CoverSearch(problem, effort);
        var coverable = BitOperations.PopCount(problem.Coverable);
        for (var covered = search.IsFeasible(0) ? coverable : coverable - 1; covered > 0; covered--)
        {
            var (best, proven, least) = Covering(covered);
            if (best.Count > 0)
                return new(best, proven, least, covered);
            if (search.Exhausted)
                return new([GreedyCover.Of(problem)], 0, Math.Max(1, search.Size), covered);
        }
        return new([GreedyCover.Of(problem)], 0, 1, 0);

        (List<CoverSolution> Best, int Proven, int Least) Covering(int covered)
        {
            List<CoverSolution> best = [];
            var (proven, least) = (0, 0);
            for (var parties = 1; parties <= Math.Min(problem.Parties.Length, covered) && best.Count < top; parties++)
            {
                // those with more parties than need be are worth a look only just beyond the fewest
                if (least > 0 && parties > least + 1)
                    break;
                best.AddRange(search.OfSize(parties, coverable - covered, top - best.Count));
                if (least == 0 && best.Count > 0)
                    least = parties;
                if (search.Exhausted)
                    break;
                proven = best.Count;
            }
            return (best, proven, least);
        }
    }
}

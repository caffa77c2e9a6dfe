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
        var leave = 0;
        if (!search.IsFeasible(0))
            leave = 1;
        List<CoverSolution> best = [];
        var (proven, least) = (0, 0);
        for (; leave < coverable && best.Count == 0 && !search.Exhausted; leave += best.Count == 0 ? 1 : 0)
            for (var parties = 1; parties <= Math.Min(problem.Parties.Length, coverable - leave) && best.Count < top; parties++)
            {
                best.AddRange(search.OfSize(parties, leave, top - best.Count));
                if (search.Exhausted)
                    break;
                proven = best.Count;
                // those with more parties than need be are worth a look only just beyond the fewest
                if (least > 0)
                    break;
                least = best.Count > 0 ? parties : 0;
            }
        if (best.Count == 0)
            best.Add(GreedyCover.Of(problem));
        return new(best, proven, least > 0 ? least : Math.Max(1, search.Size), coverable - leave);
    }
}

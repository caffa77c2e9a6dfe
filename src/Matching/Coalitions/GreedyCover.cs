using System.Numerics;

namespace CoCreate.Matching.Coalitions;

/// <summary>A good coalition without proof, for when there was no time for one: whoever covers most of what is open joins next.</summary>
internal static class GreedyCover
{
    public static CoverSolution Of(CoverProblem problem)
    {
        List<(int Party, ulong Covers)> chosen = [];
        for (var open = problem.Coverable; ;)
        {
            var next = problem.Parties.SelectMany((party, at) => party.Widest.Select(covers => (Party: at, Covers: covers)))
                .Where(p => (p.Covers & open) != 0 && chosen.All(c => c.Party != p.Party))
                .OrderByDescending(p => BitOperations.PopCount(p.Covers & open))
                .ThenBy(p => problem.Parties[p.Party].Least + chosen.Sum(c => problem.Strange[c.Party][p.Party])).ThenBy(p => p.Party)
                .Select(p => ((int, ulong)?)p).FirstOrDefault();
            if (next is not { } found)
                break;
            chosen.Add(found);
            open &= ~found.Item2;
        }
        var covered = Union(chosen);
        foreach (var one in chosen.OrderByDescending(c => problem.Parties[c.Party].Least).ToList())
            if (Union(chosen.Where(c => c != one)) == covered)
                chosen.Remove(one);
        return new CoverAssignment(problem).Cheapest([.. chosen.Select(c => c.Party)], covered, int.MaxValue)!;
    }

    private static ulong Union(IEnumerable<(int Party, ulong Covers)> chosen) => chosen.Aggregate(0UL, (all, c) => all | c.Covers);
}

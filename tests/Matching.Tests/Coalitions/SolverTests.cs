using System.Numerics;
using CoCreate.Matching.Coalitions;

namespace CoCreate.Matching.Tests.Coalitions;

public sealed class SolverTests
{
    [Fact]
    public void The_best_is_the_best_of_every_set_there_is()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var problem = ARandomProblem.Of(seed, requirements: 2 + seed % 6, parties: 3 + seed % 7, offersEach: 2);
            var all = Every(problem);
            var result = CoverSolver.Solve(problem, top: 1);
            result.Proven.ShouldBe(1);
            var best = result.Best.ShouldHaveSingleItem();
            (best.Parties.Length, best.Cost).ShouldBe(all[0], $"seed {seed}");
            result.LeastParties.ShouldBe(all[0].Parties);
            Cost(problem, best).ShouldBe(best.Cost, "what is told is what it costs");
            Covered(problem, best).ShouldBe(problem.Coverable);
        }
    }

    [Fact]
    public void Where_there_is_not_enough_for_everything_as_much_as_can_be_is_covered()
    {
        var lacking = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var problem = ARandomProblem.Of(seed + 5000, requirements: 2 + seed % 4, parties: 2 + seed % 4, offersEach: 1);
            // of most of them there is only so much: either the one or the other
            problem = problem with { Parties = [.. problem.Parties.Select((p, at) => at % 4 == 3 || p.All == p.Options[0].Covers && (p.All & p.All - 1) == 0 ? p
                : new CoverParty(p.Joining, p.Sector, [.. CoverSearch.Bits(p.All).Select(r => new CoverOption(1UL << r, 100 + r))]))] };
            problem = new(problem.Requirements, problem.Parties, problem.Strange, problem.Sectors, problem.SectorsWanted, problem.SectorMissing);
            var (covered, parties, cost) = EveryWay(problem).Min(w => (-w.Covered, w.Parties, w.Cost));
            var result = CoverSolver.Solve(problem);
            var best = result.Best.ShouldHaveSingleItem();
            (-BitOperations.PopCount(best.Covered), best.Parties.Length, best.Cost).ShouldBe((covered, parties, cost), $"seed {seed}");
            result.Proven.ShouldBe(1);
            (Covered(problem, best) & best.Covered).ShouldBe(best.Covered);
            lacking += -covered < BitOperations.PopCount(problem.Coverable) ? 1 : 0;
        }
        lacking.ShouldBeGreaterThan(10, "some of the problems are short of something");
    }

    private static IEnumerable<(int Covered, int Parties, int Cost)> EveryWay(CoverProblem problem)
    {
        var ways = new List<(int[] Parties, int[] Options, ulong Covered)> { ([], [], 0) };
        for (var p = 0; p < problem.Parties.Length; p++)
            foreach (var way in ways.ToList())
                ways.AddRange(problem.Parties[p].Options.Select((o, at) => ((int[])[.. way.Parties, p], (int[])[.. way.Options, at], way.Covered | o.Covers)));
        return ways.Skip(1).Select(w => (BitOperations.PopCount(w.Covered), w.Parties.Length, Cost(problem, new(w.Parties, w.Options, 0, w.Covered))));
    }

    [Fact]
    public void Three_are_the_three_best_and_differ()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var problem = ARandomProblem.Of(seed + 1000, requirements: 2 + seed % 4, parties: 5 + seed % 5, offersEach: 2);
            var fewest = Every(problem)[0].Parties;
            var all = Every(problem).Where(s => s.Parties == fewest).Take(3).ToList();
            var found = CoverSolver.Solve(problem, top: 3);
            found.Best.Where(b => b.Parties.Length == fewest).Select(b => (b.Parties.Length, b.Cost)).ShouldBe(all, $"seed {seed}");
            found.Best.Select(b => string.Join(',', b.Parties.Order())).ShouldBeUnique();
            found.Best.Select(b => (b.Parties.Length, b.Cost)).ShouldBe(found.Best.Select(b => (b.Parties.Length, b.Cost)).Order(), $"seed {seed}");
        }
    }

    [Fact]
    public void Without_time_for_a_proof_it_still_covers_everything_and_says_that_nothing_is_proven()
    {
        var problem = ARandomProblem.Of(7, requirements: 30, parties: 100, offersEach: 3);
        var result = CoverSolver.Solve(problem, top: 1, effort: 50);
        result.Proven.ShouldBe(0);
        var only = result.Best.ShouldHaveSingleItem();
        Covered(problem, only).ShouldBe(problem.Coverable);
        Cost(problem, only).ShouldBe(only.Cost);
        result.LeastParties.ShouldBeLessThanOrEqualTo(CoverSolver.Solve(problem).Best[0].Parties.Length);
    }

    // every set of parties that covers what can be covered, none of them superfluous: how many, and at what cost
    private static List<(int Parties, int Cost)> Every(CoverProblem problem)
    {
        List<(int, int)> all = [];
        for (var set = 1; set < 1 << problem.Parties.Length; set++)
        {
            var chosen = Enumerable.Range(0, problem.Parties.Length).Where(p => (set >> p & 1) != 0).ToArray();
            if (Union(chosen) != problem.Coverable || chosen.Any(left => Union(chosen.Where(c => c != left)) == problem.Coverable))
                continue;
            var least = int.MaxValue;
            Options(0, [], 0);
            all.Add((chosen.Length, least));

            void Options(int at, List<int> options, ulong covered)
            {
                if (at < chosen.Length)
                    for (var option = 0; option < problem.Parties[chosen[at]].Options.Length; option++)
                        Options(at + 1, [.. options, option], covered | problem.Parties[chosen[at]].Options[option].Covers);
                else if (covered == problem.Coverable)
                    least = Math.Min(least, Cost(problem, new(chosen, [.. options], 0, covered)));
            }
        }
        return [.. all.Order()];

        ulong Union(IEnumerable<int> parties) => parties.Aggregate(0UL, (sum, p) => sum | problem.Parties[p].All);
    }

    private static ulong Covered(CoverProblem problem, CoverSolution s) =>
        s.Parties.Zip(s.Options).Aggregate(0UL, (all, p) => all | problem.Parties[p.First].Options[p.Second].Covers);

    internal static int Cost(CoverProblem problem, CoverSolution s)
    {
        var cost = s.Parties.Zip(s.Options).Sum(p => problem.Parties[p.First].Joining + problem.Parties[p.First].Options[p.Second].Cost);
        cost += s.Parties.Sum(a => s.Parties.Where(b => b > a).Sum(b => problem.Strange[a][b]));
        var sectors = s.Parties.Aggregate(problem.Sectors, (all, p) => all | problem.Parties[p].Sector);
        return cost + problem.SectorMissing * Math.Max(0, problem.SectorsWanted - BitOperations.PopCount(sectors));
    }
}

using CoCreate.Matching.Coalitions;

namespace CoCreate.Matching.Tests.Coalitions;

public sealed class ExactSolverTests
{
    [SkippableTheory]
    [InlineData(1, 16, 60), InlineData(2, 16, 60), InlineData(3, 12, 40), InlineData(4, 20, 80), InlineData(5, 24, 60)]
    public void An_exact_solver_finds_nothing_better(int seed, int requirements, int parties)
    {
        Skip.IfNot(File.Exists(ExactSolver.Place), "No cbc on this machine: install the package coinor-cbc to compare with it.");
        var problem = ARandomProblem.Of(seed, requirements, parties, offersEach: 3);
        var (fewest, cost) = ExactSolver.Solve(problem, TimeSpan.FromMinutes(3));
        var result = CoverSolver.Solve(problem);
        var best = result.Best[0];
        best.Parties.Length.ShouldBe(fewest);
        if (result.Proven > 0)
            best.Cost.ShouldBe((int)cost);
        else
            best.Cost.ShouldBeLessThanOrEqualTo((int)(cost * 1.02));
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using CoCreate.Matching.Coalitions;

namespace CoCreate.Matching.Tests.Coalitions;

/// <summary>The same problem, written down for the solver cbc as a linear program in whole numbers.</summary>
internal static class ExactSolver
{
    public const string Place = "/usr/bin/cbc";

    // one more party outweighs every cost
    private const long PerParty = 1_000_000;

    /// <summary>The fewest parties and their least cost.</summary>
    public static (int Parties, long Cost) Solve(CoverProblem problem, TimeSpan longest)
    {
        var folder = Directory.CreateTempSubdirectory("cocreate-cbc-").FullName;
        try
        {
            var (program, solution) = (Path.Combine(folder, "problem.lp"), Path.Combine(folder, "solution.txt"));
            File.WriteAllText(program, Written(problem));
            using var cbc = Process.Start(new ProcessStartInfo(Place, [program, "ratio", "0", "allow", "0.5", "solve", "solution", solution]) { RedirectStandardOutput = true })!;
            var said = cbc.StandardOutput.ReadToEndAsync();
            if (!cbc.WaitForExit(longest))
            {
                cbc.Kill();
                throw new TimeoutException("cbc found no proven optimum in time.");
            }
            var first = File.ReadLines(solution).First();
            first.ShouldStartWith("Optimal", Case.Sensitive, said.Result);
            var total = (long)Math.Round(double.Parse(first[(first.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture));
            return ((int)(total / PerParty), total % PerParty);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Written(CoverProblem problem)
    {
        var (goal, rules, whole) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var p = 0; p < problem.Parties.Length; p++)
        {
            var party = problem.Parties[p];
            goal.Append($" + {PerParty + party.Joining} y{p}");
            whole.Append($" y{p}");
            rules.AppendLine(string.Join(" + ", party.Options.Select((_, o) => $"x{p}_{o}")) + $" - y{p} = 0");
            for (var o = 0; o < party.Options.Length; o++)
            {
                goal.Append($" + {party.Options[o].Cost} x{p}_{o}");
                whole.Append($" x{p}_{o}");
            }
            for (var q = 0; q < p; q++)
                if (problem.Strange[p][q] is > 0 and var strange)
                {
                    goal.Append($" + {strange} z{p}_{q}");
                    rules.AppendLine($"z{p}_{q} - y{p} - y{q} >= -1");
                }
        }
        for (var requirement = 0; requirement < problem.Requirements; requirement++)
            if ((problem.Coverable >> requirement & 1) != 0)
                rules.AppendLine(string.Join(" + ", problem.Parties.SelectMany((party, p) => party.Options.Select((o, at) => (o, at))
                    .Where(o => (o.o.Covers >> requirement & 1) != 0).Select(o => $"x{p}_{o.at}"))) + " >= 1");
        for (var sector = 0; sector < 32; sector++)
        {
            var of = problem.Parties.Select((party, p) => (party, p)).Where(x => x.party.Sector == 1U << sector).Select(x => $"y{x.p}").ToList();
            if ((problem.Sectors >> sector & 1) == 0)
                rules.AppendLine($"s{sector} {string.Concat(of.Select(y => $" - {y}"))} <= 0");
            whole.Append($" s{sector}");
        }
        goal.Append($" + {problem.SectorMissing} short");
        rules.AppendLine("short " + string.Concat(Enumerable.Range(0, 32).Select(s => $" + s{s}")) + $" >= {problem.SectorsWanted}");
        return $"Minimize\n obj: {goal}\nSubject To\n{rules}Binary\n {whole}\nEnd\n";
    }
}

using System.Numerics;

namespace CoCreate.Matching.Coalitions;

/// <summary>The sets of one size that cover all but so many requirements, the cheapest of them kept.</summary>
internal sealed class CoverSearch
{
    private readonly CoverProblem problem;
    private readonly CoverSeats seats;
    private readonly CoverBounds bounds;
    private readonly CoverAssignment assignment;
    private readonly int[] chosen;
    private List<CoverSolution> found = [];
    private int wanted, effort;
    private bool anySize;

    public CoverSearch(CoverProblem problem, int effort)
    {
        (this.problem, this.effort) = (problem, effort);
        seats = new(problem);
        bounds = new(problem, seats);
        assignment = new(problem);
        chosen = new int[BitOperations.PopCount(problem.Coverable)];
    }

    /// <summary>Whether the effort was spent before everything was looked at, or not everybody had a seat.</summary>
    public bool Exhausted => effort < 0 || !seats.Complete;

    /// <summary>The size last looked for.</summary>
    public int Size { get; private set; }

    /// <summary>Whether anybody covers all but so many.</summary>
    public bool IsFeasible(int leave)
    {
        // only where there is not enough of something for everything can it be otherwise
        if (leave > 0 || seats.Count == problem.Parties.Length)
            return true;
        (Size, wanted, found, anySize) = (chosen.Length, 1, [], true);
        Branch(0, problem.Coverable, 0, UInt128.Zero, 0, 0, leave);
        anySize = false;
        return found.Count > 0 || effort < 0;
    }

    public List<CoverSolution> OfSize(int size, int leave, int top)
    {
        (Size, wanted, found) = (size, top, []);
        Branch(0, problem.Coverable, 0, UInt128.Zero, 0, 0, leave);
        return found;
    }

    private int Threshold => found.Count < wanted ? int.MaxValue : anySize ? -1 : found[^1].Cost;

    private void Branch(int depth, ulong open, ulong left, UInt128 barred, int cost, uint sectors, int leave)
    {
        if (--effort < 0)
            return;
        if (open == 0)
        {
            if (depth == Size || anySize)
                Take(depth, problem.Coverable & ~left);
            return;
        }
        var more = Size - depth;
        if (BitOperations.PopCount(open) > leave)
        {
            if (more == 0 || !bounds.Reaches(open, BitOperations.PopCount(open) - leave, barred, more))
                return;
        }
        if (leave == 0 && Threshold != int.MaxValue && bounds.Exceeds(Threshold - cost - problem.SectorCost(sectors, more), depth, open, barred, more))
            return;
        var requirement = Hardest(open, barred);
        for (var candidates = more == 0 ? 0 : seats.Meeting[requirement] & ~barred; candidates != 0; candidates &= candidates - 1)
        {
            var seat = (int)UInt128.TrailingZeroCount(candidates);
            var joined = cost + bounds.Joining(depth, seat);
            chosen[depth] = seat;
            if (joined < Threshold)
            {
                bounds.Chosen(depth, seat);
                Branch(depth + 1, open & ~seats.Covers[seat], left, barred | seats.Same[seat], joined, sectors | problem.Parties[seats.Party[seat]].Sector, leave);
            }
            // every set with this seat that meets the requirement has been seen
            barred |= UInt128.One << seat;
        }
        if (leave > 0)
            Branch(depth, open & ~(1UL << requirement), left | 1UL << requirement, barred, cost, sectors, leave - 1);
    }

    // The open requirement that fewest can meet.
    private int Hardest(ulong open, UInt128 barred)
    {
        var (hardest, fewest) = (-1, int.MaxValue);
        for (; open != 0; open &= open - 1)
        {
            var requirement = BitOperations.TrailingZeroCount(open);
            var count = (int)UInt128.PopCount(seats.Meeting[requirement] & ~barred);
            if (count < fewest)
                (hardest, fewest) = (requirement, count);
        }
        return hardest;
    }

    private void Take(int size, ulong covered)
    {
        int[] parties = [.. chosen.Take(size).Select(seat => seats.Party[seat])];
        if (AnySuperfluous(size, covered) || found.Any(f => f.Parties.ToHashSet().SetEquals(parties))
            || assignment.Cheapest(parties, covered, Threshold) is not { } solution)
            return;
        var at = found.FindIndex(f => f.Cost > solution.Cost);
        found.Insert(at < 0 ? found.Count : at, solution);
        if (found.Count > wanted)
            found.RemoveAt(wanted);
    }

    private bool AnySuperfluous(int size, ulong covered)
    {
        for (var without = 0; without < size; without++)
        {
            var rest = 0UL;
            for (var i = 0; i < size; i++)
                rest |= i == without ? 0 : seats.Covers[chosen[i]];
            if ((rest & covered) == covered)
                return true;
        }
        return false;
    }

    internal static IEnumerable<int> Bits(ulong set)
    {
        for (; set != 0; set &= set - 1)
            yield return BitOperations.TrailingZeroCount(set);
    }
}

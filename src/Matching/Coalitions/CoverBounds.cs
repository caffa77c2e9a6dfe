using System.Numerics;

namespace CoCreate.Matching.Coalitions;

/// <summary>What is left to cover takes at least so many parties, and costs at least so much.</summary>
internal sealed class CoverBounds
{
    private readonly CoverProblem problem;
    private readonly CoverSeats seats;
    // by depth: what each seat would cost beside those chosen so far
    private readonly int[][] beside;
    // what each costs at least beside so many more, and beside whoever meets each requirement
    private readonly int[][] among;
    private readonly Lazy<int[][]> meeting;

    public CoverBounds(CoverProblem problem, CoverSeats seats)
    {
        (this.problem, this.seats) = (problem, seats);
        beside = [.. Enumerable.Range(0, BitOperations.PopCount(problem.Coverable) + 1).Select(_ => new int[seats.Count])];
        among = [.. seats.Party.Select(Among)];
        meeting = new(() => [.. seats.Party.Select(party => Enumerable.Range(0, problem.Requirements).Select(r => Meeting(party, r)).ToArray())]);
        for (var seat = 0; seat < seats.Count; seat++)
            beside[0][seat] = problem.Parties[seats.Party[seat]].Least;
    }

    /// <summary>What a seat would cost beside those chosen at that depth.</summary>
    public int Joining(int depth, int seat) => beside[depth][seat];

    /// <summary>One more is chosen.</summary>
    public void Chosen(int depth, int seat)
    {
        var strange = problem.Strange[seats.Party[seat]];
        var (before, after) = (beside[depth], beside[depth + 1]);
        for (var other = 0; other < after.Length; other++)
            after[other] = before[other] + strange[seats.Party[other]];
    }

    /// <summary>Whether so many more can cover that many of what is open, were none of them to overlap.</summary>
    public bool Reaches(ulong open, int needed, UInt128 barred, int more)
    {
        Span<int> most = stackalloc int[more];
        most.Clear();
        for (var free = seats.Everybody & ~barred; free != 0; free &= free - 1)
        {
            var covers = BitOperations.PopCount(seats.Covers[(int)UInt128.TrailingZeroCount(free)] & open);
            if (covers <= most[^1])
                continue;
            var at = more - 1;
            for (; at > 0 && most[at - 1] < covers; at--)
                most[at] = most[at - 1];
            most[at] = covers;
        }
        foreach (var covers in most)
            needed -= covers;
        return needed <= 0;
    }

    /// <summary>What so many more cost at least: each requirement is a share of whoever meets it cheapest, and an acquaintance is half each one's.</summary>
    public bool Exceeds(int limit, int depth, ulong open, UInt128 barred, int more) =>
        Least(depth, open, barred, more, near: false) >= limit || (more > 2 && Least(depth, open, barred, more, near: true) >= limit);

    private int Least(int depth, ulong open, UInt128 barred, int more, bool near)
    {
        var (costs, all, sum) = (beside[depth], open, 0);
        for (; open != 0; open &= open - 1)
        {
            var least = int.MaxValue;
            for (var meets = seats.Meeting[BitOperations.TrailingZeroCount(open)] & ~barred; meets != 0; meets &= meets - 1)
            {
                var seat = (int)UInt128.TrailingZeroCount(meets);
                var covers = seats.Covers[seat];
                var acquaintances = near ? Met(meeting.Value[seat], all & ~covers) : among[seat][more - 1];
                least = Math.Min(least, (costs[seat] + acquaintances / 2) / BitOperations.PopCount(covers & all));
            }
            if (least == int.MaxValue)
                return int.MaxValue;
            sum += least;
        }
        return sum;
    }

    private static int Met(int[] meeting, ulong others)
    {
        var sum = 0;
        for (; others != 0; others &= others - 1)
            sum += meeting[BitOperations.TrailingZeroCount(others)];
        return sum;
    }

    // Of whoever meets several requirements, each requirement bears its share.
    private int Meeting(int party, int requirement)
    {
        var least = int.MaxValue;
        for (var meets = seats.Meeting[requirement]; meets != 0; meets &= meets - 1)
            if ((int)UInt128.TrailingZeroCount(meets) is var seat && seats.Party[seat] != party)
                least = Math.Min(least, problem.Strange[party][seats.Party[seat]] / BitOperations.PopCount(seats.Covers[seat]));
        return least == int.MaxValue ? 0 : least;
    }

    private int[] Among(int party)
    {
        var sorted = problem.Strange[party].Where((_, other) => other != party).Order().ToArray();
        var sums = new int[BitOperations.PopCount(problem.Coverable) + 1];
        for (var more = 1; more < sums.Length; more++)
            sums[more] = sums[more - 1] + (more <= sorted.Length ? sorted[more - 1] : 0);
        return sums;
    }
}

namespace CoCreate.Matching.Coalitions;

/// <summary>Who of a fixed set of parties brings what: the cheapest way that covers all it is asked to.</summary>
internal sealed class CoverAssignment(CoverProblem problem)
{
    private readonly int[] now = new int[64], best = new int[64];
    private int least;

    /// <summary>The cheapest way, or null when none costs less than the limit.</summary>
    public CoverSolution? Cheapest(ReadOnlySpan<int> parties, ulong covered, int limit)
    {
        var sectors = 0U;
        var (standing, brought) = (0, 0);
        for (var i = 0; i < parties.Length; i++)
        {
            var party = problem.Parties[parties[i]];
            sectors |= party.Sector;
            standing += party.Joining;
            brought += party.Least - party.Joining;
            for (var j = 0; j < i; j++)
                standing += problem.Strange[parties[j]][parties[i]];
        }
        standing += problem.SectorCost(sectors);
        least = limit;
        if (standing + brought >= least)
            return null;
        Choose(parties, 0, covered, standing + brought);
        return least == limit ? null : new(parties.ToArray(), best.AsSpan(0, parties.Length).ToArray(), least, covered);
    }

    // The cost holds the cheapest option of everybody not yet chosen for.
    private void Choose(ReadOnlySpan<int> parties, int at, ulong open, int cost)
    {
        if (at == parties.Length)
        {
            if (open != 0)
                return;
            least = cost;
            now.AsSpan(0, at).CopyTo(best);
            return;
        }
        var rest = 0UL;
        for (var i = at + 1; i < parties.Length; i++)
            rest |= problem.Parties[parties[i]].All;
        var party = problem.Parties[parties[at]];
        for (var option = 0; option < party.Options.Length; option++)
        {
            var dearer = cost + party.Options[option].Cost - (party.Least - party.Joining);
            var left = open & ~party.Options[option].Covers;
            if (dearer >= least || (left & ~rest) != 0)
                continue;
            now[at] = option;
            Choose(parties, at + 1, left, dearer);
        }
    }
}

using System.Numerics;

namespace CoCreate.Matching.Coalitions;

/// <summary>Each party with each of the widest sets it can cover, the cheapest parties first. Sets of seats are bits.</summary>
internal sealed class CoverSeats
{
    public const int Most = 128;

    public CoverSeats(CoverProblem problem)
    {
        var seats = problem.Parties.SelectMany((party, at) => party.Widest.Select(covers => (at, party.Least, covers)))
            .OrderBy(s => s.Least).ThenBy(s => s.at).ThenBy(s => s.covers).ToArray();
        Complete = seats.Length <= Most;
        if (!Complete)
            seats = [.. seats.OrderByDescending(s => BitOperations.PopCount(s.covers)).Take(Most).OrderBy(s => s.Least).ThenBy(s => s.at).ThenBy(s => s.covers)];
        (Party, Covers) = ([.. seats.Select(s => s.at)], [.. seats.Select(s => s.covers)]);
        Everybody = Count == Most ? UInt128.MaxValue : (UInt128.One << Count) - 1;
        Meeting = [.. Enumerable.Range(0, problem.Requirements).Select(r => Where(seat => (Covers[seat] >> r & 1) != 0))];
        Same = [.. Party.Select(party => Where(seat => Party[seat] == party))];
    }

    public int Count => Party.Length;

    /// <summary>Whether every seat there is has a place here.</summary>
    public bool Complete { get; }

    /// <summary>Whose seat it is.</summary>
    public int[] Party { get; }

    /// <summary>What it covers.</summary>
    public ulong[] Covers { get; }

    public UInt128 Everybody { get; }

    /// <summary>The seats that meet each requirement.</summary>
    public UInt128[] Meeting { get; }

    /// <summary>The seats of the same party, itself among them.</summary>
    public UInt128[] Same { get; }

    private UInt128 Where(Func<int, bool> holds) =>
        Enumerable.Range(0, Count).Where(holds).Aggregate(UInt128.Zero, (all, seat) => all | UInt128.One << seat);
}

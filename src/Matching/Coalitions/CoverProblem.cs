using System.Collections.Immutable;
using System.Numerics;

namespace CoCreate.Matching.Coalitions;

/// <summary>One way a party can take part: the requirements it covers, a bit each, and what that costs.</summary>
public readonly record struct CoverOption(ulong Covers, int Cost)
{
    /// <summary>Which of its offers it takes for what; the engine's own note.</summary>
    internal ImmutableArray<(int Offer, ulong Part)> Brings { get; init; } = [];

    /// <summary>Those worth a choice, cheapest first: no other covers as much and more for as little.</summary>
    public static CoverOption[] Undominated(IReadOnlyCollection<CoverOption> options) =>
        [.. options.Where(o => o.Covers != 0 && !options.Any(other => other.Covers != o.Covers && (other.Covers & o.Covers) == o.Covers && other.Cost <= o.Cost))
            .OrderBy(o => o.Cost).ThenBy(o => o.Covers)];
}

/// <summary>A party that could join.</summary>
/// <param name="Joining">What it costs that it joins at all, whatever it brings.</param>
/// <param name="Sector">A bit for its sector.</param>
/// <param name="Options">What it can bring; none is as good as another and cheaper.</param>
public sealed record CoverParty(int Joining, uint Sector, CoverOption[] Options)
{
    /// <summary>Everything it could cover.</summary>
    public ulong All { get; } = Options.Aggregate(0UL, (all, o) => all | o.Covers);

    /// <summary>The widest it can cover at once; more than one where there is not enough of it for everything.</summary>
    public ulong[] Widest { get; } = [.. Options.Select(o => o.Covers).Distinct().Where(w => !Options.Any(o => o.Covers != w && (o.Covers & w) == w))];

    /// <summary>The least it costs to have it.</summary>
    public int Least { get; } = Joining + (Options.Length == 0 ? 0 : Options.Min(o => o.Cost));
}

/// <summary>
/// Which parties cover the requirements best: first as many requirements as can be, then as few parties as can be, then the least cost.
/// The cost is a whole number: joining, what is brought, how little each two parties know each other, and each sector that is missing.
/// </summary>
/// <param name="Requirements">How many, 1–64.</param>
/// <param name="Parties">Who could join.</param>
/// <param name="Strange">What it costs that two of them do not know each other.</param>
/// <param name="Sectors">Which sectors are there already, a bit each.</param>
/// <param name="SectorsWanted">How many sectors there should be.</param>
/// <param name="SectorMissing">What each sector short of that costs.</param>
public sealed record CoverProblem(int Requirements, CoverParty[] Parties, int[][] Strange, uint Sectors = 0, int SectorsWanted = 0, int SectorMissing = 0)
{
    /// <summary>The requirements that somebody covers.</summary>
    public ulong Coverable { get; } = Parties.Aggregate(0UL, (all, p) => all | p.All);

    /// <summary>What is missing in sectors costs at least this, when so many more may join.</summary>
    internal int SectorCost(uint sectors, int more = 0) =>
        SectorMissing * Math.Max(0, SectorsWanted - BitOperations.PopCount(sectors | Sectors) - more);
}

/// <summary>Parties by their place in the problem, the option of each, the cost, and the requirements covered.</summary>
public sealed record CoverSolution(int[] Parties, int[] Options, int Cost, ulong Covered);

/// <summary>The best solutions in order. Those up to <c>Proven</c> are proven to be the best there are; nobody covers more than <c>MostCovered</c>, nor that with fewer than <c>LeastParties</c>.</summary>
public sealed record CoverResult(IReadOnlyList<CoverSolution> Best, int Proven, int LeastParties, int MostCovered);

using System.Collections.Immutable;

namespace CoCreate.Rooms.State;

/// <summary>In which phases a noun may be done.</summary>
/// <param name="Id">The part of a kind before the dot: <c>card</c>.</param>
/// <param name="Phases">Where it may.</param>
public sealed record PhaseRule(string Id, ImmutableArray<Phase> Phases) : IShelved
{
    /// <summary>One thing after the other: the board from the good question on, dots while choosing, decisions from direction, clauses from model, promises at the end. For templates.</summary>
    public static ImmutableArray<PhaseRule> Strict { get; } =
    [
        new("card", [Phase.Mystery, Phase.Direction, Phase.Model, Phase.Commitments, Phase.Agreement]),
        new("vote", [Phase.Direction, Phase.Model, Phase.Commitments]),
        new("decision", [Phase.Direction, Phase.Model, Phase.Commitments, Phase.Agreement]),
        new("clause", [Phase.Model, Phase.Commitments, Phase.Agreement]),
        new("agreement", [Phase.Model, Phase.Commitments, Phase.Agreement]),
    ];
}

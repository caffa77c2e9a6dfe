using System.Collections.Frozen;

namespace CoCreate.Matching.Learning;

/// <summary>What answers have taught about the weights: for the whole network, and for each municipality that has enough of its own.</summary>
public sealed class OnlineWeights
{
    private readonly FrozenDictionary<string, SignalFactors> local;

    /// <param name="whole">Where a municipality has nothing of its own.</param>
    /// <param name="local">By the code of the municipality that asks.</param>
    public OnlineWeights(SignalFactors whole, IEnumerable<KeyValuePair<string, SignalFactors>> local) =>
        (Whole, this.local) = (whole, local.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>Nobody has answered yet.</summary>
    public static OnlineWeights None { get; } = new(SignalFactors.Frozen, []);

    /// <summary>What all answers together have taught.</summary>
    public SignalFactors Whole { get; }

    /// <summary>Municipalities with answers of their own.</summary>
    public IEnumerable<string> Municipalities => local.Keys;

    /// <summary>The weights for those who ask from a municipality.</summary>
    public SignalFactors For(string? municipality) => municipality is not null && local.TryGetValue(municipality, out var own) ? own : Whole;
}

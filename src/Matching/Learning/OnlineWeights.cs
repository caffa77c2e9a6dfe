using System.Collections.Frozen;

namespace CoCreate.Matching.Learning;

/// <summary>What answers have taught about the weights: for the whole network, and for each municipality that has enough of its own.</summary>
public sealed class OnlineWeights
{
    private readonly FrozenDictionary<string, LearnedWeights> local;

    /// <param name="whole">Where a municipality has nothing of its own.</param>
    /// <param name="local">By the code of the municipality that asks.</param>
    public OnlineWeights(LearnedWeights whole, IEnumerable<KeyValuePair<string, LearnedWeights>> local) =>
        (Whole, this.local) = (whole, local.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>Nobody has answered yet.</summary>
    public static OnlineWeights None { get; } = new(LearnedWeights.Nothing, []);

    /// <summary>What all answers together have taught.</summary>
    public LearnedWeights Whole { get; }

    /// <summary>Municipalities with answers of their own.</summary>
    public IEnumerable<string> Municipalities => local.Keys;

    /// <summary>What a municipality's own answers have taught; null when they are too few.</summary>
    public LearnedWeights? Own(string municipality) => local.GetValueOrDefault(municipality);

    /// <summary>The weights for those who ask from a municipality.</summary>
    public SignalFactors For(string? municipality) => (municipality is not null && Own(municipality) is { } own ? own : Whole).Factors;
}

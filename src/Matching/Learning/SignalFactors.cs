using System.Collections.Frozen;

namespace CoCreate.Matching.Learning;

/// <summary>How much each signal weighs against its frozen weight: 1 where nothing was learned, never outside 0.5–1.5.</summary>
public sealed class SignalFactors
{
    /// <summary>No weight moves further than this.</summary>
    public const double Least = 0.5, Most = 1.5;

    private readonly FrozenDictionary<string, double> factors;

    /// <summary>What lies outside the bounds is brought inside.</summary>
    public SignalFactors(IEnumerable<KeyValuePair<string, double>> factors) =>
        this.factors = factors.ToFrozenDictionary(f => f.Key, f => Math.Clamp(f.Value, Least, Most), StringComparer.Ordinal);

    /// <summary>Every weight as it is shipped.</summary>
    public static SignalFactors Frozen { get; } = new([]);

    /// <summary>By the code of a signal or of a family of partner signals.</summary>
    public double this[string signal] => factors.TryGetValue(signal, out var factor) ? factor : 1;

    /// <summary>Those that moved.</summary>
    public IEnumerable<string> Moved => factors.Keys;
}

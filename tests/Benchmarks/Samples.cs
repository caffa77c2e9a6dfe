namespace CoCreate.Benchmarks;

/// <summary>Measured values, sorted.</summary>
public sealed class Samples(IEnumerable<double> values)
{
    private readonly double[] sorted = [.. values.Order()];

    /// <summary>How many.</summary>
    public int Count => sorted.Length;

    /// <summary>The smallest.</summary>
    public double Min => sorted[0];

    /// <summary>The greatest.</summary>
    public double Max => sorted[^1];

    /// <summary>The middle one.</summary>
    public double Median => At(0.5);

    /// <summary>99 of 100 are at most this.</summary>
    public double P99 => At(0.99);

    /// <summary>The value below which that share lies (nearest rank).</summary>
    public double At(double share) => sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
}

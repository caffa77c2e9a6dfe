namespace CoCreate.Benchmarks.Fair;

/// <summary>A mean and its 95 % interval by bootstrap.</summary>
internal sealed record Interval(double Mean, double Low, double High)
{
    private const int Rounds = 1000;

    public static Interval Of(IReadOnlyList<double> values)
    {
        var random = new Random(20261120);
        var means = new Samples(Enumerable.Range(0, Rounds).Select(_ => Enumerable.Range(0, values.Count).Average(_ => values[random.Next(values.Count)])));
        return new(values.Average(), means.At(0.025), means.At(0.975));
    }

    public override string ToString() => FormattableString.Invariant($"{Mean:+0.000;-0.000} [{Low:+0.000;-0.000}, {High:+0.000;-0.000}]");
}

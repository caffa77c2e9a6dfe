namespace CoCreate.Matching.Reasons;

/// <summary>Whole points that sum to a whole.</summary>
internal static class Points
{
    /// <summary>The nearest whole number, halves away from zero.</summary>
    public static int Round(double points) => (int)(points >= 0 ? points + 0.5 : points - 0.5);

    /// <summary>Shares a total out in proportion, largest remainders first; earlier ones win ties.</summary>
    public static int[] Apportion(double[] shares, int total)
    {
        var sum = shares.Sum();
        if (sum <= 0)
            return new int[shares.Length];
        var exact = Array.ConvertAll(shares, s => s * total / sum);
        var whole = Array.ConvertAll(exact, e => (int)Math.Floor(e));
        foreach (var at in Enumerable.Range(0, shares.Length).OrderByDescending(i => exact[i] - whole[i]).Take(total - whole.Sum()))
            whole[at]++;
        return whole;
    }

    /// <summary>Makes signals sum to 0 when they sum to less and to 10,000 when they sum to more, by taking from those that went too far.</summary>
    public static int[] Balanced(int[] points)
    {
        var sum = points.Sum();
        return sum < 0 ? Shortened(points, -1, -points.Where(p => p > 0).Sum())
            : sum > 10_000 ? Shortened(points, 1, 10_000 - points.Where(p => p < 0).Sum())
            : points;
    }

    private static int[] Shortened(int[] points, int sign, int total)
    {
        var shares = Apportion(Array.ConvertAll(points, p => p * sign > 0 ? (double)Math.Abs(p) : 0), Math.Abs(total));
        return [.. points.Select((p, i) => p * sign > 0 ? sign * shares[i] : p)];
    }
}

namespace CoCreate.Matching.Reasons;

/// <summary>Whole points that sum to a whole.</summary>
internal static class Points
{
    /// <summary>The nearest whole number, halves away from zero.</summary>
    public static int Round(double points) => (int)(points >= 0 ? points + 0.5 : points - 0.5);

    /// <summary>Shares a total out in proportion, largest remainders first; earlier ones win ties.</summary>
    public static int[] Apportion(double[] shares, int total)
    {
        var whole = new int[shares.Length];
        Apportion(shares, total, whole);
        return whole;
    }

    /// <summary>The same into a list that is at least as long.</summary>
    public static void Apportion(ReadOnlySpan<double> shares, int total, Span<int> whole)
    {
        whole.Clear();
        var (sum, left) = (0.0, total);
        foreach (var share in shares)
            sum += share;
        if (sum <= 0)
            return;
        Span<double> over = stackalloc double[shares.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            var exact = shares[i] * total / sum;
            whole[i] = (int)Math.Floor(exact);
            (over[i], left) = (exact - whole[i], left - whole[i]);
        }
        for (var each = Math.Min(left, shares.Length); each > 0; each--)
        {
            var at = 0;
            for (var i = 1; i < over.Length; i++)
                if (over[i] > over[at])
                    at = i;
            whole[at]++;
            over[at] = double.NegativeInfinity;
        }
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

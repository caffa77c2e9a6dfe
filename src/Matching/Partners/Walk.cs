namespace CoCreate.Matching.Partners;

/// <summary>
/// Who is met most often by somebody who wanders from an organisation to one of its past partnerships and on to one of its members, and begins anew
/// now and then (personalised PageRank: Page et al. 1999; Haveliwala 2002).
/// </summary>
internal static class Walk
{
    private const double Anew = 0.3;
    private const int Steps = 8;

    /// <param name="trails">The past.</param>
    /// <param name="start">Where it begins, by organisation; sums to 1, or is all 0.</param>
    /// <param name="weights">How willingly each past partnership is taken.</param>
    public static double[] From(Trails trails, double[] start, double[] weights)
    {
        var total = Totals(trails, weights);
        var here = (double[])start.Clone();
        for (var step = 0; step < Steps; step++)
        {
            var next = new double[here.Length];
            for (var t = 0; t < trails.All.Length; t++)
            {
                if (weights[t] == 0)
                    continue;
                var members = trails.All[t].Members;
                var carried = 0.0;
                foreach (var m in members)
                    if (here[m] > 0)
                        carried += here[m] / total[m];
                if (carried == 0)
                    continue;
                var share = carried * weights[t] / members.Length;
                foreach (var m in members)
                    next[m] += share;
            }
            for (var i = 0; i < next.Length; i++)
                next[i] = (1 - Anew) * next[i] + Anew * start[i];
            here = next;
        }
        return here;
    }

    /// <summary>A start spread over the members of past partnerships, each by its weight.</summary>
    public static double[] Spread(Trails trails, double[] weights)
    {
        var start = new double[trails.Bound];
        var sum = 0.0;
        for (var t = 0; t < weights.Length; t++)
            sum += weights[t];
        if (sum <= 0)
            return start;
        for (var t = 0; t < weights.Length; t++)
            if (weights[t] > 0)
                foreach (var m in trails.All[t].Members)
                    start[m] += weights[t] / sum / trails.All[t].Members.Length;
        return start;
    }

    public static double[] Totals(Trails trails, double[] weights)
    {
        var total = new double[trails.Bound];
        for (var t = 0; t < trails.All.Length; t++)
            foreach (var m in trails.All[t].Members)
                total[m] += weights[t];
        return total;
    }
}

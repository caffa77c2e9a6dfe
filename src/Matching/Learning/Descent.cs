namespace CoCreate.Matching.Learning;

/// <summary>Finds where a smooth function is least (L-BFGS with backtracking: Nocedal and Wright, "Numerical Optimization", 2006, algorithm 7.4).</summary>
internal sealed class Descent(Func<double[], double[], double> function)
{
    private const int Memory = 8, MostSteps = 200;
    private const double Enough = 1e-7;

    public double[] Run(double[] start)
    {
        var (x, slope) = (start, new double[start.Length]);
        var value = function(x, slope);
        var past = new List<(double[] S, double[] Y, double Rho)>();
        for (var step = 0; step < MostSteps; step++)
        {
            var way = Way(slope, past);
            var steep = Dot(way, slope);
            if (steep > -Enough * Enough)
                break;
            var (length, next, nextSlope, nextValue) = (step == 0 ? 1 / Math.Sqrt(-steep) : 1.0, x, slope, value);
            var found = false;
            for (var tries = 0; tries < 30 && !found; tries++, length /= 2)
            {
                next = [.. x.Select((v, i) => v + length * way[i])];
                nextSlope = new double[x.Length];
                nextValue = function(next, nextSlope);
                found = nextValue <= value + 1e-4 * length * steep;
            }
            if (!found)
                break;
            double[] s = [.. next.Select((v, i) => v - x[i])], y = [.. nextSlope.Select((v, i) => v - slope[i])];
            if (Dot(s, y) is > 1e-12 and var curve)
                past.Add((s, y, 1 / curve));
            if (past.Count > Memory)
                past.RemoveAt(0);
            var gained = value - nextValue;
            (x, slope, value) = (next, nextSlope, nextValue);
            if (gained < Enough * Math.Max(1, Math.Abs(value)))
                break;
        }
        return x;
    }

    private static double[] Way(double[] slope, List<(double[] S, double[] Y, double Rho)> past)
    {
        double[] way = [.. slope.Select(v => -v)];
        var alphas = new double[past.Count];
        for (var i = past.Count - 1; i >= 0; i--)
        {
            alphas[i] = past[i].Rho * Dot(past[i].S, way);
            Add(way, past[i].Y, -alphas[i]);
        }
        if (past.Count > 0)
        {
            var scale = Dot(past[^1].S, past[^1].Y) / Dot(past[^1].Y, past[^1].Y);
            for (var k = 0; k < way.Length; k++)
                way[k] *= scale;
        }
        for (var i = 0; i < past.Count; i++)
            Add(way, past[i].S, alphas[i] - past[i].Rho * Dot(past[i].Y, way));
        return way;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var k = 0; k < a.Length; k++)
            sum += a[k] * b[k];
        return sum;
    }

    private static void Add(double[] to, double[] what, double times)
    {
        for (var k = 0; k < to.Length; k++)
            to[k] += times * what[k];
    }
}

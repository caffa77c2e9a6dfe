using System.Numerics;

namespace CoCreate.Matching.Learning;

/// <summary>
/// Learns weights so that those who were chosen stand first: each of the chosen against all who were not, by a softmax (listwise loss: Cao et al.,
/// "Learning to Rank: From Pairwise Approach to Listwise Approach", 2007), held back by the square of the weights. The chosen do not stand in each other's way,
/// and a question counts as a power of how many were chosen. The same lessons give the same weights.
/// </summary>
public sealed class Listwise
{
    private readonly IReadOnlyList<Lesson> lessons;
    private readonly int width, padded;
    private readonly double[] scale, counts;
    private readonly float[][] rows;
    private readonly double strength;
    private readonly bool[] used;

    /// <param name="lessons">Questions with answers.</param>
    /// <param name="strength">How much the weights are held back, on the summed loss.</param>
    /// <param name="power">How much more a question counts of which many were chosen: 0 = all questions alike, 1 = all chosen alike.</param>
    /// <param name="used">Which signals may have a weight; null = all.</param>
    public Listwise(IReadOnlyList<Lesson> lessons, double strength, double power, bool[]? used = null)
    {
        (this.lessons, this.strength) = ([.. lessons.Where(l => l.Chosen.Length > 0 && l.Chosen.Length < l.Candidates.Length)], strength);
        width = lessons[0].Width;
        padded = (width + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        this.used = used ?? [.. Enumerable.Repeat(true, width)];
        scale = Spread();
        var powers = this.lessons.Sum(l => Math.Pow(l.Chosen.Length, power));
        counts = [.. this.lessons.Select(l => Math.Pow(l.Chosen.Length, power) * this.lessons.Count / powers)];
        rows = [.. this.lessons.Select(Scaled)];
    }

    /// <summary>The weights for signals as they are measured.</summary>
    public double[] Learn()
    {
        var weights = new Descent(Loss).Run(new double[padded]);
        return [.. Enumerable.Range(0, width).Select(k => used[k] ? weights[k] * scale[k] : 0)];
    }

    private double Loss(double[] weights, double[] slope)
    {
        var single = Array.ConvertAll(weights, w => (float)w);
        var loss = 0.0;
        for (var k = 0; k < padded; k++)
        {
            loss += 0.5 * strength * weights[k] * weights[k];
            slope[k] = strength * weights[k];
        }
        for (var l = 0; l < lessons.Count; l++)
            loss += Loss(lessons[l], counts[l] / lessons[l].Chosen.Length, rows[l], single, slope);
        return loss;
    }

    // counts: how much each of the chosen counts
    private double Loss(Lesson lesson, double counts, float[] row, float[] weights, double[] slope)
    {
        var n = lesson.Candidates.Length;
        var margins = new double[n];
        for (var i = 0; i < n; i++)
            margins[i] = Dot(row.AsSpan(i * padded, padded), weights);
        var most = margins.Max();
        for (var i = 0; i < n; i++)
            margins[i] = Math.Exp(margins[i] - most);
        var pull = new float[n];
        foreach (var chosen in lesson.Chosen)
            pull[chosen] = 1;
        var others = 0.0;
        for (var i = 0; i < n; i++)
            others += pull[i] == 0 ? margins[i] : 0;
        double loss = 0, against = 0;
        foreach (var chosen in lesson.Chosen)
        {
            var all = Math.Max(margins[chosen] + others, 1e-300);
            loss -= counts * Math.Log(Math.Max(margins[chosen], 1e-300) / all);
            against += counts / all;
            pull[chosen] = (float)(counts * (margins[chosen] / all - 1));
        }
        var gathered = new float[padded];
        for (var i = 0; i < n; i++)
            Add(gathered, row.AsSpan(i * padded, padded), pull[i] == 0 ? (float)(against * margins[i]) : pull[i]);
        for (var k = 0; k < padded; k++)
            slope[k] += gathered[k];
        return loss;
    }

    private static float Dot(ReadOnlySpan<float> row, float[] weights)
    {
        var sum = Vector<float>.Zero;
        for (var k = 0; k < row.Length; k += Vector<float>.Count)
            sum += new Vector<float>(row[k..]) * new Vector<float>(weights, k);
        return Vector.Sum(sum);
    }

    private static void Add(float[] to, ReadOnlySpan<float> row, float times)
    {
        var t = new Vector<float>(times);
        for (var k = 0; k < row.Length; k += Vector<float>.Count)
            (new Vector<float>(to, k) + new Vector<float>(row[k..]) * t).CopyTo(to, k);
    }

    private float[] Scaled(Lesson lesson)
    {
        var scaled = new float[lesson.Candidates.Length * padded];
        for (var i = 0; i < lesson.Candidates.Length; i++)
            for (var k = 0; k < width; k++)
                scaled[i * padded + k] = used[k] ? (float)(lesson.Rows[i * width + k] * scale[k]) : 0;
        return scaled;
    }

    // 1 over how much a signal varies; a signal that never varies gets no weight.
    private double[] Spread()
    {
        double[] sum = new double[width], squares = new double[width];
        double count = lessons.Sum(l => (double)l.Candidates.Length);
        foreach (var lesson in lessons)
            for (var i = 0; i < lesson.Candidates.Length; i++)
                for (var k = 0; k < width; k++)
                {
                    double value = lesson.Rows[i * width + k];
                    sum[k] += value;
                    squares[k] += value * value;
                }
        return [.. Enumerable.Range(0, width).Select(k => squares[k] / count - sum[k] / count * (sum[k] / count) is > 1e-9 and var variance ? 1 / Math.Sqrt(variance) : 0)];
    }
}

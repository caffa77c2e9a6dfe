using System.Numerics;

namespace CoCreate.Matching.Learning;

/// <summary>
/// Learns weights so that those who were chosen stand first: the softmax over all candidates of a question shall give each of the chosen an equal share
/// (listwise loss: Cao et al., "Learning to Rank: From Pairwise Approach to Listwise Approach", 2007), held back by the square of the
/// weights. The same lessons give the same weights.
/// </summary>
public sealed class Listwise
{
    private readonly IReadOnlyList<Lesson> lessons;
    private readonly int width, padded;
    private readonly double[] scale;
    private readonly float[][] rows;
    private readonly double strength;
    private readonly bool[] used;

    /// <param name="lessons">Questions with answers.</param>
    /// <param name="strength">How much the weights are held back, on the summed loss.</param>
    /// <param name="used">Which signals may have a weight; null = all.</param>
    public Listwise(IReadOnlyList<Lesson> lessons, double strength, bool[]? used = null)
    {
        (this.lessons, this.strength) = ([.. lessons.Where(l => l.Chosen.Length > 0 && l.Chosen.Length < l.Candidates.Length)], strength);
        width = lessons[0].Width;
        padded = (width + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        this.used = used ?? [.. Enumerable.Repeat(true, width)];
        scale = Spread();
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
            loss += Loss(lessons[l], rows[l], single, slope);
        return loss;
    }

    private double Loss(Lesson lesson, float[] row, float[] weights, double[] slope)
    {
        var n = lesson.Candidates.Length;
        var margins = new double[n];
        for (var i = 0; i < n; i++)
            margins[i] = Dot(row.AsSpan(i * padded, padded), weights);
        var most = margins.Max();
        var sum = 0.0;
        for (var i = 0; i < n; i++)
            sum += margins[i] = Math.Exp(margins[i] - most);
        var loss = Math.Log(sum);
        var pull = new float[n];
        for (var i = 0; i < n; i++)
            pull[i] = (float)(margins[i] / sum);
        foreach (var chosen in lesson.Chosen)
        {
            loss -= Math.Log(Math.Max(margins[chosen], 1e-300)) / lesson.Chosen.Length;
            pull[chosen] -= 1f / lesson.Chosen.Length;
        }
        var gathered = new float[padded];
        for (var i = 0; i < n; i++)
            Add(gathered, row.AsSpan(i * padded, padded), pull[i]);
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

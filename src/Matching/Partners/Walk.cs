using System.Numerics;

namespace CoCreate.Matching.Partners;

/// <summary>
/// Who is met most often by somebody who wanders from an organisation to one of its past partnerships and on to one of its members, and begins anew
/// now and then (personalised PageRank: Page et al. 1999; Haveliwala 2002). A few steps say nearly all; the last is only taken to those it is asked of.
/// </summary>
internal static class Walk
{
    /// <summary>How often it begins anew.</summary>
    public const float Anew = 0.3f;

    /// <summary>How likely each past partnership is taken next, by each of its members: sums in the order of the members, however they are gathered.</summary>
    /// <param name="paths">Who took part in what.</param>
    /// <param name="here">By organisation: how likely one is there.</param>
    /// <param name="inverse">By organisation: 1 over the weights of all it took part in.</param>
    /// <param name="weights">By past partnership: how willingly it is taken, shared by its members.</param>
    /// <param name="flow">By past partnership: the answer.</param>
    /// <param name="carried">By organisation, to write on.</param>
    public static void Take(Paths paths, float[] here, float[] inverse, float[] weights, float[] flow, float[] carried)
    {
        Times(here, inverse, carried);
        var few = 0;
        for (var o = Next(here, 0); o >= 0 && few * 2 <= paths.Edges; o = Next(here, o + 1))
            few += paths.CountOf(o);
        if (few * 2 <= paths.Edges)
        {
            Array.Clear(flow);
            for (var o = Next(here, 0); o >= 0; o = Next(here, o + 1))
                foreach (var t in paths.Of(o))
                    flow[t] += carried[o];
        }
        else
            for (var t = 0; t < flow.Length; t++)
            {
                var sum = 0f;
                foreach (var m in paths.MembersOf(t))
                    sum += carried[m];
                flow[t] = sum;
            }
        Times(flow, weights, flow);
    }

    /// <summary>Who is met then: every member of a past partnership is equally often.</summary>
    public static void Meet(Paths paths, float[] flow, float[] start, float[] next)
    {
        Array.Clear(next);
        for (var t = Next(flow, 0); t >= 0; t = Next(flow, t + 1))
        {
            var share = flow[t];
            foreach (var m in paths.MembersOf(t))
                next[m] += share;
        }
        var at = 0;
        for (; at <= next.Length - Vector<float>.Count; at += Vector<float>.Count)
            (new Vector<float>(next, at) * (1 - Anew) + new Vector<float>(start, at) * Anew).CopyTo(next, at);
        for (; at < next.Length; at++)
            next[at] = next[at] * (1 - Anew) + start[at] * Anew;
    }

    /// <summary>The same for one organisation.</summary>
    public static float Met(Paths paths, ReadOnlySpan<float> flow, ReadOnlySpan<float> start, int organisation)
    {
        var met = 0f;
        foreach (var t in paths.Of(organisation))
            met += flow[t];
        return met * (1 - Anew) + start[organisation] * Anew;
    }

    /// <summary>1 over the weights of all an organisation took part in; 0 when that is nothing.</summary>
    public static void Inverse(Paths paths, ReadOnlySpan<float> weights, Span<float> inverse)
    {
        inverse.Clear();
        for (var t = 0; t < weights.Length; t++)
            foreach (var m in paths.MembersOf(t))
                inverse[m] += weights[t];
        for (var o = 0; o < inverse.Length; o++)
            inverse[o] = inverse[o] > 0 ? 1 / inverse[o] : 0;
    }

    private static void Times(float[] one, float[] other, float[] product)
    {
        var at = 0;
        for (; at <= product.Length - Vector<float>.Count; at += Vector<float>.Count)
            (new Vector<float>(one, at) * new Vector<float>(other, at)).CopyTo(product, at);
        for (; at < product.Length; at++)
            product[at] = one[at] * other[at];
    }

    // the next that is not 0
    private static int Next(ReadOnlySpan<float> values, int from)
    {
        if (from < values.Length && values[from] != 0)
            return from;
        var at = from < values.Length ? values[from..].IndexOfAnyExcept(0f) : -1;
        return at < 0 ? -1 : from + at;
    }
}

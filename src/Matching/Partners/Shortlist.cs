using System.Numerics;

namespace CoCreate.Matching.Partners;

/// <summary>
/// Who is worth measuring closely: those met on two steps from the asker, those who did something like it, those who are named or say the same
/// words, and those who take part most. Of anybody else the past says nothing.
/// </summary>
internal static class Shortlist
{
    /// <summary>So many at most.</summary>
    public const int Most = 600;

    // one in so many is a sample of all
    private const int Apart = 16;

    /// <summary>Who is never met is still met this often.</summary>
    private const float Hardly = 1e-6f;

    /// <summary>Places of those on the list, ascending.</summary>
    public static int Of(Inquiry about, Span<int> list)
    {
        var count = about.Trails.Profiles.Length;
        var rough = about.Desk.Rough.AsSpan(0, count);
        Rough(about, rough);
        if (about.Lead >= 0 && about.Lead < count)
            rough[about.Lead] = -1;
        return Best(rough, Math.Min(Most, count), list, about.Desk.Carried);
    }

    /// <summary>Places of so many of the largest values, ascending; of equal ones the first.</summary>
    public static int Best(ReadOnlySpan<float> values, int most, Span<int> list) => Best(values, most, list, new float[values.Length]);

    private static int Best(ReadOnlySpan<float> values, int most, Span<int> list, Span<float> scratch)
    {
        var (least, ties) = Least(values, most, scratch);
        var (found, bound) = (0, new Vector<float>(least));
        for (var from = 0; from < values.Length; from += Vector<float>.Count)
        {
            // most lie below, many at a time
            if (from + Vector<float>.Count <= values.Length && !Vector.GreaterThanOrEqualAny(new Vector<float>(values[from..]), bound))
                continue;
            var end = Math.Min(from + Vector<float>.Count, values.Length);
            for (var o = from; o < end && found < list.Length; o++)
                if (values[o] > least || (values[o] == least && ties-- > 0))
                    list[found++] = o;
        }
        return found;
    }

    private static void Rough(Inquiry about, Span<float> rough)
    {
        var (trails, desk, themed) = (about.Trails, about.Desk, about.Themed);
        var (since, active, all, here) = (about.Since, themed.Active, trails.Kinds.Active, desk.Here);
        if (!about.HasWords)
        {
            var at = 0;
            for (; at <= rough.Length - Vector<float>.Count; at += Vector<float>.Count)
                ((new Vector<float>(here, at) + new Vector<float>(Hardly)) * (Vector<float>.One + since * new Vector<float>(active, at)) * (Vector<float>.One + since * new Vector<float>(all, at)))
                    .CopyTo(rough[at..]);
            for (; at < rough.Length; at++)
                rough[at] = (here[at] + Hardly) * (1 + since * active[at]) * (1 + since * all[at]);
            return;
        }
        // who did something like it, in the area or recently
        rough.Clear();
        var sum = 0f;
        for (var t = 0; t < trails.All.Length; t++)
            if (about.Likely(t) is > 0 and var likely)
            {
                sum += likely;
                foreach (var m in trails.Paths.MembersOf(t))
                    if (m < rough.Length)
                        rough[m] += likely;
            }
        var share = sum > 0 ? 20 / sum : 0;
        for (var o = 0; o < rough.Length; o++)
            rough[o] = share * rough[o] + here[o] + desk.Rarest[o] + about.ProfileOf(o) + 0.1f * themed.Presence(trails.Kinds, o);
    }

    // The value of the last that is on the list, and how many that have it are.
    private static (float Least, int Ties) Least(ReadOnlySpan<float> values, int most, Span<float> scratch)
    {
        if (values.Length <= most)
            return (float.NegativeInfinity, 0);
        var sample = scratch[..((values.Length + Apart - 1) / Apart)];
        for (var i = 0; i < sample.Length; i++)
            sample[i] = values[i * Apart];
        // a sample says what is certainly below the list; when it misleads, everybody is looked at
        var count = Above(values, AtPlace(sample, Math.Max(0, sample.Length - 1 - 2 * most / Apart)), scratch);
        if (count < most)
        {
            values.CopyTo(scratch);
            count = values.Length;
        }
        var least = AtPlace(scratch[..count], count - most);
        var larger = 0;
        foreach (var value in scratch[..count])
            larger += value > least ? 1 : 0;
        return (least, most - larger);
    }

    private static int Above(ReadOnlySpan<float> values, float least, Span<float> found)
    {
        var (count, bound) = (0, new Vector<float>(least));
        for (var from = 0; from < values.Length; from += Vector<float>.Count)
        {
            if (from + Vector<float>.Count <= values.Length && !Vector.GreaterThanOrEqualAny(new Vector<float>(values[from..]), bound))
                continue;
            foreach (var value in values[from..Math.Min(from + Vector<float>.Count, values.Length)])
                if (value >= least)
                    found[count++] = value;
        }
        return count;
    }

    // what stands at a place once they are sorted, without sorting the rest (Hoare, "Find", 1961)
    private static float AtPlace(Span<float> values, int place)
    {
        var (low, high) = (0, values.Length - 1);
        while (low < high)
        {
            var (pivot, i, j) = (values[(low + high) >> 1], low, high);
            while (i <= j)
            {
                while (values[i] < pivot)
                    i++;
                while (values[j] > pivot)
                    j--;
                if (i <= j)
                {
                    (values[i], values[j]) = (values[j], values[i]);
                    (i, j) = (i + 1, j - 1);
                }
            }
            if (place > j && place < i)
                break;
            (low, high) = place <= j ? (low, j) : (i, high);
        }
        return values[place];
    }
}

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
        return Best(rough, Math.Min(Most, count), list);
    }

    /// <summary>Places of so many of the largest values, ascending; of equal ones the first.</summary>
    public static int Best(ReadOnlySpan<float> values, int most, Span<int> list)
    {
        var (least, ties) = Least(values, most);
        var found = 0;
        for (var o = 0; o < values.Length && found < list.Length; o++)
            if (values[o] > least || (values[o] == least && ties-- > 0))
                list[found++] = o;
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
    private static (float Least, int Ties) Least(ReadOnlySpan<float> values, int most)
    {
        if (values.Length <= most)
            return (float.NegativeInfinity, 0);
        var upper = new float[values.Length / Apart + 1];
        for (var i = 0; i < upper.Length && i * Apart < values.Length; i++)
            upper[i] = values[i * Apart];
        Array.Sort(upper);
        // a sample says what is certainly below the list; when it misleads, everybody is looked at
        var among = Above(values, upper[Math.Max(0, upper.Length - 1 - 2 * most / Apart)]);
        if (among.Length < most)
            among = values.ToArray();
        Array.Sort(among);
        var least = among[^most];
        var larger = 0;
        for (var i = among.Length - 1; i >= 0 && among[i] > least; i--)
            larger++;
        return (least, most - larger);
    }

    private static float[] Above(ReadOnlySpan<float> values, float least)
    {
        var (count, at, bound) = (0, 0, new Vector<float>(least));
        for (; at <= values.Length - Vector<float>.Count; at += Vector<float>.Count)
            count -= Vector.Sum(Vector.GreaterThanOrEqual(new Vector<float>(values[at..]), bound));
        for (; at < values.Length; at++)
            count += values[at] >= least ? 1 : 0;
        var found = new float[count];
        at = 0;
        foreach (var value in values)
            if (value >= least)
                found[at++] = value;
        return found;
    }
}

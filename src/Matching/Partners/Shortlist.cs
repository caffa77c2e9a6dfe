namespace CoCreate.Matching.Partners;

/// <summary>
/// Who is worth measuring closely: those met on two steps from the asker, those who did something like it, those who are named or say the same
/// words, and those who take part most. Of anybody else the past says nothing.
/// </summary>
internal static class Shortlist
{
    /// <summary>So many at most.</summary>
    public const int Most = 600;

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
        var (least, ties) = Least(rough, Math.Min(Most, count));
        var found = 0;
        for (var o = 0; o < count && found < list.Length; o++)
            if (rough[o] > least || (rough[o] == least && ties-- > 0))
                list[found++] = o;
        return found;
    }

    private static void Rough(Inquiry about, Span<float> rough)
    {
        var (trails, desk, themed) = (about.Trails, about.Desk, about.Themed);
        var (since, active, all, here) = (about.Since, themed.Active, trails.Kinds.Active, desk.Here);
        if (!about.HasWords)
        {
            for (var o = 0; o < rough.Length; o++)
                rough[o] = (here[o] + Hardly) * (1 + since * active[o]) * (1 + since * all[o]);
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
            return (-2, 0);
        // positive numbers sort as their bits do: first by the upper ones, then those of one step among themselves
        const int shift = 18;
        Span<int> counts = stackalloc int[(0x7F800000 >> shift) + 1];
        counts.Clear();
        foreach (var value in values)
            if (value >= 0)
                counts[BitConverter.SingleToInt32Bits(value) >> shift]++;
        var (step, above) = (counts.Length - 1, 0);
        while (step > 0 && above + counts[step] < most)
            above += counts[step--];
        var among = new float[counts[step]];
        var at = 0;
        foreach (var value in values)
            if (value >= 0 && BitConverter.SingleToInt32Bits(value) >> shift == step)
                among[at++] = value;
        Array.Sort(among);
        var place = most - above;
        if (place > among.Length)
            return (-0.5f, 0);
        var least = among[^place];
        var larger = 0;
        for (var i = among.Length - 1; i >= 0 && among[i] > least; i--)
            larger++;
        return (least, place - larger);
    }
}

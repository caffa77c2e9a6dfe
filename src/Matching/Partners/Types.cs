namespace CoCreate.Matching.Partners;

/// <summary>Which words the names of those have who took part in what is like it, against how common they are among all names: the kind of organisation that usually does.</summary>
internal static class Types
{
    /// <summary>What is so little like it says nothing of kinds.</summary>
    private const float Hardly = 0.001f;

    /// <summary>A word that fewer names hold is no kind.</summary>
    private const int Least = 3;

    public static void Measure(Inquiry about, Table into, int part)
    {
        var (trails, sum) = (about.Trails, 0f);
        for (var t = 0; t < trails.All.Length; t++)
            sum += about.Likely(t);
        if (sum <= 0)
            return;
        var expected = new OrderedDictionary<Names.Stem, float>();
        var last = new int[trails.Names.Count];
        for (var t = 0; t < trails.All.Length; t++)
            if (about.Likely(t) is var likely && likely > Hardly * sum)
                foreach (var m in trails.Paths.MembersOf(t))
                    if (m != trails.All[t].Lead)
                        foreach (var stem in trails.Names.StemsOf(m))
                            if (stem.With.Count >= Least && last[stem.Number] != t + 1)
                            {
                                last[stem.Number] = t + 1;
                                expected[stem] = expected.GetValueOrDefault(stem) + likely / sum;
                            }
        foreach (var (stem, share) in expected)
        {
            var worth = share * Math.Max(0, MathF.Log((share + 0.01f) / (stem.Commonness + 0.01f)));
            foreach (var o in stem.With)
                if (about.Desk.SlotOf[o] is > 0 and var slot)
                    into[part, slot - 1] += worth;
        }
    }
}

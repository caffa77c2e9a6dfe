namespace CoCreate.Matching.Partners;

/// <summary>Who took part in what, as flat lists of numbers: the members of each past partnership, and the past partnerships of each organisation, both ascending.</summary>
internal sealed class Paths
{
    private readonly int[] from, members, ownFrom, own;

    public Paths(IReadOnlyList<int[]> membersOf, int organisations)
    {
        (Count, Organisations) = (membersOf.Count, organisations);
        from = new int[Count + 1];
        ownFrom = new int[organisations + 1];
        for (var t = 0; t < Count; t++)
        {
            from[t + 1] = from[t] + membersOf[t].Length;
            foreach (var m in membersOf[t])
                ownFrom[m + 1]++;
        }
        for (var o = 0; o < organisations; o++)
            ownFrom[o + 1] += ownFrom[o];
        (members, own) = (new int[from[Count]], new int[from[Count]]);
        var at = ownFrom.ToArray();
        for (var t = 0; t < Count; t++)
        {
            membersOf[t].CopyTo(members, from[t]);
            foreach (var m in membersOf[t])
                own[at[m]++] = t;
        }
    }

    /// <summary>How many past partnerships there are.</summary>
    public int Count { get; }

    /// <summary>How many organisations.</summary>
    public int Organisations { get; }

    /// <summary>How often somebody took part in something.</summary>
    public int Edges => members.Length;

    public ReadOnlySpan<int> MembersOf(int trail) => members.AsSpan(from[trail], from[trail + 1] - from[trail]);

    public ReadOnlySpan<int> Of(int organisation) => organisation < 0 ? [] : own.AsSpan(ownFrom[organisation], ownFrom[organisation + 1] - ownFrom[organisation]);

    public int CountOf(int organisation) => organisation < 0 ? 0 : ownFrom[organisation + 1] - ownFrom[organisation];
}

namespace CoCreate.Matching.Partners;

/// <summary>All families, in the order they are told.</summary>
internal static class FamilyList
{
    public static IFamily[] All { get; } = [new NamedFamily(), new SimilarFamily(), new NearFamily(), new FitsFamily(), new KnowsFamily(), new ActiveFamily()];

    /// <summary>All their signals in a row.</summary>
    public static Part[] Parts { get; } = [.. All.SelectMany(f => f.Parts)];

    /// <summary>Where the signals of each family start in the row.</summary>
    public static int[] Starts { get; } = [.. All.Select((_, i) => All.Take(i).Sum(f => f.Parts.Length))];

    /// <summary>The family of a signal, by its place in the row.</summary>
    public static int FamilyOf(int part) => Array.FindLastIndex(Starts, start => start <= part);

    /// <summary>Every signal of every organisation for one question: by signal and organisation's number.</summary>
    public static float[][] Measure(Inquiry about)
    {
        var values = new float[Parts.Length][];
        for (var i = 0; i < values.Length; i++)
            values[i] = new float[about.Trails.Bound];
        for (var f = 0; f < All.Length; f++)
            All[f].Measure(about, values[Starts[f]..(Starts[f] + All[f].Parts.Length)]);
        return values;
    }
}

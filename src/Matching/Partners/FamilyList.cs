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

    /// <summary>Which signals are wanted when all are.</summary>
    public static bool[] Every { get; } = [.. Parts.Select(_ => true)];

    /// <summary>Measures everybody on the shortlist: a row of signals each, on the desk.</summary>
    public static void Measure(Inquiry about, bool[] wanted)
    {
        about.Desk.Values.AsSpan(0, about.Count * Parts.Length).Clear();
        for (var f = 0; f < All.Length; f++)
            All[f].Measure(about, new(about.Desk.Values, Starts[f], wanted));
    }
}

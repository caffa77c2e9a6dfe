namespace CoCreate.Matching.Partners;

/// <summary>How related two themes are, by who works with both: the cosine between the organisations of one and of the other.</summary>
internal sealed class RelatedThemes
{
    private readonly Dictionary<ushort, int> numbers = [];
    private readonly double[,] related;

    public RelatedThemes(Trails trails)
    {
        foreach (var theme in trails.All.SelectMany(t => t.Themes))
            numbers.TryAdd(theme, numbers.Count);
        var together = new double[numbers.Count, numbers.Count];
        var counts = new double[numbers.Count];
        for (var o = 0; o < trails.Profiles.Length; o++)
        {
            Array.Clear(counts);
            foreach (var t in trails.Of(o))
                foreach (var theme in trails.All[t].Themes)
                    counts[numbers[theme]]++;
            var met = Enumerable.Range(0, counts.Length).Where(i => counts[i] > 0).ToArray();
            foreach (var i in met)
                foreach (var j in met)
                    together[i, j] += Math.Sqrt(counts[i] * counts[j]);
        }
        related = new double[numbers.Count, numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
            for (var j = 0; j < numbers.Count; j++)
                related[i, j] = together[i, i] > 0 && together[j, j] > 0 ? together[i, j] / Math.Sqrt(together[i, i] * together[j, j]) : 0;
    }

    /// <summary>The mean over what is asked of the nearest that is given.</summary>
    public double Of(ushort[] asked, ushort[] given)
    {
        if (asked.Length == 0)
            return 0;
        var sum = 0.0;
        foreach (var a in asked)
        {
            var nearest = 0.0;
            if (numbers.TryGetValue(a, out var i))
                foreach (var g in given)
                    nearest = Math.Max(nearest, related[i, numbers[g]]);
            sum += nearest;
        }
        return sum / asked.Length;
    }
}

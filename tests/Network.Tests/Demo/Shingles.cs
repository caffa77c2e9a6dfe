namespace CoCreate.Network.Tests.Demo;

/// <summary>How much of the smaller text's 5-word shingles two texts share, at most, over all pairs.</summary>
internal static class Shingles
{
    public static double MostShared(IReadOnlyList<string> texts)
    {
        var sets = texts.Select(Of).ToList();
        var holders = new Dictionary<string, List<int>>();
        var worst = 0.0;
        for (var i = 0; i < sets.Count; i++)
        {
            var shared = new Dictionary<int, int>();
            foreach (var shingle in sets[i])
            {
                if (!holders.TryGetValue(shingle, out var list))
                    holders[shingle] = list = [];
                foreach (var other in list)
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                list.Add(i);
            }
            foreach (var (other, count) in shared)
                worst = Math.Max(worst, (double)count / Math.Min(sets[i].Count, sets[other].Count));
        }
        return worst;
    }

    private static HashSet<string> Of(string text)
    {
        var words = System.Text.RegularExpressions.Regex.Matches(text.ToLowerInvariant(), @"[\p{L}\p{N}]+").Select(m => m.Value).ToArray();
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - 4)).Select(i => string.Join(' ', words[i..(i + 5)]))];
    }
}

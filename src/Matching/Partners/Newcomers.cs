namespace CoCreate.Matching.Partners;

/// <summary>Who in each past partnership had not worked with its lead before.</summary>
internal static class Newcomers
{
    /// <summary>By past partnership, the oldest first.</summary>
    public static int[][] Of(Paths paths, int[] leads)
    {
        var met = new int[paths.Organisations];
        var found = new int[paths.Count][];
        for (var t = 0; t < found.Length; t++)
        {
            found[t] = [];
            if (leads[t] < 0)
                continue;
            foreach (var earlier in paths.Of(leads[t]))
            {
                if (earlier >= t)
                    break;
                foreach (var m in paths.MembersOf(earlier))
                    met[m] = t + 1;
            }
            List<int> newly = [];
            foreach (var m in paths.MembersOf(t))
                if (m != leads[t] && met[m] != t + 1)
                    newly.Add(m);
            found[t] = [.. newly];
        }
        return found;
    }
}

namespace CoCreate.Network.Reference;

/// <summary>When two spellings are the same to a reader.</summary>
public static class Spelling
{
    /// <summary>Lower case, å as aa, only letters and digits: "Høje-Taastrup" and "høje tåstrup" fold to the same.</summary>
    public static string Fold(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length + 4);
        // Half characters and the one that is none make Normalize throw; no letter is lost with them.
        foreach (var c in string.Concat(text.Where(c => !char.IsSurrogate(c) && c != '\uFFFE')).Normalize())
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            var lower = char.ToLowerInvariant(c);
            if (lower == 'å')
                folded.Append("aa");
            else
                folded.Append(lower);
        }
        return folded.ToString();
    }

    /// <summary>The candidate that a typing error may have meant: at most two letters changed, one in words of five letters or fewer; else null.</summary>
    public static string? Nearest(string typed, IEnumerable<string> candidates)
    {
        var word = Fold(typed);
        var patience = word.Length <= 5 ? 1 : 2;
        string? best = null;
        foreach (var candidate in candidates)
        {
            var other = Fold(candidate);
            if (Math.Abs(other.Length - word.Length) > patience)
                continue;
            var distance = Distance(word, other);
            if (distance <= patience)
                (best, patience) = (candidate, distance - 1);
            if (patience < 0)
                break;
        }
        return best;
    }

    // Edits, insertions, removals and swaps of neighbours (optimal string alignment).
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        return d[a.Length, b.Length];
    }
}

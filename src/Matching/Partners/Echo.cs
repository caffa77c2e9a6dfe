namespace CoCreate.Matching.Partners;

/// <summary>
/// How loud each past partnership answers a need: everything the two have in common (words, title, theme, area, lead, time, people) in one learned
/// number, and an organisation is heard by all it took part in. Kernel regression with a learned kernel, or attention with one head.
/// </summary>
internal static class Echo
{
    /// <summary>Who took part in nothing that answers is heard this much.</summary>
    public const double Silence = 0.0005;

    /// <summary>What two partnerships can have in common, in order.</summary>
    public static string[] Common { get; } =
        ["like", "likest", "words", "wordiest", "title", "here", "theme", "related", "lead", "with", "sector", "near", "years", "known", "size", "hers"];

    public static int Width => Common.Length;

    /// <summary>A row for each past partnership. The last place is for its lead and is 0 here.</summary>
    public static float[] Rows(Inquiry about)
    {
        var trails = about.Trails;
        var rows = new float[trails.All.Length * Width];
        double like = Math.Max(1e-9, about.Like.DefaultIfEmpty(0).Max()), words = Math.Max(1e-9, about.WordLike.DefaultIfEmpty(0).Max());
        var sector = about.Asker.Owner?.Sector;
        var met = about.Met;
        for (var t = 0; t < trails.All.Length; t++)
        {
            var trail = trails.All[t];
            var row = rows.AsSpan(t * Width, Width);
            row[0] = (float)(4 * about.Like[t]);
            row[1] = (float)(about.Like[t] / like);
            row[2] = (float)(4 * about.WordLike[t]);
            row[3] = (float)(about.WordLike[t] / words);
            row[4] = (float)about.TitleLike[t];
            row[5] = about.Here[t] ? 1 : 0;
            row[6] = (float)about.ThemeMatch[t];
            row[7] = (float)about.RelatedMatch[t];
            row[8] = trail.Lead >= 0 && trail.Lead == about.Lead ? 1 : 0;
            row[9] = about.Lead >= 0 && trail.Members.Contains(about.Lead) ? 1 : 0;
            row[10] = trail.Lead >= 0 && sector is not null && trails.CardOf(trail.Lead)?.Owner?.Sector == sector ? 1 : 0;
            row[11] = about.LeadPlace is { } here && trails.PlaceOf(trail.Lead) is { } there ? (float)Math.Exp(-here.KmTo(there) / 50) : 0;
            row[12] = (float)(-about.Years[t] / 3);
            row[13] = (float)Math.Log(1 + 1000 * Mean(trail, met));
            row[14] = (float)Math.Log(trail.Members.Length);
        }
        return rows;

        double Mean(Trail trail, double[] met)
        {
            var sum = 0.0;
            foreach (var m in trail.Members)
                if (m != about.Lead)
                    sum += met[m];
            return sum / Math.Max(1, trail.Members.Length);
        }
    }

    /// <summary>How loud each organisation is heard: the log of its share over silence, 0 for silence.</summary>
    public static void Measure(Inquiry about, double[] weights, float[] values)
    {
        var rows = Rows(about);
        var trails = about.Trails;
        var loud = new double[trails.All.Length];
        for (var t = 0; t < loud.Length; t++)
            for (var k = 0; k < Width - 1; k++)
                loud[t] += weights[k] * rows[t * Width + k];
        var most = loud.DefaultIfEmpty(0).Max();
        var (sum, lead) = (0.0, Math.Exp(weights[Width - 1]));
        for (var t = 0; t < loud.Length; t++)
            sum += loud[t] = Math.Exp(loud[t] - most);
        if (sum <= 0)
            return;
        var heard = new double[trails.Bound];
        for (var t = 0; t < loud.Length; t++)
            foreach (var m in trails.All[t].Members)
                heard[m] += loud[t] * (m == trails.All[t].Lead ? lead : 1);
        for (var o = 0; o < heard.Length; o++)
            values[o] = (float)Math.Log(1 + heard[o] / (sum * Silence));
    }
}

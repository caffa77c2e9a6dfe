using System.Numerics;

namespace CoCreate.Matching.Partners;

/// <summary>
/// How loud each past partnership answers a need: everything the two have in common (words, theme, area, lead, time, people) in one learned
/// number, and an organisation is heard by all it took part in. Kernel regression with a learned kernel, or attention with one head.
/// </summary>
internal static class Echo
{
    /// <summary>Who took part in nothing that answers is heard this much.</summary>
    public const double Silence = 0.0005;

    /// <summary>A partnership that one takes this seldom when one wanders is met once.</summary>
    private const float Often = 10_000;

    /// <summary>What two partnerships can have in common, in order.</summary>
    public static string[] Common { get; } = ["like", "likest", "words", "wordiest", "here", "theme", "related", "lead", "with", "sector", "near", "years", "met", "size", "hers"];

    private const int Likes = 0, Likest = 1, Words = 2, Wordiest = 3, Here = 4, Theme = 5, Related = 6, Lead = 7, With = 8, Sector = 9, Near = 10, Years = 11, Met = 12, Size = 13, Hers = 14;

    public static int Width => Common.Length;

    /// <summary>A row for each past partnership. The last place is for its lead and is 0 here.</summary>
    public static float[] Rows(Inquiry about)
    {
        var (trails, kinds) = (about.Trails, about.Trails.Kinds);
        var rows = new float[trails.All.Length * Width];
        var (like, words) = Largest(about);
        for (var t = 0; t < trails.All.Length; t++)
        {
            var row = rows.AsSpan(t * Width, Width);
            (row[Likes], row[Likest]) = (4 * about.Like(t), about.Like(t) / like);
            (row[Words], row[Wordiest]) = (4 * about.WordLike(t), about.WordLike(t) / words);
            row[Here] = about.Here(t) ? 1 : 0;
            (row[Theme], row[Related]) = (about.Match(t), about.Themed.Related[kinds.Theme[t]]);
            row[Lead] = about.Lead >= 0 && trails.All[t].Lead == about.Lead ? 1 : 0;
            row[With] = about.Lead >= 0 && Array.BinarySearch(trails.All[t].Members, about.Lead) >= 0 ? 1 : 0;
            row[Sector] = about.Sector >= 0 && kinds.LeadSector[t] == about.Sector ? 1 : 0;
            row[Near] = NearOf(about, kinds.Spot[t]);
            row[Years] = -trails.Years[t] / 3;
            row[Met] = MetOf(about, t);
            row[Size] = trails.Sizes[t];
        }
        return rows;
    }

    /// <summary>How loud each organisation on the shortlist is heard: the log of its share over silence, 0 for silence.</summary>
    public static void Measure(Inquiry about, double[] weights, Table into, int part)
    {
        var (trails, kinds, loud) = (about.Trails, about.Trails.Kinds, about.Desk.Loud);
        var sum = Loud(about, Array.ConvertAll(weights, w => (float)w), loud);
        if (sum <= 0)
            return;
        var hers = (float)Math.Exp(weights[Hers]) - 1;
        var (silence, slot) = ((float)(sum * Silence), -1);
        foreach (var o in about.Listed)
        {
            var heard = 0f;
            foreach (var t in trails.Of(o))
                heard += kinds.Lead[t] == o ? loud[t] + hers * loud[t] : loud[t];
            into[part, ++slot] = MathF.Log(1 + heard / silence);
        }
    }

    /// <summary>How loud each past partnership answers, the loudest 1, and all together: the rows times the weights, what they share looked up once.</summary>
    public static double Loud(Inquiry about, float[] weights, float[] loud)
    {
        var (trails, kinds) = (about.Trails, about.Trails.Kinds);
        var byTheme = new float[kinds.Themes.Length];
        for (var k = 0; k < byTheme.Length; k++)
            byTheme[k] = weights[Theme] * about.Themed.Match[k] + weights[Related] * about.Themed.Related[k];
        var bySpot = new float[kinds.Spots.Length + 1];
        if (weights[Near] != 0)
            for (var s = 0; s < bySpot.Length; s++)
                bySpot[s] = weights[Near] * NearOf(about, s);
        var (like, words) = Largest(about);
        var (byLike, byWords) = (4 * weights[Likes] + weights[Likest] / like, 4 * weights[Words] + weights[Wordiest] / words);
        for (var t = 0; t < loud.Length; t++)
            loud[t] = byTheme[kinds.Theme[t]] + bySpot[kinds.Spot[t]] + (about.Here(t) ? weights[Here] : 0)
                + (about.Sector >= 0 && kinds.LeadSector[t] == about.Sector ? weights[Sector] : 0)
                - weights[Years] * trails.Years[t] / 3 + weights[Size] * trails.Sizes[t];
        if (weights[Met] != 0)
            AddMet(about, weights[Met], loud);
        if (about.HasWords)
            for (var t = 0; t < loud.Length; t++)
                loud[t] += byLike * about.Like(t) + byWords * about.WordLike(t);
        foreach (var t in trails.Of(about.Lead))
            loud[t] += weights[With] + (trails.All[t].Lead == about.Lead ? weights[Lead] : 0);
        return Raised(loud);
    }

    // each to the power, the loudest 1
    private static double Raised(float[] loud)
    {
        var (at, sum, most) = (0, 0.0, Largest(loud));
        for (; at <= loud.Length - Vector<float>.Count; at += Vector<float>.Count)
        {
            var raised = Vector.Exp(new Vector<float>(loud, at) - new Vector<float>(most));
            raised.CopyTo(loud, at);
            sum += Vector.Sum(raised);
        }
        for (; at < loud.Length; at++)
            sum += loud[at] = MathF.Exp(loud[at] - most);
        return sum;
    }

    private static void AddMet(Inquiry about, float weight, float[] loud)
    {
        var (flow, each, at) = (about.Desk.Flow, about.Trails.PerMember, 0);
        for (; at <= loud.Length - Vector<float>.Count; at += Vector<float>.Count)
            (new Vector<float>(loud, at) + weight * Vector.Log(Vector<float>.One + Often * new Vector<float>(flow, at) / new Vector<float>(each, at))).CopyTo(loud, at);
        for (; at < loud.Length; at++)
            loud[at] += weight * MathF.Log(1 + Often * flow[at] / each[at]);
    }

    private static float Largest(float[] values)
    {
        var most = values.Length == 0 ? 0 : values[0];
        foreach (var value in values)
            most = Math.Max(most, value);
        return most;
    }

    private static float MetOf(Inquiry about, int trail) => MathF.Log(1 + Often * about.Desk.Flow[trail] / about.Trails.PerMember[trail]);

    private static float NearOf(Inquiry about, int spot) => about.LeadSpot is { } here && spot < about.Trails.Kinds.Spots.Length
        ? MathF.Exp((float)(-here.KmTo(about.Trails.Kinds.Spots[spot]) / 50)) : 0;

    private static (float Like, float Words) Largest(Inquiry about) =>
        about.HasWords ? (Math.Max(1e-9f, Largest(about.Desk.Like)), Math.Max(1e-9f, Largest(about.Desk.WordLike))) : (1, 1);
}

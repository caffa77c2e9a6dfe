using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>
/// Past partnerships told apart by what they were about, where, and by whom: so few kinds that a question looks at each kind once. And how often
/// organisations of one area choose those of another.
/// </summary>
internal sealed class TrailKinds
{
    /// <summary>So many areas at most are compared with each other.</summary>
    private const int MostHomes = 1000;

    /// <summary>A share this small is as good as none.</summary>
    private const double Hardly = 0.001;

    private readonly float[] affinity;
    private readonly Lazy<int[][]> newTo;

    public TrailKinds(Trails trails)
    {
        var (all, count) = (trails.All, trails.Paths.Organisations);
        (Theme, Themes) = Distinct(all.Select(t => t.Themes));
        var homes = Enumerable.Range(0, count).Select(o => trails.Areas.Of(trails.CardOf(o)?.Owner)).ToList();
        var (numbers, areas) = Distinct(all.Select(t => t.Areas).Concat(homes));
        (Area, Home, Areas) = (numbers[..all.Length], numbers[all.Length..], areas);
        Lead = Array.ConvertAll(all, t => t.Lead);
        Sectors = [.. Enumerable.Range(0, count).Select(o => trails.CardOf(o)?.Owner is { } owner ? (sbyte)owner.Sector : (sbyte)-1)];
        LeadSector = Array.ConvertAll(all, t => t.Lead < 0 ? (sbyte)-1 : Sectors[t.Lead]);
        var spots = all.Select(t => trails.SpotOf(t.Lead)).ToList();
        Spots = [.. spots.OfType<Position>().Distinct()];
        var spotNumbers = Spots.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i);
        Spot = [.. spots.Select(s => s is null ? Spots.Length : spotNumbers[s.Value])];
        affinity = Areas.Length <= MostHomes ? Affinities(trails) : [];
        newTo = new(() => Newcomers.Of(trails.Paths, Lead));
        var known = Sectors.Count(s => s >= 0);
        OfSector = [.. Enumerable.Range(0, Enum.GetValues<Sector>().Length).Select(s => Sectors.Count(o => o == s) / (float)Math.Max(1, known))];
        Active = new float[count];
        Leads = new int[count];
        for (var t = 0; t < all.Length; t++)
        {
            if (all[t].Lead >= 0)
                Leads[all[t].Lead]++;
            foreach (var m in all[t].Members)
                Active[m] += trails.Grown[t];
        }
    }

    /// <summary>By past partnership: its set of themes, a place in <see cref="Themes"/>.</summary>
    public int[] Theme { get; }
    public ushort[][] Themes { get; }
    /// <summary>By past partnership: where it was, a place in <see cref="Areas"/>.</summary>
    public int[] Area { get; }
    /// <summary>By organisation: where it belongs, a place in <see cref="Areas"/>.</summary>
    public int[] Home { get; }
    public int[][] Areas { get; }
    /// <summary>By organisation; -1 when unknown.</summary>
    public sbyte[] Sectors { get; }
    /// <summary>By sector: its share of all organisations whose sector is known.</summary>
    public float[] OfSector { get; }
    /// <summary>By past partnership: its lead, -1 when nobody is said to be.</summary>
    public int[] Lead { get; }
    /// <summary>By past partnership: the sector of its lead, -1 when unknown.</summary>
    public sbyte[] LeadSector { get; }
    /// <summary>By past partnership: where its lead is, a place in <see cref="Spots"/>, or the one after the last.</summary>
    public int[] Spot { get; }
    public Position[] Spots { get; }
    /// <summary>By organisation: how much it took part in, the newest most.</summary>
    public float[] Active { get; }
    /// <summary>By organisation: how often it held the threads.</summary>
    public int[] Leads { get; }

    /// <summary>The members of a past partnership who had not worked with its lead before.</summary>
    public int[] NewTo(int trail) => newTo.Value[trail];

    /// <summary>How much more often leads of an area choose partners of the other than leads of any area do, as a logarithm; 0 when nothing is known.</summary>
    public float Affinity(int lead, int other) => affinity.Length == 0 || Areas[lead].Length == 0 || Areas[other].Length == 0 ? 0 : affinity[lead * Areas.Length + other];

    private float[] Affinities(Trails trails)
    {
        var n = Areas.Length;
        double[] chosen = new double[n * n], by = new double[n], of = new double[n];
        var all = 0.0;
        for (var t = 0; t < trails.All.Length; t++)
            if (trails.All[t].Lead is >= 0 and var lead)
                foreach (var m in trails.All[t].Members)
                    if (m != lead)
                    {
                        var grown = trails.Grown[t];
                        chosen[Home[lead] * n + Home[m]] += grown;
                        by[Home[lead]] += grown;
                        of[Home[m]] += grown;
                        all += grown;
                    }
        return [.. Enumerable.Range(0, n * n).Select(i => by[i / n] > 0 ? (float)Math.Log((chosen[i] / by[i / n] + Hardly) / (of[i % n] / all + Hardly)) : 0)];
    }

    private static (int[] Numbers, T[][] Kinds) Distinct<T>(IEnumerable<T[]> sets) where T : struct
    {
        var kinds = new OrderedDictionary<string, T[]>(StringComparer.Ordinal);
        var numbers = new List<int>();
        foreach (var set in sets)
        {
            var key = string.Join(' ', set);
            if (!kinds.ContainsKey(key))
                kinds.Add(key, set);
            numbers.Add(kinds.IndexOf(key));
        }
        return ([.. numbers], [.. kinds.Values]);
    }
}

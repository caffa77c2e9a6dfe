using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>The past as seen from some areas: what of it does not depend on who asks, and when.</summary>
internal sealed class PlacedPast
{
    /// <summary>A past partnership elsewhere counts so much of one in the same area.</summary>
    private const float Elsewhere = 0.3f;

    private readonly Trails trails;
    private readonly float[]?[] bySector = new float[]?[Enum.GetValues<Sector>().Length];

    public PlacedPast(Trails trails, int[] areas)
    {
        this.trails = trails;
        Here = Array.ConvertAll(trails.Kinds.Areas, a => areas.Length > 0 && a.AsSpan().ContainsAny(areas));
        Near = Array.ConvertAll(Here, here => here || areas.Length == 0 ? 1 : Elsewhere);
        (Active, Share) = (new float[trails.Paths.Organisations], new float[trails.Paths.Organisations]);
        for (var t = 0; t < trails.Paths.Count; t++)
            if (Here[trails.Kinds.Area[t]])
                foreach (var m in trails.Paths.MembersOf(t))
                {
                    Active[m] += trails.Grown[t];
                    Share[m]++;
                }
        for (var o = 0; o < Share.Length; o++)
            Share[o] /= trails.CountOf(o) + 1;
    }

    /// <summary>By kind of areas: whether it is the same area.</summary>
    public bool[] Here { get; }
    /// <summary>By kind of areas: 1 in the same area, less elsewhere.</summary>
    public float[] Near { get; }
    /// <summary>By organisation: how much it took part in here, the newest most.</summary>
    public float[] Active { get; }
    /// <summary>By organisation: how much of what it does is here.</summary>
    public float[] Share { get; }

    /// <summary>By organisation: how often leads of a sector chose it who had not worked with it before, the newest and those here most; empty for no sector.</summary>
    public float[] WelcomedBy(sbyte sector) => sector < 0 ? [] : bySector[sector] ??= Welcomed(sector);

    private float[] Welcomed(sbyte sector)
    {
        var (kinds, welcomed) = (trails.Kinds, new float[trails.Paths.Organisations]);
        for (var t = 0; t < trails.Paths.Count; t++)
            if (kinds.LeadSector[t] == sector)
                foreach (var m in kinds.NewTo(t))
                    welcomed[m] += Near[kinds.Area[t]] * trails.Grown[t];
        return welcomed;
    }
}

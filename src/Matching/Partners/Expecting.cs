using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>How much more often than elsewhere organisations of each sector took part in what is like it, for those who work in the area.</summary>
internal static class Expecting
{
    /// <summary>A share this small is as good as none.</summary>
    private const float Hardly = 0.02f;

    private static readonly int Sectors = Enum.GetValues<Sector>().Length;

    public static void Measure(Inquiry about, Table into, int part)
    {
        if (!about.HasWords || !into.Wants(part))
            return;
        var (trails, kinds, sum) = (about.Trails, about.Trails.Kinds, 0f);
        Span<float> shares = stackalloc float[Sectors];
        shares.Clear();
        for (var t = 0; t < trails.All.Length; t++)
        {
            if (about.Likely(t) is not (> 0 and var likely))
                continue;
            sum += likely;
            var members = trails.Paths.MembersOf(t);
            var each = likely / Math.Max(1, members.Length - (kinds.Lead[t] < 0 ? 0 : 1));
            foreach (var m in members)
                if (m != kinds.Lead[t] && kinds.Sectors[m] is >= 0 and var sector)
                    shares[sector] += each;
        }
        if (sum <= 0)
            return;
        for (var sector = 0; sector < Sectors; sector++)
            shares[sector] = MathF.Log((shares[sector] / sum + Hardly) / (kinds.OfSector[sector] + Hardly));
        var slot = -1;
        foreach (var o in about.Listed)
            into[part, ++slot] = kinds.Sectors[o] is >= 0 and var hers ? shares[hers] * about.There.Share[o] : 0;
    }
}

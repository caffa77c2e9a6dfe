using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>The past as seen from some themes: what of it does not depend on who asks, and when.</summary>
internal sealed class ThemedPast
{
    /// <summary>What is about something else is taken so willingly.</summary>
    private const float Otherwise = 0.15f;

    private readonly Trails trails;
    private readonly float[]?[] bySector = new float[]?[Enum.GetValues<Sector>().Length];

    /// <param name="trails">The past.</param>
    /// <param name="match">By kind of themes: the share of the themes that return.</param>
    /// <param name="related">By kind of themes: how related they are.</param>
    public ThemedPast(Trails trails, float[] match, float[] related)
    {
        (this.trails, Match, Related) = (trails, match, related);
        var (kinds, paths) = (trails.Kinds, trails.Paths);
        Weights = new float[paths.Count];
        Inverse = new float[paths.Organisations];
        Active = new float[paths.Organisations];
        RelatedShare = new float[paths.Organisations];
        (Share, Recent) = (new float[paths.Organisations], new float[paths.Organisations]);
        for (var t = 0; t < Weights.Length; t++)
        {
            var kind = kinds.Theme[t];
            var (grown, here) = (trails.Grown[t], Match[kind] * trails.Grown[t]);
            Weights[t] = here + Otherwise * grown;
            foreach (var m in paths.MembersOf(t))
            {
                Active[m] += here;
                Share[m] += Match[kind];
                Recent[m] += here * grown * grown;
                RelatedShare[m] += Related[kind];
            }
        }
        Walk.Inverse(paths, Weights, Inverse);
        for (var o = 0; o < RelatedShare.Length; o++)
        {
            RelatedShare[o] /= paths.CountOf(o) + 1;
            Share[o] /= paths.CountOf(o) + 1;
            Most = Math.Max(Most, Active[o] + Otherwise * kinds.Active[o]);
        }
        for (var t = 0; t < Weights.Length; t++)
            Weights[t] *= trails.PerMember[t];
    }

    /// <summary>By kind of themes: the share of the themes that return.</summary>
    public float[] Match { get; }
    /// <summary>By kind of themes: how related they are, 0–1, by who works with both.</summary>
    public float[] Related { get; }
    /// <summary>By past partnership: how willingly it is taken by one who wanders, shared by its members.</summary>
    public float[] Weights { get; }
    /// <summary>By organisation: 1 over the weights of all it took part in.</summary>
    public float[] Inverse { get; }
    /// <summary>By organisation: how much of the themes it took part in, the newest most.</summary>
    public float[] Active { get; }
    /// <summary>By organisation: how much of what it does is close to the themes.</summary>
    public float[] RelatedShare { get; }
    /// <summary>By organisation: how much of what it does is about the themes.</summary>
    public float[] Share { get; }
    /// <summary>By organisation: how much of the themes it took part in these days, what is three years old an eighth.</summary>
    public float[] Recent { get; }
    /// <summary>The most that anybody took part in, the themes counting most.</summary>
    public float Most { get; }

    /// <summary>How much an organisation takes part, compared with who does most.</summary>
    public float Presence(TrailKinds kinds, int organisation) => Most > 0 ? (Active[organisation] + Otherwise * kinds.Active[organisation]) / Most : 0;

    /// <summary>By organisation: how often leads of a sector chose it in the themes, the newest most; empty for no sector.</summary>
    public float[] ChosenBy(sbyte sector) => sector < 0 ? [] : bySector[sector] ??= Chosen(sector);

    private float[] Chosen(sbyte sector)
    {
        var chosen = new float[trails.Paths.Organisations];
        for (var t = 0; t < trails.Paths.Count; t++)
            if (trails.Kinds.LeadSector[t] == sector && Match[trails.Kinds.Theme[t]] * trails.Grown[t] is > 0 and var here)
                foreach (var m in trails.Paths.MembersOf(t))
                    if (m != trails.Kinds.Lead[t])
                        chosen[m] += here;
        return chosen;
    }
}

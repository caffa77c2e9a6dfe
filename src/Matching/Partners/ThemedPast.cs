using System.Collections.Concurrent;
using CoCreate.Matching.Index;

namespace CoCreate.Matching.Partners;

/// <summary>The past as seen from some themes: what of it does not depend on who asks, and when.</summary>
internal sealed class ThemedPast
{
    /// <summary>What is about something else is taken so willingly.</summary>
    private const float Otherwise = 0.15f;

    public ThemedPast(Trails trails, ushort[] themes)
    {
        var (tree, kinds, paths) = (trails.Index.Themes, trails.Kinds, trails.Paths);
        Match = Array.ConvertAll(kinds.Themes, k => Shared(tree, themes, k));
        Related = Array.ConvertAll(kinds.Themes, k => (float)trails.Related.Of(themes, k));
        Weights = new float[paths.Count];
        Inverse = new float[paths.Organisations];
        Active = new float[paths.Organisations];
        RelatedShare = new float[paths.Organisations];
        for (var t = 0; t < Weights.Length; t++)
        {
            var kind = kinds.Theme[t];
            var match = Match[kind] * trails.Grown[t];
            Weights[t] = match + Otherwise * trails.Grown[t];
            foreach (var m in paths.MembersOf(t))
            {
                Active[m] += match;
                RelatedShare[m] += Related[kind];
            }
        }
        Walk.Inverse(paths, Weights, Inverse);
        for (var o = 0; o < RelatedShare.Length; o++)
        {
            RelatedShare[o] /= paths.CountOf(o) + 1;
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
    /// <summary>The most that anybody took part in, the themes counting most.</summary>
    public float Most { get; }

    /// <summary>How much an organisation takes part, compared with who does most.</summary>
    public float Presence(TrailKinds kinds, int organisation) => Most > 0 ? (Active[organisation] + Otherwise * kinds.Active[organisation]) / Most : 0;

    private static float Shared(ThemeNumbers tree, ushort[] asked, ushort[] given)
    {
        if (asked.Length == 0 || given.Length == 0)
            return 0;
        var met = 0.0;
        foreach (var a in asked)
        {
            var nearest = 0.0;
            foreach (var g in given)
                nearest = Math.Max(nearest, tree.Likeness(a, g));
            met += nearest;
        }
        return (float)(met / asked.Length);
    }
}

/// <summary>Those seen lately: many needs ask about the same themes.</summary>
internal sealed class ThemedPasts(Trails trails)
{
    private const int Most = 64;
    private readonly ConcurrentDictionary<string, ThemedPast> seen = new(StringComparer.Ordinal);

    public ThemedPast Of(ushort[] themes)
    {
        var key = new string(System.Runtime.InteropServices.MemoryMarshal.Cast<ushort, char>(themes));
        if (seen.TryGetValue(key, out var known))
            return known;
        if (seen.Count >= Most)
            seen.Clear();
        return seen.GetOrAdd(key, _ => new(trails, themes));
    }
}

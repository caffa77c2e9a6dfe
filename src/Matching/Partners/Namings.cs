namespace CoCreate.Matching.Partners;

/// <summary>Whose names the need's words hold, and where one comes from there.</summary>
internal static class Namings
{
    /// <summary>Who is named less than this may be meant or not.</summary>
    private const float Meant = 0.15f;

    /// <summary>Fills the desk: how rare the words of each name are that were written, all and the rarest.</summary>
    public static void Measure(Inquiry about)
    {
        if (!about.HasWords)
            return;
        var (names, desk) = (about.Trails.Names, about.Desk);
        foreach (var written in about.Words.Written.Keys)
            if (written.Length >= 2 && names.Find(written) is { } stem)
                foreach (var o in stem.With)
                {
                    desk.Rarest[o] = Math.Max(desk.Rarest[o], stem.Rarity);
                    desk.Named[o] += stem.Rarity;
                }
    }

    /// <summary>How much of its name is written, 0–1, each word as much as it is rare.</summary>
    public static float ShareOf(Inquiry about, int organisation)
    {
        if (about.Desk.Named[organisation] is not (> 0 and var found))
            return 0;
        var all = 0f;
        foreach (var stem in about.Trails.Names.StemsOf(organisation))
            all += stem.Rarity;
        return all > 0 ? found / all : 0;
    }

    /// <summary>Wanders two steps from those named, nearby and recently; false when nobody is named.</summary>
    public static bool Wander(Inquiry about)
    {
        var (trails, desk) = (about.Trails, about.Desk);
        var sum = 0f;
        foreach (var o in about.Listed)
            if (o != about.Lead && desk.Rarest[o] > 0 && ShareOf(about, o) * desk.Rarest[o] is > Meant and var named)
                sum += desk.NamedStart[o] = named * named;
        if (sum <= 0)
            return false;
        foreach (var o in about.Listed)
            desk.NamedStart[o] /= sum;
        for (var t = 0; t < desk.Weights.Length; t++)
            desk.Weights[t] = about.Near(t) * trails.Grown[t];
        Walk.Inverse(trails.Paths, desk.Weights, desk.Inverse);
        for (var t = 0; t < desk.Weights.Length; t++)
            desk.Weights[t] *= trails.PerMember[t];
        Walk.Take(trails.Paths, desk.NamedStart, desk.Inverse, desk.Weights, desk.FriendFlow, desk.Carried);
        Walk.Meet(trails.Paths, desk.FriendFlow, desk.NamedStart, desk.There);
        Walk.Take(trails.Paths, desk.There, desk.Inverse, desk.Weights, desk.FriendFlow, desk.Carried);
        return true;
    }
}

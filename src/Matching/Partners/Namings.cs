namespace CoCreate.Matching.Partners;

/// <summary>Whose names the need's words hold.</summary>
internal static class Namings
{
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
}

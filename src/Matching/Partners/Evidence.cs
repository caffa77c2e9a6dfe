using CoCreate.Matching.Reasons;

namespace CoCreate.Matching.Partners;

/// <summary>What a reason can point at: a past partnership, a partner both know, the words that were written.</summary>
internal static class Evidence
{
    /// <summary>The past partnership of an organisation that weighs most; null when none weighs anything.</summary>
    public static Trail? Best(Inquiry about, int organisation, Func<int, double> weight)
    {
        var (best, most) = (-1, 0.0);
        foreach (var t in about.Trails.Of(organisation))
            if (weight(t) is var w && w > most)
                (best, most) = (t, w);
        return best < 0 ? null : about.Trails.All[best];
    }

    /// <summary>"»Grøn skolegård« (2011)".</summary>
    public static string Titled(Trail trail) =>
        trail.Record.Title.Any(char.IsLetter) ? $"»{trail.Record.Title}« ({Year(trail)})" : Year(trail);

    public static string Year(Trail trail) => trail.Day == 0 ? "" : DateOnly.FromDayNumber(trail.Day).Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The area the question is about, as it is called.</summary>
    public static (string Da, string En) Area(Inquiry about) =>
        about.Areas.Length == 0 ? ("egnen", "the area") : about.Trails.Areas.NameOf(about.Areas[0]);

    /// <summary>The words of its name that the need also writes, as written there.</summary>
    public static List<string> WordsOfName(Inquiry about, int organisation) => [.. about.Trails.Names.StemsOf(organisation)
        .Where(about.Words.Written.ContainsKey).OrderByDescending(about.Trails.Names.Rarity).Select(s => about.Words.Written[s]).Take(3)];

    /// <summary>Names of partners of the asker that the organisation has worked with too, those met most often first.</summary>
    public static List<string> Shared(Inquiry about, int organisation)
    {
        var trails = about.Trails;
        var mine = new HashSet<int>();
        foreach (var t in trails.Of(about.Lead))
            mine.UnionWith(trails.All[t].Members);
        var met = new Dictionary<int, int>();
        foreach (var t in trails.Of(organisation))
            foreach (var m in trails.All[t].Members.Where(m => m != organisation && m != about.Lead && mine.Contains(m)))
                met[m] = met.GetValueOrDefault(m) + 1;
        return [.. met.Select(p => (trails.CardOf(p.Key)?.Owner, p.Value)).Where(p => p.Owner is not null)
            .OrderByDescending(p => p.Value).ThenBy(p => p.Owner!.Id, StringComparer.Ordinal).Select(p => p.Owner!.Name).Take(2)];
    }

    public static string Km(double km) => Say.Km(km);
}

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

    /// <summary>What both took part in that is most recent and most like the need.</summary>
    public static Trail? Together(Inquiry about, int organisation) => about.Findings.Of(organisation).Together(() =>
        Best(about, organisation, t => Array.BinarySearch(about.Trails.All[t].Members, about.Lead) >= 0 ? about.Trails.Grown[t] * (0.1 + about.Like(t)) : 0));

    /// <summary>What it took part in that is most like the need; null when nothing is.</summary>
    public static Trail? Likest(Inquiry about, int organisation, bool near) => !about.HasWords ? null : about.Findings.Of(organisation).Likest(near,
        () => Best(about, organisation, t => about.Like(t) * (near ? about.Near(t) : 1)));

    /// <summary>How often it took part in the area.</summary>
    public static int TimesHere(Inquiry about, int organisation) => about.Findings.Of(organisation).Here(() =>
    {
        var times = 0;
        foreach (var t in about.Trails.Of(organisation))
            times += about.Here(t) ? 1 : 0;
        return times;
    });

    /// <summary>"»Grøn skolegård« (2011)".</summary>
    public static string Titled(Trail trail) =>
        trail.Record.Title.Any(char.IsLetter) ? $"»{trail.Record.Title}« ({Year(trail)})" : Year(trail);

    public static string Year(Trail trail) => trail.Day == 0 ? "" : DateOnly.FromDayNumber(trail.Day).Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The area the question is about, as it is called.</summary>
    public static (string Da, string En) Area(Inquiry about) =>
        about.Areas.Length == 0 ? ("egnen", "the area") : about.Trails.Areas.NameOf(about.Areas[0]);

    /// <summary>The words of its name that the need also writes, as written there.</summary>
    public static List<string> WordsOfName(Inquiry about, int organisation) => [.. about.Trails.Names.StemsOf(organisation)
        .Where(s => about.Words.Written.ContainsKey(s.Text)).OrderByDescending(s => s.Rarity).Select(s => about.Words.Written[s.Text]).Take(3)];

    /// <summary>Names of partners of the asker that the organisation has worked with too, those met most often first.</summary>
    public static List<string> Shared(Inquiry about, int organisation) => about.Findings.Of(organisation).Shared(() => SharedOf(about, organisation));

    private static List<string> SharedOf(Inquiry about, int organisation)
    {
        var trails = about.Trails;
        var met = new Dictionary<int, int>();
        foreach (var t in trails.Of(organisation))
            foreach (var m in trails.Paths.MembersOf(t))
                if (about.Desk.Known[m] && m != organisation && m != about.Lead && trails.CardOf(m) is not null)
                    met[m] = met.GetValueOrDefault(m) + 1;
        return [.. met.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Take(2).Select(p => trails.CardOf(p.Key)!.Owner!.Name)];
    }

    public static string Km(double km) => Say.Km(km);
}

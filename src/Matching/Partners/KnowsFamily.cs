using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>Whether the organisation knows the asker, or those the asker knows.</summary>
internal sealed class KnowsFamily : IFamily
{
    private const int Themed = 0, Tie = 1, Led = 2, Alike = 3, Two = 4, FromArea = 5, TieTheme = 6, Direct = 7, Here = 8, Related = 9, Peers = 10, LedUs = 11, LedTheme = 12;
    private const double Otherwise = 0.15;

    public string Code => "knows";
    public Sentence Name => new("Bekendte: om de kender jer, eller dem I kender", "Acquaintance: whether they know you, or those you know");

    public Part[] Parts { get; } =
    [
        new("knows.walk", "Dem, man møder gennem jeres partnere i emnet", "Those one meets through your partners in the theme"),
        new("knows.tie", "Hvor tit I har arbejdet sammen", "How often you have worked together"),
        new("knows.led", "Hvor tit de har været med, når I stod for det", "How often they took part when you held the threads"),
        new("knows.alike", "Om I har arbejdet sammen om noget, der ligner", "Whether you worked together on something like it"),
        new("knows.two", "Hvor mange partnere I har til fælles i emnet", "How many partners you share in the theme"),
        new("knows.area", "Dem, man møder gennem andre fra jeres egn i emnet", "Those one meets through others from your area in the theme"),
        new("knows.tieTheme", "Hvor tit I har arbejdet sammen om emnet", "How often you have worked together on the theme"),
        new("knows.before", "Om I har arbejdet sammen før", "Whether you have worked together before"),
        new("knows.here", "Dem, man møder gennem jeres partnere i emnet og egnen", "Those one meets through your partners in the theme and the area"),
        new("knows.related", "Hvor mange partnere I har til fælles i beslægtede emner", "How many partners you share in related themes"),
        new("knows.peers", "Dem, man møder gennem andre i jeres sektor og emne", "Those one meets through others of your sector and theme"),
        new("knows.ledUs", "Hvor tit I har været med, når de stod for det", "How often you took part when they held the threads"),
        new("knows.ledTheme", "Hvor tit de har været med, når I stod for noget om emnet", "How often they took part when you held the threads of something on the theme"),
    ];

    public void Measure(Inquiry about, float[][] values)
    {
        var trails = about.Trails;
        double[] themed = new double[trails.All.Length], here = new double[themed.Length], related = new double[themed.Length], peers = new double[themed.Length];
        for (var t = 0; t < themed.Length; t++)
        {
            themed[t] = (about.ThemeMatch[t] + Otherwise) * about.Age[t];
            here[t] = themed[t] * about.Near[t];
            related[t] = (about.RelatedMatch[t] + Otherwise) * about.Age[t];
        }
        if (trails.CountOf(about.Lead) > 0)
        {
            var start = new double[trails.Bound];
            start[about.Lead] = 1;
            Log(about.Met, values[Themed]);
            Log(Walk.From(trails, start, here), values[Here]);
            Second(about, related, values[Related]);
            Ties(about, values);
            Second(about, here, values[Two]);
        }
        var area = new double[themed.Length];
        if (about.LeadAreas.Length > 0)
            for (var t = 0; t < area.Length; t++)
                if (trails.All[t].Lead >= 0 && trails.All[t].Areas.AsSpan().ContainsAny(about.LeadAreas))
                    area[t] = about.ThemeMatch[t] * about.Age[t];
        Log(Walk.From(trails, Walk.Spread(trails, area), themed), values[FromArea]);
        if (about.Asker.Owner is { } owner)
            for (var t = 0; t < peers.Length; t++)
                if (trails.All[t].Lead >= 0 && trails.CardOf(trails.All[t].Lead)?.Owner?.Sector == owner.Sector)
                    peers[t] = about.ThemeMatch[t] * about.Age[t] * about.Near[t];
        Log(Walk.From(trails, Walk.Spread(trails, peers), here), values[Peers]);
    }

    private static void Ties(Inquiry about, float[][] values)
    {
        var trails = about.Trails;
        var top = 0.0;
        foreach (var t in trails.Of(about.Lead))
            top = Math.Max(top, about.Like[t]);
        foreach (var t in trails.Of(about.Lead))
        {
            var alike = top > 0 ? (float)(Math.Exp(8 * (about.Like[t] - top)) * about.Age[t]) : 0;
            foreach (var m in trails.All[t].Members)
            {
                values[Tie][m] += (float)about.Age[t];
                values[TieTheme][m] += (float)(about.Age[t] * about.ThemeMatch[t]);
                values[Alike][m] += alike;
                values[Direct][m] = 1;
                if (trails.All[t].Lead == about.Lead)
                {
                    values[Led][m] += (float)about.Age[t];
                    values[LedTheme][m] += (float)(about.Age[t] * about.ThemeMatch[t]);
                }
                else if (trails.All[t].Lead == m)
                    values[LedUs][m] += (float)about.Age[t];
            }
        }
        foreach (var part in (int[])[Tie, TieTheme, Alike, Led, LedUs, LedTheme])
            for (var o = 0; o < values[part].Length; o++)
                values[part][o] = (float)Math.Log(1 + values[part][o]);
    }

    // Partners of partners, each way worth less the more members share it.
    private static void Second(Inquiry about, double[] themed, float[] values)
    {
        var trails = about.Trails;
        var near = new double[trails.Bound];
        foreach (var t in trails.Of(about.Lead))
            foreach (var m in trails.All[t].Members)
                near[m] += themed[t] / trails.All[t].Members.Length;
        near[about.Lead] = 0;
        for (var t = 0; t < themed.Length; t++)
        {
            var carried = 0.0;
            foreach (var m in trails.All[t].Members)
                carried += near[m];
            if (carried > 0)
                foreach (var m in trails.All[t].Members)
                    values[m] += (float)(carried * themed[t] / trails.All[t].Members.Length);
        }
        for (var o = 0; o < values.Length; o++)
            values[o] = (float)Math.Log(1 + 100 * values[o]);
    }

    private static void Log(double[] met, float[] values)
    {
        for (var o = 0; o < met.Length; o++)
            values[o] = (float)(Math.Log(met[o] + 1e-6) - Math.Log(1e-6));
    }

    public Sentence Words(Inquiry about, int part, int organisation, bool speaksFor)
    {
        var together = Evidence.Best(about, organisation, t => about.Trails.All[t].Members.Contains(about.Lead) ? about.Age[t] * (0.1 + about.Like[t]) : 0);
        if (!speaksFor)
            return together is null
                ? new("Kender ikke så mange af dem, I kender", "Do not know so many of those you know")
                : new("At I har arbejdet sammen før, tæller ikke så meget her", "That you worked together before counts less here");
        if (together is not null)
            return new($"Har arbejdet sammen med jer før: {Evidence.Titled(together)}", $"Have worked with you before: {Evidence.Titled(together)}");
        if (part is FromArea)
            return new("Arbejder sammen med andre fra jeres egn", "Work with others from your area");
        if (part is Peers)
            return new("Arbejder sammen med andre i jeres sektor", "Work with others of your sector");
        return Evidence.Shared(about, organisation) is { Count: > 0 } shared
            ? new($"Arbejder sammen med dem, I kender: {Say.ListDa(shared)}", $"Work with those you know: {Say.ListEn(shared)}")
            : new("Er i nettet omkring dem, I kender", "Are in the network around those you know");
    }
}

using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>How much the organisation takes part at all.</summary>
internal sealed class ActiveFamily : IFamily
{
    private const int All = 0, Once = 1, Recent = 2, Leads = 3;

    public string Code => "active";
    public Sentence Name => new("Aktivitet: hvor meget de er med i noget", "Activity: how much they take part in things");

    public Part[] Parts { get; } =
    [
        new("active.all", "Hvor tit de har været med", "How often they have taken part"),
        new("active.once", "Kun set én gang", "Seen only once"),
        new("active.recent", "Hvor nyligt de har været med", "How recently they took part"),
        new("active.leads", "Hvor tit de selv står for noget", "How often they hold the threads themselves"),
    ];

    public void Measure(Inquiry about, float[][] values)
    {
        var trails = about.Trails;
        foreach (var card in trails.Profiles)
        {
            var o = card.OwnerNumber;
            var own = trails.Of(o);
            if (own.Length == 0)
                continue;
            var (leads, last) = (0, double.MaxValue);
            var sum = 0.0;
            foreach (var t in own)
            {
                leads += trails.All[t].Lead == o ? 1 : 0;
                last = Math.Min(last, about.Years[t]);
                sum += about.Age[t];
            }
            values[All][o] = (float)Math.Log(1 + sum);
            values[Once][o] = own.Length == 1 ? 1 : 0;
            values[Recent][o] = (float)Math.Pow(0.5, last);
            values[Leads][o] = (float)Math.Log(1 + leads);
        }
    }

    public Sentence Words(Inquiry about, int part, int organisation, bool speaksFor)
    {
        var times = about.Trails.CountOf(organisation);
        if (!speaksFor)
            return part switch
            {
                Once => new("Har kun været med én gang", "Have taken part only once"),
                Leads => new("Står mest selv for det, de laver", "Mostly hold the threads of what they do themselves"),
                _ => new("Har ikke været med i så meget", "Have not taken part in so much"),
            };
        return part switch
        {
            Leads => new("Står tit selv for noget", "Often hold the threads themselves"),
            Recent => new($"Var sidst med i {Evidence.Year(about.Trails.All[about.Trails.Of(organisation)[^1]])}", $"Took part last in {Evidence.Year(about.Trails.All[about.Trails.Of(organisation)[^1]])}"),
            _ when times == 1 => new("Har været med før", "Have taken part before"),
            _ => new($"Har været med {times} gange", $"Have taken part {times} times"),
        };
    }
}

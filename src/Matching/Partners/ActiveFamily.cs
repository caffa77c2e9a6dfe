using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>How much the organisation takes part at all.</summary>
internal sealed class ActiveFamily : IFamily
{
    private const int All = 0, Once = 1, Leads = 2, Partner = 3;

    public string Code => "active";
    public Sentence Name => new("Aktivitet: hvor meget de er med i noget", "Activity: how much they take part in things");

    public Part[] Parts { get; } =
    [
        new("active.all", "Hvor tit de har været med", "How often they have taken part"),
        new("active.once", "Kun set én gang", "Seen only once"),
        new("active.leads", "Hvor tit de selv står for noget", "How often they hold the threads themselves"),
        new("active.partner", "Om de mest er med i det, andre står for", "Whether they mostly take part in what others hold the threads of"),
    ];

    public void Measure(Inquiry about, Table into)
    {
        var (trails, slot) = (about.Trails, -1);
        foreach (var o in about.Listed)
        {
            slot++;
            if (trails.CountOf(o) is not (> 0 and var times))
                continue;
            into[All, slot] = MathF.Log(1 + about.Since * trails.Kinds.Active[o]);
            into[Once, slot] = times == 1 ? 1 : 0;
            into[Leads, slot] = MathF.Log(1 + trails.Kinds.Leads[o]);
            into[Partner, slot] = 1 - trails.Kinds.Leads[o] / (float)times;
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
            Partner => new("Er tit med i det, andre står for", "Often take part in what others hold the threads of"),
            Leads => new("Står tit selv for noget", "Often hold the threads themselves"),
            _ when times == 1 => new("Har været med før", "Have taken part before"),
            _ => new($"Har været med {times} gange", $"Have taken part {times} times"),
        };
    }
}
